import Database
import Evidence
import Guidelines
import Organisation

/// Notes that somebody looked whether the list of channels stands on the channel that speaks for the municipality (GOT-41).
public struct RecordListingCheck: Act {
    private let channel: Channel.ID
    private let form: SightingForm

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
        form = SightingForm(outcome: outcome, note: note, digest: digest, site: site, kept: kept, store: store)
    }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.manageChannels) }

    public func perform(_ context: ActContext) throws -> ListingCheck.ID {
        let guideline = try context.guideline
        let listing = try Listing.load(by: guideline, at: context.now, in: context.session)
        let note = try form.read()
        guard let line = listing.candidates.first(where: { $0.channel.id == channel }) else { throw ListingRefusal.noSuchChannel }
        let (text, clause) = (listing.text(site: form.site), guideline.listingClause)
        let sighting = try form.sighting(
            of: line.channel.id, note, showing: text.digest, orElse: ListingRefusal.changedMeanwhile, by: clause, context)
        let id = try ListingStore.insert(sighting, of: text, in: context.session)
        // The directory says where the list stands.
        try PublicRegister.changed(in: context.session)
        try context.record("channel.listingChecked", clause: clause, sighting.entry(id.rawValue, by: guideline))
        return id
    }
}
