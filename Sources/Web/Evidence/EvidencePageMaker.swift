import Evidence
import Inbox
import Organisation

/// Puts evidence into words.
struct EvidencePageMaker {
    let parts: SiteParts
    let visit: Visit
    let record: EvidenceRecord
    let detail: ItemDetail
    let isWhole: Bool

    private var texts: Texts { parts.texts }

    var page: EvidencePage {
        let heading = texts("evidence.heading", ["number": record.id.description])
        return EvidencePage(
            frame: parts.staffFrame(visit), title: heading, item: SiteAddress.item(detail.item.id.rawValue).path,
            heading: heading, takenAt: parts.times.spoken.short(record.takenAt), lead: texts("evidence.lead"), state: state,
            facts: facts, parts: record.parts.enumerated().map { part($0.offset + 1, $0.element) })
    }

    private var state: StatePart {
        let key = isWhole ? "evidence.whole" : "evidence.broken"
        return StatePart(
            tone: isWhole ? "good" : "bad", mark: MarkPart(isWhole ? .done : .late), heading: texts("\(key).heading"),
            words: texts("\(key).words"), quote: nil, hasSteps: false, steps: [], evidence: nil, choices: [])
    }

    private var facts: [Fact] {
        let item = texts("evidence.item", ["number": detail.item.id.description, "channel": detail.channel.name])
        var facts = [
            Fact(texts("evidence.about"), item, link: SiteAddress.item(detail.item.id.rawValue).path),
            Fact(texts("evidence.taken"), parts.times.spoken.full(record.takenAt)),
        ]
        if let clause = record.clause { facts.append(Fact(texts("evidence.clause"), clause, link: parts.clauseBook.address(of: clause))) }
        if let rule = record.rule { facts.append(Fact(texts("evidence.rule"), texts.optional("evidence.rules.\(rule)") ?? rule)) }
        if let index = record.ledgerIndex {
            let mayRead = visit.open?.signedIn.may(.seeLedger) == true
            facts.append(
                Fact(
                    texts("evidence.inLedger"), texts("ledger.entry", ["number": String(index)]),
                    link: mayRead ? SiteAddress.ledgerEntry(index).path : nil))
        }
        return facts
    }

    private func part(_ place: Int, _ part: EvidencePart) -> KeptFilePart {
        KeptFilePart(
            name: texts.optional("evidence.role.\(part.role)") ?? part.role, kind: part.mediaType, size: ByteCount(part.byteCount).words,
            digest: part.blob?.description ?? texts("evidence.disposed"),
            address: part.blob == nil ? nil : SiteAddress.evidencePart(record.id.rawValue, Int64(place)).path)
    }
}

/// A number of bytes as people say it: "1,2 kB".
struct ByteCount {
    let words: String

    init(_ count: Int64) {
        switch count {
        case ..<1000: words = "\(count) byte"
        case ..<1_000_000: words = "\(Self.oneDecimal(count, 1000)) kB"
        default: words = "\(Self.oneDecimal(count, 1_000_000)) MB"
        }
    }

    private static func oneDecimal(_ count: Int64, _ unit: Int64) -> String {
        let tenths = (count * 10 + unit / 2) / unit
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
    }
}
