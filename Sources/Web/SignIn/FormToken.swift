/// A random token that ties a form to what it was made for. 24 bytes, written as 48 hexadecimal digits.
struct FormToken: Sendable {
    let text: String

    /// A new one.
    init() {
        var random = SystemRandomNumberGenerator()
        text = (0..<24).map { _ in
            let byte = UInt8.random(in: .min ... .max, using: &random)
            return (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }

    /// The one in a cookie; nil for anything that is not such a token.
    init?(cookie: String?) {
        guard let cookie, cookie.utf8.count == 48, cookie.utf8.allSatisfy("0123456789abcdef".utf8.contains) else {
            return nil
        }
        text = cookie
    }

    /// Whether a form has the same token; takes as long whichever letter differs.
    func matches(_ candidate: String) -> Bool {
        let (own, other) = (Array(text.utf8), Array(candidate.utf8))
        guard own.count == other.count else { return false }
        return zip(own, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
