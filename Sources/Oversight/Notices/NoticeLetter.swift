import Mail
import Organisation

/// The letters that go with a notice. They name what it is about and leave the text to the page, where it is read.
enum NoticeLetter {
    /// What letters about a notice are found by.
    static func about(_ id: Notice.ID) -> String { "notice:\(id)" }

    /// To a receiver, when the notice is sent.
    static func first(_ id: Notice.ID, _ subject: String, to person: Person.ID) -> Letter {
        letter(
            id, to: person, subject: "Läs meddelandet: \(subject)",
            body: """
                Du har fått ett meddelande som gäller kommunens kanaler i sociala medier: ”\(subject)”.

                Läs det och tryck på ”Jag har läst”.
                """)
    }

    /// To a receiver who has not read it.
    static func reminder(_ notice: Notice, to person: Person.ID) -> Letter {
        letter(
            notice.id, to: person, subject: "Påminnelse om meddelandet: \(notice.subject)",
            body: """
                Du har ett meddelande som du inte har markerat som läst: ”\(notice.subject)”.

                Läs det och tryck på ”Jag har läst”.
                """)
    }

    /// To whoever answers for the channels of those who have not read it in spite of being reminded.
    static func escalation(_ notice: Notice, unreadBy names: [String], to person: Person.ID) -> Letter {
        letter(
            notice.id, to: person, subject: "Har inte lästs: \(notice.subject)",
            body: """
                Ett meddelande till dem som sköter kommunens kanaler är inte läst, fast vi har påmint: ”\(notice.subject)”.

                De som inte har läst det är:
                \(names.map { "- \($0)" }.joined(separator: "\n"))

                Prata med dem, så att de läser det.
                """)
    }

    private static func letter(_ id: Notice.ID, to person: Person.ID, subject: String, body: String) -> Letter {
        Letter(to: person, subject: subject, body: body, about: about(id), page: "/meddelanden/\(id)")
    }
}
