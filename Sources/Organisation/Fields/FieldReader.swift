/// Reads several fields and remembers every mistake, so that a person is told all of them at once.
public struct FieldReader {
    /// Every mistake found so far, in the order of the fields.
    public private(set) var problems: [FieldProblem] = []

    /// A reader that has found nothing yet.
    public init() {}

    /// The cleaned text, or the raw one after noting what is wrong with it.
    public mutating func read(_ raw: String, _ rule: TextRule) -> String {
        value { () throws(FieldProblem) in try rule.clean(raw) } ?? raw
    }

    /// The value, or nil after noting what is wrong with it.
    public mutating func value<Value>(_ clean: () throws(FieldProblem) -> Value) -> Value? {
        do {
            return try clean()
        } catch {
            problems.append(error)
            return nil
        }
    }

    /// Notes a mistake found elsewhere.
    public mutating func note(_ problem: FieldProblem) { problems.append(problem) }

    /// - Throws: ``Refusal/invalid(_:)`` with every mistake, if there was any.
    public func finish() throws(Refusal) {
        if !problems.isEmpty { throw .invalid(problems) }
    }
}
