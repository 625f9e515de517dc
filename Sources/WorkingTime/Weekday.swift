/// A day of the week, Monday first, under the short English name that calendar files use.
public enum Weekday: String, CaseIterable, Sendable, Codable, CodingKeyRepresentable {
    case monday = "mon"
    case tuesday = "tue"
    case wednesday = "wed"
    case thursday = "thu"
    case friday = "fri"
    case saturday = "sat"
    case sunday = "sun"

    /// Monday to Friday.
    public static let workweek: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
}
