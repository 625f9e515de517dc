import Foundation
import Guidelines
import Organisation
import Wording

/// Something that is not as it should be with the installation as a whole rather than with one channel. Worked out each
/// time, as findings are.
public struct CommonFinding: Sendable, Hashable {
    /// What can be wrong. The words are stored and shown in JSON, so they never change.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        /// Reports from the public that lie on no open channel, or are about accounts that pass themselves off as official.
        case reportWaiting
        /// Every administrator has left.
        case administratorLeft
        /// Nobody has said how people reach the server, so files and letters cannot link to it.
        case siteAddressMissing
    }

    /// What is wrong.
    public let kind: Kind
    /// The clause that asks for it to be otherwise; nil where good order does and no clause.
    public let clause: ClauseID?
    /// How binding that clause is.
    public let strength: Strength?
    /// Since when it has been so, or since when it has been known.
    public let since: Date
    /// How many it is about, where it is about some.
    public let count: Int
    /// The names of those it is about.
    public let names: [String]
    /// When those above are told, where that is not a week after those who can put it right were.
    public let isUrgentAfter: Date?

    /// The finding in plain Swedish.
    public var sentence: String {
        switch kind {
        case .reportWaiting:
            count == 1
                ? "En anmälan från allmänheten väntar som inte gäller någon öppen kanal."
                : "\(count) anmälningar från allmänheten väntar som inte gäller någon öppen kanal."
        case .administratorLeft:
            "\(who) har slutat och ingen annan är administratör. Gör någon annan till administratör. Kommer ingen in som får det, kan den som sköter servern göra det med kommandot kanalvakt user role."
        case .siteAddressMissing:
            "Servern vet inte vilken adress allmänheten använder. Därför saknar öppna data och brev rätt länkar hit. Den som sköter servern startar den med --public-address."
        }
    }

    /// What those above are told. Administrators see no reports, so they are told whose they are.
    var sentenceAbove: String {
        guard kind == .reportWaiting else { return sentence }
        return "\(sentence) Se till att en samordnare tar hand om \(count == 1 ? "den" : "dem"). Finns ingen på plats, gör någon till samordnare."
    }

    private var who: String { names.listed(.and, in: .sv) }
}

extension CommonFinding.Kind {
    /// Whether a letter tells of it when it appears. A report has a letter of its own.
    var isWrittenOf: Bool { self != .reportWaiting }

    /// Whether it is about how one server was started, so that another on the same database may find otherwise.
    var dependsOnServer: Bool { self == .siteAddressMissing }

    /// Where those above go, as a path.
    var pageAbove: String? { self == .reportWaiting ? "/personer" : page }

    /// Where one goes to put it right, as a path; nil where that is not done on a page.
    public var page: String? {
        switch self {
        case .reportWaiting: "/anmalningar"
        case .administratorLeft: "/personer"
        case .siteAddressMissing: nil
        }
    }
}
