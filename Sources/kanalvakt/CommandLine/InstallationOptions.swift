import ArgumentParser
import Connectors
import Foundation
import House
import Logging
import Mail

/// Which installation a command works in.
struct InstallationOptions: ParsableArguments {
    @Option(help: "Installationens mapp. Kan också stå i KANALVAKT_DATA.")
    var data: String?

    @Option(help: "PostgreSQL-databasens adress. Kan också stå i KANALVAKT_DATABASE_URL, där den inte syns i processlistan.")
    var databaseUrl: String?

    /// The options that name a folder, for a command that has its own.
    static func at(_ path: String) throws -> InstallationOptions {
        try parse(["--data", path])
    }

    private static var environment: [String: String] { ProcessInfo.processInfo.environment }

    /// The address of a PostgreSQL database, if one is given.
    var databaseAddress: String? {
        databaseUrl ?? Self.environment["KANALVAKT_DATABASE_URL"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// - Throws: `UsageMistake` when no folder is named.
    func folder() throws -> HouseFolder {
        guard let path = data ?? Self.environment["KANALVAKT_DATA"], !path.isEmpty else {
            throw UsageMistake(
                swedish: "Ange installationens mapp med --data MAPP eller KANALVAKT_DATA.",
                english: "Name the installation's folder with --data DIR or KANALVAKT_DATA.")
        }
        return HouseFolder(path: path)
    }

    /// Opens the installation for one command and closes it afterwards, also when the command fails.
    func use<Answer>(
        clock: @escaping @Sendable () -> Date = { Date() }, _ body: (House) async throws -> Answer
    ) async throws -> Answer {
        let house = try await open(clock: clock, logger: Logs.logger(level: .warning))
        do {
            let answer = try await body(house)
            await house.close()
            return answer
        } catch {
            await house.close()
            throw error
        }
    }

    /// Opens the installation for as long as the process lives.
    ///
    /// - Parameters:
    ///   - mail: how letters leave the server; without a sender they wait.
    ///   - hasPublicAddress: whether somebody has said how people reach the server; nil where no server is started.
    func open(
        mail: MailSettings = .none, hasPublicAddress: Bool? = nil, clock: @escaping @Sendable () -> Date = { Date() }, logger: Logger
    ) async throws -> House {
        let folder = try folder()
        let choice = try connectors(in: folder, clock: clock)
        return try await House.open(
            folder, databaseURL: databaseAddress,
            connectors: { connection, secret in try choice.connector(for: connection, secret: secret) },
            outside: { guideline in choice.outsideReader(for: guideline) }, mail: mail,
            hasPublicAddress: hasPublicAddress, clock: clock, logger: logger)
    }

    /// The connectors that the installation may use.
    func connectors(
        in folder: HouseFolder, clock: @escaping @Sendable () -> Date = { Date() }
    ) throws -> ConnectorChoice {
        ConnectorChoice(
            allowance: try NetworkAllowance(setting: Self.environment["KANALVAKT_ALLOW_NETWORKS"]),
            sample: SamplePlatform.installed(in: folder, clock: clock), clock: clock)
    }
}
