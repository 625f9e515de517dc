import Channels
import Guidelines
import Hummingbird
import Organisation
import Wording

/// How the public reaches the municipality, for the coordinator, and the ways to what else is kept for the public pages.
struct ContactController: Sendable {
    let parts: SiteParts

    func show(_ visit: Visit) async throws -> Response { parts.answer(try await maker(visit).page()) }

    func keep(_ visit: Visit) async throws -> Response {
        let form = visit.form
        let fields = PublicContactFields(
            phone: form["telefon"], email: form["epost"], page: form["sida"], hours: form["oppettider"], wikidata: form["wikidata"],
            isShared: form["gemensam"] == "ja")
        do {
            let act = KeepPublicContacts(fields, basedOn: SiteAddress.number(form["lydelse"]) ?? 0)
            try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: SiteAddress.open(.contacts).path, confirming: .contactsKept)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return parts.answer(try await maker(visit).page(fields, fault: error.sentence(in: .sv)), refused: Refused(error))
        }
    }

    func keepItems(_ visit: Visit) async throws -> Response {
        let maker = try await maker(visit)
        let items = Dictionary(
            maker.units.map { ($0.id, visit.form[ContactPageMaker.field(of: $0)]) }, uniquingKeysWith: { first, _ in first })
        do {
            try await parts.house.office.perform(KeepWikidataItems(items), by: visit.signedIn().actor)
            return parts.redirect(to: SiteAddress.open(.contacts).path, confirming: .wikidataKept)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return parts.answer(maker.page(items: items, itemFault: error.sentence(in: .sv)), refused: Refused(error))
        }
    }

    private func maker(_ visit: Visit) async throws -> ContactPageMaker {
        let open = try visit.signedIn()
        guard open.signedIn.may(.manageChannels) else { throw Refusal.missingRight(.manageChannels, channel: nil) }
        let directory = try await parts.directory.current()
        return ContactPageMaker(
            parts: parts.with(directory.contacts), visit: visit, csrf: open.token.formToken, directory: directory)
    }
}

extension Confirmation {
    static let contactsKept = Confirmation("kontakt-sparad")
    static let wikidataKept = Confirmation("wikidata-sparad")
    static let listingChecked = Confirmation("lista-kontrollerad")
}
