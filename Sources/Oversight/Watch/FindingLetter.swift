import Channels
import Mail
import Organisation

/// The words of a letter about findings.
struct FindingLetter: Sendable {
    private let subject: String
    private let opening: String

    /// Something has appeared.
    static let news = FindingLetter(
        subject: "Något behöver ordnas med en kanal",
        opening: "Det här behöver ordnas. På sidan står vad riktlinjen säger och vad nästa steg är.")
    /// Something has stood for long.
    static let overdue = FindingLetter(
        subject: "Brister i en kanal står kvar",
        opening: "Det här har stått kvar i mer än en vecka sedan den ansvariga fick veta det.")

    /// As many lines as somebody reads; the page has the rest.
    private static let mostLines = 20

    func to(_ person: Person.ID, _ findings: [Finding], _ board: FindingBoard) -> Letter {
        let lines = findings.prefix(Self.mostLines).map { finding in
            let channel = board.channels[finding.channel]?.name ?? ""
            return "• \(channel): \(finding.sentence(finding.person.flatMap { board.persons[$0]?.fullName }))"
        }
        let rest = findings.count - lines.count
        let more = rest > 0 ? ["… och \(rest) till."] : []
        let channels = Set(findings.map(\.channel))
        let only = channels.count == 1 ? channels.first : nil
        let page = only.flatMap { board.channels[$0]?.slug }.map { "/tillsyn/kanaler/\($0)" } ?? "/tillsyn"
        return Letter(
            to: person, subject: subject, body: ([opening, ""] + lines + more).joined(separator: "\n"),
            about: only.map { "channel:\($0)" } ?? "oversight", page: page)
    }
}
