import Crypto
import Foundation
import Guidelines
import Ledger

/// A profile as it was handed in: its bytes, and what they mean or what is wrong with them.
struct ReadProfile: Sendable {
    let bytes: [UInt8]
    let sha256: String
    let guideline: Result<Guideline, GuidelineProblems>

    /// - Parameter file: the name to tell mistakes by.
    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        sha256 = Self.sha256(of: bytes)
        guideline = Result { () throws(GuidelineProblems) in try Guideline.load(yaml: bytes, file: file) }
    }

    static func sha256(of bytes: [UInt8]) -> String { Hexadecimal.text(Array(SHA256.hash(data: bytes))) }

    /// Whether another profile says the same, line for line, but for its version's number.
    func saysTheSame(as other: [UInt8]) -> Bool { Self.words(of: bytes).elementsEqual(Self.words(of: other)) }

    private static func words(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
            .filter { !$0.starts(with: "version:".utf8) }
    }
}
