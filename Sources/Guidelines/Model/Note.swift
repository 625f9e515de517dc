/// What whoever uses a rule must keep in mind, as that today's law says something else than the document.
public struct Note: Sendable, Hashable, Encodable {
    /// In plain Swedish, with what to do.
    public let text: String
    /// The law that it rests on, as "7 § terroristbrottslagen (2022:666)"; nil when it is not about law.
    public let law: String?

    public init(_ text: String, law: String? = nil) {
        self.text = text
        self.law = law
    }

    /// The text with its law after it, for where both stand in one line.
    public var words: String {
        law.map { "\(text) (\($0))" } ?? text
    }
}
