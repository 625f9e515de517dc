import Database
import Foundation
import Guidelines
import Organisation

/// Approves a proposal: what it changes is published together with what has been published since it was written
/// (HBG-4.16, LUD-32, GOT-40, KUN-60).
public struct PublishRevision: Act {
    private let id: ChannelRevision.ID
    private let seen: Int64
    private let choices: [RevisionField: RevisionSide]
    private let answer: String

    /// - Parameters:
    ///   - seen: the number of the published revision that whoever approves had before them.
    ///   - choices: what is to stand where both have changed a field.
    ///   - answer: a word to the proposer; may be empty.
    public init(_ id: ChannelRevision.ID, seen: Int64, choices: [RevisionField: RevisionSide] = [:], answer: String = "") {
        self.id = id
        self.seen = seen
        self.choices = choices
        self.answer = answer
    }

    public func authorise(_ context: ActContext) throws { try context.requireDecider(on: id) }

    /// - Returns: the number that the channel's entry now has.
    public func perform(_ context: ActContext) throws -> Int64 {
        let session = context.session
        let (revision, channel) = try context.waiting(id)
        guard channel.isOpen else { throw RegisterRefusal.channelClosed }
        guard channel.revision == seen else { throw RegisterRefusal.changedMeanwhile }
        guard let merge = try RevisionReader.merge(of: revision, into: channel, in: session) else { throw Refusal.notFound }
        let cleaned = try merge.merged(choices).cleaned(for: channel, PlatformList.load(in: session))
        let content = ChannelContent(cleaned)
        let changes = content.changes(since: merge.published)
        try context.check(content, changes, for: channel, because: revision.comment)
        // Whoever proposed it has said why, where the guideline asks; a must still hinders, since posts change hands.
        try context.passAnsweringPost(content, changes, because: nil)
        var reader = FieldReader()
        let answer = reader.read(answer, TextRule("Hälsning", length: 0...1000, allowsLines: true))
        try reader.finish()
        let number = channel.revision + 1
        let decision = RevisionStore.Decision(by: context.actor.name, at: context.now, answer: answer.isEmpty ? nil : answer)
        try RevisionStore.publish(id, as: number, content, decision, in: session)
        try ChannelStore.update(channel.id, cleaned, revision: number, in: session)
        try followName(from: channel, to: cleaned, context)
        try PublicRegister.changed(in: session)
        try context.record(
            "channel.changePublished",
            [
                "channel": .integer(channel.id.rawValue), "revision": .integer(id.rawValue), "number": .integer(number),
                "fields": .string(changes.map(\.rawValue).joined(separator: " ")),
            ])
        return number
    }

    /// Keeps the name that the channel had, when it gets another name or address.
    private func followName(from channel: Channel, to fields: ChannelFields.Cleaned, _ context: ActContext) throws {
        guard channel.handle != fields.handle || channel.address != fields.address else { return }
        let session = context.session
        if try HandleStore.handles(of: channel.id, in: session).allSatisfy({ $0.until != nil }), let handle = channel.handle {
            try HandleStore.begin(handle, at: channel.address, of: channel.id, from: channel.openedOn, in: session)
        }
        try HandleStore.end(of: channel.id, at: context.now, in: session)
        if let handle = fields.handle {
            try HandleStore.begin(handle, at: fields.address, of: channel.id, from: context.now, in: session)
        }
    }
}

/// Changes a channel's entry at once, for someone who keeps the register: a proposal and its approval in one.
///
/// Where it changes what somebody else has changed since, the proposal is stored and waits for a choice between the two.
public struct EditChannel: Act {
    private let channel: Channel.ID
    private let proposal: ProposeRevision

    /// - Parameters:
    ///   - basedOn: the number of the published revision that the writer had before them.
    ///   - comment: why; may be empty.
    public init(_ channel: Channel.ID, basedOn: Int64, _ content: ChannelContent, comment: String = "") {
        self.channel = channel
        proposal = ProposeRevision(channel, basedOn: basedOn, content, comment: comment)
    }

    /// What became of the edit.
    public enum Result: Sendable, Equatable {
        /// It said what was published already.
        case unchanged
        /// It is published under the number.
        case published(Int64)
        /// It waits, since somebody else has changed the same since.
        case waits(ChannelRevision.ID)
    }

    public func authorise(_ context: ActContext) throws { try context.require(.manageChannels, in: channel) }

    public func perform(_ context: ActContext) throws -> Result {
        guard let id = try context.carryOut(proposal) else { return .unchanged }
        let (revision, channel) = try context.waiting(id)
        let merge = try RevisionReader.merge(of: revision, into: channel, in: context.session)
        if merge.map({ !$0.conflicts.isEmpty }) ?? true { return .waits(id) }
        return .published(try context.carryOut(PublishRevision(id, seen: channel.revision)))
    }
}
