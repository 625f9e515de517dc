import Foundation
import Guidelines
import Oversight
import WorkingTime

/// A finding as the command line tells of it. The names and their meaning never change.
struct AuditView: Encodable, Comparable {
    /// The clause that asks for it to be otherwise; nil where good order does and no clause.
    let clause: String?
    let strength: String?
    let kind: String
    let channel: String
    let channelName: String
    /// The person that it is about, by key: names stay out of files that travel.
    let person: Int64?
    let since: Date
    /// Whether it has not come to be yet.
    let ahead: Bool
    let sentence: String
    /// Why it is left as it is.
    let reason: String?
    let nextStep: String

    init?(_ finding: Finding, on board: FindingBoard, in timeZone: TimeZone) {
        guard let channel = board.channels[finding.channel] else { return nil }
        clause = finding.clause?.text
        strength = finding.strength?.rawValue
        kind = finding.kind.rawValue
        self.channel = channel.slug
        channelName = channel.name
        person = finding.person?.rawValue
        since = finding.since
        ahead = finding.isAhead
        sentence = finding.sentence(nil, naming: false)
        words = finding.sentence(finding.person.flatMap { board.persons[$0]?.fullName })
        reason = finding.answer?.reason
        nextStep = finding.nextStep.rawValue
        day = LocalDate(finding.since, in: timeZone).description
    }

    private let day: String
    private let words: String

    private enum CodingKeys: String, CodingKey {
        case clause, strength, kind, channel, channelName, person, since, ahead, sentence, reason, nextStep
    }

    /// One line in a list.
    var line: String {
        [clause ?? "–", channel, day, words, reason.map { "Skäl: \($0)" }].compactMap(\.self).joined(separator: "\t")
    }

    /// Clause by clause in the guideline's own order of numbers, what has no clause last, then channel by channel.
    static func < (left: AuditView, right: AuditView) -> Bool {
        switch (left.clause, right.clause) {
        case (let a?, let b?) where a != b: return a.compare(b, options: .numeric) == .orderedAscending
        case (nil, .some): return false
        case (.some, nil): return true
        default: return (left.channel, left.kind, left.person ?? 0) < (right.channel, right.kind, right.person ?? 0)
        }
    }
}

/// What is wrong with the installation as a whole, as the command line tells of it. The names and their meaning never
/// change.
struct CommonAuditView: Encodable {
    let clause: String?
    let strength: String?
    let kind: String
    let since: Date
    let sentence: String

    init(_ finding: CommonFinding, in timeZone: TimeZone) {
        clause = finding.clause?.text
        strength = finding.strength?.rawValue
        kind = finding.kind.rawValue
        since = finding.since
        // Names stay out of files that travel.
        sentence = finding.names.reduce(finding.sentence) { $0.replacing($1, with: "Någon") }
        words = finding.sentence
        day = LocalDate(finding.since, in: timeZone).description
    }

    private let day: String
    private let words: String

    private enum CodingKeys: String, CodingKey {
        case clause, strength, kind, since, sentence
    }

    /// One line in a list.
    var line: String { [clause ?? "–", "–", day, words].joined(separator: "\t") }
}

/// Everything that is not as it should be.
struct AuditReport: Encodable {
    let findings: [AuditView]
    let common: [CommonAuditView]
}
