import Crypto
import Foundation

/// What a signed-in browser holds in its cookie: 32 random bytes as 43 characters of Base64 (RFC 4648 section 5).
///
/// Only its SHA-256 is stored, so that a copy of the database opens no session.
public struct SessionToken: Sendable {
    private let bytes: [UInt8]

    /// A new, random token.
    init() { bytes = SystemRandomNumberGenerator.bytes(32) }

    /// - Returns: nil for anything that is not a token's shape; a cookie can hold anything.
    public init?(cookie: String) {
        guard cookie.utf8.count == 43, let bytes = Base64.webBytes(cookie), bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// The cookie's value. The one way the token leaves this type.
    public var cookie: String { Base64.webText(bytes) }

    /// What the database holds.
    var digest: [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// The token to put in every form of this session: made from the session's own, so that there is nothing to
    /// store, and a page that leaks it gives away no session.
    public var formToken: String {
        let key = SymmetricKey(data: bytes)
        return Base64.webText(Array(HMAC<SHA256>.authenticationCode(for: Data("kanalvakt form".utf8), using: key)))
    }

    /// Whether a form was made for this session; compared in constant time.
    public func accepts(formToken candidate: String) -> Bool {
        ConstantTime.equal(Array(candidate.utf8), Array(formToken.utf8))
    }

    /// Refuses a form that was not made for this session.
    ///
    /// - Throws: ``Refusal/formExpired``.
    public func require(formToken candidate: String?) throws(Refusal) {
        guard let candidate, accepts(formToken: candidate) else { throw .formExpired }
    }
}

extension SessionToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "(session token)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
