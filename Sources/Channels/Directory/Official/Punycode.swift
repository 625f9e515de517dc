/// Reads host labels written as "xn--…" (RFC 3492), so that people see the letters that a browser may show.
enum Punycode {
    /// The host with each such label as its letters; a label that cannot be read stays as it is.
    static func shown(_ host: String) -> String {
        host.split(separator: ".", omittingEmptySubsequences: false).map { label in
            guard label.hasPrefix("xn--") else { return String(label) }
            return decode(label.dropFirst(4)) ?? String(label)
        }.joined(separator: ".")
    }

    /// The label without its "xn--"; nil when it is not written as the standard says.
    static func decode(_ label: some StringProtocol) -> String? {
        guard label.utf8.count <= 63, label.utf8.allSatisfy({ $0 < 128 }) else { return nil }
        let halves = label.lastIndex(of: "-").map { (label[..<$0], label[label.index(after: $0)...]) }
        var output = (halves?.0).map { Array($0.unicodeScalars.map(\.value)) } ?? []
        var rest = Array((halves?.1 ?? label[...]).utf8)[...]
        var (code, index, bias): (UInt32, UInt32, UInt32) = (128, 0, 72)
        while !rest.isEmpty {
            guard let step = number(&rest, bias) else { return nil }
            let count = UInt32(output.count) + 1
            let (sum, overflow) = index.addingReportingOverflow(step)
            guard !overflow else { return nil }
            bias = adapted(step, count: count, isFirst: index == 0)
            code &+= sum / count
            index = sum % count
            guard code >= 128, Unicode.Scalar(code) != nil else { return nil }
            output.insert(code, at: Int(index))
            index += 1
        }
        let scalars = output.compactMap { Unicode.Scalar($0) }
        return scalars.count == output.count ? String(String.UnicodeScalarView(scalars)) : nil
    }

    /// A number of varying length, least digit first.
    private static func number(_ rest: inout ArraySlice<UInt8>, _ bias: UInt32) -> UInt32? {
        var (value, weight, place): (UInt32, UInt32, UInt32) = (0, 1, 36)
        while let digit = rest.popFirst().flatMap(digit) {
            let (add, tooWide) = digit.multipliedReportingOverflow(by: weight)
            let (sum, overflow) = value.addingReportingOverflow(add)
            guard !tooWide, !overflow else { return nil }
            value = sum
            let threshold = place <= bias ? 1 : min(26, place - bias)
            if digit < threshold { return value }
            let (wider, full) = weight.multipliedReportingOverflow(by: 36 - threshold)
            guard !full else { return nil }
            weight = wider
            place += 36
        }
        return nil
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a"))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 26
        default: nil
        }
    }

    private static func adapted(_ delta: UInt32, count: UInt32, isFirst: Bool) -> UInt32 {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var steps: UInt32 = 0
        while delta > 455 {
            delta /= 35
            steps += 36
        }
        return steps + 36 * delta / (delta + 38)
    }
}
