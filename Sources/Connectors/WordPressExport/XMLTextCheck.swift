/// Checks the characters of a document piece by piece, before the parser sees them: UTF-8 without mistakes, and nothing
/// that XML forbids (XML 1.0, section 2.2). The line in what it throws is exact.
struct XMLTextCheck {
    private(set) var line = 1
    /// How many bytes of the character at hand are still to come, and what is known of it.
    private var missing = 0
    private var scalar: UInt32 = 0
    private var least: UInt32 = 0

    mutating func check(_ piece: ArraySlice<UInt8>) throws(WordPressExportProblem) {
        for byte in piece {
            if missing > 0 {
                try continueCharacter(byte)
            } else if byte < 0x80 {
                try checkSimple(byte)
            } else {
                try beginCharacter(byte)
            }
        }
    }

    private mutating func checkSimple(_ byte: UInt8) throws(WordPressExportProblem) {
        if byte == 0x0A {
            line += 1
        } else if byte < 0x20, byte != 0x09, byte != 0x0D {
            throw .forbiddenCharacter(line: line)
        }
    }

    private mutating func beginCharacter(_ byte: UInt8) throws(WordPressExportProblem) {
        switch byte {
        case 0xC2...0xDF: (missing, scalar, least) = (1, UInt32(byte & 0x1F), 0x80)
        case 0xE0...0xEF: (missing, scalar, least) = (2, UInt32(byte & 0x0F), 0x800)
        case 0xF0...0xF4: (missing, scalar, least) = (3, UInt32(byte & 0x07), 0x1_0000)
        default: throw .brokenUTF8(line: line)
        }
    }

    private mutating func continueCharacter(_ byte: UInt8) throws(WordPressExportProblem) {
        guard byte & 0xC0 == 0x80 else { throw .brokenUTF8(line: line) }
        scalar = scalar << 6 | UInt32(byte & 0x3F)
        missing -= 1
        guard missing == 0 else { return }
        guard scalar >= least, Unicode.Scalar(scalar) != nil else { throw .brokenUTF8(line: line) }
        if scalar == 0xFFFE || scalar == 0xFFFF { throw .forbiddenCharacter(line: line) }
    }
}
