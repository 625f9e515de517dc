import Mustache

/// Escapes text for HTML by byte, not by character.
///
/// The escaping that comes with the template library compares whole characters, so a quotation mark followed by a
/// combining accent is one character that it does not know, and leaves as it is; a browser still ends the attribute
/// there. Working on bytes cannot be fooled so.
struct HTMLText: MustacheContentType {
    /// The name that each template's first tag asks for.
    static let name = "HTML-BYTES"

    func escapeText(_ text: String) -> String {
        guard text.utf8.contains(where: { Self.replacement(for: $0) != nil }) else { return text }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            if let replacement = Self.replacement(for: byte) {
                escaped.append(contentsOf: replacement.utf8)
            } else {
                escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// What stands for a byte that HTML would read as markup; nil for every other byte.
    /// Control characters that HTML forbids become the replacement character.
    private static func replacement(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0..<9, 11, 12, 14..<32, 127: "\u{FFFD}"
        default: nil
        }
    }
}
