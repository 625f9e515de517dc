/// What whoever uses a rule must keep in mind, as that today's law says something else than the document. What is written for
/// staff never stands on a page for the public.
public struct Note: Sendable, Hashable, Encodable {
    /// In plain Swedish, with what to do.
    public let text: String
    /// The law that it rests on, as "7 § terroristbrottslagen (2022:666)"; nil when it is not about law.
    public let law: String?
    /// Who it is written for.
    public let audience: Audience

    /// Who a note is written for.
    public enum Audience: String, CaseIterable, Sendable, Codable {
        /// Those who work by the guideline: how to judge, what to write down, what the document leaves out.
        case staff
        /// Everyone who writes to the municipality too: what binds or helps them.
        case everyone
    }

    public init(_ text: String, law: String? = nil, audience: Audience = .staff) {
        self.text = text
        self.law = law
        self.audience = audience
    }

    /// The text with its law after it, for where both stand in one line.
    public var words: String {
        law.map { "\(text) (\($0))" } ?? text
    }
}
