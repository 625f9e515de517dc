import Channels
import Guidelines
import Organisation
import Oversight

/// A finding as a line on a page.
struct FindingRow: Sendable {
    let mark: MarkPart
    let since: String
    let sentence: String
    /// The channel and the way to it; nil where the page is about one channel.
    let channel: FrameLink?
    let strength: StrengthPart?
    let clauses: [ClauseLink]
    /// Where to go to put it right; nil for whoever has no business there.
    let step: FrameLink?
    /// Who can put it right, for whoever cannot.
    let stepWho: String?
    /// Why it is left; nil when nobody has said.
    let answer: String?
    /// The form for leaving it; nil where a reason does not do.
    let reason: ReasonForm?
}

/// The form for leaving a finding as it is.
struct ReasonForm: Sendable {
    let action: String
    let csrf: String
    let kind: String
    let person: String
    let field: String
    let text: String
    let isOpen: Bool
}

/// Findings under one heading.
struct FindingSection: Sendable {
    let heading: String
    let note: String?
    let link: String?
    let rows: [FindingRow]
    /// The way to the rest, where there is more than fits.
    let more: FrameLink?
}

/// Puts findings into lines.
struct FindingRowMaker {
    let parts: SiteParts
    let visit: Visit
    let persons: [Person.ID: Person]

    func row(
        _ finding: Finding, of channel: Channel, namesChannel: Bool, csrf: String? = nil, refused: RefusedForm = .none
    ) -> FindingRow {
        let key = "\(finding.kind.rawValue)-\(finding.key.subject)"
        let missing = missing(finding.nextStep, channel)
        let isLeft = finding.answer != nil
        return FindingRow(
            mark: MarkPart(isLeft ? .done : finding.isAhead ? .soon : finding.strength == .must || finding.kind == .takenOver ? .late : .soon),
            since: since(finding), sentence: finding.sentence(finding.person.flatMap { persons[$0]?.fullName }),
            channel: namesChannel
                ? FrameLink(address: SiteAddress.oversight(.channel(channel.slug)).path, name: channel.name, current: false) : nil,
            strength: finding.strength.map(StrengthPart.init), clauses: parts.links(finding.clause.map { [$0] } ?? []),
            step: missing == nil ? step(finding.nextStep, channel) : nil,
            stepWho: missing.map { parts.texts("oversight.stepWho", ["roles": parts.holders(of: $0)]) }, answer: answer(finding),
            reason: csrf.flatMap { finding.takesReason && !isLeft ? reason(finding, channel, key, csrf: $0, refused) : nil })
    }

    /// What is wrong with the whole, as a line.
    func row(_ finding: CommonFinding) -> FindingRow {
        let page = finding.kind.page
        let mayGo = visit.open?.signedIn.mayAnywhere(finding.kind == .reportWaiting ? .seeItems : .seeRegister) == true
        return FindingRow(
            mark: MarkPart(finding.strength == .must || finding.kind == .administratorLeft ? .late : .soon),
            since: parts.texts("oversight.since", ["day": parts.times.date(finding.since)]), sentence: finding.sentence, channel: nil,
            strength: finding.strength.map(StrengthPart.init), clauses: parts.links(finding.clause.map { [$0] } ?? []),
            step: mayGo
                ? page.map {
                    FrameLink(address: $0, name: parts.texts("oversight.common.step.\(finding.kind.rawValue)"), current: false)
                } : nil,
            stepWho: mayGo || page == nil ? nil : parts.texts("oversight.stepWho", ["roles": Role.coordinator.swedish]), answer: nil, reason: nil)
    }

    private func since(_ finding: Finding) -> String {
        if finding.isAhead { return parts.texts("oversight.ahead") }
        return parts.texts("oversight.since", ["day": parts.times.date(finding.since)])
    }

    private func answer(_ finding: Finding) -> String? {
        finding.answer.map { answer in
            parts.texts(
                "oversight.left",
                [
                    "who": persons[answer.by]?.fullName ?? "", "day": parts.times.date(answer.at), "reason": answer.reason,
                ])
        }
    }

    private func reason(_ finding: Finding, _ channel: Channel, _ key: String, csrf: String, _ refused: RefusedForm) -> ReasonForm {
        let text = refused.value("skal", about: key, in: "brist")
        return ReasonForm(
            action: SiteAddress.oversight(.reason(channel.slug)).path, csrf: csrf, kind: finding.kind.rawValue,
            person: finding.key.subject, field: key, text: text, isOpen: refused.form["brist"] == key)
    }

    /// The right that the person lacks for the page where it is put right; nil where nothing is lacking.
    private func missing(_ step: FindingStep, _ channel: Channel) -> Right? {
        let right: Right? =
            switch step {
            case .register, .people: .seeRegister
            case .deposit: visit.open?.signedIn.may(.openDeposits) == true ? nil : .depositCredentials
            case .custodianKey: .openDeposits
            case .custodians: .managePeople
            case .reports: .seeItems
            case .library: nil
            case .listing: .manageChannels
            case .visitorInformation, .links, .checks, .takeover: .checkChannels
            case .inbox: .seeItems
            case .closing: .closeChannels
            }
        guard let right, visit.open?.signedIn.may(right, in: channel.id) != true else { return nil }
        return right
    }

    /// The page where it is put right.
    private func step(_ step: FindingStep, _ channel: Channel) -> FrameLink {
        let own = SiteAddress.oversight(.channel(channel.slug)).path
        let path =
            switch step {
            case .register: SiteAddress.register(.channel(channel.slug)).path
            case .people: SiteAddress.register(.team(channel.slug)).path
            case .deposit: SiteAddress.deposit(.channel(channel.slug)).path
            case .custodianKey: DepositAddress.key.path
            case .custodians: SiteAddress.people(.list).path
            case .reports: SiteAddress.open(.reports).path
            case .visitorInformation: SiteAddress.visitor(.channel(channel.slug)).path
            case .listing: SiteAddress.open(.listing).path
            case .takeover: "\(own)#kapat"
            case .links: "\(own)#lankar"
            case .checks: "\(own)#oversyn"
            case .library: NoticeAddress.library.path
            case .inbox: SiteAddress.inbox.path
            case .closing: SiteAddress.oversight(.closing(channel.slug)).path
            }
        return FrameLink(address: path, name: parts.texts("oversight.step.\(step.rawValue)"), current: false)
    }
}
