import Database
import Evidence
import Guidelines
import Organisation

/// Notes that somebody looked whether the channel shows what its visitors must be told (HBG-6.1–6.6, LUD-26, LUD-43, GOT-11,
/// GOT-12, KUN-51).
public struct RecordVisitorCheck: Act {
    private let channel: Channel.ID
    private let outcome: VisitorCheck.Outcome
    private let note: String
    private let digest: String
    private let site: String
    private let kept: KeptEvidence?
    private let store: EvidenceStore

    /// - Parameters:
    ///   - note: what is missing; asked for when something is.
    ///   - digest: of the text that the person compared with (``PastedTexts/digest``).
    ///   - site: scheme and host of the public site, which the text's links are made with.
    ///   - kept: the picture, already on disk; asked for when everything is shown.
    public init(
        of channel: Channel.ID, _ outcome: VisitorCheck.Outcome, note: String = "", against digest: String, site: String,
        kept: KeptEvidence?, in store: EvidenceStore
    ) {
        self.channel = channel
        self.outcome = outcome
        self.note = note
        self.digest = digest
        self.site = site
        self.kept = kept
        self.store = store
    }

    public func authorise(_ context: ActContext) throws {
        guard let channel = try ChannelStore.channel(channel, in: context.session) else { throw Refusal.notFound }
        try context.actor.require(.checkChannels, in: channel)
    }

    public func perform(_ context: ActContext) throws -> VisitorCheck.ID {
        guard let person = context.actor.person else { throw Refusal.notSignedIn }
        let guideline = try context.guideline
        guard let telling = try Telling.of(channel, by: guideline, in: context.session) else { throw Refusal.notFound }
        var fields = FieldReader()
        let note = fields.read(
            note, TextRule("Vad saknas", length: (outcome == .lacking ? 5 : 0)...1000, allowsLines: true))
        try fields.finish()
        guard telling.channel.isOpen else { throw VisitorRefusal.channelClosed }
        let pasted = telling.pasted(site: site)
        guard pasted.digest == digest else { throw VisitorRefusal.changedMeanwhile }
        if outcome == .shown, kept == nil { throw VisitorRefusal.pictureMissing }
        let clause = guideline.visitorInformation.first?.clauses.first
        let evidence = try kept.map { kept in
            try store.record(kept, in: context.session) { act, clause, data in
                try context.record(act, clause: clause.flatMap { ClauseID($0) }, data)
            }
        }
        let id = try VisitorCheckStore.insert(
            channel, outcome, pasted, site: site, note: note, evidence: evidence, by: person.id, at: context.now, in: context.session)
        try context.record(
            "channel.visitorInformationChecked", clause: clause,
            [
                "channel": .integer(channel.rawValue), "check": .integer(id.rawValue), "outcome": .string(outcome.rawValue),
                "text": .string(digest), "evidence": .init(evidence?.rawValue), "guideline": .string(guideline.id),
                "guidelineVersion": .integer(Int64(guideline.version)),
            ])
        return id
    }
}
