import Database
import Guidelines
import Ledger
import Organisation

/// Lets someone else take an item over: a colleague, or someone outside Kanalvakt such as a unit or another authority.
public struct HandOver: Act {
    /// Who takes it over.
    public enum Recipient: Sendable, Equatable {
        /// A colleague.
        case person(Person.ID)
        /// A named recipient outside Kanalvakt, as the person wrote it.
        case outside(String)
    }

    let item: Item.ID
    let recipient: Recipient
    let note: String

    /// Takes the right to decide outcomes in the item's channel.
    public func authorise(_ context: ActContext) throws {
        try context.requireItem(item, .decideOutcome)
    }

    /// Throws `InboxRefusal` where the item cannot be handed over, and `Refusal.invalid` for what was written wrong.
    public func perform(_ context: ActContext) throws {
        var head = try context.item(item)
        try head.requireDecidable()
        let guideline = try context.guideline
        guard let rule = guideline.outcome(.handedOver) else { throw InboxRefusal.outcomeNotOffered }
        var fields = FieldReader()
        let needsNote = rule.needsReason ? 3 : 0
        let note = fields.read(note, TextRule("Meddelande", length: needsNote...2000, allowsLines: true))
        let name = try recipientName(&fields, channel: head.channel, in: context.session)
        try fields.finish()
        try passOver(guideline.rule(AnswerPlaceRule.self), because: note, context)
        head.close(.handedOver, at: context.now)
        try ItemStore(session: context.session).save(head)
        let clause = rule.clauses.first
        let index = try context.record("inbox.handedOver", clause: clause, data)
        try HandlingStore(context: context).note(
            item, .handedOver, note: note.isEmpty ? "Till \(name)" : "Till \(name): \(note)", clause: clause,
            ledgerIndex: index)
    }

    /// Whoever takes it over outside Kanalvakt answers elsewhere than where it was asked.
    private func passOver(_ rule: AnswerPlaceRule?, because note: String, _ context: ActContext) throws {
        guard case .outside = recipient, let rule else { return }
        let passedOver = try context.passOver(
            rule.basis, because: note, field: "Meddelande", ["item": .integer(item.rawValue)])
        try HandlingStore(context: context).note(item, passedOver)
    }

    /// A colleague who cannot see the item would leave it with nobody.
    private func recipientName(_ fields: inout FieldReader, channel: Int64, in session: Session) throws -> String {
        switch recipient {
        case .person(let id):
            guard let person = try PersonStore.person(id, in: session) else { throw Refusal.notFound }
            guard person.active else { throw Refusal.personInactive }
            guard let colleague = try PersonStore.signedIn(id, in: session), colleague.may(.seeItems, channel: channel) else {
                throw InboxRefusal.recipientCannotSee(person.fullName)
            }
            return person.fullName
        case .outside(let name):
            return fields.read(name, TextRule("Mottagare", length: 2...200))
        }
    }

    /// A named outsider may be a private person, so only colleagues are named on the ledger, by number.
    private var data: [String: LedgerValue] {
        switch recipient {
        case .person(let id): ["item": .integer(item.rawValue), "to": .string("person:\(id)")]
        case .outside: ["item": .integer(item.rawValue), "to": "outside"]
        }
    }
}
