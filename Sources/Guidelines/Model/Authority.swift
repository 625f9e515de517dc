/// The authority that a guideline belongs to.
public struct Authority: Sendable, Equatable, Encodable {
    /// "Hallsbergs kommun", "Region Gotland".
    public let name: String
    /// The board that answers for the channels, when the guideline names one.
    public let board: String?
    /// Who coordinates social media, as "kommunikationsavdelningen".
    public let coordinator: String?
    /// The website where the facts stand.
    public let website: String
    /// The switchboard.
    public let phone: String?
    /// The address that takes requests for public records.
    public let email: String?
}
