import ArgumentParser
import Channels
import Database
import Foundation
import House
import Inbox
import Wording

/// `kanalvakt sync`: fetches from the platforms, and carries out the replies and removals that wait.
struct SyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Hämtar från plattformarna och utför väntande svar och borttagningar.",
        discussion: "Med --once, eller med --channel, görs det en gång och i sin helhet; annars tills kommandot avbryts.")

    @Option(help: "Bara en kanal, med nummer eller kortnamn.") var channel: String?
    @Flag(help: "Gör det en gång och sluta.") var once = false
    @Flag(help: "Svara med JSON.") var json = false
    @OptionGroup var installation: InstallationOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        guard once || channel != nil else {
            let logger = Logs.logger(level: .info)
            return try await Server.work(for: try await installation.open(logger: logger), logger: logger)
        }
        let outcomes = try await installation.use { house in
            await house.resumeWork()
            while try await house.jobs.runDueJobs(now: house.clock()) > 0 {}
            return try await fetch(in: house)
        }
        if json {
            try Output.json(["channels": outcomes])
        } else {
            outcomes.forEach { Output.line($0.line(in: common.language)) }
        }
        if outcomes.contains(where: { $0.trouble != nil }) { throw ExitCode.failure }
    }

    /// Every channel is tried, whatever becomes of the others; what went wrong stands with its connection too.
    private func fetch(in house: House) async throws -> [SyncView] {
        let chosen = try await channel.asyncMap { try await house.channel(named: $0) }
        let channels = try await house.database.read { session in
            if let chosen { return [chosen] }
            return try ChannelStore.channels(ConnectionStore.connections(in: session).map(\.channelID), in: session)
        }
        var outcomes: [SyncView] = []
        for channel in channels {
            do {
                let connector = try await house.connect.connector(of: channel.id)
                let report = try await house.synchroniser.sync(channel.id, through: connector, .everything)
                outcomes.append(SyncView(channel, report, language: common.language))
            } catch let error as any Explained {
                outcomes.append(SyncView(channel, trouble: error.sentence(in: common.language)))
            }
        }
        return outcomes
    }
}
