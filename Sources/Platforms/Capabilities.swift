/// What one connection can do on its platform, beyond reading.
public struct Capabilities: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Answer an entry as the municipality's own account.
    public static let reply = Capabilities(rawValue: 1 << 0)
    /// Take an entry out of public view so that it can be put back.
    public static let hide = Capabilities(rawValue: 1 << 1)
    /// Take an entry away for good.
    public static let delete = Capabilities(rawValue: 1 << 2)
    /// Put back what was hidden.
    public static let restore = Capabilities(rawValue: 1 << 3)
    /// Earlier wordings of an edited entry can be read on the platform itself.
    public static let editHistory = Capabilities(rawValue: 1 << 4)
}
