import Database
import Foundation
import Ledger
import WorkingTime

/// The one door: every change to an installation goes through here, whether it comes from the web, the
/// command line or a background job.
public struct Office: Sendable {
    private let database: Database
    private let ledger: Ledger
    let guidelines: GuidelineInForce
    private let clock: @Sendable () -> Date

    /// - Parameters:
    ///   - guidelines: what the municipality has adopted, which acts decide by.
    ///   - clock: says when an act takes place; asked once for each act.
    public init(
        database: Database, ledger: Ledger, guidelines: GuidelineInForce, clock: @escaping @Sendable () -> Date
    ) {
        self.database = database
        self.ledger = ledger
        self.guidelines = guidelines
        self.clock = clock
    }

    /// Carries out an act in one transaction: the actor as of now, the right, the change, the ledger, and a
    /// signed checkpoint over it. Either all of it is kept or none.
    ///
    /// - Throws: ``Refusal`` when the actor may not, or the act cannot be done as things stand;
    ///   ``OfficeFault`` when the act is written wrong; `DatabaseError` when the database is out of reach.
    @discardableResult
    public func perform<A: Act>(_ act: A, by actor: Actor) async throws -> A.Outcome {
        try await database.write { session in
            let now = clock()
            let context = ActContext(
                session: session, actor: try current(actor, at: now, in: session), now: now,
                ledger: ledger.writer(in: session), guidelines: guidelines, tally: .init())
            let outcome = try context.carryOut(act)
            guard try context.ledger.finish() != nil || context.tally.nothingChanged else {
                throw OfficeFault.nothingRecorded(act: String(describing: A.self))
            }
            return outcome
        }
    }

    /// The day where the municipality is, as an act that is carried out now has it: for what is prepared before the act.
    public func today(in session: Session) throws -> LocalDate { try guidelines.today(at: clock(), in: session) }

    /// The actor as the database knows it inside this transaction: roles may have been taken back, or the
    /// person signed out or deactivated, since the request began.
    private func current(_ actor: Actor, at now: Date, in session: Session) throws -> Actor {
        guard case .person(let signedIn) = actor else { return actor }
        guard let fresh = try PersonStore.refreshed(signedIn, in: session) else { throw Refusal.notSignedIn }
        try guidelines.requirePresent(fresh, at: now, in: session)
        return .person(fresh)
    }
}
