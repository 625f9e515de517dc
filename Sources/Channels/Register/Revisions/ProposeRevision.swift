import Database
import Organisation

/// Proposes what a channel's entry should say. What is published stands until the proposal is approved.
public struct ProposeRevision: Act {
    private let channel: Channel.ID
    private let basedOn: Int64
    private let content: ChannelContent
    private let comment: String

    /// - Parameters:
    ///   - basedOn: the number of the published revision that the writer had before them (`Channel.revision`).
    ///   - comment: why, for whoever decides; may be empty.
    public init(_ channel: Channel.ID, basedOn: Int64, _ content: ChannelContent, comment: String = "") {
        self.channel = channel
        self.basedOn = basedOn
        self.content = content
        self.comment = comment
    }

    public func authorise(_ context: ActContext) throws { try context.requireProposer(of: channel) }

    /// - Returns: nil when the proposal says what the writer had before them.
    public func perform(_ context: ActContext) throws -> ChannelRevision.ID? {
        let session = context.session
        guard let channel = try ChannelStore.channel(channel, in: session) else { throw Refusal.notFound }
        guard channel.isOpen else { throw RegisterRefusal.channelClosed }
        try RevisionStore.ensureFirst(channel, by: "register", at: channel.openedOn, in: session)
        guard let base = try RevisionStore.published(basedOn, of: channel.id, in: session) else { throw Refusal.notFound }
        let (proposed, comment) = try read(for: channel, base: base, context)
        let changes = proposed.changes(since: base)
        if changes.isEmpty {
            context.nothingChanged()
            return nil
        }
        try context.check(proposed, changes, for: channel, because: comment)
        try context.passAnsweringPost(proposed, changes, because: comment)
        if changes.contains(.address) { try context.passPersonalProfile(content[.address], because: comment, field: "Kommentar") }
        let id = try RevisionStore.insert(
            proposed, basedOn: basedOn, comment: comment, of: channel.id, by: context.actor.name, at: context.now, in: session)
        try context.record(
            "channel.changeProposed",
            [
                "channel": .integer(channel.id.rawValue), "revision": .integer(id.rawValue), "basedOn": .integer(basedOn),
                "fields": .string(changes.map(\.rawValue).joined(separator: " ")),
            ])
        return id
    }

    /// The proposal as the register takes it. A name that belongs to the former address is not kept for a new one.
    private func read(
        for channel: Channel, base: ChannelContent, _ context: ActContext
    ) throws -> (ChannelContent, comment: String) {
        var content = content
        if content[.address] != base[.address], content[.handle] == base[.handle] { content[.handle] = "" }
        let cleaned = try content.cleaned(for: channel, PlatformList.load(in: context.session))
        var reader = FieldReader()
        let comment = reader.read(comment, TextRule("Kommentar", length: 0...1000, allowsLines: true))
        try reader.finish()
        return (ChannelContent(cleaned), comment)
    }
}

extension ActContext {
    /// Refuses whoever may neither propose changes in the channel nor keep the register.
    func requireProposer(of channel: Channel.ID) throws {
        if actor.may(.manageChannels, in: channel) {
            try require(.manageChannels, in: channel)
        } else {
            try require(.proposeChannelChanges, in: channel)
        }
    }

    /// Refuses what the register cannot say, whoever approves it: a unit that there is not, somebody who may not answer
    /// for a channel, an address that another channel has.
    func check(
        _ content: ChannelContent, _ changes: [RevisionField], for channel: Channel, because comment: String
    ) throws {
        guard let unit = content.unit, try UnitStore.unit(unit, in: session) != nil else { throw Refusal.notFound }
        if changes.contains(.responsible), let person = content.responsible {
            try requireAnswerable(person, because: comment)
        }
        if changes.contains(.decidedOn) { try content.decision.requireMade(by: now) }
        if changes.contains(.localAdditions) { try requireAdditionsAllowed(content[.localAdditions]) }
        if changes.contains(.address), let address = try? WebAddress.clean(content[.address]) {
            let key = try PlatformList.load(in: session).key(of: address)
            if let other = try ChannelStore.openChannel(atKey: key, in: session), other.id != channel.id {
                throw Refusal.taken(field: "Adressen")
            }
        }
    }
}
