import Database
import Foundation
import Guidelines
import Ledger
import WorkingTime

/// What an act has at hand while it is carried out. Lives no longer than the act's transaction.
public struct ActContext {
    /// The transaction.
    public let session: Session
    /// Who acts, with the roles held inside this transaction.
    public let actor: Actor
    /// When the act takes place: one instant for everything in it.
    public let now: Date

    /// The ledger's pen for this transaction, for rooms below that write their own entries.
    public let ledger: LedgerWriter

    /// What has been adopted, for ``guideline``.
    let guidelines: GuidelineInForce

    let tally: Tally

    /// What the act has said about itself so far. A class, since the context is handed on by value.
    final class Tally {
        var nothingChanged = false
    }

    /// The guideline in force in this very transaction: what an act decides by.
    ///
    /// Asks the database each time, so an act that uses it more than once keeps it.
    /// - Throws: ``GuidelineFault``, and `GuidelineProblems` for a profile that this program cannot read.
    public var guideline: Guideline {
        get throws { try guidelines.current(in: session) }
    }

    /// The day where the municipality is.
    public var today: LocalDate {
        get throws { try guidelines.today(at: now, in: session) }
    }

    /// A version of the guideline as it was adopted, for what was begun under it; nil for one that this program cannot read.
    public func guideline(_ id: String, version: Int) throws -> Guideline? {
        try guidelines.guideline(id, version: version, in: session)
    }

    /// Puts one entry on the ledger, in the actor's name.
    ///
    /// - Parameters:
    ///   - act: what happened, as "room.event" ("inbox.received").
    ///   - clause: the guideline's clause that it rests on, if any.
    ///   - data: facts without personal content. What people have written goes in as a salted commitment.
    /// - Returns: the entry's index on the ledger.
    @discardableResult
    public func record(_ act: String, clause: ClauseID? = nil, _ data: [String: LedgerValue] = [:]) throws -> Int64 {
        let draft = EntryDraft(act: act, actor: actor.name, clause: clause?.text, data: data)
        return try ledger.append(draft, at: now)
    }

    /// Says that nothing changed that anyone will ever need to prove: the wish was already true, or only
    /// bookkeeping moved (such as how far a platform has been read). What was written is still kept.
    public func nothingChanged() { tally.nothingChanged = true }

    /// Carries out another act as part of this one, by the same actor and under its own rights.
    @discardableResult
    public func carryOut<A: Act>(_ act: A) throws -> A.Outcome {
        try act.authorise(self)
        return try act.perform(self)
    }
}
