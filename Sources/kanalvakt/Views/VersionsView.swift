import Foundation
import Organisation
import Wording

/// The adopted versions of a guideline as the command line tells of them.
struct VersionsView: Encodable {
    let versions: [VersionView]
    /// The version that comes with the program, when it is newer than the adopted.
    let newerShipped: Int?

    /// - Parameter versions: the newest, which is in force, first.
    init(_ versions: [AdoptedGuideline], newerShipped: Int?) {
        self.versions = versions.enumerated().map { VersionView($1, inForce: $0 == 0) }
        self.newerShipped = newerShipped
    }

    func lines(in zone: TimeZone, _ language: Language) -> [String] {
        versions.map { $0.line(in: zone, language) } + [news(language)].compactMap(\.self)
    }

    private func news(_ language: Language) -> String? {
        guard let newerShipped, let name = versions.first?.guideline else { return nil }
        return language == .sv
            ? "Med Kanalvakt följer version \(newerShipped). Läs den med `kanalvakt guideline show \(name)` och anta den med `kanalvakt guideline adopt \(name)`."
            : "Version \(newerShipped) comes with Kanalvakt. Read it with `kanalvakt guideline show \(name)`, adopt it with `kanalvakt guideline adopt \(name)`."
    }
}

/// One adopted version.
struct VersionView: Encodable {
    let guideline: String
    let version: Int
    let inForce: Bool
    let adoptedAt: Date
    let adoptedBy: String
    let decision: String?
    let decidedOn: String?
    let sha256: String
    let ledgerEntry: Int64

    init(_ adopted: AdoptedGuideline, inForce: Bool) {
        guideline = adopted.guideline
        version = adopted.version
        self.inForce = inForce
        adoptedAt = adopted.adoptedAt
        adoptedBy = adopted.personName ?? adopted.adoptedBy
        decision = adopted.decision
        decidedOn = adopted.decidedOn
        sha256 = adopted.sha256
        ledgerEntry = adopted.ledgerIndex
    }

    func line(in zone: TimeZone, _ language: Language) -> String {
        let state = language == .sv ? (inForce ? "gäller" : "ersatt") : (inForce ? "in force" : "replaced")
        let decision = [decision, decidedOn].compactMap(\.self).joined(separator: ", ")
        return "\(guideline)\t\(version)\t\(state)\t\(SwedishTime(timeZone: zone).full(adoptedAt))\t\(adoptedBy)\t\(decision)"
    }
}
