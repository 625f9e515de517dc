import Database
import Foundation

/// That someone has just shown the password of a name, under the throttle. Only ``SignIn`` makes one.
struct SignInProof: Sendable {
    let personID: Person.ID
    /// The cost that the proven password is stored at.
    let cost: ScryptCost
    /// When the proven password was set: a proof of a password that has since been changed proves nothing.
    let changedAt: Date
    let marks: SignInThrottle.Marks

    init(_ candidate: PasswordStore.Candidate, marks: SignInThrottle.Marks) {
        personID = candidate.personID
        cost = candidate.hash.cost
        changedAt = candidate.changedAt
        self.marks = marks
    }

    /// Refuses unless the proof still holds, and it is the one proven who acts.
    func require(_ context: ActContext) throws {
        let stored = try PasswordStore.candidate(person: personID, in: context.session)
        guard context.actor.person?.id == personID, stored?.changedAt == changedAt else {
            throw Refusal.wrongNameOrPassword
        }
    }

    /// The same proof after the proven person has changed the password in this transaction.
    func renewed(in session: Session) throws -> SignInProof {
        guard let stored = try PasswordStore.candidate(person: personID, in: session) else { throw Refusal.notSignedIn }
        return SignInProof(stored, marks: marks)
    }
}
