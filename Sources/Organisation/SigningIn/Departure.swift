import Database
import Foundation
import WorkingTime

/// What becomes of those whose last day at work has passed: they get in no more, whatever roles they still hold.
///
/// The one exception is the last administrator, since nobody could put that right from inside; it is told instead.
public enum Departure {
    /// The people whom nothing lets in any more on the day, though nobody has shut their accounts.
    public static func shutOut(on today: LocalDate, in session: Session) throws -> Set<Person.ID> {
        try gone(by: today, in: session).subtracting(try lastAdministrators(on: today, in: session))
    }

    /// The administrators who have left and still get in, since there is no administrator who has not; by key.
    public static func lastAdministrators(on today: LocalDate, in session: Session) throws -> [Person.ID] {
        let administrators = try GrantStore.administrators(in: session)
        let left = try administrators.filter { try hasLeft($0, by: today, in: session) }
        return left.count == administrators.count ? left : []
    }

    /// Everyone whose last day at work has passed, whether or not they still get in.
    public static func gone(by today: LocalDate, in session: Session) throws -> Set<Person.ID> {
        Set(try AbsenceStore.leavings(in: session).filter { $0.lastDay < today }.map(\.person))
    }

    static func hasLeft(_ person: Person.ID, by today: LocalDate, in session: Session) throws -> Bool {
        try AbsenceStore.leaving(of: person, in: session).map { $0.lastDay < today } ?? false
    }
}

extension GuidelineInForce {
    /// The day where the municipality is; in Sweden before it has adopted anything.
    func today(at now: Date, in session: Session) throws -> LocalDate {
        do {
            return LocalDate(now, in: try current(in: session).timeZone)
        } catch GuidelineFault.noneAdopted {
            return LocalDate(now, in: .stockholm)
        }
    }

    /// Refuses whoever's last day at work has passed. Correcting the day lets them in again.
    ///
    /// - Throws: ``Refusal/hasLeft(lastDay:)``.
    func requirePresent(_ signedIn: SignedInPerson, at now: Date, in session: Session) throws {
        guard let last = signedIn.lastDay else { return }
        let today = try today(at: now, in: session)
        guard last < today, try !Departure.lastAdministrators(on: today, in: session).contains(signedIn.person.id) else { return }
        throw Refusal.hasLeft(lastDay: last)
    }
}
