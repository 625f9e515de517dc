import Channels
import Guidelines
import Organisation
import Wording

/// What a form about a channel has to choose among.
struct ChannelChoices: Sendable {
    let platforms: PlatformList
    let units: [MunicipalUnit]
    let people: [Person]
    /// Those who hold a post for the channel's unit, who are offered first where anybody may answer for it.
    let posts: [HeldPost]
    /// Who may answer for the unit's channels; nil where the guideline names no post, or no unit is chosen.
    let answering: AnsweringPost?
}

/// Puts the form about a channel into words.
struct ChangeMaker {
    let parts: SiteParts
    let visit: Visit
    let choices: ChannelChoices
    /// The channel that is changed; nil for one that is new.
    let channel: Channel?
    let values: ChannelValues
    let fault: (any Explained)?

    private var texts: Texts { parts.texts }

    private let guidance: PageGuidance

    init(
        parts: SiteParts, visit: Visit, choices: ChannelChoices, channel: Channel?, values: ChannelValues,
        fault: (any Explained)?
    ) {
        self.parts = parts
        self.visit = visit
        self.choices = choices
        self.channel = channel
        self.values = values
        self.fault = fault
        guidance = PageGuidance(parts)
    }

    var page: ChangePage {
        let key = channel == nil ? "register.add" : mayPublish ? "register.change" : "register.propose"
        let form = self.form
        let guidance = rules
        return ChangePage(
            frame: parts.staffFrame(visit), title: title(key), back: back, lead: texts("\(key).words"),
            fault: mistake == nil ? fault?.sentence(in: .sv) : nil,
            action: action.path, csrf: visit.open?.token.formToken ?? "", form: form, isNew: channel == nil,
            submit: submit, guidance: guidance, hasGuidance: !guidance.isEmpty)
    }

    private var submit: String {
        if channel == nil { return texts("register.add.submit") }
        return mayPublish ? texts("register.change.submit") : texts("register.propose.submit")
    }

    private func title(_ key: String) -> String {
        channel.map { "\(texts("\(key).heading")): \($0.name)" } ?? texts("\(key).heading")
    }

    private var mayPublish: Bool {
        channel.map { visit.open?.signedIn.may(.manageChannels, in: $0.id) ?? false } ?? true
    }

    private var action: SiteAddress { .register(channel.map { .change($0.slug) } ?? .add) }

    private var back: WayPart {
        guard let channel else {
            return WayPart(address: SiteAddress.register(.list).path, name: texts("register.heading"), hint: "")
        }
        return WayPart(address: SiteAddress.register(.channel(channel.slug)).path, name: channel.name, hint: "")
    }

    /// What is wrong with whoever was named to answer for it, which is told at that field.
    private var mistake: String? {
        guard case .invalid(let problems) = fault as? Refusal, problems.map(\.field) == [AnsweringPost.field] else { return nil }
        return problems.first?.sentence(in: .sv)
    }

    private var form: ChannelForm {
        let content = values.content
        // Whoever stands there already is offered though the account is shut, or saving another field would take them off.
        let people = choices.people.filter { $0.active || $0.id == channel?.responsible }
        let posts = Set(choices.posts.map(\.person))
        let holders = choices.answering?.people ?? people.filter { posts.contains($0.id) }
        let offered = Set(holders.map(\.id))
        return ChannelForm(
            basedOn: values.basedOn, slug: values.slug, name: content[.name],
            platforms: choices.platforms.entries.map {
                Option(value: $0.kind.rawValue, name: $0.name, chosen: $0.kind.rawValue == content[.platform])
            },
            address: content[.address], handle: content[.handle], accountID: content[.accountID],
            units: choices.units.map {
                Option(value: $0.id.description, name: $0.name, chosen: $0.id.description == content[.unit])
            },
            holdersName: texts(choices.answering == nil ? "register.holdersGroup" : "register.answeringGroup"),
            holders: holders.map { option($0, content) }, hasHolders: !holders.isEmpty,
            people: people.filter { !offered.contains($0.id) }.map { option($0, content) }, mistake: mistake,
            answeringReason: answeringReason,
            nobody: content[.responsible].isEmpty, purpose: content[.purpose], targetGroup: content[.targetGroup],
            openComments: content.openComments, inCrisis: content.inCrisis, openedOn: values.openedOn,
            evaluateOn: values.evaluateOn, comment: values.comment, decision: decision, additions: additions,
            profileReason: profileReason)
    }

    private func option(_ person: Person, _ content: ChannelContent) -> Option {
        let posts = choices.posts.filter { $0.person == person.id }.map(\.post.swedish)
        let politician = person.isPolitician ? [texts("people.tag.politician").lowercased()] : []
        let notes = posts + politician
        return Option(
            value: person.id.description,
            name: notes.isEmpty ? person.fullName : "\(person.fullName) (\(notes.joined(separator: ", ")))",
            chosen: person.id.description == content[.responsible])
    }

    /// Who decided that the channel may be run, which whoever reads the register asks first (GOT-10).
    private var decision: DecisionFields {
        let content = values.content
        return DecisionFields(
            by: content[.decidedBy], suggestions: suggestions, day: values.decidedOn, reference: content[.decisionReference],
            unknown: content[.decisionUnknown],
            rule: parts.guideline.rule(ApprovalRule.self).map { rule in
                let said = rule.aspects.map { $0.phrase.words(in: .sv) }.joined(separator: ", ").capitalisedFirst
                return guidance.line("\(said).", by: rule.basis)
            })
    }

