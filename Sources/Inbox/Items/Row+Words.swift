import Database

extension Row {
    /// A stored word of a closed set. A word that this version does not know means that a newer one wrote the row.
    func word<Word: RawRepresentable<String>>(_ column: String) throws -> Word {
        let stored = try text(column)
        guard let word = Word(rawValue: stored) else { throw InboxFault.unknownWord(column: column) }
        return word
    }

    func optionalWord<Word: RawRepresentable<String>>(_ column: String) throws -> Word? {
        guard let stored = try optionalText(column) else { return nil }
        guard let word = Word(rawValue: stored) else { throw InboxFault.unknownWord(column: column) }
        return word
    }

    func count(_ column: String) throws -> Int {
        Int(clamping: try int(column))
    }
}
