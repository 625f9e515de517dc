import Database
import Ledger
import Organisation

/// Has a letter that was given up tried again, from the beginning.
public struct TryLetterAgain: Act {
    private let letter: StoredLetter.ID

    public init(_ letter: StoredLetter.ID) { self.letter = letter }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.seeMail) }

    /// Throws ``MailRefusal`` when the letter is not given up, or when there is still nowhere to send it.
    public func perform(_ context: ActContext) throws {
        guard let stored = try LetterStore.letter(letter, in: context.session),
            let person = try PersonStore.person(stored.letter.person, in: context.session)
        else { throw Refusal.notFound }
        guard stored.isGivenUp else { throw MailRefusal.settled }
        guard person.active else { throw Refusal.personInactive }
        guard person.email != nil else { throw MailRefusal.noAddress(person: person.fullName) }
        try LetterStore.revive(letter, at: context.now, in: context.session)
        try Outbox.enqueue(letter, at: context.now, in: context.session)
        try context.record("mail.triedAgain", ["letters": .array([.integer(letter.rawValue)])])
    }
}

/// Has every letter that was given up tried again, where there is somewhere to send it; for when the mailer works again.
public struct TryLettersAgain: Act {
    public init() {}

    public func authorise(_ context: ActContext) throws { try context.actor.require(.seeMail) }

    /// - Returns: how many are tried again.
    public func perform(_ context: ActContext) throws -> Int {
        let letters = try LetterStore.sendableAgain(in: context.session)
        if letters.isEmpty { context.nothingChanged() }
        for letter in letters {
            try LetterStore.revive(letter, at: context.now, in: context.session)
            try Outbox.enqueue(letter, at: context.now, in: context.session)
        }
        if !letters.isEmpty {
            try context.record("mail.triedAgain", ["letters": .array(letters.map { .integer($0.rawValue) })])
        }
        return letters.count
    }
}

/// Says that the person has been told in another way, so that the letter is not needed.
public struct MarkLetterTold: Act {
    private let letter: StoredLetter.ID

    public init(_ letter: StoredLetter.ID) { self.letter = letter }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.seeMail) }

    /// Throws ``MailRefusal/settled`` when the letter is on its way, sent, or marked already.
    public func perform(_ context: ActContext) throws {
        guard let stored = try LetterStore.letter(letter, in: context.session) else { throw Refusal.notFound }
        guard stored.isGivenUp else { throw MailRefusal.settled }
        try LetterStore.settle(letter, as: .told, problem: stored.problem, at: context.now, in: context.session)
        try context.record("mail.toldOtherwise", ["letter": .integer(letter.rawValue)])
    }
}
