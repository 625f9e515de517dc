import Mail
import Organisation

/// Puts letters into words.
struct LettersMaker: Sendable {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let shelf: LetterShelf
    /// One more than a page holds, when there are more.
    let letters: [StoredLetter]
    let people: [Person.ID: Person]
    let counts: [LetterShelf: Int]

    private var texts: Texts { parts.texts }

    private static let words: [(shelf: LetterShelf, word: String)] = [
        (.stuck, "atgarda"), (.waiting, "vantar"), (.done, "klara"),
    ]

    /// The shelf that an address asks for; those to see to unless it says another.
    static func shelf(_ word: String) -> LetterShelf { words.first { $0.word == word }?.shelf ?? .stuck }

    func page(fault: String?) -> LettersPage {
        let shown = letters.prefix(LetterController.perPage)
        let last = shown.last?.id.rawValue ?? 0
        return LettersPage(
            frame: parts.staffFrame(visit, at: .notice(.notices)), title: texts("letter.heading"),
            tabs: NoticeWays(parts: parts, open: open).tabs(at: .letters), isOff: !parts.house.sendsMail,
            shelves: Self.words.map(tab), fault: fault.map(FaultPart.init),
            tryAll: shelf == .stuck && shown.contains { $0.state == .failed } ? form(.letters) : nil, letters: shown.map(row),
            hasLetters: !shown.isEmpty, older: letters.count > shown.count ? "\(address(shelf))&fore=\(last)" : nil)
    }

    private func address(_ shelf: LetterShelf) -> String {
        "\(NoticeAddress.letters.path)?visa=\(Self.words.first { $0.shelf == shelf }?.word ?? "")"
    }

    private func tab(_ entry: (shelf: LetterShelf, word: String)) -> TabPart {
        TabPart(
            address: address(entry.shelf), name: texts("letter.shelf.\(entry.word)"), count: counts[entry.shelf].map { String($0) },
            current: entry.shelf == shelf)
    }

    private func form(_ address: NoticeAddress) -> FormPart { FormPart(action: address.path, csrf: open.token.formToken) }

    private func row(_ letter: StoredLetter) -> LetterRow {
        let id = letter.id.rawValue
        let person = people[letter.letter.person]
        return LetterRow(
            subject: letter.letter.subject, receiver: person.map { "\($0.fullName)\($0.email.map { ", \($0)" } ?? "")" } ?? "",
            when: parts.times.near(letter.writtenAt, now: visit.now), state: state(letter), reason: reason(letter),
            again: letter.isGivenUp && person?.email != nil ? form(.letterAgain(id)) : nil,
            told: letter.isGivenUp ? form(.letterTold(id)) : nil)
    }

    private func state(_ letter: StoredLetter) -> Tag {
        let tone: String? =
            switch letter.state {
            case .failed, .noAddress: "late"
            case .waiting: letter.problem == nil ? nil : "soon"
            case .sent, .told: "good"
            }
        return Tag(words: texts("letter.state.\(letter.state.rawValue)"), tone: tone)
    }

    private func reason(_ letter: StoredLetter) -> String? {
        switch letter.state {
        case .noAddress: return texts("letter.noAddress")
        case .waiting:
            guard let problem = letter.problem else { return nil }
            let next = letter.nextTryAt.map { texts("letter.nextTry", ["when": parts.times.near($0, now: visit.now)]) }
            return [problem, next ?? ""].joined(separator: " ")
        case .failed, .told: return letter.problem
        case .sent: return letter.settledAt.map { texts("letter.sentAt", ["when": parts.times.near($0, now: visit.now)]) }
        }
    }
}
