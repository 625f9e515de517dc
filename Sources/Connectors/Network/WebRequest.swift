/// One question to a web server.
struct WebRequest: Sendable {
    enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case delete = "DELETE"
    }

    var method: Method = .get
    var address: WebAddress
    var headers: [(name: String, value: String)] = []
    var body: [UInt8]?

    /// Whether the question may change something at the other end, so that a lost answer leaves us not knowing.
    var changesSomething: Bool { method != .get }
}
