import Channels
import Inbox
import Wording

/// What came of fetching a channel, as the command line tells of it.
struct SyncView: Encodable {
    /// A record that could not be read.
    struct Refused: Encodable {
        let position: String
        let reason: String
    }

    let channel: String
    var new = 0
    var revised = 0
    var moved = 0
    var gone = 0
    var answeredElsewhere = 0
    var unchanged = 0
    var refusedCount = 0
    var refused: [Refused] = []
    /// Why it could not be fetched, as one sentence.
    var trouble: String?

    init(_ channel: Channel, _ report: SyncReport, language: Language) {
        self.channel = channel.slug
        new = report.receipt.new
        revised = report.receipt.revised
        moved = report.receipt.moved
        answeredElsewhere = report.receipt.answeredElsewhere
        unchanged = report.receipt.unchanged
        gone = report.gone
        refusedCount = report.refusedCount
        refused = report.refused.map { Refused(position: $0.position, reason: $0.sentence.sentence(in: language)) }
    }

    init(_ channel: Channel, trouble: String) {
        self.channel = channel.slug
        self.trouble = trouble
    }

    /// The figures in one line, then a line for each record that was refused.
    func line(in language: Language) -> String {
        if let trouble { return "\(channel): \(trouble)" }
        let figures =
            switch language {
            case .sv: "\(new) nya, \(revised) ändrade, \(moved) flyttade, \(gone) borta, \(unchanged) oförändrade, \(refusedCount) nekade"
            case .en: "\(new) new, \(revised) revised, \(moved) moved, \(gone) gone, \(unchanged) unchanged, \(refusedCount) refused"
            }
        return (["\(channel): \(figures)"] + refused.map { "  \($0.position): \($0.reason)" }).joined(separator: "\n")
    }
}
