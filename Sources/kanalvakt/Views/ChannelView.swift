import Channels
import Foundation
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
    let connected: Bool
    let lastContact: Date?
    let trouble: String?

    init(_ channel: Channel, connection: Connection?) {
        id = channel.id.rawValue
        slug = channel.slug
        name = channel.name
        platform = channel.platform.rawValue
        address = channel.address.text
        purpose = channel.purpose
        open = channel.isOpen
        guideline = channel.guidelineID
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
            "Riktlinje: \(guideline)", "Anslutning: \(standing)",
        ]
    }

    private var standing: String {
        if let trouble { return "störd: \(trouble)" }
        return connected ? "ansluten" : "inte ansluten"
    }
}
