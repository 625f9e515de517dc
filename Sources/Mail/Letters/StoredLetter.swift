import Database
import Foundation
import Organisation
import Wording

/// A letter with how far it has come.
public struct StoredLetter: Sendable, Identifiable {
    /// The key of a stored letter.
    public typealias ID = RowID<StoredLetter>

    /// Its own key.
    public let id: ID
    /// What was handed in.
    public let letter: Letter
    /// The left part of its Message-ID: the same at each attempt, so that a letter that comes twice is known as one.
    public let messageID: String
    /// When it was handed in.
    public let writtenAt: Date
    /// How far it has come.
    public let state: State
    /// How many times the mailer has been asked.
    public let attempts: Int
    /// When the mailer was last asked; nil if it never was.
    public let lastTriedAt: Date?
    /// When the mailer is asked next; nil when it is not waiting for that.
    public let nextTryAt: Date?
    /// Where it was sent the last time; nil if it never was.
    public let address: String?
    /// Why it has not been sent, in Swedish.
    public let problem: String?
    /// When it was sent, given up, or marked as told otherwise.
    public let settledAt: Date?

    /// How far a letter has come.
    public enum State: String, Sendable, CaseIterable, SQLConvertible {
        /// To be sent, for the first time or again.
        case waiting
        /// The mailer has taken it over.
        case sent
        /// The mailer refused it for good, or too many times.
        case failed
        /// There is nowhere to send it.
        case noAddress = "no_address"
        /// Somebody has told the person in another way.
        case told
    }
}

extension StoredLetter {
    /// Whether a person must see to it.
    public var isGivenUp: Bool { state == .failed || state == .noAddress }
}

/// A row that must be there is not.
struct LetterMissing: Explained, Equatable {
    func sentence(in language: Language) -> String {
        switch language {
        case .sv: "Brevet finns inte längre. Ladda om sidan."
        case .en: "The letter no longer exists. Reload the page."
        }
    }
}
