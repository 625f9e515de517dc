import Database
import Foundation
import Mail
import Organisation

/// Writes to those who answer for channels whose deposit is missing or should be renewed; to each at most once a month for
/// one channel.
public struct RemindOfDeposits: Act {
    public init() {}

    /// The fewest seconds between two reminders of one channel.
    static let rests: TimeInterval = 30 * 86_400

    public func authorise(_ context: ActContext) throws { try context.actor.require(.raiseFindings) }

    public func perform(_ context: ActContext) throws {
        try context.session.lock("deposit-reminders")
        let reminded = try ReminderStore.reminded(in: context.session)
        let due = try DepositNeeds.all(by: context.guideline, at: context.now, in: context.session).filter { need in
            reminded[need.channel].map { context.now.timeIntervalSince($0) >= Self.rests } ?? true
        }
        guard !due.isEmpty else { return context.nothingChanged() }
        for need in due {
            try remind(need, context)
            try ReminderStore.note(need.channel, at: context.now, in: context.session)
        }
        try context.record("channel.depositReminded", ["channels": .array(due.map { .integer($0.channel.rawValue) })])
    }

    private func remind(_ need: DepositNeed, _ context: ActContext) throws {
        guard let channel = try ChannelStore.channel(need.channel, in: context.session) else { return }
        for person in try ChannelPeople.answering(for: channel.id, in: context.session) {
            try Outbox.put(
                Letter(
                    to: person, subject: "Inloggning i förvar: \(channel.name)", body: need.words(for: channel.name),
                    about: "channel:\(channel.id)", page: "/forvar/kanaler/\(channel.slug)"), context)
        }
    }
}

extension DepositNeed {
    /// What a letter says of it.
    fileprivate func words(for name: String) -> String {
        let rule = clause.map { " Det är riktlinjens punkt \($0) som säger att inloggningen ska finnas i förvar." } ?? ""
        return switch kind {
        case .missing: "Inloggningen till \(name) finns inte i förvar.\(rule) Lämna den på sidan."
        case .opened: "Inloggningen till \(name) har öppnats. Byt lösenordet på kontot och lämna det nya i förvar."
        case .unreadable: "Ingen kan längre öppna inloggningen till \(name) som ligger i förvar. Lämna den på nytt."
        case .left: "Någon som kan känna till inloggningen till \(name) har slutat. Byt lösenordet på kontot och lämna det nya i förvar."
        case .unsealed: "Det finns en ny förvarare, som inte kan öppna inloggningen till \(name). Lämna den på nytt."
        case .old: "Det är ett år sedan inloggningen till \(name) lämnades i förvar. Kontrollera att den stämmer och lämna den på nytt."
        }
    }
}
