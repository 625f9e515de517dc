/// Every rule that is a block of its own in a profile. A rule that is not here cannot be set; a test holds that each
/// is set by some shipped profile.
enum RuleCatalogue {
    static let all: [any ProfileRule.Type] = starting + people + answering + removing + records + telling + upkeep

    /// From the thought of a channel to its place in the register.
    static let starting: [any ProfileRule.Type] = [
        ScopeRule.self, ApprovalRule.self, ConsultationRule.self, StartFormRule.self, ResourceRule.self,
        RegisterRule.self, ReportingRule.self,
    ]

    /// Who answers for a channel and who may use it.
    static let people: [any ProfileRule.Type] = [
        ResponsibleRule.self, EditorRule.self, PoliticianRule.self, AccountRule.self, DeputyRule.self, AccessRule.self,
        CredentialRule.self,
    ]

    /// What is answered and how.
    static let answering: [any ProfileRule.Type] = [AnsweringRule.self, AnswerPlaceRule.self, ToneRule.self]

    /// What goes with a removal.
    static let removing: [any ProfileRule.Type] = [
        RemovalListRule.self, EvidenceKeepingRule.self, RemovedRecordsRule.self, PoliceReportRule.self,
        AuthorNoticeRule.self, LocalAdditionRule.self,
    ]

    /// Public records, archive and personal data.
    static let records: [any ProfileRule.Type] = [
        RecordRule.self, OrderRule.self, DirectMessageRule.self, OutsideDialogueRule.self, CaptureRule.self,
        DisposalRule.self, PublishingPeopleRule.self, ControllerRule.self,
    ]

    /// What the channels show and point to.
    static let telling: [any ProfileRule.Type] = [
        CrisisRule.self, WebsiteFirstRule.self, GraphicProfileRule.self, AccessibilityRule.self, PartyLinkRule.self,
        PrivateUseRule.self,
    ]

    /// How channels are kept up, and ended.
    static let upkeep: [any ProfileRule.Type] = [
        ActivityRule.self, ClosureRule.self, LawWatchRule.self,
    ]
}
