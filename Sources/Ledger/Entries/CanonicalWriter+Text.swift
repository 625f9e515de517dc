extension CanonicalWriter {
    /// A string with its quotes. Only what JSON demands is escaped, in the way RFC 8785 prescribes.
    mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { write($0) }
    }

    private mutating func write(_ utf8: UnsafeBufferPointer<UInt8>) {
        quote()
        if utf8.contains(where: Self.isEscaped) {
            for byte in utf8 { Self.isEscaped(byte) ? escape(byte) : append(byte) }
        } else {
            append(utf8)
        }
        quote()
    }

    private mutating func quote() { append(UInt8(ascii: "\"")) }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): raw("\\\"")
        case UInt8(ascii: "\\"): raw("\\\\")
        case 0x08: raw("\\b")
        case 0x09: raw("\\t")
        case 0x0A: raw("\\n")
        case 0x0C: raw("\\f")
        case 0x0D: raw("\\r")
        default:
            raw("\\u00")
            append(Hexadecimal.text([byte]).utf8)
        }
    }
}