    /// The posts of the channel's unit, to choose among instead of writing.
    private var suggestions: [String] {
        guard let unit = choices.units.first(where: { $0.id == values.content.unit ?? channel?.unitID }) else { return [] }
        var seen: Set<UnitPost> = []
        return choices.posts.filter { seen.insert($0.post).inserted }.map { held in
            texts("people.post", ["post": held.post.swedish.capitalisedFirst, "unit": unit.name])
        }
    }

    /// Why the address is a person's own profile: asked of a new channel only where the guideline says should. An edit
    /// has its comment, and ska is refused.
    private var profileReason: TeamReason? {
        guard channel == nil, let rule = parts.guideline.rule(AccountRule.self), rule.basis.strength.answer == .askWhy else {
            return nil
        }
        let said = rule.aspects.map { $0.phrase.words(in: .sv) }.joined(separator: ", ").capitalisedFirst
        return TeamReason(text: values.reason, rule: guidance.line("\(said).", by: rule.basis))
    }

    /// Why somebody without the post answers for it: asked of a new channel only where the guideline says should.
    private var answeringReason: TeamReason? {
        guard channel == nil, let rule = parts.guideline.rule(ResponsibleRule.self), rule.basis.strength.answer == .askWhy,
            UnitPost(answering: rule.unitChannels) != nil
        else { return nil }
        let said = rule.aspects.map { $0.phrase.words(in: .sv) }.joined(separator: ", ").capitalisedFirst
        return TeamReason(text: values.answeringReason, rule: guidance.line("\(said).", by: rule.basis))
    }

    /// The channel's own rules, where the guideline lets it have any.
    private var additions: AdditionFields? {
        guard let rule = parts.guideline.rule(LocalAdditionRule.self) else {
            return values.content[.localAdditions].isEmpty ? nil : AdditionFields(text: values.content[.localAdditions], rule: nil)
        }
        let who = texts("register.additionsWho", ["who": rule.consults.phrase.swedish])
        return AdditionFields(text: values.content[.localAdditions], rule: guidance.line(who, by: rule.basis))
    }

    private var rules: [GuidancePart] {
        let guideline = parts.guideline
        return [
            guideline.rule(RegisterRule.self).map { guidance.rule(texts("register.rule.register"), $0) },
            guideline.rule(ReportingRule.self).map { guidance.rule(texts("register.rule.reporting"), $0) },
            guideline.rule(ResponsibleRule.self).map { guidance.rule(texts("register.rule.responsible"), $0) },
            guideline.rule(PoliticianRule.self).map { guidance.rule(texts("register.rule.politicians"), $0) },
            guideline.rule(ResourceRule.self).map { guidance.rule(texts("register.rule.resources"), $0) },
        ].compactMap(\.self)
    }
}

/// What stands in the fields of a form about a channel.
struct ChannelValues: Sendable {
    var content: ChannelContent
    var basedOn = ""
    var slug = ""
    var openedOn = ""
    var evaluateOn = ""
    var decidedOn = ""
    var comment = ""
    /// Why the address of a new channel is a person's own profile.
    var reason = ""
    /// Why somebody without the post that the guideline names answers for a new channel.
    var answeringReason = ""

    /// What the register says of a channel.
    init(_ channel: Channel, _ parts: SiteParts) {
        content = ChannelContent(channel)
        basedOn = String(channel.revision)
        evaluateOn = channel.evaluateOn.map { parts.day($0).description } ?? ""
        decidedOn = channel.decision.on.map { parts.day($0).description } ?? ""
    }

    /// What somebody wrote.
    init(_ form: FormFields, _ parts: SiteParts) {
        content = ChannelContent()
        let fields: [(RevisionField, String)] = [
            (.name, "namn"), (.platform, "plattform"), (.address, "adress"), (.handle, "kontonamn"),
            (.accountID, "kontonummer"), (.unit, "enhet"), (.responsible, "ansvarig"), (.purpose, "syfte"),
            (.targetGroup, "malgrupp"), (.decidedBy, "beslutad-av"), (.decisionReference, "diarienummer"),
            (.decisionUnknown, "okant-beslut"), (.localAdditions, "egna-regler"),
        ]
        for (field, name) in fields { content[field] = form[name] }
        content.openComments = form["kommentarer"] == "ja"
        content.inCrisis = form["kris"] == "ja"
        evaluateOn = form["utvardering"]
        content.evaluateOn = parts.start(ofDay: evaluateOn)
        decidedOn = form["beslutsdag"]
        content.decision.on = parts.start(ofDay: decidedOn)
        basedOn = form["utgava"]
        slug = form["kortnamn"]
        openedOn = form["oppnad"]
        comment = form["kommentar"]
        reason = form["profilskal"]
        answeringReason = form["ansvarsskal"]
    }

    /// An empty form for a new channel.
    init(openedOn: String) {
        content = ChannelContent()
        content.openComments = true
        self.openedOn = openedOn
    }
}
