import Channels
import Guidelines
import Ledger
import Organisation
import WorkingTime

/// Notes that a channel has been evaluated, or that its activity plan has been handed in (HBG-5.3, OSB-39).
public struct NoteCheck: Act {
    private let kind: ChannelCheck.Kind
    private let channel: Channel.ID
    private let day: String
    private let note: String

    /// - Parameters:
    ///   - day: the day it happened, as "2026-03-27".
    ///   - note: what came of it; may be empty.
    public init(_ kind: ChannelCheck.Kind, of channel: Channel.ID, on day: String, note: String = "") {
        self.kind = kind
        self.channel = channel
        self.day = day
        self.note = note
    }

    public func authorise(_ context: ActContext) throws { _ = try context.require(.checkChannels, in: channel) }

    public func perform(_ context: ActContext) throws {
        let stored = try context.require(.checkChannels, in: channel)
        guard stored.isOpen else { throw OversightRefusal.channelClosed }
        if kind == .activityPlan, try context.guideline.rule(StartFormRule.self)?.isPlanToKeep != true {
            throw OversightRefusal.notAsked
        }
        let person = try context.someone
        if kind == .review { try requireAnswerable(person, stored, context) }
        var fields = FieldReader()
        let today = LocalDate(context.now, in: try context.guideline.timeZone)
        let happened = fields.value { () throws(FieldProblem) in try PastDay.clean(day, field: "Dag", today: today) }
        let note = fields.read(note, TextRule("Anteckning", length: 0...2000, allowsLines: true))
        try fields.finish()
        guard let happened else { throw Refusal.invalid(fields.problems) }
        try CheckStore.put(
            ChannelCheck(kind: kind, day: happened, note: note.isEmpty ? nil : note, by: person.id, at: context.now),
            of: channel, in: context.session)
        try context.record(
            "oversight.channelChecked",
            ["channel": .integer(channel.rawValue), "kind": .string(kind.rawValue), "day": .string(happened.description)])
    }

    /// That a channel is still needed is said by whoever answers for it, or by someone who may close it.
    private func requireAnswerable(_ person: Person, _ channel: Channel, _ context: ActContext) throws {
        if channel.responsible == person.id { return }
        try context.actor.require(.closeChannels, in: channel)
    }
}
