import Database
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

    init(version: Int64, lines: [DirectoryLine]) {
        self.version = version
        self.lines = lines
        platforms = Set(lines.map(\.channel.platform)).sorted { $0.rawValue < $1.rawValue }
        units = Set(lines.map(\.unit)).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// The directory as it stands in the session's snapshot.
    public static func load(in session: Session) throws -> PublicDirectory {
        let units = Dictionary(uniqueKeysWithValues: try UnitStore.units(in: session).map { ($0.id, $0) })
        let lines = try ChannelStore.channels(in: session).compactMap { channel in
            units[channel.unitID].map { DirectoryLine(channel: channel, unit: $0) }
        }
        return PublicDirectory(version: try PublicRegister.version(in: session), lines: lines)
    }

    /// The channels that answer the query, by name.
    public func lines(matching query: DirectoryQuery) -> [DirectoryLine] { lines.filter(query.matches) }

    /// - Parameter slug: as it stands in an address.
    public func line(slug: String) -> DirectoryLine? { lines.first { $0.channel.slug == slug } }
}
