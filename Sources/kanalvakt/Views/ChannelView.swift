import Channels
import Database
import Foundation
import Organisation
import Wording

/// A channel as the command line tells of it.
struct ChannelView: Encodable {
    let id: Int64
    let slug: String
    let name: String
    let platform: String
    let address: String
    let purpose: String
    let open: Bool
    let guideline: String
    let accountID: String?
    let handle: String?
    let inCrisis: Bool
    let evaluateOn: Date?
    /// The post or body that decided on the channel.
    let decidedBy: String?
    let decidedOn: Date?
    let decisionReference: String?
    /// Why the decision is not known.
    let decisionUnknown: String?
    /// The rules that the channel adds to what may not be posted.
    let localAdditions: [String]
    /// The user name of whoever answers for it.
    let responsible: String?
    let revision: Int64
    let connected: Bool
    let lastContact: Date?
    let trouble: String?

    init(_ channel: Channel, connection: Connection?, responsible: Person?) {
        id = channel.id.rawValue
        slug = channel.slug
        name = channel.name
        platform = channel.platform.rawValue
        address = channel.address.text
        purpose = channel.purpose
        open = channel.isOpen
        guideline = channel.guidelineID
        accountID = channel.accountID
        handle = channel.handle
        inCrisis = channel.inCrisis
        evaluateOn = channel.evaluateOn
        decidedBy = channel.decision.by
        decidedOn = channel.decision.on
        decisionReference = channel.decision.reference
        decisionUnknown = channel.decision.unknownBecause
        localAdditions = channel.localAdditions
        self.responsible = responsible?.username
        revision = channel.revision
        connected = connection != nil
        lastContact = connection?.lastContactAt
        trouble = connection?.trouble?.sentence(in: .sv)
    }

    /// One line in a list.
    var line: String { "\(id)\t\(slug)\t\(platform)\t\(standing)\t\(name)" }

    /// All of it, a line each.
    var lines: [String] {
        [
            "\(name) (nummer \(id), \(slug))", "Plattform: \(platform)", "Adress: \(address)", "Syfte: \(purpose)",
            "Ansvarig: \(responsible ?? "ingen utsedd")",
            "Beslutad av: \(decidedBy ?? decisionUnknown.map { "inte känt. \($0)" } ?? "inte noterat")",
            "Riktlinje: \(guideline)", "Utgåva: \(revision)",
            "Anslutning: \(standing)",
        ]
    }

    private var standing: String {
        if let trouble { return "störd: \(trouble)" }
        return connected ? "ansluten" : "inte ansluten"
    }
}

extension ChannelView {
    /// A channel with what is known round it.
    init(_ channel: Channel, in session: Session) throws {
        self.init(
            channel, connection: try ConnectionStore.connection(of: channel.id, in: session),
            responsible: try channel.responsible.flatMap { try PersonStore.person($0, in: session) })
    }
}
