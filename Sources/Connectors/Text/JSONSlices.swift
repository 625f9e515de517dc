/// Finds where each element of a JSON array begins and ends, so that every record can be kept byte for byte as it came.
///
/// It only balances brackets and strings; whether an element is good JSON is for the decoder to say.
enum JSONSlices {
    /// Deeper nesting than any record has; deeper than the decoder could follow.
    private static let deepest = 200

    /// The elements of the array that `bytes` holds; nil when it is not one whole array.
    static func elements(of bytes: [UInt8]) -> [ArraySlice<UInt8>]? {
        var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        skipSpace(bytes, &position)
        guard position < bytes.count, bytes[position] == UInt8(ascii: "[") else { return nil }
        position += 1
        var found: [ArraySlice<UInt8>] = []
        skipSpace(bytes, &position)
        if position < bytes.count, bytes[position] == UInt8(ascii: "]") {
            return isOnlySpace(bytes[(position + 1)...]) ? [] : nil
        }
        while let end = elementEnd(bytes, from: position) {
            found.append(bytes[position..<end])
            var next = end
            skipSpace(bytes, &next)
            guard next < bytes.count else { return nil }
            if bytes[next] == UInt8(ascii: "]") { return isOnlySpace(bytes[(next + 1)...]) ? found : nil }
            guard bytes[next] == UInt8(ascii: ",") else { return nil }
            position = next + 1
            skipSpace(bytes, &position)
        }
        return nil
    }

    /// The index after the value that begins at `start`; nil when it is cut off or too deep.
    private static func elementEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        var depth = 0
        var position = start
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                guard let end = stringEnd(bytes, from: position) else { return nil }
                position = end
                if depth == 0 { return position }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                if depth > deepest { return nil }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return position > start ? position : nil }
                depth -= 1
                if depth == 0 { return position + 1 }
            case UInt8(ascii: ","):
                if depth == 0 { return position > start ? position : nil }
            default:
                break
            }
            position += 1
        }
        return nil
    }

    private static func stringEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        var position = start + 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 2
            case UInt8(ascii: "\""): return position + 1
            default: position += 1
            }
        }
        return nil
    }

    private static func skipSpace(_ bytes: [UInt8], _ position: inout Int) {
        while position < bytes.count, bytes[position].isSpace { position += 1 }
    }

    private static func isOnlySpace(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy(\.isSpace)
    }
}
