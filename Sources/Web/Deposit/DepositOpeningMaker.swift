import Channels
import Organisation

/// Puts a request to open a deposit into words, and once, what was deposited.
struct DepositOpeningMaker {
    let parts: SiteParts
    let visit: Visit
    let person: SignedInPerson
    let opening: DepositOpening
    let detail: DepositDetail

    private var texts: Texts { parts.texts }
    private var state: DepositOpening.State { opening.state(at: visit.now) }
    private var channel: Channel { detail.row.channel }

    func page(fault: String?) -> DepositOpeningPage {
        DepositOpeningPage(
            frame: parts.staffFrame(visit), title: texts("deposit.opening.title", ["channel": channel.name]),
            back: (maySeeChannel ? DepositAddress.channel(channel.slug) : .list).path,
            name: channel.name, csrf: visit.open?.token.formToken ?? "",
            tag: Tag(words: texts("deposit.tag.\(state.rawValue)"), tone: tone), stateWords: stateWords, reason: opening.reason,
            facts: facts, fault: fault, decide: decision,
            open: state == .approved && person.may(.openDeposits) ? DepositAddress.content(opening.id.rawValue).path : nil)
    }

    private var maySeeChannel: Bool { person.may(.openDeposits) || person.may(.depositCredentials, in: channel.id) }

    private var tone: String? {
        switch state {
        case .asked, .approved: "soon"
        case .opened: "late"
        case .refused, .expired, .overtaken: nil
        }
    }

    private var stateWords: String {
        texts("deposit.opening.\(state.rawValue)", ["until": parts.times.near(opening.until, now: visit.now)])
    }

    private var facts: [Fact] {
        let times = parts.times
        var facts = [
            Fact(texts("deposit.opening.askedBy"), name(opening.askedBy)),
            Fact(texts("deposit.opening.askedAt"), times.exact(opening.askedAt, now: visit.now)),
        ]
        if let decider = opening.decidedBy {
            facts.append(Fact(texts(state == .refused ? "deposit.opening.refusedBy" : "deposit.opening.approvedBy"), name(decider)))
        }
        if let opener = opening.openedBy, let at = opening.openedAt {
            facts.append(Fact(texts("deposit.opening.openedBy"), name(opener)))
            facts.append(Fact(texts("deposit.opening.openedAt"), times.exact(at, now: visit.now)))
        }
        return facts
    }

    private func name(_ id: Person.ID) -> String { detail.people[id]?.fullName ?? "" }

    private var decision: DepositDecision? {
        let isAsker = opening.askedBy == person.person.id
        guard state == .asked || state == .approved, isAsker || person.may(.openDeposits) else { return nil }
        let mayApprove = state == .asked && !isAsker
        return DepositDecision(
            action: DepositAddress.opening(opening.id.rawValue).path,
            heading: texts(mayApprove ? "deposit.opening.decideHeading" : "deposit.opening.stopHeading"), mayApprove: mayApprove,
            why: texts(mayApprove ? "deposit.opening.whyApprove" : waiting(isAsker)),
            refuse: texts(isAsker ? "deposit.opening.withdraw" : "deposit.opening.refuse"))
    }

    private func waiting(_ isAsker: Bool) -> String {
        guard isAsker else { return "deposit.opening.whyStop" }
        return state == .approved ? "deposit.opening.whyApproved" : "deposit.opening.whyWait"
    }

    func contentPage(_ content: DepositContent) -> DepositContentPage {
        let fields: [(String, String)] = [
            ("account", content.account), ("signIn", content.signIn), ("password", content.password),
            ("recoveryCodes", content.recoveryCodes), ("secondFactor", content.secondFactor), ("notes", content.notes),
        ]
        return DepositContentPage(
            frame: parts.staffFrame(visit), title: texts("deposit.content.title", ["channel": channel.name]), name: channel.name,
            fields: fields.filter { !$0.1.isEmpty }.map { key, value in
                let lines = value.split(separator: "\n", omittingEmptySubsequences: false).count
                return DepositField(
                    id: key, name: texts("deposit.field.\(key)"), value: value, rows: String(max(lines, value.count / 60 + 1)))
            }, renew: DepositAddress.channel(channel.slug).path)
    }
}
