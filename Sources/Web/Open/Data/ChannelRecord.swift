import Channels
import Foundation
import Guidelines

/// One channel as the open files have it. No person is in it, and nothing that the public pages do not show.
struct ChannelRecord: Encodable, Sendable {
    /// The channel's word in addresses, which never changes.
    let id: String
    let name: String
    /// The platform's word, and its name.
    let platform: String
    let platformName: String
    /// Where the channel is found; also that of a closed one, so that it can be told from others.
    let address: String
    /// The account's name on the platform.
    let handle: String?
    /// The platform's own number of the account.
    let accountId: String?
    let unit: String
    let board: String
    let purpose: String
    let targetGroup: String?
    let openComments: Bool
    let usedInCrisis: Bool
    /// "official", "possiblyTakenOver" or "closed".
    let status: String
    /// Days as "2024-03-01".
    let openedOn: String
    let closedOn: String?
    /// The channel's page here; nil while the site's own address is not known.
    let page: String?

    init(_ line: DirectoryLine, _ site: DataSite) {
        let channel = line.channel
        id = channel.slug
        name = channel.name
        platform = channel.platform.rawValue
        platformName = site.platforms.name(of: channel.platform)
        address = channel.address.text
        handle = line.handle
        accountId = channel.accountID
        unit = line.unit.name
        board = line.unit.board
        purpose = channel.purpose
        targetGroup = channel.targetGroup
        openComments = channel.openComments
        usedInCrisis = channel.inCrisis
        status = !channel.isOpen ? "closed" : line.takenOverSince == nil ? "official" : "possiblyTakenOver"
        openedOn = site.day(channel.openedOn)
        closedOn = channel.closedOn.map(site.day)
        page = site.absolute(.channel(channel.slug))
    }
}

/// What the open files say of the site itself.
struct DataSite: Sendable {
    let guideline: Guideline
    let platforms: PlatformList
    /// Scheme and host that people use; nil when it is not known. A path alone leads nowhere once a file has been fetched,
    /// so that files then hold no links here.
    let origin: String?
    private let calendar: Calendar

    init(_ parts: SiteParts, platforms: PlatformList) {
        guideline = parts.guideline
        self.platforms = platforms
        origin = parts.settings.linkOrigin
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = parts.guideline.timeZone
        self.calendar = calendar
    }

    /// The address as others write it; nil while the site's own is not known.
    func absolute(_ address: SiteAddress) -> String? { origin.map { $0 + address.path } }

    /// An identity that stays as long as the municipality and what is named, wherever the site is moved (RFC 9562, version 5).
    ///
    /// - Parameter kind: what sort of thing is named.
    func urn(_ kind: String, _ name: String) -> String {
        "urn:uuid:" + NameUUID.of("\(kind):\(guideline.id):\(guideline.authority.website):\(name)")
    }

    /// "2024-03-01": the day where the municipality is.
    func day(_ date: Date) -> String {
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        let text = { (number: Int?, length: Int) in
            let digits = String(number ?? 0)
            return String(repeating: "0", count: max(0, length - digits.count)) + digits
        }
        return "\(text(parts.year, 4))-\(text(parts.month, 2))-\(text(parts.day, 2))"
    }
}
