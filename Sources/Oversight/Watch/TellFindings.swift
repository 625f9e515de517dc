import Channels
import Database
import Foundation
import Guidelines
import Mail
import Organisation

/// Tells those who can put findings right: each once when it appears, and those above when it has stood for a week, or
/// until a report from the public should have been settled.
///
/// Done again it tells nobody twice, since what has been told is stored in the same transaction as the letters.
struct TellFindings: Act {
    /// Whether somebody has said how people reach the server; nil where that cannot be known.
    var hasPublicAddress: Bool?

    func authorise(_ context: ActContext) throws { try context.actor.require(.raiseFindings) }

    func perform(_ context: ActContext) throws {
        let reader = FindingReader(guideline: try context.guideline, now: context.now, hasPublicAddress: hasPublicAddress)
        let board = try reader.findings(in: context.session)
        let round = try FindingRound(board, now: context.now, in: context.session)
        guard !round.isEmpty else { return context.nothingChanged() }
        try remember(round, context)
        let addresses = try FindingAddresses(board, context)
        var news = FindingLetter(.news, board)
        for finding in round.new where finding.answer == nil && finding.kind.isWrittenOf { news.add(finding, to: addresses.first(finding)) }
        for finding in round.newCommon where finding.kind.isWrittenOf { news.add(finding, to: addresses.first(finding)) }
        var overdue = FindingLetter(.overdue, board)
        for finding in round.overdue where finding.kind.escalates { overdue.add(finding, to: addresses.second(finding)) }
        for finding in round.overdueCommon { overdue.add(finding, to: addresses.second(finding)) }
        for letter in news.letters + overdue.letters { try Outbox.put(letter, context) }
        try context.record(
            "oversight.findingsTold",
            [
                "new": .integer(Int64(round.new.count + round.newCommon.count)),
                "escalated": .integer(Int64(round.overdue.count + round.overdueCommon.count)),
                "gone": .integer(Int64(round.gone.count + round.goneCommon.count)),
            ])
    }

    private func remember(_ round: FindingRound, _ context: ActContext) throws {
        let (now, session) = (context.now, context.session)
        for key in round.gone + round.renewed {
            try FindingStore.forget(key, keepsReason: round.stillLeft.contains(key), in: session)
        }
        for kind in round.goneCommon + round.renewedCommon { try CommonFindingStore.forget(kind, in: session) }
        for finding in round.new {
            let seen = finding.isAhead ? now : min(finding.since, now)
            try FindingStore.remember(finding.key, firstSeenAt: seen, toldAt: now, in: session)
        }
        for finding in round.newCommon { try CommonFindingStore.remember(finding, at: now, in: session) }
        for finding in round.overdue { try FindingStore.noteEscalated(finding.key, at: now, in: session) }
        for finding in round.overdueCommon { try CommonFindingStore.noteEscalated(finding.kind, at: now, in: session) }
    }
}
