import Hummingbird
import Organisation
import Oversight
import Wording

/// The list of findings, and the page on the website that lists the channels.
struct BoardController: Sendable {
    let parts: SiteParts

    func show(_ visit: Visit, fault: (any Explained)?) async throws -> Response {
        let open = try visit.signedIn()
        let board = try await parts.house.oversight.board(for: open.signedIn)
        let listing = try await parts.house.database.read { try LinkStore.listingPage(in: $0) }
        let maker = BoardPageMaker(parts: parts, visit: visit, open: open, board: board, listing: listing ?? "")
        return parts.answer(maker.page(fault: fault?.sentence(in: .sv)), refused: fault.map { Refused($0) })
    }

    func nameListing(_ visit: Visit) async throws -> Response {
        do {
            _ = try await parts.house.office.perform(NameListingPage(visit.form["adress"]), by: visit.signedIn().actor)
            return parts.redirect(to: SiteAddress.oversight(.board).path, confirming: .listingNamed)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return try await show(visit, fault: error)
        }
    }
}
