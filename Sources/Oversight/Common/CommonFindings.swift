import Channels
import Database
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// Works out what is wrong with the installation as a whole.
struct CommonFindings {
    let rules: WatchedRules
    let now: Date
    /// The day where the municipality is.
    let today: LocalDate
    /// Whether somebody has said how people reach the server; nil where that cannot be known, as at the command line.
    let hasPublicAddress: Bool?
    /// The open channels: what is reported on one of them is a finding of its own.
    let open: Set<Channel.ID>

    func findings(in session: Session) throws -> [CommonFinding] {
        let memory = try CommonFindingStore.memory(in: session)
        return [try reports(in: session), try administrators(in: session), address(memory[.siteAddressMissing]?.firstSeenAt)]
            .compactMap(\.self)
    }

    private func reports(in session: Session) throws -> CommonFinding? {
        let waiting = try WaitingReport.all(in: session).filter { !($0.channel.map(open.contains) ?? false) }
        guard let oldest = waiting.first else { return nil }
        return finding(
            .reportWaiting, by: rules.reportClause, since: oldest.receivedAt, count: waiting.count,
            isUrgentAfter: waiting.compactMap { rules.settleBy($0) }.min())
    }

    private func administrators(in session: Session) throws -> CommonFinding? {
        let left = try Departure.lastAdministrators(on: today, in: session)
        guard !left.isEmpty else { return nil }
        let days = try AbsenceStore.leavings(in: session).filter { left.contains($0.person) }.map(\.lastDay)
        let names = try PersonStore.people(Set(left), in: session).values.map(\.fullName).sorted()
        let since = days.max()?.adding(days: 1).start(in: rules.guideline.timeZone) ?? now
        return finding(.administratorLeft, by: nil, since: since, names: names)
    }

    private func address(_ seen: Date?) -> CommonFinding? {
        hasPublicAddress == false ? finding(.siteAddressMissing, by: nil, since: seen ?? now) : nil
    }

    private func finding(
        _ kind: CommonFinding.Kind, by clause: ClauseID?, since: Date, count: Int = 0, names: [String] = [],
        isUrgentAfter: Date? = nil
    ) -> CommonFinding {
        CommonFinding(
            kind: kind, clause: clause, strength: clause.flatMap(rules.guideline.clause)?.strength, since: since, count: count,
            names: names, isUrgentAfter: isUrgentAfter)
    }
}

/// The SQL for what was told of findings about the whole.
enum CommonFindingStore {
    static func memory(in session: Session) throws -> [CommonFinding.Kind: FindingMemory] {
        var found: [CommonFinding.Kind: FindingMemory] = [:]
        for row in try session.rows("SELECT kind, first_seen_at, told_at, escalated_at FROM common_finding_memory") {
            guard let kind = CommonFinding.Kind(rawValue: try row.text("kind")) else { continue }
            found[kind] = FindingMemory(
                firstSeenAt: try row.date("first_seen_at"), toldAt: try row.optionalDate("told_at"),
                escalatedAt: try row.optionalDate("escalated_at"))
        }
        return found
    }

    static func remember(_ finding: CommonFinding, at now: Date, in session: Session) throws {
        try session.execute(
            """
            INSERT INTO common_finding_memory (kind, first_seen_at, told_at) VALUES (?, ?, ?)
            ON CONFLICT (kind) DO UPDATE SET told_at = COALESCE(common_finding_memory.told_at, excluded.told_at)
            """, finding.kind.rawValue, min(finding.since, now), now)
    }

    static func noteEscalated(_ kind: CommonFinding.Kind, at now: Date, in session: Session) throws {
        try session.execute("UPDATE common_finding_memory SET escalated_at = ? WHERE kind = ?", now, kind.rawValue)
    }

    static func forget(_ kind: CommonFinding.Kind, in session: Session) throws {
        try session.execute("DELETE FROM common_finding_memory WHERE kind = ?", kind.rawValue)
    }
}
