import Channels
import Foundation
import Guidelines
import House
import Hummingbird
import HummingbirdCore
import Logging
import ServiceLifecycle

/// The web site of an installation: the public directory, and the pages for those who mind the channels.
public struct Site: Sendable {
    private let door: FrontDoor
    private let settings: SiteSettings
    private let logger: Logger

    /// The most connections that are served at a time; the rest wait their turn.
    private static let mostConnections = 2_000

    /// Reads templates, texts and style, and puts the pages together.
    /// - Parameter clock: says when a request comes.
    /// - Throws: `WebFault` when a file of the program is missing.
    public init(house: House, settings: SiteSettings, clock: @escaping @Sendable () -> Date, logger: Logger) throws {
        let resources = Resources.built
        door = FrontDoor(
            parts: SiteParts(
                house: house, settings: settings, renderer: try Renderer(resources: resources),
                assets: try AssetStore(resources: resources), shipped: ShippedGuidelines(library: .shipped), clock: clock,
                guideline: house.guideline))
        self.settings = settings
        self.logger = logger
    }

    /// The server, to be run among the program's other services.
    /// - Parameter onRunning: told the port once the server listens.
    public func server(onRunning: @escaping @Sendable (Int) async -> Void = { _ in }) -> some Service {
        application(onRunning: onRunning)
    }

    func application(onRunning: @escaping @Sendable (Int) async -> Void = { _ in }) -> Application<FrontDoor> {
        let limits = HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100)
        let page = door.frontPage
        return Application(
            responder: door,
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [FrontPageHandler(page: page)],
                    idleTimeout: .seconds(30), httpDecoderConfiguration: limits)),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port),
                availableConnectionsDelegate: MaximumAvailableConnections(Self.mostConnections)),
            onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) }, logger: logger)
    }
}
