import Database
import Foundation
import Organisation
import Platforms

/// The register as the public sees it, whole and in memory: a municipality has hundreds of channels, not millions.
public struct PublicDirectory: Sendable {
    /// Grows with every change that the directory shows (`PublicRegister`): a page made at one version stands
    /// until the next.
    public let version: Int64
    /// Every channel, by name; also the closed, which were official once.
    public let lines: [DirectoryLine]
    /// The platforms that have channels, in alphabetical order.
    public let platforms: [PlatformKind]
    /// The units that have channels, by name.
    public let units: [MunicipalUnit]
    /// The platforms that are known, and how their addresses are read.
    public let platformList: PlatformList
    /// Accounts that the coordinator has found to be false.
    public let impostors: [Impostor]
    /// The parties' links.
    public let parties: [PartyLink]
    /// How the public reaches the municipality; nil while the coordinator has not said, and the guideline's own words hold.
    public let contacts: PublicContacts?
    /// The units' items in Wikidata, where they are known.
    public let wikidataItems: [MunicipalUnit.ID: String]
    /// The newest check of the list on the channel that speaks for the municipality.
    public let listing: ListingCheck?

    /// The hosts of known platforms and of official channels, which others may want to look like.
    let hosts: Set<String>

    /// The hosts of known platforms alone.
    let platformSites: Set<String>

    /// The names that channels have had and left.
    let former: FormerNames

    private let bySlug: [String: Int]
    private let byKey: [String: [Int]]
    private let byHandle: [String: [Int]]

    init(
        version: Int64, lines: [DirectoryLine], platformList: PlatformList, impostors: [Impostor] = [],
        parties: [PartyLink] = [], former: [Channel.ID: [FormerHandle]] = [:], contacts: PublicContacts? = nil,
        wikidataItems: [MunicipalUnit.ID: String] = [:], listing: ListingCheck? = nil
    ) {
        self.version = version
        self.lines = lines
        self.platformList = platformList
        self.impostors = impostors
        self.parties = parties
        self.contacts = contacts
        self.wikidataItems = wikidataItems
        self.listing = listing
        self.former = FormerNames(former, lines, platformList)
        platforms = Set(lines.map(\.channel.platform)).sorted { $0.rawValue < $1.rawValue }
        units = Set(lines.map(\.unit)).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        platformSites = platformList.sites
        hosts = Set(lines.compactMap { PastedHost($0.channel.address.text) }.map { PastedHost.bare($0.written) }).union(platformSites)
        bySlug = Dictionary(lines.enumerated().map { ($1.channel.slug, $0) }) { first, _ in first }
        byKey = Dictionary(grouping: lines.indices) { lines[$0].accountKey }
        byHandle = Dictionary(grouping: lines.indices.filter { lines[$0].handle != nil }) { lines[$0].handle ?? "" }
    }

    /// The directory as it stands in the session's snapshot.
    public static func load(in session: Session) throws -> PublicDirectory {
        let platforms = try PlatformList.load(in: session)
        let units = Dictionary(uniqueKeysWithValues: try UnitStore.units(in: session).map { ($0.id, $0) })
        let takeovers = try TakeoverStore.standing(in: session)
        let lines = try ChannelStore.channels(in: session).compactMap { channel in
            units[channel.unitID].map {
                DirectoryLine(channel: channel, unit: $0, platforms: platforms, takenOverSince: takeovers[channel.id]?.since)
            }
        }
        return PublicDirectory(
            version: try PublicRegister.version(in: session), lines: lines, platformList: platforms,
            impostors: try ImpostorStore.impostors(in: session).filter(\.state.isPublic),
            parties: try PartyLinkStore.parties(in: session), former: try HandleStore.former(in: session),
            contacts: try PublicContactStore.contacts(in: session), wikidataItems: try PublicContactStore.unitItems(in: session),
            listing: try ListingStore.checks(limit: 1, in: session).first)
    }

    /// The channels that answer the query, by name.
    public func lines(matching query: DirectoryQuery) -> [DirectoryLine] { lines.filter(query.matches) }

    /// - Parameter slug: as it stands in an address.
    public func line(slug: String) -> DirectoryLine? { bySlug[slug].map { lines[$0] } }

    /// The open channel whose account has the key.
    public func official(key: String) -> DirectoryLine? { lines(key: key).first(where: \.channel.isOpen) }

    /// The open channel that a link lies on: the account itself, or a post of its.
    public func holding(_ pasted: String) -> DirectoryLine? {
        let account = PastedAccount(pasted, platforms: platformList)
        return (account.keys + account.parents).lazy.compactMap { official(key: $0) }.first
    }

    /// Every channel whose account has the key, also the closed.
    func lines(key: String) -> [DirectoryLine] { byKey[key]?.map { lines[$0] } ?? [] }

    /// Every channel whose account has the name on some platform.
    func lines(handle: String) -> [DirectoryLine] { byHandle[handle]?.map { lines[$0] } ?? [] }
}

extension PlatformList {
    /// The hosts that accounts are found on.
    fileprivate var sites: Set<String> {
        Set(
            entries.flatMap(\.patterns).filter { !$0.isExclusion }.compactMap { pattern in
                switch pattern.host {
                case .exactly(let site), .within(let site), .named(_, let site): site
                case .any: nil
                }
            })
    }
}
