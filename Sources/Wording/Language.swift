/// A language that Kanalvakt speaks to people in. Swedish is the house's own; English serves the command line.
public enum Language: String, Sendable, CaseIterable {
    case sv
    case en
}
