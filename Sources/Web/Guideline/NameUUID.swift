import Crypto
import Foundation

/// The UUID of a name: the same name always has the same one (RFC 9562, version 5).
public enum NameUUID {
    /// The UUID of a name among Kanalvakt's, in small letters.
    public static func of(_ name: String) -> String {
        var bytes = Array(Insecure.SHA1.hash(data: space + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { String($0 >> 4, radix: 16) + String($0 & 0x0F, radix: 16) }
        return [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]]
            .map { $0.joined() }.joined(separator: "-")
    }

    /// What keeps these names apart from everyone else's; drawn once, never to be changed.
    private static let space: [UInt8] = [
        0x8E, 0x1C, 0x5B, 0x0A, 0x3F, 0x67, 0x4D, 0x92, 0xA4, 0x5D, 0xC7, 0x20, 0x91, 0xB6, 0x3E, 0x58,
    ]
}
