import Organisation

/// What the public page asks of somebody who reports. Everything in it comes from a stranger.
public struct ReportFields: Sendable {
    /// What the report is about.
    public var kind: Report.Kind
    /// The channel, where one was chosen or could be told from the link.
    public var channel: Channel.ID?
    /// The link or name that was given; may be empty where the channel is known.
    public var pasted: String
    /// The name of a ground in the guideline; empty for something else.
    public var ground: String
    /// What is wrong, in the person's own words; may be empty where a ground is chosen.
    public var words: String
    /// How to reach the person; may be empty.
    public var contact: String

    public init(
        kind: Report.Kind, channel: Channel.ID? = nil, pasted: String = "", ground: String = "", words: String = "",
        contact: String = ""
    ) {
        self.kind = kind
        self.channel = channel
        self.pasted = pasted
        self.ground = ground
        self.words = words
        self.contact = contact
    }

    /// The fields as they are stored.
    struct Cleaned: Sendable {
        let kind: Report.Kind
        let channel: Channel.ID?
        let pasted: String?
        let ground: String?
        let words: String
        let contact: String?
    }

    /// The longest link or name, in characters.
    public static let longestPasted = 500
    /// The longest text, in characters.
    public static let longestWords = 5000
    /// The longest way to reach somebody, in characters.
    public static let longestContact = 200

    /// - Throws: `Refusal.invalid` with every mistake.
    func cleaned() throws(Refusal) -> Cleaned {
        var reader = FieldReader()
        let pasted = reader.read(self.pasted, TextRule("Länk eller namn", length: 0...Self.longestPasted))
        let words = reader.read(self.words, TextRule("Berätta med egna ord", length: 0...Self.longestWords, allowsLines: true))
        let contact = reader.read(self.contact, TextRule("Hur vi når dig", length: 0...Self.longestContact))
        if kind == .impostor, pasted.isEmpty { reader.note(FieldProblem(field: "Länk eller namn", kind: .empty)) }
        if kind == .content, channel == nil, pasted.isEmpty, words.isEmpty {
            reader.note(FieldProblem(field: "Kanal", kind: .unsuitable(allowed: Self.place)))
        }
        if kind == .content, ground.isEmpty, words.isEmpty {
            reader.note(FieldProblem(field: "Vad handlar det om", kind: .unsuitable(allowed: Self.matter)))
        }
        try reader.finish()
        return Cleaned(
            kind: kind, channel: channel, pasted: pasted.isEmpty ? nil : pasted, ground: ground.isEmpty ? nil : ground,
            words: words, contact: contact.isEmpty ? nil : contact)
    }

    private static let place = FieldProblem.Wish(
        swedish: "välj kanalen i listan, klistra in en länk till det du såg eller berätta var det står.",
        english: "choose the channel in the list, paste a link to what you saw or tell where it is.")
    private static let matter = FieldProblem.Wish(
        swedish: "välj vad det handlar om eller berätta med egna ord.",
        english: "choose what it is about or tell in your own words.")
}
