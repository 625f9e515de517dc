import Guidelines
import Ledger

/// Puts the ledger into words.
struct LedgerPageMaker {
    let parts: SiteParts
    let visit: Visit
    let checkpoint: Checkpoint?
    let entries: [LedgerEntry]
    let before: Int64?
    let names: ActorNames

    private var texts: Texts { parts.texts }

    var page: LedgerPage {
        LedgerPage(
            frame: parts.staffFrame(visit, at: .ledger), title: texts("ledger.heading"), checkpoint: checkpointPart,
            range: range, entries: entries.map(row), newer: newer, older: older)
    }

    private var size: Int64 { checkpoint?.size ?? 0 }

    private var checkpointPart: CheckpointPart? {
        checkpoint.map { CheckpointPart(words: texts("ledger.checkpoint", ["size": String($0.size)]), note: $0.note) }
    }

    private var range: String {
        guard let first = entries.first, let last = entries.last else { return texts("ledger.empty") }
        return texts("ledger.range", ["first": String(first.index), "last": String(last.index), "size": String(size)])
    }

    private func row(_ entry: LedgerEntry) -> LedgerRow {
        LedgerRow(
            address: SiteAddress.ledgerEntry(entry.index).path, number: String(entry.index),
            when: parts.times.spoken.short(entry.at), what: ActWords(entry.act, texts).words,
            who: names.name(of: entry.actor, texts), clause: entry.clause.flatMap(ClauseID.init).map(parts.clauseBook.link))
    }

    private var newer: String? {
        guard let first = entries.first?.index, first < size - 1 else { return nil }
        let start = first + 1 + Int64(LedgerController.perPage)
        return start >= size ? SiteAddress.ledger.path : "\(SiteAddress.ledger.path)?fore=\(start)"
    }

    private var older: String? {
        guard let last = entries.last?.index, last > 0 else { return nil }
        return "\(SiteAddress.ledger.path)?fore=\(last)"
    }
}

/// What an act is called among people; an act without words of its own keeps its name.
struct ActWords {
    let words: String

    init(_ act: String, _ texts: Texts) {
        words = texts.optional("act.\(act)") ?? act
    }
}
