import Channels
import Guidelines
import Organisation
import WorkingTime

/// Puts the reports into words for those who settle them.
struct ReportListPageMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let reports: [Report]
    let impostors: [Impostor]
    let channels: [Channel.ID: Channel]
    let people: [Person.ID: Person]
    let platforms: PlatformList

    private var texts: Texts { parts.texts }
    private var judges: Bool { open.signedIn.may(.manageChannels) }

    func page(fault: String?) -> ReportListPage {
        let settled = reports.filter { $0.handling != nil }
        let keepsParties = judges && parts.guideline.rule(PartyLinkRule.self) != nil
        return ReportListPage(
            frame: parts.staffFrame(visit, at: .open(.reports)),
            title: texts("reports.heading"), lead: texts("reports.lead"), fault: fault, csrf: open.token.formToken,
            waiting: reports.filter { $0.handling == nil && $0.kind == .content }.map(entry), accounts: impostors.map(entry),
            judgesAccounts: judges, settled: settled.prefix(50).map(entry),
            parties: keepsParties ? SiteAddress.open(.partyEditing).path : nil)
    }

    private func entry(_ report: Report) -> ReportEntry {
        let channel = report.channel.flatMap { channels[$0] }
        let ground = report.ground.flatMap(parts.guideline.ground)
        let isWaiting = report.handling == nil
        return ReportEntry(
            key: report.id.description, number: texts("reports.number", ["number": report.id.description]),
            came: parts.times.near(report.receivedAt, now: visit.now),
            place: channel?.name ?? texts(report.kind == .impostor ? "reports.account" : "reports.unplaced"),
            placeLink: channel.map { SiteAddress.channel($0.slug).path }, ground: ground?.name ?? report.ground,
            clauses: parts.links(ground?.clauses ?? []), removeBy: isWaiting ? ground.flatMap { removeBy($0, report) } : nil,
            inbox: isWaiting ? channel.map(inbox) : nil, pasted: report.pasted,
            words: report.words.isEmpty ? nil : report.words, contact: report.contact,
            action: isWaiting ? SiteAddress.open(.reportHandling(report.id.rawValue)).path : nil,
            note: "", outcome: report.handling.map(outcome),
            ledger: open.signedIn.may(.seeLedger) ? SiteAddress.ledgerEntry(report.ledgerIndex).path : nil)
    }

    /// When what lies on the ground is to be gone, counted from the report: from then on the municipality knew of it.
    private func removeBy(_ ground: Ground, _ report: Report) -> String? {
        let limit = parts.guideline.removalLimit(for: ground)
        guard ground.action != .refer,
            let due = try? parts.guideline.calendar.deadline(from: report.receivedAt, within: limit)
        else { return nil }
        return texts(
            "reports.removeBy",
            ["when": parts.times.near(due, now: visit.now), "limit": LimitWording(limit: limit, texts: texts).words])
    }

    private func inbox(_ channel: Channel) -> String {
        InboxSearch(tab: .all, channel: channel.id).address
    }

    private func outcome(_ handling: Report.Handling) -> String {
        let who = people[handling.by]?.fullName ?? ""
        let day = parts.times.near(handling.at, now: visit.now)
        return texts("reports.settled", ["who": who, "day": day, "note": handling.note])
    }

    private func entry(_ impostor: Impostor) -> ImpostorEntry {
        let verdicts = JudgeImpostor.Verdict.allCases.filter { $0.isOpen(after: impostor.state) }
        return ImpostorEntry(
            key: impostor.id.description, shown: impostor.shown, platform: impostor.platform.map(platforms.name(of:)), state: texts("reports.state.\(impostor.state.rawValue)"),
            tone: impostor.state == .suspected ? "soon" : impostor.state.isPublic ? "late" : nil,
            came: parts.times.near(impostor.reportedAt, now: visit.now),
            reports: reports.filter { $0.impostor == impostor.id && !$0.words.isEmpty }.map(\.words),
            action: SiteAddress.open(.impostor(impostor.id.rawValue)).path,
            verdicts: verdicts.map { Option(value: $0.rawValue, name: texts("reports.verdict.\($0.rawValue)"), chosen: false) },
            note: impostor.note ?? "")
    }
}
