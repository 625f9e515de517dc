/// A day when Swedish authorities are closed.
public struct Holiday: Hashable, Sendable {
    /// The day.
    public let date: LocalDate
    /// Its Swedish name, as "långfredagen".
    public let name: String
    /// Whether the act on public holidays (1989:253) names it. False for the three eves, which are
    /// non-working days by agreement and are treated like holidays in other acts.
    public let isPublicHoliday: Bool
}
