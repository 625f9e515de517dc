import Database
import Ledger
import WorkingTime

/// Notes that somebody is away. One's own absence anyone may note; others' takes the right to it.
///
/// An absence that begins on the same day as one already noted replaces it: that is how it is changed.
public struct RecordAbsence: Act {
    private let fields: AbsenceFields

    public init(_ fields: AbsenceFields) { self.fields = fields }

    public func authorise(_ context: ActContext) throws { try context.requireAbsenceRight(over: fields.person) }

    public func perform(_ context: ActContext) throws -> Absence.ID {
        guard try PersonStore.person(fields.person, in: context.session) != nil else { throw Refusal.notFound }
        let fields = try fields.cleaned()
        let same = try AbsenceStore.absences(of: fields.person, in: context.session).first { $0.from == fields.from }
        if let same, same.to == fields.to, same.note == fields.note {
            context.nothingChanged()
            return same.id
        }
        let id = try AbsenceStore.put(fields, at: context.now, in: context.session)
        try context.record("organisation.absenceRecorded", ["person": .integer(fields.person.rawValue)])
        return id
    }
}

/// Notes the last day of an absence, or takes away one that never came to be.
public struct EndAbsence: Act {
    private let id: Absence.ID
    private let lastDay: LocalDate

    /// - Parameter lastDay: the last day away; a day before the first takes the absence away.
    public init(_ id: Absence.ID, lastDay: LocalDate) {
        self.id = id
        self.lastDay = lastDay
    }

    public func authorise(_ context: ActContext) throws {
        guard context.actor.person != nil || context.actor.may(.recordAbsence),
            let absence = try AbsenceStore.absence(id, in: context.session)
        else { throw Refusal.notFound }
        try context.requireAbsenceRight(over: absence.person)
    }

    public func perform(_ context: ActContext) throws {
        guard let absence = try AbsenceStore.absence(id, in: context.session) else { throw Refusal.notFound }
        if absence.to == lastDay { return context.nothingChanged() }
        if lastDay < absence.from {
            try AbsenceStore.delete(id, in: context.session)
        } else {
            try AbsenceStore.end(id, on: lastDay, in: context.session)
        }
        try context.record("organisation.absenceEnded", ["person": .integer(absence.person.rawValue)])
    }
}

/// Notes the last day of someone who stops working here (KUN-19). Once it has passed they get in no more (``Departure``).
public struct RecordLeaving: Act {
    private let person: Person.ID
    private let lastDay: LocalDate

    public init(_ person: Person.ID, lastDay: LocalDate) {
        self.person = person
        self.lastDay = lastDay
    }

    public func authorise(_ context: ActContext) throws { try context.requireAbsenceRight(over: person) }

    public func perform(_ context: ActContext) throws {
        guard try PersonStore.person(person, in: context.session) != nil else { throw Refusal.notFound }
        if let problem = try Self.problem(Leaving(person: person, lastDay: lastDay), context) { throw Refusal.invalid([problem]) }
        let leaving = Leaving(person: person, lastDay: lastDay)
        if try AbsenceStore.leaving(of: person, in: context.session) == leaving { return context.nothingChanged() }
        try AbsenceStore.put(leaving, at: context.now, in: context.session)
        try context.record("organisation.leavingRecorded", ["person": .integer(person.rawValue)])
    }
}

extension RecordLeaving {
    /// A day that has passed shuts the person out, which nobody at work means to do to themselves.
    static func problem(_ leaving: Leaving, _ context: ActContext) throws -> FieldProblem? {
        guard context.actor.person?.id == leaving.person, leaving.lastDay < (try context.today) else { return nil }
        return FieldProblem(field: "Sista dagen", kind: .unsuitable(allowed: wish))
    }

    private static let wish = FieldProblem.Wish(
        swedish: "din sista dag kan inte redan ha varit, eftersom du är här. Skriv i dag eller en dag som kommer.",
        english: "your last day cannot have passed already, since you are here. Write today or a day to come.")
}

/// Takes back that somebody leaves: the person stays.
public struct TakeBackLeaving: Act {
    private let person: Person.ID

    public init(_ person: Person.ID) { self.person = person }

    public func authorise(_ context: ActContext) throws { try context.requireAbsenceRight(over: person) }

    public func perform(_ context: ActContext) throws {
        guard try AbsenceStore.deleteLeaving(of: person, in: context.session) else { return context.nothingChanged() }
        try context.record("organisation.leavingTakenBack", ["person": .integer(person.rawValue)])
    }
}

extension ActContext {
    /// Refuses whoever may not say of the person that they are away or leave.
    fileprivate func requireAbsenceRight(over person: Person.ID) throws {
        if let missing = try AbsenceRight.missing(to: actor, over: person, in: session) { throw missing }
    }
}
