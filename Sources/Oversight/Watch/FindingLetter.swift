import Channels
import Mail
import Organisation

/// Gathers what is to be told of findings: one letter to each, however many the findings are.
struct FindingLetter {
    /// What a letter is about.
    enum Occasion {
        /// Something has appeared.
        case news
        /// Something has stood for too long.
        case overdue
    }

    private struct Line {
        let words: String
        let channel: Channel.ID?
        let page: String?
    }

    private let occasion: Occasion
    private let board: FindingBoard
    private var lines: [Person.ID: [Line]] = [:]

    init(_ occasion: Occasion, _ board: FindingBoard) {
        self.occasion = occasion
        self.board = board
    }

    /// As many lines as somebody reads; the page has the rest.
    private static let mostLines = 20

    mutating func add(_ finding: Finding, to people: [Person.ID]) {
        let channel = board.channels[finding.channel]
        let sentence = finding.sentence(finding.person.flatMap { board.persons[$0]?.fullName })
        let line = Line(
            words: "\(channel?.name ?? ""): \(sentence)", channel: finding.channel,
            page: channel.map { "/tillsyn/kanaler/\($0.slug)" })
        for person in people { lines[person, default: []].append(line) }
    }

    mutating func add(_ finding: CommonFinding, to people: [Person.ID]) {
        let (words, page) = switch occasion {
            case .news: (finding.sentence, finding.kind.page)
            case .overdue: (finding.sentenceAbove, finding.kind.pageAbove)
        }
        let line = Line(words: words, channel: nil, page: page ?? "/tillsyn")
        for person in people { lines[person, default: []].append(line) }
    }

    /// The letters, by the receivers' keys.
    var letters: [Letter] { lines.sorted { $0.key < $1.key }.map { letter(to: $0.key, $0.value) } }

    private func letter(to person: Person.ID, _ lines: [Line]) -> Letter {
        let told = lines.prefix(Self.mostLines).map { "• \($0.words)" }
        let rest = lines.count - told.count
        let more = rest > 0 ? ["… och \(rest) till."] : []
        let (channels, pages) = (Set(lines.map(\.channel)), Set(lines.map(\.page)))
        let only = channels.count == 1 ? lines.first?.channel : nil
        let page = pages.count == 1 ? lines.first?.page : nil
        let (subject, opening) = words(isAboutChannels: lines.contains { $0.channel != nil })
        return Letter(
            to: person, subject: subject, body: ([opening, ""] + told + more).joined(separator: "\n"),
            about: only.map { "channel:\($0)" } ?? "oversight", page: page ?? "/tillsyn")
    }

    private func words(isAboutChannels: Bool) -> (subject: String, opening: String) {
        switch occasion {
        case .news:
            (
                isAboutChannels ? "Något behöver ordnas med en kanal" : "Något behöver ordnas i Kanalvakt",
                "Det här behöver ordnas. På sidan står vad riktlinjen säger och vad nästa steg är."
            )
        case .overdue:
            (
                isAboutChannels ? "Brister i en kanal står kvar" : "Något i Kanalvakt är fortfarande inte ordnat",
                "Det här står kvar, fast den som kan ordna det har fått veta det."
            )
        }
    }
}
