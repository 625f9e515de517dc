import Hummingbird
import NIOCore

/// What Hummingbird knows of a request beside the request itself.
struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    private let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }

    /// The address of whoever holds the other end of the connection; asked for only where it is needed.
    var remoteAddress: String? { channel.remoteAddress?.ipAddress }
}
