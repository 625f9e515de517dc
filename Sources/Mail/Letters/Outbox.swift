import Database
import Foundation
import Organisation

/// Where letters are handed in.
public enum Outbox {
    /// The kind of the job that sends a letter.
    public static let jobKind = "letter"

    /// Stores a letter in the act's own transaction, to be sent once that has been stored.
    ///
    /// A letter to somebody without an address is stored as such, where those who look after the letters see it.
    /// The act that wants the letter is what stands on the ledger.
    public static func put(_ letter: Letter, _ context: ActContext) throws {
        let person = try PersonStore.person(letter.person, in: context.session)
        let state: StoredLetter.State = person?.email == nil ? .noAddress : .waiting
        let id = try LetterStore.insert(letter, state: state, messageID: UUID(), at: context.now, in: context.session)
        if state == .waiting { try enqueue(id, at: context.now, in: context.session) }
    }

    /// Asks for the letter's job; does nothing if it is already asked for.
    static func enqueue(_ id: StoredLetter.ID, at: Date, in session: Session) throws {
        try JobQueue.store(kind: jobKind, key: id.description, at: at, in: session)
    }
}
