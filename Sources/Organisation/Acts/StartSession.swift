import Database
import Ledger

/// Opens a session for someone whose password has just been proven.
struct StartSession: Act {
    let proof: SignInProof
    /// The same password at today's cost, when it was stored at another.
    let rehashed: PasswordHash?
    let limits: SessionLimits

    func authorise(_ context: ActContext) throws { try proof.require(context) }

    func perform(_ context: ActContext) throws -> OpenSession {
        guard let signedIn = context.actor.signedIn else { throw Refusal.notSignedIn }
        if let rehashed { try PasswordStore.rehash(rehashed, for: proof.personID, in: context.session) }
        let token = SessionToken()
        let id = try SessionStore.start(token, for: proof.personID, limits, at: context.now, in: context.session)
        let failed = try settleAttempts(in: context.session)
        try context.record(
            "organisation.signedIn", ["session": .integer(id.rawValue), "failedBefore": .integer(Int64(failed))])
        return OpenSession(
            signedIn: SignedInPerson(
                person: signedIn.person, unit: signedIn.unit, grants: signedIn.grants, sessionID: id),
            token: token, failedBefore: failed)
    }

    /// Takes this attempt, which was right, off the counts. The network keeps the others: whoever holds one
    /// account must not be able to wipe them out between guesses at another.
    ///
    /// - Returns: how many failed on the name before it.
    private func settleAttempts(in session: Session) throws -> Int {
        try ThrottleStore.takeOff([proof.marks.network], in: session)
        guard let name = proof.marks.name else { return 0 }
        return max(0, try ThrottleStore.forget(name, in: session) - 1)
    }
}
