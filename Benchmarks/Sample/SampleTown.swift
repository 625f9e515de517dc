import Channels
import Database
import Foundation
import House
import Logging
import Organisation
import Platforms

/// An installation to measure: one unit, one coordinator who sees everything, and a channel that is written on.
struct SampleTown {
    let house: House
    let channel: Channel.ID
    let coordinator: SignedInPerson

    static let username = "lina"
    static let password = "höstregn över Hallsberg"

    /// What the town's clock says: Thursday 19 November 2026 at ten in Stockholm.
    static let now = Date(timeIntervalSince1970: 1_795_078_800)

    /// Says nothing but what is wrong.
    static let logger: Logger = {
        var logger = Logger(label: "benchmarks") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .error
        return logger
    }()

    /// Makes a town in an empty folder, or opens the one that is there.
    ///
    /// - Parameters:
    ///   - databaseURL: a PostgreSQL server's address; nil for the embedded database.
    ///   - clock: the sample's own time, unless it is to be served.
    static func open(
        _ folder: URL, databaseURL: String? = nil, clock: @escaping @Sendable () -> Date = { now }
    ) async throws -> SampleTown {
        let place = HouseFolder(path: folder.path)
        let isNew = !place.isFurnished
        if isNew { try House.create(in: place, guideline: .shipped("hallsberg"), databaseURL: databaseURL) }
        let house = try await House.open(
            place, connectors: { _, _ in throw PlatformError.unreachable }, clock: clock, logger: logger)
        if isNew { try await furnish(house) }
        return try await SampleTown(opened: house)
    }

    private init(opened house: House) async throws {
        self.house = house
        let found = try await house.database.read { session in
            let person = try PersonStore.person(username: Self.username, in: session)
            let signedIn = try person.flatMap { try PersonStore.signedIn($0.id, in: session) }
            return (signedIn, try ChannelStore.channels(in: session).map(\.id).min { $0.rawValue < $1.rawValue })
        }
        guard let coordinator = found.0, let channel = found.1 else { throw BenchmarkFault("the folder holds another house") }
        self.coordinator = coordinator
        self.channel = channel
    }

    /// Takes in the sample, from where the house left off.
    func fill(to count: Int) async throws {
        let sample = WrittenSample(count: count, end: Self.now)
        let stored = try await items()
        guard stored < count else { return }
        guard stored % WrittenSample.pageEntries == 0 else { throw BenchmarkFault("the folder holds another sample") }
        for number in stored / WrittenSample.pageEntries..<sample.pages {
            _ = try await house.intake.take(sample.page(number), into: channel, by: .importer)
            if number % 250 == 249 { Progress.note("filled \((number + 1) * WrittenSample.pageEntries) of \(count)") }
        }
    }

    /// How many items are stored.
    func items() async throws -> Int {
        try await house.database.read { Int(try $0.row("SELECT count(*) AS items FROM item")?.int("items") ?? 0) }
    }
}

extension SampleTown {
    private static func furnish(_ house: House) async throws {
        let unit = try await house.office.perform(
            AddUnit(UnitFields(name: "Kommunledningskontoret", board: "Kommunstyrelsen")), by: .system(.commandLine))
        for (name, purpose) in channels {
            _ = try await house.office.perform(
                AddChannel(
                    ChannelFields(
                        name: name, platform: "wordpress", address: "https://\(name.lowercased()).example/", unit: unit,
                        purpose: purpose, openedOn: now, guidelineID: "hallsberg")), by: .system(.commandLine))
        }
        let hash = try await house.passwords.hash(Password(new: password, for: username))
        let person = try await house.office.perform(
            AddPerson(
                PersonFields(username: username, firstName: "Lina", lastName: "Ek", title: "kommunikatör"), unit: unit,
                password: hash), by: .system(.commandLine))
        for role in [Role.coordinator, .administrator] {
            try await house.office.perform(GrantRole(role, to: person), by: .system(.commandLine))
        }
    }

    /// As many channels as a middling municipality has in its directory.
    private static let channels = (1...30).map { number in
        ("Kanal\(number)", "Nyheter och frågor om verksamhet nummer \(number) i kommunen.")
    }
}
