import NIOCore

/// How long a connector waits for a platform and how much it takes from it in one answer.
public struct ConnectionLimits: Sendable {
    /// To reach the server, TLS included.
    public var connect: Duration
    /// Between two pieces of an answer, the first one included.
    public var silence: Duration
    /// From the first byte sent to the last byte read.
    public var whole: Duration
    /// The largest answer, in bytes.
    public var answerBytes: Int

    public init(
        connect: Duration = .seconds(10), silence: Duration = .seconds(30), whole: Duration = .seconds(90),
        answerBytes: Int = 32 << 20
    ) {
        self.connect = connect
        self.silence = silence
        self.whole = whole
        self.answerBytes = answerBytes
    }

    /// What stands well for a website on the internet.
    public static let standard = ConnectionLimits()
}
