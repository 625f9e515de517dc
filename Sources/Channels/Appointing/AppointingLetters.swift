import Mail
import Organisation
import Wording

/// The letters to those who begin and cease to run a channel. Nobody is told what they have done themselves, and what is
/// done at the command line is told by whoever sits there.
struct AppointingLetters {
    let channel: Channel
    let context: ActContext

    init(_ channel: Channel, _ context: ActContext) {
        self.channel = channel
        self.context = context
    }

    func appointed(_ person: Person.ID, as role: Role) throws {
        try send(
            to: person, "Du är \(role.swedish) för \(channel.name)",
            { "\($0) har gjort dig till \(role.swedish) för \(channel.name). I registret står vilka fler som sköter kanalen." },
            page: "/register/kanaler/\(channel.slug)")
    }

    func takenOff(_ person: Person.ID, _ parts: [ChannelPart]) throws {
        // Whoever has left is told nothing, and for nobody else is it news.
        if try context.hasLeft(person) { return }
        let roles = parts.compactMap(\.role).map(\.swedish)
        let subject = roles.isEmpty ? "Du är borttagen från" : "Du är inte längre \(roles.listed(.or, in: .sv)) för"
        try send(
            to: person, "\(subject) \(channel.name)",
            { "\($0) har ändrat vilka som sköter \(channel.name). Har du kvar en inloggning till kontot, lämna över den." }, page: "")
    }

    private func send(to person: Person.ID, _ subject: String, _ body: (String) -> String, page: String) throws {
        guard let sender = context.actor.person, sender.id != person else { return }
        try Outbox.put(
            Letter(to: person, subject: subject, body: body(sender.fullName), about: "channel:\(channel.id)", page: page), context)
    }
}
