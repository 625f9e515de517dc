import Database
import Foundation
import Organisation

/// Puts an item's history together: what was received and edited from its wordings, the rest from what was noted.
struct HistoryReader {
    let session: Session

    func history(of item: Item, revisions: [ItemRevision]) throws -> [HistoryLine] {
        let wordings = revisions.map { revision in
            HistoryLine(
                at: revision.seenAt, event: revision.number == 1 ? .received : .edited, actor: "Plattformen", note: nil,
                clause: nil, ledgerIndex: revision.ledgerIndex)
        }
        let rows = try session.rows("SELECT * FROM handling WHERE item_id = ? ORDER BY id LIMIT 500", item.id)
        var names: [String: String] = [:]
        let handlings = try rows.map { row in
            let actor = try row.text("actor")
            let name = try names[actor] ?? self.name(of: actor)
            names[actor] = name
            return HistoryLine(
                at: try row.date("at"), event: try row.value("event", as: HistoryEvent.self), actor: name,
                note: try row.optionalText("note"), clause: try row.optionalText("clause"),
                ledgerIndex: try row.optionalInt("ledger_index"))
        }
        // Lines of the same moment keep the order in which they were noted, an edit before what it led to.
        return (wordings + handlings).enumerated()
            .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    /// "person:3" becomes the person's name; a part of Kanalvakt becomes what it does.
    private func name(of actor: String) throws -> String {
        switch actor.split(separator: ":", maxSplits: 1).map(String.init) {
        case ["system", "sync"], ["system", "import"]: return "Plattformen"
        case let parts where parts.first == "person" && parts.count == 2:
            guard let id = Person.ID(parts[1]), let person = try PersonStore.person(id, in: session) else { return "Okänd person" }
            return person.fullName
        default: return "Kanalvakt"
        }
    }
}
