import Database
import Organisation

/// Adds a platform, or changes its name, patterns or lengths. Every channel's address is read anew by the patterns.
public struct ChangePlatform: Act {
    private let fields: PlatformFields

    public init(_ fields: PlatformFields) { self.fields = fields }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.manageChannels) }

    public func perform(_ context: ActContext) throws {
        let entry = try fields.cleaned()
        let platforms = try PlatformList.load(in: context.session)
        if platforms.entry(entry.kind) == entry { return context.nothingChanged() }
        guard platforms.entry(entry.kind) != nil || platforms.entries.count < Self.most else {
            throw Refusal.invalid([FieldProblem(field: "Kortnamn", kind: .unsuitable(allowed: Self.full))])
        }
        try PlatformStore.put(entry, at: context.now, in: context.session)
        try ChannelStore.rekey(PlatformList.load(in: context.session), in: context.session)
        try PublicRegister.changed(in: context.session)
        try context.record(
            "channel.platformChanged",
            ["platform": .string(entry.kind.rawValue), "patterns": .integer(Int64(entry.patterns.count))])
    }

    private static let most = 60
    private static let full = FieldProblem.Wish(
        swedish: "listan har \(most) plattformar och tar inte fler. Ändra en som inte används.",
        english: "the list has \(most) platforms and takes no more. Change one that is not used.")
}
