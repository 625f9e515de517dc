/// Plain text under construction: keeps at most one empty line between paragraphs and no stray spaces at line ends.
struct TextFlow {
    private var bytes: [UInt8] = []
    /// Line breaks waiting for the words that they stand before, so that none are left at the end.
    private var pendingBreaks = 0
    private var pendingSpace = false
    private var skipsNextBreak = false

    /// How many bytes stand written.
    var count: Int { bytes.count }

    /// The words written since `start`, without surrounding spaces.
    func text(from start: Int) -> String {
        guard start < bytes.count else { return "" }
        return String(decoding: bytes[start...], as: UTF8.self).trimmed
    }

    mutating func write(_ piece: ArraySlice<UInt8>) {
        for byte in piece {
            switch byte {
            case UInt8(ascii: "\n"):
                if skipsNextBreak { skipsNextBreak = false } else { pendingBreaks += 1 }
                pendingSpace = false
            case UInt8(ascii: "\r"):
                continue
            case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C:
                pendingSpace = true
            default:
                writeVisible(byte)
            }
        }
    }

    /// A new line; `absorbingNext` when a line break in the source right after it means the same one.
    mutating func breakLine(absorbingNext: Bool = false) {
        pendingBreaks += absorbingNext || pendingBreaks == 0 ? 1 : 0
        pendingSpace = false
        skipsNextBreak = absorbingNext
    }

    mutating func breakParagraph() {
        pendingBreaks = max(pendingBreaks, 2)
        pendingSpace = false
        skipsNextBreak = false
    }

    mutating func separateWords() {
        pendingSpace = true
    }

    /// The text, with characters that no text should hold (NUL and other controls) as U+FFFD.
    func finished() -> String {
        String(decoding: bytes, as: UTF8.self).cleaned
    }

    private mutating func writeVisible(_ byte: UInt8) {
        skipsNextBreak = false
        if pendingBreaks > 0, !bytes.isEmpty {
            bytes.append(contentsOf: pendingBreaks > 1 ? [0x0A, 0x0A] : [0x0A])
        } else if pendingSpace, pendingBreaks == 0, !bytes.isEmpty {
            bytes.append(0x20)
        }
        pendingBreaks = 0
        pendingSpace = false
        bytes.append(byte)
    }
}
