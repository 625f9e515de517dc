import Foundation
import Wording

/// A small text file that a command was given.
enum TextFile {
    private static let largest = 1 << 20

    /// - Throws: `Unreadable` for a file that is not there, is larger than a mebibyte or is not UTF-8.
    static func read(_ path: String) throws -> String {
        guard let file = FileHandle(forReadingAtPath: path), let bytes = try? file.read(upToCount: largest + 1),
            bytes.count <= largest, let text = String(validating: bytes, as: UTF8.self)
        else { throw Unreadable(path: path) }
        return text
    }

    struct Unreadable: Explained {
        let path: String

        func sentence(in language: Language) -> String {
            switch language {
            case .sv: "Filen \(path) går inte att läsa. Kontrollera namnet och att filen är text."
            case .en: "The file \(path) cannot be read. Check its name and that it is text."
            }
        }
    }
}
