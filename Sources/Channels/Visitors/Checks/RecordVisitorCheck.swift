import Database
import Evidence
import Guidelines
import Organisation

/// Notes that somebody looked whether the channel shows what its visitors must be told (HBG-6.1–6.6, LUD-26, LUD-43, GOT-11,
/// GOT-12, KUN-51).
public struct RecordVisitorCheck: Act {
    private let channel: Channel.ID
    private let form: SightingForm

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
        form = SightingForm(outcome: outcome, note: note, digest: digest, site: site, kept: kept, store: store)
    }

    public func authorise(_ context: ActContext) throws {
        guard let channel = try ChannelStore.channel(channel, in: context.session) else { throw Refusal.notFound }
        try context.actor.require(.checkChannels, in: channel)
    }

    public func perform(_ context: ActContext) throws -> VisitorCheck.ID {
        let guideline = try context.guideline
        guard let telling = try Telling.of(channel, by: guideline, in: context.session) else { throw Refusal.notFound }
        let note = try form.read()
        guard telling.channel.isOpen else { throw VisitorRefusal.channelClosed }
        let pasted = telling.pasted(site: form.site)
        let sighting = try form.sighting(
            of: channel, note, showing: pasted.digest, orElse: VisitorRefusal.changedMeanwhile, by: nil, context)
        let id = try VisitorCheckStore.insert(sighting, of: pasted, in: context.session)
        try context.record(
            "channel.visitorInformationChecked", clause: guideline.visitorInformation.first?.clauses.first,
            sighting.entry(id.rawValue, by: guideline))
        return id
    }
}
