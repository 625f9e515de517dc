import Guidelines

/// Which accounts speak for the municipality as a whole: those that bear its name, and those of the unit that coordinates its
/// channels or has its name.
public struct OwnAccounts: Sendable {
    private let name: String
    private let units: [String]

    /// - Parameter authority: the municipality, as the guideline names it.
    public init(_ authority: Authority) {
        name = authority.name.lowercased()
        units = [authority.name, authority.coordinator].compactMap { $0?.lowercased() }
    }

    /// Whether the channel speaks for the whole.
    public func holds(_ line: DirectoryLine) -> Bool {
        let called = line.channel.name.lowercased()
        return called == name || called.hasPrefix("\(name) på ") || units.contains(line.unit.name.lowercased())
    }
}
