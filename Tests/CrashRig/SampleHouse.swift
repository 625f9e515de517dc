import Channels
import Database
import Foundation
import Guidelines
import House
import Inbox
import Logging
import Organisation
import Platforms
import Synchronization

/// A clock that tests set.
public final class TestClock: Sendable {
    private let time: Mutex<Date>

    public init(_ start: Date) {
        time = Mutex(start)
    }

    public var now: Date { time.withLock { $0 } }

    /// Moves the clock forward, in seconds.
    public func advance(_ seconds: TimeInterval) {
        time.withLock { $0 += seconds }
    }
}

/// A furnished installation for tests: a unit, an editor, a colleague, one connected channel and its fake platform.
public struct SampleHouse: Sendable {
    public let house: House
    public let clock: TestClock
    public let platform: FakePlatform
    public let channel: Channel.ID
    /// May do everything in the channel.
    public let editor: SignedInPerson
    /// Holds no role.
    public let stranger: SignedInPerson
    public let folder: HouseFolder

    /// Makes one in an empty folder.
    ///
    /// - Parameters:
    ///   - guideline: one of those that are shipped.
    ///   - start: what the clock says; Monday 16 March 2026 at nine in Stockholm unless told otherwise.
    ///   - prepare: what the guideline goes through when it has been read.
    public static func make(
        in folder: URL, databaseURL: String?, guideline: String = "hallsberg",
        start: Date = Date(timeIntervalSince1970: 1_773_648_000),
        prepare: @escaping @Sendable (Guideline) -> Guideline = { $0 }
    ) async throws -> SampleHouse {
        let clock = TestClock(start)
        let houseFolder = HouseFolder(path: folder.appending(path: "house").path)
        try House.create(in: houseFolder, guideline: .shipped(guideline), databaseURL: databaseURL)
        let platform = FakePlatform(path: folder.appending(path: "platform.json"), clock: { clock.now })
        let house = try await House.open(
            houseFolder, connectors: { _, _ in platform }, prepare: prepare, clock: { clock.now },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let unit = try await house.office.perform(
            AddUnit(UnitFields(name: "Kommunledningskontoret", board: "Kommunstyrelsen")), by: .system(.commandLine))
        let channel = try await addChannel("Hallsbergs kommun", "hallsberg.example", unit, in: house)
        return SampleHouse(
            house: house, clock: clock, platform: platform, channel: channel,
            editor: try await person("anna", "Anna", unit, as: .editor, in: channel, of: house),
            stranger: try await person("bo", "Bo", unit, as: nil, in: channel, of: house), folder: houseFolder)
    }

    /// Adds a connected channel.
    public static func addChannel(
        _ name: String, _ host: String, _ unit: MunicipalUnit.ID, in house: House
    ) async throws -> Channel.ID {
        let channel = try await house.office.perform(
            AddChannel(
                ChannelFields(
                    name: name, platform: "wordpress", address: "https://\(host)/", unit: unit, purpose: "Nyheter",
                    openedOn: house.clock(), guidelineID: "hallsberg")), by: .system(.commandLine))
        try await house.office.perform(
            ConnectChannel(
                channel, ConnectionFields(kind: .wordpress, address: "https://\(host)/", account: "kommunen"),
                secret: "hemligt lösenord", seal: house.seal), by: .system(.commandLine))
        return channel
    }

    /// Adds a person, with a role in one channel if any.
    public static func person(
        _ username: String, _ firstName: String, _ unit: MunicipalUnit.ID?, title: String = "kommunikatör",
        as role: Role?, in channel: Channel.ID, of house: House
    ) async throws -> SignedInPerson {
        let id = try await house.office.perform(
            AddPerson(
                PersonFields(username: username, firstName: firstName, lastName: "Ek", title: title), unit: unit),
            by: .system(.commandLine))
        if let role {
            let limited = role.mayBeLimitedToChannel ? channel.rawValue : nil
            try await house.office.perform(GrantRole(role, to: id, channel: limited), by: .system(.commandLine))
        }
        let found = try await house.database.read { try PersonStore.signedIn(id, in: $0) }
        guard let found else { throw RigProblem.usage }
        return found
    }
}

extension House {
    /// The channels that are connected.
    func connections() async throws -> [Channel.ID] {
        try await database.read { try ConnectionStore.connections(in: $0).map(\.channelID) }
    }
}
