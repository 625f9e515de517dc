import Organisation

/// What a notice says, as it comes from a form.
public struct NoticeFields: Sendable, Equatable {
    /// What it is about.
    public var subject: String
    /// The text.
    public var body: String
    /// The governing document that it is about, by its name in addresses; empty for none.
    public var document: String

    public init(subject: String, body: String, document: String = "") {
        self.subject = subject
        self.body = body
        self.document = document
    }

    /// The fields as they are stored.
    ///
    /// - Throws: `Refusal.invalid` with every mistake.
    public func cleaned() throws(Refusal) -> NoticeFields {
        var reader = FieldReader()
        let cleaned = NoticeFields(
            subject: reader.read(subject, TextRule("Rubrik", length: 3...150)),
            body: reader.read(body, TextRule("Text", length: 3...5_000, allowsLines: true)), document: document)
        try reader.finish()
        return cleaned
    }
}
