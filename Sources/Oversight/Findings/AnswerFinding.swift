import Channels
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// Leaves a finding as it is, and says why. Only what a clause asks for with should can be left: ska hindrar.
public struct AnswerFinding: Act {
    private let key: FindingKey
    private let reason: String

    public init(_ key: FindingKey, because reason: String) {
        self.key = key
        self.reason = reason
    }

    public func authorise(_ context: ActContext) throws { try context.require(.checkChannels, in: key.channel) }

    public func perform(_ context: ActContext) throws {
        let guideline = try context.guideline
        let found = try FindingReader(guideline: guideline, now: context.now).findings(in: context.session).findings
        guard let finding = found.first(where: { $0.key == key }) else { throw OversightRefusal.noSuchFinding }
        guard let clause = finding.clause, finding.takesReason else { throw OversightRefusal.noReasonTaken }
        var fields = FieldReader()
        let reason = fields.read(reason, TextRule("Skäl", length: 3...2000, allowsLines: true))
        try fields.finish()
        let index = try context.record(
            "guideline.passedOver", clause: clause,
            ["channel": .integer(key.channel.rawValue), "finding": .string(key.kind.rawValue)])
        let person = try context.someone
        try FindingStore.answer(
            key, FindingAnswer(reason: reason, by: person.id, at: context.now), clause: clause, ledgerIndex: index, in: context.session)
    }
}
