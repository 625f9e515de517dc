import Foundation
import Ledger
import Organisation

/// A letter about to be handed over, with where it goes.
struct LetterErrand: Sendable {
    /// As stored, this attempt counted.
    let letter: StoredLetter
    let name: String
    let address: String
}

/// Finds out whether and where a letter is to be sent, and counts the attempt.
struct BeginLetter: Act {
    let letter: StoredLetter.ID

    func authorise(_ context: ActContext) throws { try context.actor.require(.carryOutDecisions) }

    /// - Returns: nil when nothing is to be sent.
    func perform(_ context: ActContext) throws -> LetterErrand? {
        let stored = try LetterStore.letter(letter, in: context.session)
        guard let stored, stored.state == .waiting,
            let person = try PersonStore.person(stored.letter.person, in: context.session)
        else {
            context.nothingChanged()
            return nil
        }
        guard person.active else {
            try context.carryOut(FailLetter(letter: letter, problem: MailProblem.inactive.sentence(in: .sv), nextTry: nil))
            return nil
        }
        if try context.hasLeft(person.id) {
            try context.carryOut(FailLetter(letter: letter, problem: MailProblem.left.sentence(in: .sv), nextTry: nil))
            _ = try Outbox.passOn(stored.letter, writtenAt: stored.writtenAt, context)
            return nil
        }
        // Read through the same rule again, since a letter's head is no place for an address that was stored otherwise.
        guard let address = person.email.flatMap({ try? EmailAddress.clean($0) }) else {
            try LetterStore.settle(letter, as: .noAddress, problem: nil, at: nil, in: context.session)
            try context.record("mail.noAddress", ["letter": .integer(letter.rawValue)])
            return nil
        }
        try LetterStore.begin(letter, address: address, at: context.now, in: context.session)
        context.nothingChanged()
        guard let begun = try LetterStore.letter(letter, in: context.session) else { throw LetterMissing() }
        return LetterErrand(letter: begun, name: person.fullName, address: address)
    }
}

/// Notes that the mailer has taken a letter over.
struct ConfirmLetter: Act {
    let letter: StoredLetter.ID

    func authorise(_ context: ActContext) throws { try context.actor.require(.carryOutDecisions) }

    func perform(_ context: ActContext) throws {
        guard let stored = try LetterStore.letter(letter, in: context.session) else { throw LetterMissing() }
        guard stored.state != .sent else { return context.nothingChanged() }
        try LetterStore.settle(letter, as: .sent, problem: nil, at: context.now, in: context.session)
        try context.record("mail.sent", ["letter": .integer(letter.rawValue)])
    }
}

/// Notes that an attempt failed: to be tried again at a time, or given up.
struct FailLetter: Act {
    let letter: StoredLetter.ID
    let problem: String
    let nextTry: Date?

    func authorise(_ context: ActContext) throws { try context.actor.require(.carryOutDecisions) }

    func perform(_ context: ActContext) throws {
        guard let stored = try LetterStore.letter(letter, in: context.session) else { throw LetterMissing() }
        guard stored.state == .waiting else { return context.nothingChanged() }
        if let nextTry {
            try LetterStore.postpone(letter, until: nextTry, problem: problem, in: context.session)
            return context.nothingChanged()
        }
        try LetterStore.settle(letter, as: .failed, problem: problem, at: context.now, in: context.session)
        try context.record("mail.failed", ["letter": .integer(letter.rawValue)])
    }
}
