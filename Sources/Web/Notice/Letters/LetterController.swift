import Hummingbird
import Mail
import Organisation
import Wording

/// Letters: seeing how they went, and seeing to those that did not.
struct LetterController: Sendable {
    let parts: SiteParts

    /// Letters on a page.
    static let perPage = 50

    func list(_ visit: Visit) async throws -> Response {
        parts.answer(try await maker(visit).page(fault: nil))
    }

    func tryAll(_ visit: Visit) async throws -> Response {
        try await parts.house.office.perform(TryLettersAgain(), by: visit.signedIn().actor)
        return parts.redirect(to: NoticeAddress.letters.path, confirming: .letterTriedAgain)
    }

    func tryAgain(_ id: StoredLetter.ID, _ visit: Visit) async throws -> Response {
        try await perform(TryLetterAgain(id), .letterTriedAgain, visit)
    }

    func told(_ id: StoredLetter.ID, _ visit: Visit) async throws -> Response {
        try await perform(MarkLetterTold(id), .letterTold, visit)
    }

    private func perform(_ act: some Act, _ confirmation: Confirmation, _ visit: Visit) async throws -> Response {
        do {
            _ = try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: NoticeAddress.letters.path, confirming: confirmation)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            let page = try await maker(visit).page(fault: error.sentence(in: .sv))
            return parts.answer(page, refused: Refused(error), status: .conflict)
        }
    }

    private func maker(_ visit: Visit) async throws -> LettersMaker {
        let open = try visit.signedIn()
        let shelf = LettersMaker.shelf(visit.query["visa"])
        let before = SiteAddress.number(visit.query["fore"]).map { StoredLetter.ID($0) }
        return try await parts.house.database.read { [parts] session in
            let letters = try LetterReader.letters(
                on: shelf, before: before, limit: Self.perPage + 1, for: open.actor, in: session)
            return LettersMaker(
                parts: parts, visit: visit, open: open, shelf: shelf, letters: letters,
                people: try PersonStore.people(Set(letters.map(\.letter.person)), in: session),
                counts: try LetterReader.counts(for: open.actor, in: session))
        }
    }
}
