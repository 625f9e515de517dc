/// One block of the profile format and the keys it may hold. The loader refuses every other key, and a test
/// holds the list to the reference in docs/reference/guideline-format.md.
struct FormatSection: Sendable {
    /// One key.
    struct Key: Sendable {
        let name: String
        let isRequired: Bool
    }

    /// The block's name as messages and the reference have it; empty for the top of the file.
    let name: String
    let keys: [Key]

    init(_ name: String, required: [String] = [], optional: [String] = []) {
        self.name = name
        keys = required.map { Key(name: $0, isRequired: true) } + optional.map { Key(name: $0, isRequired: false) }
    }
}

/// The whole format.
enum ProfileFormat {
    static let version = "1"

    static let profile = FormatSection(
        "",
        required: [
            "format", "id", "version", "municipality", "document", "calendar", "clauses", "reply", "removal",
            "grounds", "outcomes",
        ],
        optional: ["signature", "visitorInformation", "texts"])

    static let municipality = FormatSection(
        "municipality", required: ["name", "website"], optional: ["board", "coordinator", "phone", "email"])

    static let document = FormatSection(
        "document", required: ["title", "status", "clauses"],
        optional: ["decidedBy", "decidedOn", "caseNumber", "owner", "replaces", "scope", "note"])

    static let calendar = FormatSection(
        "calendar", required: ["hours", "clauses"], optional: ["timeZone", "holidays", "halfDays"])

    static let calendarFile = FormatSection("", required: ["hours"], optional: ["timeZone", "holidays", "halfDays"])

    static let hours = FormatSection(
        "hours", optional: ["everyDay", "weekdays", "mon", "tue", "wed", "thu", "fri", "sat", "sun"])

    static let holidays = FormatSection("holidays", optional: ["swedish", "closed", "open"])

    static let clause = FormatSection(
        "clauses", required: ["id", "section", "strength", "summary"], optional: ["note"])

    static let reply = FormatSection(
        "reply", required: ["limit", "clauses", "strength"],
        optional: ["limitSetBy", "words", "answerEverything", "note", "law"])

    static let removal = FormatSection(
        "removal", required: ["limit", "clauses", "strength"], optional: ["limitSetBy", "words", "note", "law"])

    static let signature = FormatSection(
        "signature", required: ["parts", "clauses", "strength"], optional: ["mayBeLeftOut", "note"])

    static let ground = FormatSection(
        "grounds", required: ["id", "name", "kind", "clauses", "action"],
        optional: ["evidence", "law", "limit", "policeReport", "register", "notifyAuthor", "replyForbidden", "note"])

    static let outcomes = FormatSection(
        "outcomes", optional: ["answered", "handedOver", "noAnswerNeeded", "removed"])

    static let outcome = FormatSection("outcomes.*", required: ["clauses"], optional: ["needsReason", "note"])

    static let visitorText = FormatSection("visitorInformation", required: ["id", "text", "clauses"])

    static let text = FormatSection(
        "texts", required: ["id", "place", "heading", "text", "clauses"], optional: ["note"])

    /// Every block, in the order of the reference.
    static let sections = [
        profile, municipality, document, calendar, hours, holidays, clause, reply, removal, signature, ground,
        outcomes, outcome, visitorText, text,
    ]
}
