/// The name of a template: its file in Templates without the ending. Each page names its own.
struct TemplateName: Hashable, Sendable, ExpressibleByStringLiteral {
    let rawValue: String

    init(stringLiteral value: String) { rawValue = value }

    /// Every template there is, pages and the parts that they share.
    static func all(in resources: Resources) throws -> [TemplateName] {
        try resources.names(in: "Templates").filter { $0.hasSuffix(ending) }
            .map { TemplateName(stringLiteral: String($0.dropLast(ending.count))) }
    }

    private static let ending = ".mustache"
}
