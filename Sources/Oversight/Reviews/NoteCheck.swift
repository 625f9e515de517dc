import Channels
import Guidelines
import Ledger
import Organisation
import WorkingTime

/// Notes that a channel has been looked through, evaluated or seen to be in use, or that its activity plan has been handed
/// in (HBG-5.3, HBG-4.3, OSB-17, OSB-39, KUN-57).
///
/// A new day for the next evaluation is published at once for whoever keeps the register, and proposed for the others.
public struct NoteCheck: Act {
    private let kind: ChannelCheck.Kind
    private let channel: Channel.ID
    private let day: String
    private let note: String
    private let lastPost: String
    private let nextEvaluation: String

    /// - Parameters:
    ///   - day: the day it happened, as "2026-03-27".
    ///   - note: what came of it; may be empty.
    ///   - lastPost: the day the municipality last wrote on the channel; empty when that is not known.
    ///   - nextEvaluation: the day it is to be evaluated next; empty leaves the register as it is.
    public init(
        _ kind: ChannelCheck.Kind, of channel: Channel.ID, on day: String, note: String = "", lastPost: String = "",
        nextEvaluation: String = ""
    ) {
        self.kind = kind
        self.channel = channel
        self.day = day
        self.note = note
        self.lastPost = lastPost
        self.nextEvaluation = nextEvaluation
    }

    /// What became of the day for the next evaluation.
    public enum NextEvaluation: Sendable, Equatable {
        /// No new day was given.
        case unchanged
        /// The register says it.
        case published
        /// It waits for whoever keeps the register.
        case proposed
    }

    public func authorise(_ context: ActContext) throws { _ = try context.require(.checkChannels, in: channel) }

    public func perform(_ context: ActContext) throws -> NextEvaluation {
        let stored = try context.require(.checkChannels, in: channel)
        guard stored.isOpen else { throw OversightRefusal.channelClosed }
        if kind == .activityPlan, try context.guideline.rule(StartFormRule.self)?.isPlanToKeep != true {
            throw OversightRefusal.notAsked
        }
        let person = try context.someone
        if kind == .review { try requireAnswerable(person, stored, context) }
        let noted = try read(stored, context)
        try CheckStore.put(
            ChannelCheck(kind: kind, day: noted.day, note: noted.note, by: person.id, at: context.now), of: channel,
            in: context.session)
        if let last = noted.lastPost {
            let post = LastPost(day: last, seenOn: max(noted.day, last), by: person.id)
            try LastPostStore.put(post, of: channel, at: context.now, in: context.session)
        }
        var data: [String: LedgerValue] = [
            "channel": .integer(channel.rawValue), "kind": .string(kind.rawValue), "day": .string(noted.day.description),
        ]
        if let last = noted.lastPost { data["lastPost"] = .string(last.description) }
        try context.record("oversight.channelChecked", data)
        return try plan(noted.nextEvaluation, stored, context)
    }

    /// That a channel is still needed is said by whoever answers for it, or by someone who may close it.
    private func requireAnswerable(_ person: Person, _ channel: Channel, _ context: ActContext) throws {
        if channel.responsible == person.id { return }
        try context.actor.require(.closeChannels, in: channel)
    }

    /// Puts the next day into the register, by the register's own rule for who may.
    private func plan(_ day: LocalDate?, _ stored: Channel, _ context: ActContext) throws -> NextEvaluation {
        guard let day else { return .unchanged }
        var content = ChannelContent(stored)
        content.evaluateOn = day.start(in: try context.guideline.timeZone)
        guard context.actor.may(.manageChannels, in: stored.id) else {
            let proposal = ProposeRevision(stored.id, basedOn: stored.revision, content)
            return try context.carryOut(proposal) == nil ? .unchanged : .proposed
        }
        switch try context.carryOut(EditChannel(stored.id, basedOn: stored.revision, content)) {
        case .unchanged: return .unchanged
        case .published: return .published
        case .waits: return .proposed
        }
    }
}

extension NoteCheck {
    private struct Noted {
        let day: LocalDate
        let note: String?
        let lastPost: LocalDate?
        let nextEvaluation: LocalDate?
    }

    /// - Throws: `Refusal.invalid` with every mistake.
    private func read(_ stored: Channel, _ context: ActContext) throws -> Noted {
        let timeZone = try context.guideline.timeZone
        let today = LocalDate(context.now, in: timeZone)
        let opened = LocalDate(stored.openedOn, in: timeZone)
        var fields = FieldReader()
        // A plan is handed in before the channel opens; what is seen on a channel is seen once it is there.
        let happened = fields.value { () throws(FieldProblem) in
            try PastDay.clean(day, field: CheckField.day, from: kind == .activityPlan ? nil : opened, today: today)
        }
        let last =
            lastPost.isEmpty && kind != .activity
            ? nil
            : fields.value { () throws(FieldProblem) in
                try PastDay.clean(lastPost, field: CheckField.lastPost, from: opened, today: today)
            }
        let next =
            nextEvaluation.isEmpty
            ? nil
            : fields.value { () throws(FieldProblem) in
                try ComingDay.clean(nextEvaluation, field: CheckField.nextEvaluation, today: today)
            }
        let note = fields.read(note, TextRule("Anteckning", length: 0...2000, allowsLines: true))
        try fields.finish()
        guard let happened else { throw Refusal.invalid(fields.problems) }
        return Noted(day: happened, note: note.isEmpty ? nil : note, lastPost: last, nextEvaluation: next)
    }
}

/// What the fields of a check are called on the form.
enum CheckField {
    static let day = "Dag"
    static let lastPost = "När lade ni senast ut något"
    static let nextEvaluation = "Nästa utvärdering"
}
