import Channels
import Hummingbird
import Organisation
import Wording

/// The list on the channel that speaks for the municipality: what to post, and noting that it is shown.
struct ListingController: Sendable {
    let parts: SiteParts

    func show(_ visit: Visit) async throws -> Response { parts.answer(try await maker(visit).page()) }

    func check(_ visit: Visit) async throws -> Response {
        let maker = try await maker(visit)
        let form = visit.form
        do {
            let chosen = SiteAddress.number(form["kanal"]) ?? 0
            let kept = try parts.keepSight(
                visit, as: "listing-check", of: "listing", comparedWith: ("list", maker.text.full))
            _ = try await parts.house.office.perform(
                RecordListingCheck(
                    on: Channel.ID(chosen), VisitorCheck.Outcome(rawValue: form["utfall"]) ?? .lacking, note: form["saknas"],
                    against: form["text"], site: maker.site, kept: kept, in: parts.house.evidence), by: visit.signedIn().actor)
            return parts.redirect(to: SiteAddress.open(.listing).path, confirming: .listingChecked)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            let page = maker.page(
                note: form["saknas"], outcome: form["utfall"], chosen: form["kanal"], fault: error.sentence(in: .sv))
            return parts.answer(page, refused: Refused(error))
        }
    }

    /// The picture as it was sent.
    func picture(_ id: ListingCheck.ID, _ visit: Visit) async throws -> Response {
        _ = try await maker(visit)
        let check = try await parts.house.database.read { try ListingStore.check(id, in: $0) }
        return try await parts.sight(check?.evidence, named: "lista-\(id)")
    }

    private func maker(_ visit: Visit) async throws -> ListingPageMaker {
        let open = try visit.signedIn()
        guard open.signedIn.may(.manageChannels) else { throw Refusal.missingRight(.manageChannels, channel: nil) }
        let listing = try await parts.house.database.read { [guideline = parts.guideline] in
            try Listing.load(by: guideline, at: visit.now, in: $0)
        }
        return ListingPageMaker(parts: parts, visit: visit, csrf: open.token.formToken, listing: listing)
    }
}
