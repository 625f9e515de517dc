import Database
import Foundation
import Guidelines
import Ledger
import WorkingTime

/// Adopts a new version of the municipality's guideline. It is in force from then on; deadlines that run and decisions
/// that have been made keep the version under which they were made.
public struct AdoptGuideline: Act {
    private let profile: ReadProfile
    private let decision: String
    private let decidedOn: String
    private let acceptsDraft: Bool
    private let seenVersion: Int?

    /// Reads the profile at once, so that no transaction waits for it.
    ///
    /// - Parameters:
    ///   - profile: the profile's bytes, kept exactly as they are.
    ///   - file: the name to tell mistakes by.
    ///   - decision: the municipality's decision in its own words ("Kommunstyrelsen § 112"); may be empty.
    ///   - decidedOn: the day of the decision, as "2026-11-20"; may be empty.
    ///   - acceptsDraft: whether the person has said that a document that is a draft shall hold all the same.
    ///   - seenVersion: the version that was in force when the person chose; nil when unknown. A newer one refuses.
    public init(
        profile: [UInt8], file: String, decision: String = "", decidedOn: String = "", acceptsDraft: Bool = false,
        seenVersion: Int? = nil
    ) {
        self.profile = ReadProfile(profile, file: file)
        self.decision = decision
        self.decidedOn = decidedOn
        self.acceptsDraft = acceptsDraft
        self.seenVersion = seenVersion
    }

    /// Takes the right to adopt guidelines.
    public func authorise(_ context: ActContext) throws { try context.actor.require(.adoptGuideline) }

    /// Throws ``GuidelineRefusal``, and ``Refusal/invalid(_:)`` for what was written wrong about the decision.
    public func perform(_ context: ActContext) throws -> AdoptedGuideline {
        // Of two who adopt at once, the second sees here what the first adopted.
        try context.session.lock("guideline")
        let guideline: Guideline
        do {
            guideline = try profile.guideline.get()
        } catch {
            throw GuidelineRefusal.faulty(error)
        }
        let before = try context.guideline
        try requireSuccessor(guideline, of: before, in: context.session)
        let fields = try cleaned(today: String(LocalTime.local(context.now, in: guideline.timeZone).prefix(10)))
        if guideline.document.status == .draft, !acceptsDraft { throw GuidelineRefusal.draft(title: guideline.document.title) }
        return try context.adopt(profile, guideline, after: before, decision: fields.decision, decidedOn: fields.decidedOn)
    }

    private func requireSuccessor(_ guideline: Guideline, of before: Guideline, in session: Session) throws {
        guard guideline.id == before.id else { throw GuidelineRefusal.anotherGuideline(id: guideline.id, inForce: before.id) }
        if let seenVersion, seenVersion < before.version { throw GuidelineRefusal.adoptedMeanwhile(version: before.version) }
        let store = GuidelineStore(session: session)
        if let latest = try store.latest(), profile.saysTheSame(as: try store.profile(latest.id)) {
            throw GuidelineRefusal.unchanged(version: before.version)
        }
        guard guideline.version > before.version else {
            throw GuidelineRefusal.notNewer(version: guideline.version, inForce: before.version)
        }
    }

    private func cleaned(today: String) throws(Refusal) -> (decision: String?, decidedOn: String?) {
        var fields = FieldReader()
        let decision = fields.read(decision, TextRule("Beslut", length: 0...200))
        let day = fields.read(decidedOn, TextRule("Beslutsdag", length: 0...10))
        let decided = LocalDate(day)
        if !day.isEmpty, decided == nil { fields.note(FieldProblem(field: "Beslutsdag", kind: Self.notADay)) }
        if let decided, decided.description > today { fields.note(FieldProblem(field: "Beslutsdag", kind: Self.notYet)) }
        try fields.finish()
        return (decision.isEmpty ? nil : decision, day.isEmpty ? nil : day)
    }

    private static let notYet = FieldProblem.Kind.unsuitable(
        allowed: FieldProblem.Wish(
            swedish: "skriv dagen då beslutet fattades; den kan inte ligga framåt i tiden.",
            english: "write the day of the decision; it cannot lie ahead."))

    private static let notADay = FieldProblem.Kind.unsuitable(
        allowed: FieldProblem.Wish(
            swedish: "skriv en dag som finns, som 2026-11-20.", english: "write a day that exists, as 2026-11-20."))
}

/// Adopts the guideline that an installation was made with, when it is first opened.
public struct AdoptFirstGuideline: Act {
    private let profile: ReadProfile

    /// - Parameters:
    ///   - profile: the profile's bytes, kept exactly as they are.
    ///   - file: the name to tell mistakes by.
    public init(profile: [UInt8], file: String) {
        self.profile = ReadProfile(profile, file: file)
    }

    /// Takes the right to adopt guidelines.
    public func authorise(_ context: ActContext) throws { try context.actor.require(.adoptGuideline) }

    /// Changes nothing where a guideline is adopted already. Throws `GuidelineProblems` for a faulty profile.
    public func perform(_ context: ActContext) throws {
        try context.session.lock("guideline")
        guard try GuidelineStore(session: context.session).latest() == nil else { return context.nothingChanged() }
        try context.adopt(profile, profile.guideline.get(), after: nil, decision: nil, decidedOn: nil)
    }
}

extension ActContext {
    @discardableResult
    fileprivate func adopt(
        _ profile: ReadProfile, _ guideline: Guideline, after before: Guideline?, decision: String?, decidedOn: String?
    ) throws -> AdoptedGuideline {
        // The decision's own words stay off the ledger, which nothing can be erased from.
        let index = try record(
            "guideline.adopted",
            [
                "guideline": .string(guideline.id), "version": .integer(Int64(guideline.version)),
                "sha256": .string(profile.sha256), "before": LedgerValue(before.map { Int64($0.version) }),
                "document": .string(guideline.document.status.rawValue),
            ])
        session.afterCommit { [guidelines] in guidelines.noteAdoption() }
        return try GuidelineStore(session: session).insert(
            profile, guideline,
            GuidelineStore.Adoption(
                at: now, actor: actor.name, personName: actor.person?.fullName, decision: decision, decidedOn: decidedOn,
                ledgerIndex: index))
    }
}
