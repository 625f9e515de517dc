import ArgumentParser
import Foundation
import ServiceLifecycle
import Web

/// `benchmarks serve`: the server of a kept installation as `kanalvakt serve` runs it, as a process of its own.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serves an installation, for the benchmarks that need a server of its own.",
        shouldDisplay: false)

    @Option(help: "The installation's folder.") var data: String
    @Option(help: "The file that is told the port.") var portFile: String

    func run() async throws {
        let clock: @Sendable () -> Date = { Date() }
        let town = try await SampleTown.open(URL(filePath: data), clock: clock)
        let site = try Site(house: town.house, settings: SiteSettings(port: 0), clock: clock, logger: SampleTown.logger)
        let portFile = portFile
        let server = site.server { port in
            try? "\(port)".write(toFile: portFile, atomically: true, encoding: .utf8)
        }
        let work = Background { await town.house.run() }
        let group = ServiceGroup(
            configuration: .init(
                services: [server, work], gracefulShutdownSignals: [.sigterm, .sigint], logger: SampleTown.logger))
        try await group.run()
        await town.house.close()
    }

    /// The house's own work, until the server is asked to end.
    private struct Background: Service {
        let work: @Sendable () async -> Void

        func run() async { await cancelWhenGracefulShutdown { await work() } }
    }
}
