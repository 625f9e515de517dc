import Foundation

extension Hash: CustomStringConvertible {
    /// 64 lower-case hexadecimal digits.
    public var hex: String { Hexadecimal.text(bytes) }

    /// Standard base 64 (RFC 4648, section 4), as signed notes and proofs write hashes.
    public var base64: String { Data(bytes).base64EncodedString() }

    /// The hash in hexadecimal.
    public var description: String { hex }

    /// A hash from 64 hexadecimal digits; nil for anything else.
    public init?(hex: some StringProtocol) {
        guard let bytes = Hexadecimal.bytes(hex) else { return nil }
        self.init(bytes)
    }

    /// A hash from standard base 64; nil unless it is exactly the canonical text of 32 bytes.
    public init?(base64: String) {
        guard let data = Data(base64Encoded: base64), data.base64EncodedString() == base64 else { return nil }
        self.init(data)
    }
}
