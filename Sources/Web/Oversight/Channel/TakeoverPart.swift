import Channels
import Organisation
import Oversight

/// What to do when somebody else may have taken over the account, step by step.
struct TakeoverPart: Sendable {
    let words: String
    let steps: [TakeoverStep]
    /// The form that says that the account is back; nil for whoever may not.
    let end: TakeoverEnd?
    /// Who may say so, for the others.
    let who: String?
}

/// A step, with the way to where it is taken.
struct TakeoverStep: Sendable {
    let words: String
    let way: FrameLink?
}

/// The form that says that the account is back.
struct TakeoverEnd: Sendable {
    let action: String
    let csrf: String
    let reason: String
}

extension TakeoverPart {
    init?(_ detail: ChannelOversight, _ parts: SiteParts, _ open: OpenSession, _ refused: RefusedForm) {
        guard let takeover = detail.takeover else { return nil }
        let (channel, texts) = (detail.channel, parts.texts)
        let person = open.signedIn
        let way = { (address: SiteAddress, key: String) in
            FrameLink(address: address.path, name: texts("oversight.takeover.\(key)"), current: false)
        }
        let mayOpen = person.may(.depositCredentials, in: channel.id) || person.may(.openDeposits)
        var steps = [TakeoverStep(words: texts("oversight.takeover.secure"), way: nil)]
        if detail.hasDeposit {
            steps.append(
                TakeoverStep(
                    words: texts("oversight.takeover.deposit"), way: mayOpen ? way(.deposit(.channel(channel.slug)), "toDeposit") : nil))
        }
        steps.append(TakeoverStep(words: texts("oversight.takeover.platform"), way: nil))
        steps.append(TakeoverStep(words: texts("oversight.takeover.public"), way: way(.channel(channel.slug), "toPage")))
        steps.append(
            TakeoverStep(
                words: texts("oversight.takeover.last"),
                way: person.may(.closeChannels, in: channel.id) ? way(.oversight(.closing(channel.slug)), "toClosing") : nil))
        let mayEnd = person.may(.manageChannels, in: channel.id)
        self.init(
            words: texts("oversight.takeover.words", ["day": parts.times.date(takeover.since)]), steps: steps,
            end: mayEnd
                ? TakeoverEnd(
                    action: SiteAddress.oversight(.account(channel.slug)).path, csrf: open.token.formToken,
                    reason: refused.form["beslut"] == "tillbaka" ? refused.form["skal"] : "") : nil,
            who: mayEnd ? nil : texts("oversight.takeover.who", ["roles": parts.holders(of: .manageChannels)]))
    }
}
