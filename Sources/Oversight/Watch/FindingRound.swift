import Channels
import Database
import Foundation

/// What a round has to tell.
struct FindingRound {
    let new: [Finding]
    let overdue: [Finding]
    let gone: [FindingKey]
    /// What stands under another name now, so that the reason that it was left for holds still.
    let stillLeft: Set<FindingKey>
    /// Those among the new that were told of before: what they were about then is settled, and this is another.
    let renewed: [FindingKey]
    let newCommon: [CommonFinding]
    let overdueCommon: [CommonFinding]
    let goneCommon: [CommonFinding.Kind]
    let renewedCommon: [CommonFinding.Kind]

    var isEmpty: Bool {
        new.isEmpty && overdue.isEmpty && gone.isEmpty && newCommon.isEmpty && overdueCommon.isEmpty && goneCommon.isEmpty
    }

    init(_ board: FindingBoard, now: Date, in session: Session) throws {
        let memory = board.facts.memory
        let common = try CommonFindingStore.memory(in: session)
        let present = Set(board.findings.map(\.key))
        renewed = board.findings.filter { $0.kind == .reportWaiting && Self.isAnother(since: $0.since, memory[$0.key]) }.map(\.key)
        renewedCommon = board.common.filter { $0.kind == .reportWaiting && Self.isAnother(since: $0.since, common[$0.kind]) }.map(\.kind)
        let (again, againCommon) = (Set(renewed), Set(renewedCommon))
        new = board.findings.filter { memory[$0.key]?.toldAt == nil || again.contains($0.key) }
        newCommon = board.common.filter { common[$0.kind]?.toldAt == nil || againCommon.contains($0.kind) }
        overdue = board.findings.filter {
            $0.answer == nil && !again.contains($0.key) && Self.isOverdue(memory[$0.key], urgentAfter: $0.isUrgentAfter, now)
        }
        overdueCommon = board.common.filter {
            !againCommon.contains($0.kind) && Self.isOverdue(common[$0.kind], urgentAfter: $0.isUrgentAfter, now)
        }
        let stillLeft = Set(board.facts.answers.keys.filter { $0.sameMatter.map(present.contains) ?? false })
        self.stillLeft = stillLeft
        gone = Set(memory.keys).union(Set(board.facts.answers.keys).subtracting(stillLeft)).subtracting(present)
            .sorted { ($0.channel.rawValue, $0.kind.rawValue, $0.subject) < ($1.channel.rawValue, $1.kind.rawValue, $1.subject) }
        goneCommon = Set(common.filter { !Self.isKeptInMind($0.key, $0.value, now) }.keys).subtracting(board.common.map(\.kind))
            .sorted { $0.rawValue < $1.rawValue }
    }

    /// Whether it is remembered though it is gone: what one server finds and another on the same database does not would
    /// otherwise be told anew each round.
    private static func isKeptInMind(_ kind: CommonFinding.Kind, _ memory: FindingMemory, _ now: Date) -> Bool {
        guard kind.dependsOnServer, let told = memory.toldAt else { return false }
        return now.timeIntervalSince(told) < TimeInterval(OversightPolicy.retellDays) * 86_400
    }

    /// Whether the oldest report that waits came after what was told of.
    private static func isAnother(since: Date, _ memory: FindingMemory?) -> Bool {
        memory?.toldAt.map { since > $0 } ?? false
    }

    /// Whether those above are to be told now: once, and never in the round that tells those who can put it right.
    private static func isOverdue(_ memory: FindingMemory?, urgentAfter: Date?, _ now: Date) -> Bool {
        guard let memory, let told = memory.toldAt, memory.escalatedAt == nil else { return false }
        if let urgentAfter { return now > urgentAfter }
        return now.timeIntervalSince(told) > TimeInterval(OversightPolicy.escalateDays) * 86_400
    }
}
