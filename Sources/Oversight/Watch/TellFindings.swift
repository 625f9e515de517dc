import Channels
import Database
import Foundation
import Guidelines
import Mail
import Organisation

/// Tells those who can put findings right: each once when it appears, and their manager when it has stood for a week.
///
/// Done again it tells nobody twice, since what has been told is stored in the same transaction as the letters.
struct TellFindings: Act {
    func authorise(_ context: ActContext) throws { try context.actor.require(.raiseFindings) }

    func perform(_ context: ActContext) throws {
        let board = try FindingReader(guideline: try context.guideline, now: context.now).findings(in: context.session)
        let round = FindingRound(board, now: context.now)
        guard !round.isEmpty else { return context.nothingChanged() }
        for finding in round.new {
            try FindingStore.remember(finding.key, firstSeenAt: finding.isAhead ? context.now : min(finding.since, context.now), toldAt: context.now, in: context.session)
        }
        for key in round.gone { try FindingStore.forget(key, in: context.session) }
        let addresses = try FindingAddresses(board, in: context.session)
        try send(round.new, to: addresses.first, FindingLetter.news, board, context)
        try send(round.overdue, to: addresses.second, FindingLetter.overdue, board, context)
        for finding in round.overdue { try FindingStore.noteEscalated(finding.key, at: context.now, in: context.session) }
        try context.record(
            "oversight.findingsTold",
            [
                "new": .integer(Int64(round.new.count)), "escalated": .integer(Int64(round.overdue.count)),
                "gone": .integer(Int64(round.gone.count)),
            ])
    }

    /// One letter to each, however many findings there are.
    private func send(
        _ findings: [Finding], to people: (Finding) -> [Person.ID], _ letter: FindingLetter, _ board: FindingBoard,
        _ context: ActContext
    ) throws {
        var byPerson: [Person.ID: [Finding]] = [:]
        for finding in findings where finding.answer == nil && finding.kind.isWrittenOf {
            for person in people(finding) { byPerson[person, default: []].append(finding) }
        }
        for (person, findings) in byPerson.sorted(by: { $0.key < $1.key }) {
            try Outbox.put(letter.to(person, findings, board), context)
        }
    }
}

/// What a round has to tell.
struct FindingRound {
    let new: [Finding]
    let overdue: [Finding]
    let gone: [FindingKey]

    var isEmpty: Bool { new.isEmpty && overdue.isEmpty && gone.isEmpty }

    init(_ board: FindingBoard, now: Date) {
        let memory = board.facts.memory
        let patience = TimeInterval(OversightPolicy.escalateDays) * 86_400
        let present = Set(board.findings.map(\.key))
        new = board.findings.filter { memory[$0.key]?.toldAt == nil }
        overdue = board.findings.filter { finding in
            guard finding.answer == nil, let memory = memory[finding.key], let told = memory.toldAt else { return false }
            return memory.escalatedAt == nil && now.timeIntervalSince(told) > patience
        }
        let known = Set(memory.keys).union(board.facts.answers.keys)
        gone = known.subtracting(present).sorted { ($0.channel.rawValue, $0.kind.rawValue, $0.subject) < ($1.channel.rawValue, $1.kind.rawValue, $1.subject) }
    }
}

/// Who is told of a finding: first whoever answers for the channel, then the manager of its unit. Where there is nobody,
/// the coordinators.
struct FindingAddresses {
    private let board: FindingBoard
    private let managers: [MunicipalUnit.ID: [Person.ID]]
    private let coordinators: [Person.ID]

    init(_ board: FindingBoard, in session: Session) throws {
        self.board = board
        let posts = try PostStore.all(in: session).filter { $0.post == .manager && board.persons[$0.person]?.active == true }
        managers = Dictionary(grouping: posts, by: \.unit).mapValues { $0.map(\.person) }
        coordinators = try GrantStore.holders(of: [.coordinator], .everywhere, in: session)
    }

    func first(_ finding: Finding) -> [Person.ID] {
        board.facts.people[finding.channel]?.responsible.map { [$0] } ?? coordinators
    }

    func second(_ finding: Finding) -> [Person.ID] {
        let told = Set(first(finding))
        let others = (board.channels[finding.channel].flatMap { self.managers[$0.unitID] } ?? []).filter { !told.contains($0) }
        return others.isEmpty ? coordinators.filter { !told.contains($0) } : others
    }
}
