/// Reads canonical JSON, and nothing but canonical JSON: the entries of a ledger that was never touched by others.
///
/// Every text has one canonical form, so what reads at all reads back to the same bytes. Anything else (blanks,
/// names out of order, a number with decimals, an escape that was not needed) is nil, never a trap.
struct CanonicalReader {
    private var rest: ArraySlice<UInt8>
    private var depth = 0

    static func value(_ bytes: [UInt8]) -> LedgerValue? {
        var reader = CanonicalReader(rest: bytes[...])
        guard let value = reader.value(), reader.rest.isEmpty else { return nil }
        return value
    }

    private init(rest: ArraySlice<UInt8>) { self.rest = rest }

    private mutating func value() -> LedgerValue? {
        switch rest.first {
        case UInt8(ascii: "{"): object()
        case UInt8(ascii: "["): array()
        case UInt8(ascii: "\""): string().map(LedgerValue.string)
        case UInt8(ascii: "t"): take("true") ? .bool(true) : nil
        case UInt8(ascii: "f"): take("false") ? .bool(false) : nil
        case UInt8(ascii: "n"): take("null") ? .null : nil
        default: number()
        }
    }

    private mutating func object() -> LedgerValue? {
        var members: [String: LedgerValue] = [:]
        var last: String?
        let read = sequence(from: "{", to: "}") { reader in
            guard let key = reader.string(), reader.take(":"), let value = reader.value() else { return false }
            if let last, !CanonicalWriter.precedes((last, .null), (key, .null)) { return false }
            members[key] = value
            last = key
            return true
        }
        return read ? .object(members) : nil
    }

    private mutating func array() -> LedgerValue? {
        var elements: [LedgerValue] = []
        let read = sequence(from: "[", to: "]") { reader in
            guard let value = reader.value() else { return false }
            elements.append(value)
            return true
        }
        return read ? .array(elements) : nil
    }

    private mutating func sequence(
        from opening: StaticString, to closing: StaticString, element: (inout CanonicalReader) -> Bool
    ) -> Bool {
        guard depth < CanonicalWriter.deepest, take(opening) else { return false }
        depth += 1
        defer { depth -= 1 }
        if take(closing) { return true }
        repeat { guard element(&self) else { return false } } while take(",")
        return take(closing)
    }

    private mutating func number() -> LedgerValue? {
        let digits = rest.prefix { $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let text = String(decoding: digits, as: UTF8.self)
        guard let number = Int64(text), String(number) == text,
            -CanonicalWriter.largestNumber...CanonicalWriter.largestNumber ~= number
        else { return nil }
        rest.removeFirst(digits.count)
        return .integer(number)
    }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return String(validating: bytes, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = escape() else { return nil }
                bytes.append(escaped)
            case ..<0x20: return nil
            default: bytes.append(byte)
            }
        }
        return nil
    }

    private mutating func escape() -> UInt8? {
        switch rest.popFirst() {
        case UInt8(ascii: "\""): return UInt8(ascii: "\"")
        case UInt8(ascii: "\\"): return UInt8(ascii: "\\")
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "u"): return control()
        default: return nil
        }
    }

    /// The control characters that have no short escape.
    private mutating func control() -> UInt8? {
        let text = String(decoding: rest.prefix(4), as: UTF8.self)
        guard text.hasPrefix("00"), let value = UInt8(text.dropFirst(2), radix: 16), value < 0x20,
            ![0x08, 0x09, 0x0A, 0x0C, 0x0D].contains(value), text == "00" + Hexadecimal.text([value])
        else { return nil }
        rest.removeFirst(4)
        return value
    }

    private mutating func take(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { expected in
            guard rest.starts(with: expected) else { return false }
            rest.removeFirst(expected.count)
            return true
        }
    }
}
