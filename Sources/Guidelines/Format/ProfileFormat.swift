/// The whole format of a profile.
enum ProfileFormat {
    static let version = "1"

    static let profile = FormatSection(
        "",
        [
            .must("format"), .must("id"), .must("version"), .must("municipality"), .must("document"), .must("calendar"),
            .must("clauses"), .must("reply"), .must("removal"), .must("grounds"), .must("outcomes"), .may("signature"),
            .may("visitorInformation"), .may("texts"), .may("policies"),
        ] + RuleCatalogue.all.map { .may($0.key.name) })

    static let municipality = FormatSection(
        "municipality",
        [.must("name"), .must("website"), .may("board"), .may("coordinator"), .may("phone"), .may("email")])

    static let document = FormatSection(
        "document",
        [
            .must("title"), .must("status", GuidelineDocument.Status.self), .clauses, .may("decidedBy"), .may("decidedOn"),
            .may("caseNumber"), .may("owner"), .may("replaces"), .may("scope"), .note,
        ])

    static let calendar = FormatSection(
        "calendar",
        [
            .must("hours"), .may("clauses"), .may("setBy", WatchRule.Source.self), .may("words"), .may("openComments"),
            .may("timeZone"), .may("holidays"), .may("halfDays"), .note, .law,
        ])

    static let calendarFile = FormatSection(
        "", [.must("hours"), .may("timeZone"), .may("holidays"), .may("halfDays")])

    static let hours = FormatSection(
        "hours", ["everyDay", "weekdays", "mon", "tue", "wed", "thu", "fri", "sat", "sun"].map { .may($0) })

    static let holidays = FormatSection("holidays", [.may("swedish"), .may("closed"), .may("open")])

    static let clause = FormatSection(
        "clauses", [.must("id"), .must("section"), .must("strength", Strength.self), .must("summary"), .note])

    static let reply = FormatSection(
        "reply", duty + [.may("escalatesTo", Duty.Escalation.self)])

    static let removal = FormatSection("removal", duty)

    private static let duty: [FormatSection.Key] = [
        .must("limit"), .clauses, .may("limitSetBy", Duty.LimitSource.self), .may("words"), .note, .law,
    ]

    static let signature = FormatSection(
        "signature",
        [.must("parts", SignatureRule.Part.self), .clauses, .may("mayBeLeftOut", SignatureRule.Part.self), .note, .law])

    static let ground = FormatSection(
        "grounds",
        [
            .must("id"), .must("name"), .may("english"), .must("kind", GroundKind.self), .must("covers", ContentCategory.self), .clauses,
            .must("action", GroundAction.self), .may("evidence", EvidenceRule.self), .law, .may("limit"), .may("words"),
            .may("policeReport"), .may("register"), .may("notifyAuthor"), .may("replyForbidden"), .note,
        ])

    static let outcomes = FormatSection("outcomes", Outcome.allCases.map { .may($0.rawValue) })

    static let outcome = FormatSection("outcomes.*", [.clauses, .may("needsReason"), .note])

    static let visitorText = FormatSection(
        "visitorInformation",
        [
            .must("id"), .must("text"), .may("english"), .must("tells", VisitorText.Topic.self), .clauses,
            .may("setBy", Duty.LimitSource.self),
        ])

    static let text = FormatSection(
        "texts",
        [.must("id"), .must("place", GuidanceText.Place.self), .must("heading"), .must("text"), .clauses, .note])

    static let policy = FormatSection(
        "policies",
        [
            .must("id"), .must("name"), .must("kind", Policy.Kind.self), .may("reference"), .may("replacedBy"), .may("link"),
            .clauses, .note,
        ])

    /// A note that names its law, or whom it is for.
    static let note = FormatSection("note", [.must("text"), .may("law"), .may("audience", Note.Audience.self)])

    /// Every block, in the order of the reference.
    static let sections =
        [
            profile, municipality, document, calendar, hours, holidays, clause, reply, removal, signature, ground,
            outcomes, outcome, visitorText, text, policy, note,
        ] + RuleCatalogue.all.flatMap { [$0.section] + $0.partSections }
}
