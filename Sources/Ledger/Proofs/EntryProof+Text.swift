import Wording

extension EntryProof {
    /// The proof for people, with the file for programs at its end: what stands from the line that begins with
    /// "c2sp.org" is the proof in its standard form. Without the last newline, which printing adds.
    public func text(in language: Language) -> String {
        let words = Self.words(in: language)
        let path = inclusion.path.isEmpty ? "  –" : inclusion.path.map { "  \($0.hex)" }.joined(separator: "\n")
        return """
            \(words.title) \(entry.index), \(checkpoint.origin)

            \(words.entry):
            \(entry.body)

            \(words.leafHash): \(entry.leafHash)
            \(words.treeSize): \(inclusion.size)
            \(words.path):
            \(path)
            \(words.root): \(checkpoint.root)
            \(words.key): \(key.text)

            \(words.file):

            \(tlogProof.dropLast())
            """
    }

    private struct Words {
        let title, entry, leafHash, treeSize, path, root, key, file: String
    }

    private static func words(in language: Language) -> Words {
        switch language {
        case .sv:
            Words(
                title: "Bevis för post", entry: "Posten", leafHash: "Postens hash", treeSize: "Antal poster i liggaren",
                path: "Vägen till roten", root: "Roten", key: "Liggarens publika nyckel",
                file: "Beviset som fil (c2sp.org/tlog-proof)")
        case .en:
            Words(
                title: "Proof of entry", entry: "The entry", leafHash: "Hash of the entry",
                treeSize: "Entries in the ledger", path: "The way to the root", root: "The root",
                key: "The ledger's public key", file: "The proof as a file (c2sp.org/tlog-proof)")
        }
    }
}
