import Crypto
import Foundation
import Guidelines

/// What is to stand on a channel's own platform: for each language the fullest text that there is room for.
public struct PastedTexts: Sendable, Equatable {
    let swedish: AboutVersion?
    let english: AboutVersion?

    /// In Swedish; empty where not even the sender has room.
    public var swedishText: String { swedish?.text ?? "" }
    /// In English, likewise.
    public var englishText: String { english?.text ?? "" }

    /// What tells two wordings apart: SHA-256 over both texts, in hexadecimal.
    public var digest: String {
        SHA256.hash(data: Data("\(swedishText)\u{0}\(englishText)".utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0\(digits)" : digits
        }.joined()
    }

    /// The clause that asks for what is now said in another way than on the day of a check. Nil where nothing but the law or
    /// the municipality does.
    func changedClause(since check: VisitorCheck, by guideline: Guideline) -> ClauseID? {
        let pairs = [(swedish, check.swedishText, swedishText), (english, check.englishText, englishText)]
        for (version, old, new) in pairs where old != new {
            if let line = version?.lines.first(where: { !old.contains($0.text) }) { return line.byGuideline ? line.clauses.first : nil }
            // Nothing is new, so something has gone: what is needed most of what there is no longer room for.
            for topic in version?.leftOut ?? [] { if let clause = guideline.clause(asking: topic) { return clause } }
        }
        return guideline.firstVisitorClause
    }
}

extension Guideline {
    /// The clause that first asks that visitors are told anything; nil where the guideline itself does not.
    var firstVisitorClause: ClauseID? { visitorInformation.first { $0.setBy == .guideline }?.clauses.first }

    fileprivate func clause(asking topic: VisitorText.Topic) -> ClauseID? {
        visitorInformation.first { $0.setBy == .guideline && $0.tells.contains(topic) }?.clauses.first
    }
}
