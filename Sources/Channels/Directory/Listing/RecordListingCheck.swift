import Database
import Evidence
import Guidelines
import Organisation

/// Notes that somebody looked whether the list of channels stands on the channel that speaks for the municipality (GOT-41).
public struct RecordListingCheck: Act {
    private let channel: Channel.ID
    private let outcome: VisitorCheck.Outcome
    private let note: String
    private let digest: String
    private let site: String
    private let kept: KeptEvidence?
    private let store: EvidenceStore

    /// - Parameters:
    ///   - note: what is missing; asked for when something is.
    ///   - digest: of the list that the person compared with (``ListingText/digest``).
    ///   - site: scheme and host of the public site, which the list links to.
    ///   - kept: the picture, already on disk; asked for when the list is shown.
    public init(
        on channel: Channel.ID, _ outcome: VisitorCheck.Outcome, note: String = "", against digest: String, site: String,
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

    public func authorise(_ context: ActContext) throws { try context.actor.require(.manageChannels) }

    public func perform(_ context: ActContext) throws -> ListingCheck.ID {
        guard let person = context.actor.person else { throw Refusal.notSignedIn }
        let guideline = try context.guideline
        let listing = try Listing.load(by: guideline, at: context.now, in: context.session)
        var fields = FieldReader()
        let note = fields.read(note, TextRule("Vad saknas", length: (outcome == .lacking ? 5 : 0)...1000, allowsLines: true))
        try fields.finish()
        guard let line = listing.candidates.first(where: { $0.channel.id == channel }) else { throw ListingRefusal.noSuchChannel }
        let text = listing.text(site: site)
        guard text.digest == digest else { throw ListingRefusal.changedMeanwhile }
        if outcome == .shown, kept == nil { throw VisitorRefusal.pictureMissing }
        let clause = guideline.listingClause
        let evidence = try kept.map { kept in
            try store.record(kept, in: context.session) { act, _, data in try context.record(act, clause: clause, data) }
        }
        let id = try ListingStore.insert(
            line.channel.id, outcome, text, site: site, note: note, evidence: evidence, by: person.id, at: context.now,
            in: context.session)
        // The directory says where the list stands.
        try PublicRegister.changed(in: context.session)
        try context.record(
            "channel.listingChecked", clause: clause,
            [
                "channel": .integer(line.channel.id.rawValue), "check": .integer(id.rawValue), "outcome": .string(outcome.rawValue),
                "text": .string(digest), "evidence": .init(evidence?.rawValue), "guideline": .string(guideline.id),
                "guidelineVersion": .integer(Int64(guideline.version)),
            ])
        return id
    }
}
