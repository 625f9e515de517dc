/// Writes canonical JSON (RFC 8785) straight into bytes: every entry goes through here, so it makes no detours.
struct CanonicalWriter {
    private(set) var bytes: [UInt8] = []
    private var depth = 0

    /// Arrays and objects within one another.
    static let deepest = 64
    /// 2⁵³ − 1: beyond it, readers that keep numbers as doubles lose digits.
    static let largestNumber: Int64 = 9_007_199_254_740_991

    init(reserving capacity: Int = 512) { bytes.reserveCapacity(capacity) }

    mutating func write(_ value: LedgerValue) throws {
        switch value {
        case .null: raw("null")
        case .bool(let flag): raw(flag ? "true" : "false")
        case .integer(let number): try write(number)
        case .string(let text): write(text)
        case .array(let elements): try write(elements)
        case .object(let members): try write(members)
        }
    }

    /// Bytes that are JSON already.
    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    mutating func append(_ some: some Sequence<UInt8>) { bytes.append(contentsOf: some) }

    mutating func write(_ number: Int64) throws {
        guard abs(number.clamped) <= Self.largestNumber else { throw LedgerError.numberOutOfRange(number) }
        append(String(number).utf8)
    }

    mutating func write(_ elements: [LedgerValue]) throws {
        try nested {
            $0.raw("[")
            for (position, element) in elements.enumerated() {
                if position > 0 { $0.raw(",") }
                try $0.write(element)
            }
            $0.raw("]")
        }
    }

    mutating func write(_ members: [String: LedgerValue]) throws {
        try nested {
            $0.raw("{")
            for (position, (key, value)) in members.sorted(by: Self.precedes).enumerated() {
                if position > 0 { $0.raw(",") }
                $0.write(key)
                $0.raw(":")
                try $0.write(value)
            }
            $0.raw("}")
        }
    }

    private mutating func nested(_ body: (inout CanonicalWriter) throws -> Void) throws {
        guard depth < Self.deepest else { throw LedgerError.nestedTooDeep }
        depth += 1
        try body(&self)
        depth -= 1
    }

    /// RFC 8785 sorts names by their UTF-16 units, which is also how plain ASCII names sort.
    static func precedes(_ left: (key: String, value: LedgerValue), _ right: (key: String, value: LedgerValue)) -> Bool {
        left.key.utf16.lexicographicallyPrecedes(right.key.utf16)
    }
}

extension Int64 {
    /// The smallest number has no counterpart above zero, so it stands in as its neighbour.
    fileprivate var clamped: Int64 { Swift.max(self, -.max) }
}
