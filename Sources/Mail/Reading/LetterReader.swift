import Database
import Foundation
import Organisation

/// Which letters a list holds.
public enum LetterShelf: String, Sendable, CaseIterable {
    /// Those that a person must see to.
    case stuck
    /// Those that wait for the mailer.
    case waiting
    /// Those that have been sent or told otherwise.
    case done

    var states: [StoredLetter.State] {
        switch self {
        case .stuck: [.failed, .noAddress]
        case .waiting: [.waiting]
        case .done: [.sent, .told]
        }
    }
}

/// Letters for whoever looks after them.
public enum LetterReader {
    /// The letters of a shelf, newest first.
    ///
    /// - Parameter before: only those with a lower key, for the next page.
    /// - Throws: `Refusal.missingRight`.
    public static func letters(
        on shelf: LetterShelf, before: StoredLetter.ID?, limit: Int, for actor: Actor, in session: Session
    ) throws -> [StoredLetter] {
        try actor.require(.seeMail)
        return try LetterStore.letters(shelf.states, before: before, limit: limit, in: session)
    }

    /// One letter.
    ///
    /// - Throws: `Refusal.missingRight`, `Refusal.notFound`.
    public static func letter(_ id: StoredLetter.ID, for actor: Actor, in session: Session) throws -> StoredLetter {
        try actor.require(.seeMail)
        guard let letter = try LetterStore.letter(id, in: session) else { throw Refusal.notFound }
        return letter
    }

    /// How many letters each shelf holds.
    ///
    /// - Throws: `Refusal.missingRight`.
    public static func counts(for actor: Actor, in session: Session) throws -> [LetterShelf: Int] {
        try actor.require(.seeMail)
        let rows = try session.rows("SELECT state, COUNT(*) AS letters FROM letter GROUP BY state")
        var counts: [LetterShelf: Int] = [:]
        for row in rows {
            let state = try row.value("state", as: StoredLetter.State.self)
            guard let shelf = LetterShelf.allCases.first(where: { $0.states.contains(state) }) else { continue }
            counts[shelf, default: 0] += Int(clamping: try row.int("letters"))
        }
        return counts
    }

    /// How far the letters about a thing have come, by person; the newest where there are several.
    ///
    /// - Parameter about: as it was handed in ("notice:7").
    public static func states(about: String, in session: Session) throws -> [Person.ID: StoredLetter.State] {
        var states: [Person.ID: StoredLetter.State] = [:]
        try session.forEachRow("SELECT person_id, state FROM letter WHERE about = ? ORDER BY id", about) { row in
            states[try row.id("person_id")] = try row.value("state", as: StoredLetter.State.self)
        }
        return states
    }
}
