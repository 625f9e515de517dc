import Guidelines
import Organisation

extension ActContext {
    /// Notices somebody named to answer for a unit's channel who holds neither the post that the guideline names nor one
    /// above it (HBG-4.1, KUN-14), as an application does: ska hindrar, bör frågar varför.
    ///
    /// - Parameters:
    ///   - reason: why that person is to answer all the same, where the guideline asks; nil where that has been said.
    ///   - field: what the field for the reason is called where it was written.
    /// - Returns: what to keep of the reason; nil where nobody had to say why.
    /// - Throws: `Refusal.invalid` that says at the field what is wrong, by which clause, and whom to choose.
    @discardableResult
    func passAnsweringPost(
        _ person: Person.ID, for unit: MunicipalUnit.ID, because reason: String?, field: String
    ) throws -> PassedOver? {
        guard let wrong = try wrongPost(person, for: unit), let basis = try guideline.rule(ResponsibleRule.self)?.basis,
            let clause = basis.clause
        else { return nil }
        switch basis.strength.answer {
        case .letBe: return nil
        case .refuse:
            let problem = FieldProblem(field: AnsweringPost.field, kind: .unsuitable(allowed: wrong.hindered(by: clause)))
            throw Refusal.invalid([problem])
        case .askWhy:
            guard let reason else { return nil }
            if reason.allSatisfy(\.isWhitespace) {
                throw Refusal.invalid([FieldProblem(field: field, kind: .unsuitable(allowed: wrong.questioned(by: clause)))])
            }
            return try passOver(basis, because: reason, field: field, ["person": .integer(person.rawValue)])
        }
    }

    /// Notices it where the entry gets another unit or somebody else to answer for it. What stood there before is let be,
    /// so that every other field can be changed.
    func passAnsweringPost(_ content: ChannelContent, _ changes: [RevisionField], because reason: String?) throws {
        guard changes.contains(.responsible) || changes.contains(.unit), let person = content.responsible, let unit = content.unit
        else { return }
        try passAnsweringPost(person, for: unit, because: reason, field: "Kommentar")
    }

    /// What is wrong with naming the person for the unit's channels; nil for somebody who may answer for them, and where
    /// the guideline names no post or there is no such person.
    public func wrongPost(_ person: Person.ID, for unit: MunicipalUnit.ID) throws -> WrongPost? {
        guard let unit = try UnitStore.unit(unit, in: session), let someone = try PersonStore.person(person, in: session) else {
            return nil
        }
        return try AnsweringPost.load(for: unit, by: guideline, on: today, in: session)?.wrong(someone)
    }
}

extension AnsweringPost {
    /// What the register calls the field for whoever answers.
    public static let field = "Ansvarig"
    /// What the register's form for a new channel calls the field for why somebody without the post is to answer for it.
    public static let reasonField = "Varför någon annan ansvarar"
}
