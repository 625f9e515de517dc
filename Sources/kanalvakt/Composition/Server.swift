import Foundation
import House
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals
import Web

/// The running server: the site, and the work in the background, until the process is told to stop.
enum Server {
    /// Serves the installation until SIGTERM or SIGINT, then lets what has begun finish.
    ///
    /// - Parameter onRunning: told the port once the site answers.
    static func serve(
        _ house: House, _ settings: SiteSettings, logger: Logger,
        onRunning: @escaping @Sendable (Int) async -> Void
    ) async throws {
        let site = try Site(house: house, settings: settings, clock: house.clock, logger: logger)
        let services: [any Service] = [site.server(onRunning: onRunning), BackgroundWork(house: house)]
        let group = ServiceGroup(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        do {
            try await group.run()
        } catch let error as IOError {
            throw CannotListen(error, settings)
        } catch is SocketAddressError {
            throw CannotListen(reason: .noSuchAddress(settings.host))
        }
        await house.close()
    }

    /// Carries on the work in the background alone, until SIGTERM or SIGINT.
    static func work(for house: House, logger: Logger) async throws {
        let group = ServiceGroup(
            services: [BackgroundWork(house: house)], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        try await group.run()
        await house.close()
    }
}

/// Replies, removals and fetching, as a service beside the site.
private struct BackgroundWork: Service {
    let house: House

    func run() async throws {
        await cancelWhenGracefulShutdown { await house.run() }
    }
}
