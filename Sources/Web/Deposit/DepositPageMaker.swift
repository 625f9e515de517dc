import Channels
import Organisation
import Wording

/// Puts one channel's deposit into words.
struct DepositPageMaker {
    let parts: SiteParts
    let visit: Visit
    let person: SignedInPerson
    let detail: DepositDetail

    private var texts: Texts { parts.texts }
    private var channel: Channel { detail.row.channel }
    private var readers: [DepositCustodian] { detail.custodians.filter { $0.key != nil } }

    func page(_ form: DepositForm, fault: String? = nil, reason: String = "", askFault: String? = nil) -> DepositPage {
        let (rules, state) = (DepositRules(parts), DepositStateWords(detail.row, parts, at: visit.now))
        let mayDeposit = person.may(.depositCredentials, in: channel.id)
        let mayClose = person.may(.closeChannels, in: channel.id)
        return DepositPage(
            frame: parts.staffFrame(visit), title: texts("deposit.channel.title", ["channel": channel.name]),
            list: DepositAddress.list.path, name: channel.name, csrf: visit.open?.token.formToken ?? "", tag: state.tag,
            stateWords: state.words, facts: facts, guidance: rules.guidance, silent: rules.silent,
            form: mayDeposit && channel.isOpen && !readers.isEmpty ? formPart(form, fault) : nil,
            closed: readers.isEmpty ? texts("deposit.channel.noReader", ["who": whoMakesKey]) : channel.isOpen ? nil : texts("deposit.channel.closed"),
            ask: askPart(reason, askFault), openings: openings, hasOpenings: !openings.isEmpty,
            destroy: mayDeposit && mayClose && detail.row.deposit != nil ? DepositAddress.destruction(channel.slug).path : nil)
    }

    /// Who has to act before anything can be deposited.
    private var whoMakesKey: String {
        let names = detail.custodians.map(\.person.fullName)
        if names.isEmpty { return texts("deposit.channel.noKeepers") }
        let or = names.listed(.or, in: .sv)
        return texts("deposit.channel.askKeepers", ["names": or])
    }

    private var facts: [Fact] {
        guard let deposit = detail.row.deposit else { return [] }
        let keepers = detail.custodians.filter { deposit.readers.contains($0.person.id) }.map(\.person.fullName)
        return [
            Fact(texts("deposit.channel.depositedBy"), detail.people[deposit.depositedBy]?.fullName ?? ""),
            Fact(texts("deposit.channel.depositedAt"), parts.times.exact(deposit.depositedAt, now: visit.now)),
            Fact(
                texts("deposit.channel.readers"),
                keepers.isEmpty ? texts("deposit.channel.nobody") : keepers.joined(separator: ", ")),
        ]
    }

    private func formPart(_ form: DepositForm, _ fault: String?) -> DepositFormPart {
        let key = detail.row.deposit == nil ? "first" : "renew"
        return DepositFormPart(
            action: DepositAddress.channel(channel.slug).path, heading: texts("deposit.form.\(key).heading"),
            submit: texts("deposit.form.\(key).submit"), fault: fault,
            readers: texts("deposit.form.readers", ["who": readers.map(\.person.fullName).listed(.or, in: .sv)]),
            account: form.account.isEmpty ? channel.name : form.account, signIn: form.signIn, password: form.password,
            recoveryCodes: form.recoveryCodes, secondFactor: form.secondFactor, notes: form.notes)
    }

    private func askPart(_ reason: String, _ fault: String?) -> DepositAskPart? {
        let isLive = detail.openings.contains { [.asked, .approved].contains($0.state(at: visit.now)) }
        guard person.may(.openDeposits) || person.may(.depositCredentials), detail.row.deposit != nil, !isLive else { return nil }
        return DepositAskPart(action: DepositAddress.asking(channel.slug).path, fault: fault, reason: reason)
    }

    private var openings: [DepositLink] {
        detail.openings.prefix(10).map { opening in
            DepositLink(
                address: DepositAddress.opening(opening.id.rawValue).path, name: parts.times.exact(opening.askedAt, now: visit.now),
                words: texts("deposit.tag.\(opening.state(at: visit.now).rawValue)"))
        }
    }
}
