/// Reads PostgreSQL's text form of values.
enum PostgresText {
    /// The value of a text of a type, given by its number in the server's catalogue.
    static func value(_ text: UnsafeBufferPointer<UInt8>, type: UInt32) -> SQLValue {
        switch type {
        case 20, 21, 23, 26: integer(text).map { .integer($0) } ?? string(text)
        case 16: .integer(text.first == UInt8(ascii: "t") ? 1 : 0)
        case 17: .blob(bytes(text))
        case 700, 701: real(text)
        // The sum of whole numbers is "numeric" here and an integer on SQLite.
        case 1_700: integer(text).map { .integer($0) } ?? real(text)
        default: string(text)
        }
    }

    private static func string(_ text: UnsafeBufferPointer<UInt8>) -> SQLValue {
        .text(String(decoding: text, as: UTF8.self))
    }

    private static func real(_ text: UnsafeBufferPointer<UInt8>) -> SQLValue {
        Double(String(decoding: text, as: UTF8.self)).map { .real($0) } ?? string(text)
    }

    private static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        let isNegative = text.first == UInt8(ascii: "-")
        let digits = text.dropFirst(isNegative ? 1 : 0)
        guard !digits.isEmpty else { return nil }
        // Counted downwards, since the smallest integer has no positive counterpart.
        var number: Int64 = 0
        for byte in digits {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            let (product, tooLarge) = number.multipliedReportingOverflow(by: 10)
            let (difference, tooSmall) = product.subtractingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
            guard !tooLarge, !tooSmall else { return nil }
            number = difference
        }
        if isNegative { return number }
        return number == .min ? nil : -number
    }

    /// `\x` and two hexadecimal digits for each byte.
    private static func bytes(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let digits = text.dropFirst(2)
        return [UInt8](unsafeUninitializedCapacity: digits.count / 2) { bytes, count in
            var position = digits.startIndex
            while position + 1 < digits.endIndex {
                bytes[count] = nibble(digits[position]) << 4 | nibble(digits[position + 1])
                count += 1
                position += 2
            }
        }
    }

    private static func nibble(_ digit: UInt8) -> UInt8 {
        digit <= UInt8(ascii: "9") ? digit &- UInt8(ascii: "0") : (digit | 0x20) &- UInt8(ascii: "a") &+ 10
    }
}
