import Channels
import Evidence
import Foundation
import Guidelines
import Ledger
import Mail
import Organisation
import WorkingTime

/// Notes that a step towards a closed channel has been taken, or corrects what was noted.
///
/// Handing over the records is told to those who register and archive, since they are who takes over.
public struct TakeClosureStep: Act {
    private let id: ClosureCase.ID
    private let step: ClosureStep
    private let day: String
    private let note: String
    private let kept: KeptEvidence?
    private let store: EvidenceStore?

    /// - Parameter day: the day it happened, as "2026-03-27".
    public init(_ step: ClosureStep, in id: ClosureCase.ID, on day: String, note: String) {
        self.init(step, in: id, on: day, note: note, kept: nil, store: nil)
    }

    init(
        _ step: ClosureStep, in id: ClosureCase.ID, on day: String, note: String, kept: KeptEvidence?,
        store: EvidenceStore?
    ) {
        self.id = id
        self.step = step
        self.day = day
        self.note = note
        self.kept = kept
        self.store = store
    }

    public func authorise(_ context: ActContext) throws { try context.requireCloser(in: id) }

    public func perform(_ context: ActContext) throws {
        let (closure, channel) = try context.closure(id, in: [.open])
        let missing = step.comesAfter.filter { closure.steps[$0] == nil }
        guard missing.isEmpty else { throw OversightRefusal.stepsMissing(missing) }
        var fields = FieldReader()
        let today = LocalDate(context.now, in: try context.guideline.timeZone)
        let happened = fields.value { () throws(FieldProblem) in try PastDay.clean(self.day, field: "Dag", today: today) }
        let note = fields.read(note, TextRule(step.field, length: 2...4000, allowsLines: true))
        try fields.finish()
        guard let day = happened else { throw Refusal.invalid(fields.problems) }
        guard day >= LocalDate(channel.openedOn, in: try context.guideline.timeZone) else { throw ClosureRefusal.beforeOpening }
        try requireOrder(day, closure)
        let evidence = try evidenceID(before: closure.steps[step], context)
        let taken = ClosureCase.Taken(day: day, note: note, evidence: evidence, by: try context.someone.id)
        try ClosureStore.take(step, taken, in: id, at: context.now, context.session)
        try context.record(
            "oversight.closureStepTaken",
            [
                "closure": .integer(id.rawValue), "channel": .integer(channel.id.rawValue), "step": .string(step.rawValue),
                "day": .string(day.description), "evidence": LedgerValue(evidence?.rawValue),
            ])
        if step == .recordsHandedOver, closure.steps[step] == nil { try tellKeepers(of: channel, context) }
    }

    /// What has ended on the platform could not be kept afterwards, nor could anybody there be told.
    private func requireOrder(_ day: LocalDate, _ closure: ClosureCase) throws {
        let before = step.comesAfter.compactMap { closure.steps[$0]?.day }
        let after = ClosureStep.allCases.filter { $0.comesAfter.contains(step) }.compactMap { closure.steps[$0]?.day }
        guard before.allSatisfy({ $0 <= day }), after.allSatisfy({ day <= $0 }) else { throw OversightRefusal.stepsOutOfOrder }
    }

    /// A capture is kept as evidence; what was kept before stays when only the words are corrected.
    private func evidenceID(before: ClosureCase.Taken?, _ context: ActContext) throws -> StoredEvidence.ID? {
        guard step == .capture else { return nil }
        guard let kept, let store else {
            guard let former = before?.evidence else { throw OversightRefusal.nothingCaptured }
            return former
        }
        return try store.record(kept, in: context.session) { act, clause, data in
            try context.record(act, clause: clause.flatMap { ClauseID($0) }, data)
        }
    }

    private func tellKeepers(of channel: Channel, _ context: ActContext) throws {
        let keepers = try GrantStore.holders(of: [.registrar, .archivist], .over(channel.id.rawValue), in: context.session)
        for person in keepers {
            try Outbox.put(
                Letter(
                    to: person, subject: "Handlingar från \(channel.name) lämnas över",
                    body: "Kanalen \(channel.name) avslutas, och handlingarna har lämnats över. Läs till vem och kontrollera att ni har fått dem.",
                    about: "channel:\(channel.id)", page: "/tillsyn/kanaler/\(channel.slug)"), context)
        }
    }
}
