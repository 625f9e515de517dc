extension SectionReader {
    /// The block's note, which is a text or a block of a text and the law it rests on; nil when there is none.
    func note() -> Note? {
        guard let entry = entry("note") else { return nil }
        guard case .mapping = entry.value.value else { return text("note").map { Note($0) } }
        guard let block = SectionReader(entry.value, as: ProfileFormat.note, problems: problems) else { return nil }
        let (text, law) = (block.text("text"), block.text("law"))
        let audience = block.choice("audience", of: Note.Audience.self) ?? .staff
        return text.map { Note($0, law: law, audience: audience) }
    }
}
