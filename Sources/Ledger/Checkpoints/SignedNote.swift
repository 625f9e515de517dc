import Foundation

/// A text with signatures below it (C2SP signed-note). Nothing in it is to be believed before a signature has
/// been checked with a known key.
public struct SignedNote: Sendable, Hashable {
    /// What is signed; ends with a newline.
    public let text: String
    /// The signatures, known or not.
    public let signatures: [NoteSignature]

    /// More would only be an attempt to tire out the reader; the specification asks for at least 16.
    static let mostSignatures = 100

    init(text: String, signatures: [NoteSignature]) {
        self.text = text
        self.signatures = signatures
    }

    /// Reads a note.
    /// - Throws: `NoteProblem.malformed` for anything that the specification does not allow.
    public init(parsing note: String) throws(NoteProblem) {
        let hasControls = note.utf8.contains { $0 < 0x20 && $0 != 0x0A }
        guard !hasControls, note.hasSuffix("\n"), let gap = note.range(of: "\n\n", options: .backwards) else {
            throw .malformed
        }
        let lines = note[gap.upperBound...].dropLast().split(separator: "\n", omittingEmptySubsequences: false)
        guard 1...Self.mostSignatures ~= lines.count else { throw .malformed }
        text = String(note[..<gap.lowerBound]) + "\n"
        var signatures: [NoteSignature] = []
        for line in lines {
            guard let signature = NoteSignature(line: line) else { throw .malformed }
            signatures.append(signature)
        }
        self.signatures = signatures
    }

    /// The whole note as it is stored and sent.
    public var note: String {
        text + "\n" + signatures.map { $0.line + "\n" }.joined()
    }
}

/// One signature line of a note.
public struct NoteSignature: Sendable, Hashable {
    /// The name of the key.
    public let name: String
    /// The first four bytes of the key's hash, which tell keys of one name apart.
    public let keyID: UInt32
    /// What the key made of the text.
    public let signature: [UInt8]

    init(name: String, keyID: UInt32, signature: [UInt8]) {
        self.name = name
        self.keyID = keyID
        self.signature = signature
    }

    init?(line: Substring) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "—", KeyName.isValid(parts[1]),
            let data = Data(base64Encoded: String(parts[2])), data.count > 4
        else { return nil }
        name = String(parts[1])
        keyID = data.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
        signature = Array(data.dropFirst(4))
    }

    /// The line without its newline.
    public var line: String {
        let bytes = withUnsafeBytes(of: keyID.bigEndian) { Array($0) } + signature
        return "— \(name) \(Data(bytes).base64EncodedString())"
    }
}

/// Names of keys, as signed notes allow them.
enum KeyName {
    /// Not empty, and without blanks, plus signs and control characters.
    static func isValid(_ name: some StringProtocol) -> Bool {
        !name.isEmpty && name.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "+" && $0.value >= 0x20 }
    }
}
