import Ledger

/// Puts one entry and its proof into words.
struct LedgerEntryPageMaker {
    let parts: SiteParts
    let visit: Visit
    let proof: EntryProof
    let names: ActorNames

    private var texts: Texts { parts.texts }
    private var entry: LedgerEntry { proof.entry }

    var page: LedgerEntryPage {
        let heading = texts("ledger.entry", ["number": String(entry.index)]).capitalisedFirst
        return LedgerEntryPage(
            frame: parts.staffFrame(visit, at: .ledger), title: heading, ledger: SiteAddress.ledger.path, heading: heading,
            what: ActWords(entry.act, texts).words, facts: facts, content: entry.body, proof: proofPart,
            command: "kanalvakt ledger prove \(entry.index)")
    }

    private var facts: [Fact] {
        var facts = [
            Fact(texts("ledger.when"), parts.times.spoken.full(entry.at)),
            Fact(texts("ledger.who"), names.name(of: entry.actor, texts)),
        ]
        if let clause = entry.clause { facts.append(Fact(texts("ledger.clause"), clause, link: parts.clauseBook.address(of: clause))) }
        return facts
    }

    private var proofPart: ProofPart {
        ProofPart(
            words: texts("entry.proof", ["size": String(proof.checkpoint.size)]), leaf: entry.leafHash.hex,
            path: proof.inclusion.path.enumerated().map { ProofStep(number: String($0.offset + 1), hash: $0.element.hex) },
            root: proof.checkpoint.root.hex)
    }
}
