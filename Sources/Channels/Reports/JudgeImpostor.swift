import Database
import Organisation

/// Says whether a reported account is false. Only then is the public warned of it.
public struct JudgeImpostor: Act {
    /// What the coordinator has come to.
    public enum Verdict: String, Sendable, CaseIterable {
        case confirm
        case reportedToPlatform
        case dismiss

        var state: Impostor.State {
            switch self {
            case .confirm: .confirmed
            case .reportedToPlatform: .reportedToPlatform
            case .dismiss: .dismissed
            }
        }

        /// Whether the verdict says something that the account's state does not say already.
        public func isOpen(after state: Impostor.State) -> Bool {
            state != self.state && !(state == .reportedToPlatform && self == .confirm)
        }
    }

    private let impostor: Impostor.ID
    private let verdict: Verdict
    private let note: String

    /// - Parameter note: why, for colleagues.
    public init(_ impostor: Impostor.ID, _ verdict: Verdict, note: String) {
        self.impostor = impostor
        self.verdict = verdict
        self.note = note
    }

    /// An account is no channel, so the right is asked for in every channel, before it is even looked for.
    public func authorise(_ context: ActContext) throws { try context.actor.require(.manageChannels) }

    public func perform(_ context: ActContext) throws {
        guard let before = try ImpostorStore.impostor(impostor, in: context.session), let person = context.actor.person else {
            throw Refusal.notFound
        }
        if !verdict.isOpen(after: before.state) { throw ReportRefusal.alreadyJudged }
        if verdict.state.isPublic, let refusal = try refusal(before, context) { throw refusal }
        let note = try ReportNote.cleaned(note)
        try ImpostorStore.judge(before.id, verdict.state, by: person.id, note: note, at: context.now, in: context.session)
        try ReportStore.handleAll(of: before.id, by: person.id, note: note, at: context.now, in: context.session)
        try PublicRegister.changed(in: context.session)
        try context.record(
            "channel.impostorJudged",
            ["impostor": .integer(before.id.rawValue), "from": .string(before.state.rawValue), "to": .string(verdict.state.rawValue)])
    }

    /// Why the account cannot be called false: it is the municipality's own, or no account at all.
    private func refusal(_ impostor: Impostor, _ context: ActContext) throws -> ReportRefusal? {
        let directory = try PublicDirectory.load(in: context.session)
        if let own = directory.official(key: impostor.key) { return .isOfficial(own.channel.name) }
        return try PastedSorter(directory: directory, website: context.guideline.authority.website)
            .refusal(PastedAccount(part: impostor.key, platforms: directory.platformList))
    }
}
