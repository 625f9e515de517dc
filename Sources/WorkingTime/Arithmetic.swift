/// Division that rounds down, so that days before 1970 fall on the right side.
func floorDivide(_ number: Int, _ divisor: Int) -> Int {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
}

/// The rest after division that rounds down; never negative for a positive divisor.
func floorModulo(_ number: Int, _ divisor: Int) -> Int {
    let rest = number % divisor
    return rest < 0 ? rest + divisor : rest
}

/// A number written in plain ASCII digits only, with so many of them; nil for anything else.
func digits(_ text: some Collection<UInt8>, count: ClosedRange<Int>) -> Int? {
    guard count.contains(text.count), count.upperBound < 18 else { return nil }
    var number = 0
    for byte in text {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
}

/// A number with leading zeros up to a width.
func padded(_ number: Int, to width: Int) -> String {
    let text = String(number)
    return text.count < width ? String(repeating: "0", count: width - text.count) + text : text
}
