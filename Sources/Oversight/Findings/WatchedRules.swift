import Channels
import Foundation
import Guidelines

/// The rules that channels are watched by, read from the guideline once for all of them.
public struct WatchedRules: Sendable {
    let guideline: Guideline
    let approval: ApprovalRule?
    let responsible: ResponsibleRule?
    let editors: EditorRule?
    let politicians: PoliticianRule?
    let deputy: DeputyRule?
    let access: AccessRule?
    let accounts: AccountRule?
    let resources: ResourceRule?
    let graphicProfile: GraphicProfileRule?
    let credentials: CredentialRule?
    let startForm: StartFormRule?
    let register: RegisterRule?
    let activity: ActivityRule?
    let closure: ClosureRule?
    let lawWatch: LawWatchRule?
    let visitorInformation: [VisitorText]
    let watching: WatchRule
    let reply: Duty
    let removal: Duty

    init(_ guideline: Guideline) {
        self.guideline = guideline
        approval = guideline.rule(ApprovalRule.self)
        responsible = guideline.rule(ResponsibleRule.self)
        editors = guideline.rule(EditorRule.self)
        politicians = guideline.rule(PoliticianRule.self)
        deputy = guideline.rule(DeputyRule.self)
        access = guideline.rule(AccessRule.self)
        accounts = guideline.rule(AccountRule.self)
        resources = guideline.rule(ResourceRule.self)
        graphicProfile = guideline.rule(GraphicProfileRule.self)
        credentials = guideline.rule(CredentialRule.self)
        startForm = guideline.rule(StartFormRule.self)
        register = guideline.rule(RegisterRule.self)
        activity = guideline.rule(ActivityRule.self)
        closure = guideline.rule(ClosureRule.self)
        lawWatch = guideline.rule(LawWatchRule.self)
        visitorInformation = guideline.visitorInformation
        watching = guideline.watching
        reply = guideline.reply
        removal = guideline.removal
    }

    /// The rules that there are, in the order of a channel's life, each with a word to name it by.
    public var named: [(word: String, rule: any Rule)] {
        let all: [(String, (any Rule)?)] = [
            ("approval", approval), ("startForm", startForm), ("resources", resources), ("responsible", responsible), ("editors", editors),
            ("politicians", politicians), ("deputy", deputy), ("access", access), ("accounts", accounts),
            ("credentials", credentials), ("graphicProfile", graphicProfile), ("register", register), ("watching", watching),
            ("reply", reply), ("removal", removal), ("activity", activity), ("closure", closure), ("lawWatch", lawWatch),
        ]
        return all.compactMap { word, rule in rule.flatMap { $0.basis.clauses.isEmpty ? nil : (word, $0) } }
    }

    /// What can be looked through and dated: an activity plan only where the guideline has one handed in (OSB-39).
    public var checks: [ChannelCheck.Kind] {
        ChannelCheck.Kind.allCases.filter { $0 != .activityPlan || startForm?.isPlanToKeep == true }
    }

    /// The clause that asks for time to evaluate; nil when none does.
    var evaluationClause: ClauseID? {
        guard let resources, let place = resources.demands.firstIndex(of: .evaluation) else { return nil }
        return resources.basis.clause(ofPart: place)
    }

    /// The clause by which what governs the channels reaches those who run them; nil when none asks for it (HBG-4.19, KUN-59).
    var spreadingClause: ClauseID? {
        guard let lawWatch, !lawWatch.spreads.isEmpty else { return nil }
        return lawWatch.basis.clause(ofPart: lawWatch.by == nil ? 0 : 1)
    }

    /// The clause that a leaver is replaced by; nil when none asks for it.
    var leaverClause: ClauseID? {
        guard let access, access.replaceLeavers else { return nil }
        return access.basis.clause(ofPart: 1)
    }

    /// The clause by which the public can report what is wrong, else the one by which it is removed.
    var reportClause: ClauseID? {
        visitorInformation.first { $0.tells.contains(.report) && $0.setBy == .guideline }?.clauses.first ?? removal.clause
    }

    /// When what lies on a report's ground is to be gone, counted from the report; nil for what is not removed by us.
    func removeBy(_ report: WaitingReport) -> Date? {
        guard let ground = report.ground.flatMap(guideline.ground), ground.action != .refer else { return nil }
        return try? guideline.calendar.deadline(from: report.receivedAt, within: guideline.removalLimit(for: ground))
    }

    /// By when somebody is to have looked at a report: before what it is about is to be gone, else within a working day.
    func settleBy(_ report: WaitingReport) -> Date? {
        removeBy(report) ?? (try? guideline.calendar.deadline(from: report.receivedAt, within: OversightPolicy.reportPatience))
    }

    /// The clause by which a silent channel is ended, else the one by which it is kept alive.
    var inactivityClause: ClauseID? { closure?.clause(for: .inactive) ?? activity?.basis.clause }
}

extension StartFormRule {
    /// Whether it is an activity plan that is handed in for keeping (OSB-39).
    var isPlanToKeep: Bool { kind == .activityPlan && handedTo != nil }
}

extension RuleBasis {
    /// The clause of one of a rule's parts. A rule names its clauses in the order of its parts; where it has fewer, the
    /// first stands for all.
    func clause(ofPart part: Int) -> ClauseID? { clauses.indices.contains(part) ? clauses[part] : clause }
}
