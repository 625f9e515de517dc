import Foundation

@testable import Guidelines

/// What the code was seen to do with the shipped guidelines, and what the tests say that they show.
struct Recording {
    let guidelines: [Guideline]
    private(set) var readings: [Place: Set<RuleKey>] = [:]
    private(set) var steps: Set<Visitor.Step> = []
    private(set) var tests: [ClauseID: [String]] = [:]
    /// The names of tests that name a clause that is none.
    private(set) var lost: [String] = []

    /// Made once for all tests of the process: it takes a day under each guideline.
    static let made = Task { try await Recording() }

    private init() async throws {
        guidelines = try GuidelineLibrary.shipped.all()
        // Some rules stand in one guideline alone, so a day is spent under each.
        for guideline in guidelines {
            let day = try await WorkingDay.spent(under: guideline.id)
            readings.merge(day.readings) { $0.union($1) }
            steps.formUnion(day.steps)
        }
        let mentions = ClauseMentions(guidelines)
        for name in try TestNames.all() {
            let found = mentions.found(in: name)
            if !found.unknown.isEmpty { lost.append("\(found.unknown.joined(separator: ", ")) in the test “\(name)”") }
            for clause in found.clauses { tests[clause, default: []].append(name) }
        }
    }

    /// Everything that was read anywhere.
    var read: Set<RuleKey> { Set(readings.values.flatMap(\.self)) }

    var coverage: Coverage {
        let used = readings.filter { !$0.value.isEmpty }
        return Coverage(
            readings: Dictionary(uniqueKeysWithValues: used.map { ($0.screen, $1) }), tests: tests,
            set: Set(guidelines.flatMap(\.setKeys)))
    }
}

extension Guideline {
    /// The parts that the profile has.
    var setKeys: Set<RuleKey> {
        let lists: [(RuleKey, Bool)] = [
            (.signature, parts.signature.parts.isEmpty), (.grounds, parts.grounds.isEmpty),
            (.outcomes, parts.outcomes.isEmpty), (.policies, parts.policies.isEmpty),
            (.visitorInformation, parts.visitorInformation.isEmpty),
        ]
        return Set([.document, .calendar, .reply, .removal]).union(lists.filter { !$1 }.map(\.0))
            .union(parts.rules.keys).union(parts.texts.map { RuleKey.texts($0.place) })
    }
}
