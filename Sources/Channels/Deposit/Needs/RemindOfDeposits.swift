import Database
import Foundation
import Mail
import Organisation
import Wording

/// Writes to those who can do something about a deposit that is missing or should be renewed: the custodians while none of
/// them has a key, since nothing can be handed in until then, and otherwise those who answer for the channel. One letter to
/// each, and for one channel at most once a month.
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
        for need in due { try ReminderStore.note(need.channel, at: context.now, in: context.session) }
        let keepers = try DepositCustodian.all(on: context.today, in: context.session)
        let readers = keepers.filter { $0.key != nil }
        if readers.isEmpty {
            try askForKey(due.count, keepers, context)
        } else {
            try remind(due, readers, context)
        }
        try context.record("channel.depositReminded", ["channels": .array(due.map { .integer($0.channel.rawValue) })])
    }

    private func remind(_ due: [DepositNeed], _ readers: [DepositCustodian], _ context: ActContext) throws {
        var byPerson: [Person.ID: [(need: DepositNeed, channel: Channel)]] = [:]
        for need in due {
            guard let channel = try ChannelStore.channel(need.channel, in: context.session) else { continue }
            for person in try ChannelPeople.answering(for: channel.id, in: context.session) {
                byPerson[person, default: []].append((need, channel))
            }
        }
        let opened = "\n\nDen som kan öppna det som ligger i förvar är \(readers.names)."
        for (person, matters) in byPerson.sorted(by: { $0.key < $1.key }) {
            let only = matters.count == 1 ? matters.first?.channel : nil
            let words = matters.map { $0.need.words(for: $0.channel.name) }
            try Outbox.put(
                Letter(
                    to: person, subject: only.map { "Inloggning i förvar: \($0.name)" } ?? "Inloggningar i förvar: \(matters.count) kanaler",
                    body: (only == nil ? words.map { "• \($0)" } : words).joined(separator: "\n") + opened,
                    about: only.map { "channel:\($0.id)" } ?? "deposits", page: only.map { "/forvar/kanaler/\($0.slug)" } ?? "/forvar"),
                context)
        }
    }

    /// Nothing can be handed in until a custodian has a key, so only they can go on, or whoever appoints them.
    private func askForKey(_ channels: Int, _ keepers: [DepositCustodian], _ context: ActContext) throws {
        let waits = channels == 1 ? "En kanals inloggning väntar" : "\(channels) kanalers inloggningar väntar"
        let custodians = keepers.map(\.person.id)
        let makeKey = """
            \(waits) på att lämnas i förvar. Det går först när en förvarare har gjort sin nyckel. Förvarare är \(keepers.names). \
            Gör din nyckel på sidan, så kan de som ansvarar för kanalerna lämna inloggningarna.
            """
        let appoint = """
            \(waits) på att lämnas i förvar, men ingen är förvarare. Utse minst två. Var och en gör sedan sin nyckel.
            """
        let receivers = try custodians.isEmpty ? GrantStore.holders(of: [.administrator], .everywhere, in: context.session) : custodians
        for person in receivers.sorted() {
            try Outbox.put(
                Letter(
                    to: person, subject: custodians.isEmpty ? "Utse förvarare" : "Gör din nyckel till förvaret",
                    body: custodians.isEmpty ? appoint : makeKey, about: "deposits:keys",
                    page: custodians.isEmpty ? "/personer" : "/forvar/nyckel"), context)
        }
    }
}

extension [DepositCustodian] {
    /// "Samir Haddad och Kerstin Lund".
    var names: String { map(\.person.fullName).listed(.and, in: .sv) }
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
