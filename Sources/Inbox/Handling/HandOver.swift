import Database
import Ledger
import Organisation

/// Lets someone else take an item over: a colleague, or someone outside Kanalvakt such as a unit or another authority.
public struct HandOver: Act {
    /// Who takes it over.
    public enum Recipient: Sendable, Equatable {
        case person(Person.ID)
        /// A named recipient outside Kanalvakt, as the person wrote it.
        case outside(String)
    }

    private let item: Item.ID
    private let recipient: Recipient
    private let note: String

    /// - Parameter note: what the recipient needs to know; may be empty.
    public init(_ item: Item.ID, to recipient: Recipient, note: String) {
        self.item = item
        self.recipient = recipient
        self.note = note
    }

    public func authorise(_ context: ActContext) throws {
        try context.requireItem(item, .decideOutcome)
    }

    public func perform(_ context: ActContext) throws {
        var fields = FieldReader()
        let note = fields.read(note, TextRule("Meddelande", length: 0...2000, allowsLines: true))
        let name = try recipientName(&fields, in: context.session)
        try fields.finish()
        var head = try context.item(item)
        try head.requireDecidable()
        head.close(.handedOver, at: context.now)
        try ItemStore(session: context.session).save(head)
        let index = try context.record("inbox.handedOver", data)
        try HandlingStore(context: context).note(
            item, .handedOver, note: note.isEmpty ? "Till \(name)" : "Till \(name): \(note)", ledgerIndex: index)
    }

    private func recipientName(_ fields: inout FieldReader, in session: Session) throws -> String {
        switch recipient {
        case .person(let id):
            guard let person = try PersonStore.person(id, in: session) else { throw Refusal.notFound }
            guard person.active else { throw Refusal.personInactive }
            return person.fullName
        case .outside(let name):
            return fields.read(name, TextRule("Mottagare", length: 2...200))
        }
    }

    /// A named outsider may be a private person, so only colleagues are named on the ledger.
    private var data: [String: LedgerValue] {
        switch recipient {
        case .person(let id): ["item": .int(item.rawValue), "to": .string("person:\(id)")]
        case .outside: ["item": .int(item.rawValue), "to": .string("outside")]
        }
    }
}
