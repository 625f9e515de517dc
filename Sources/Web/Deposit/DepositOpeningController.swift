import Channels
import Hummingbird
import Organisation
import Wording

/// A request to open a deposit: seen, decided, and what was deposited, shown once.
struct DepositOpeningController: Sendable {
    let parts: SiteParts

    func show(_ id: DepositOpening.ID, _ visit: Visit) async throws -> Response {
        parts.answer(try await maker(id, visit).page(fault: nil))
    }

    func decide(_ id: DepositOpening.ID, _ visit: Visit) async throws -> Response {
        let actor = try visit.signedIn().actor
        do {
            let approves = visit.form["beslut"] == "godkann"
            if approves {
                try await parts.house.office.perform(ApproveOpening(id), by: actor)
            } else {
                try await parts.house.office.perform(RefuseOpening(id), by: actor)
            }
            return parts.redirect(
                to: DepositAddress.opening(id.rawValue).path, confirming: approves ? .openingApproved : .openingRefused)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return parts.answer(try await maker(id, visit).page(fault: error.sentence(in: .sv)), refused: Refused(error))
        }
    }

    /// The answer to this one form is the only place where anything of a deposit is shown; like every page it is not kept
    /// by the browser (`Cache-Control: no-store`).
    func open(_ id: DepositOpening.ID, _ visit: Visit) async throws -> Response {
        do {
            // Read first: what is opened is shown once, and must not be lost to a page that could not be made.
            let maker = try await maker(id, visit)
            let content = try await parts.house.deposits.open(
                id, passphrase: visit.form.untouched("losenfras"), by: maker.person)
            return parts.answer(maker.contentPage(content))
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return parts.answer(try await maker(id, visit).page(fault: error.sentence(in: .sv)), refused: Refused(error))
        }
    }

    private func maker(_ id: DepositOpening.ID, _ visit: Visit) async throws -> DepositOpeningMaker {
        let person = try visit.signedIn().signedIn
        let (opening, detail) = try await parts.house.database.read { [guideline = parts.guideline] in
            try DepositDetail.load(opening: id, for: person, by: guideline, at: visit.now, in: $0)
        }
        return DepositOpeningMaker(parts: parts, visit: visit, person: person, opening: opening, detail: detail)
    }
}
