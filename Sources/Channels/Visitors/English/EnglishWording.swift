import Organisation

/// What the municipality calls its own things in English, where somebody has written it down. What nobody has is said in
/// Swedish.
public struct EnglishWording: Sendable, Equatable {
    /// The municipality: "Hallsberg Municipality".
    public let municipality: String?
    /// The unit that runs the channel.
    public let unit: String?
    /// What the channel is for.
    public let purpose: String?

    /// - Parameters: empty counts as not written.
    public init(municipality: String = "", unit: String = "", purpose: String = "") {
        self.municipality = municipality.isEmpty ? nil : municipality
        self.unit = unit.isEmpty ? nil : unit
        self.purpose = purpose.isEmpty ? nil : purpose
    }

    /// - Throws: `Refusal.invalid` with every mistake.
    func cleaned() throws(Refusal) -> EnglishWording {
        var reader = FieldReader()
        let clean = EnglishWording(
            municipality: reader.read(municipality ?? "", TextRule("Kommunen på engelska", length: 0...120)),
            unit: reader.read(unit ?? "", TextRule("Enheten på engelska", length: 0...120)),
            purpose: reader.read(purpose ?? "", TextRule("Syftet på engelska", length: 0...500)))
        try reader.finish()
        return clean
    }
}
