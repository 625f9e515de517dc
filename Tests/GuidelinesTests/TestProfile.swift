import Foundation

@testable import Guidelines

/// A small, right profile to spoil.
enum TestProfile {
    static let right = """
        format: 1
        id: provby
        version: 3
        municipality:
          name: Provby kommun
          website: https://www.provby.se
        document:
          title: Riktlinjer
          status: draft
          clauses: [PRO-1]
        calendar:
          clauses: [PRO-2]
          hours:
            weekdays: ["08:00-17:00"]
        clauses:
          - id: PRO-1
            section: "1"
            strength: information
            summary: Provby har riktlinjer.
          - id: PRO-2
            section: "2"
            strength: must
            summary: Någon är på plats.
        reply:
          limit: 1d
          clauses: [PRO-2]
        removal:
          limit: 24h
          clauses: [PRO-2]
        grounds:
          - id: reklam
            name: Reklam
            kind: localRule
            covers: [advertising]
            clauses: [PRO-2]
            action: mayRemove
        outcomes:
          answered:
            clauses: [PRO-2]

        """

    /// The profile with one passage exchanged.
    static func with(_ passage: String, as other: String) -> String {
        right.replacingOccurrences(of: passage, with: other)
    }

    /// What stands before and after a passage.
    static func halves(at passage: String) -> (before: String, after: String)? {
        right.range(of: passage).map { (String(right[..<$0.lowerBound]), String(right[$0.upperBound...])) }
    }

    /// The profile with one more block at its end, which starts on line 40.
    static func and(_ block: String) -> String {
        right + block
    }

    /// The mistakes of a profile as "line: Swedish sentence".
    static func problems(_ yaml: String) -> [String] {
        found(yaml).map { "\($0.line): \($0.swedish)" }
    }

    static func found(_ yaml: String) -> [Problem] {
        do {
            _ = try Guideline.load(yaml: yaml, file: "prov.yaml")
            return []
        } catch {
            return error.problems
        }
    }
}
