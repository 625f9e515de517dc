import Channels
import Guidelines
import Organisation

/// Puts everything about a channel into words.
struct RegisterChannelMaker {
    let parts: SiteParts
    let visit: Visit
    let file: ChannelFile
    /// A form of the page that was refused.
    let trial: KeepingTrial?

    private let guidance: PageGuidance
    private let words: RegisterWords

    init(parts: SiteParts, visit: Visit, file: ChannelFile, trial: KeepingTrial?) {
        self.parts = parts
        self.visit = visit
        self.file = file
        self.trial = trial
        guidance = PageGuidance(parts)
        words = file.words(parts)
    }

    private var texts: Texts { parts.texts }
    private var channel: Channel { file.channel }
    private var person: SignedInPerson? { visit.open?.signedIn }
    private var csrf: String { visit.open?.token.formToken ?? "" }

    private func may(_ right: Right) -> Bool { person?.may(right, in: channel.id) ?? false }

    var page: RegisterChannelPage {
        let stamp = ChannelStamp(channel, takenOverSince: file.takeover?.since, parts)
        let steps = self.steps
        let names = self.names
        return RegisterChannelPage(
            frame: parts.staffFrame(visit), title: channel.name, register: SiteAddress.register(.list).path,
            name: channel.name, lead: channel.purpose, stamp: stamp.word, since: stamp.since, isClosed: stamp.isWarning,
            hasSteps: !steps.isEmpty, steps: steps, facts: facts, change: change, ways: ways, people: people,
            team: team, picture: picture, pictureForm: pictureForm, hasNames: !names.isEmpty, names: names,
            guidance: rules)
    }

    private var change: WayPart? {
        guard channel.isOpen, may(.manageChannels) || may(.proposeChannelChanges) else { return nil }
        let key = may(.manageChannels) ? "register.change" : "register.propose"
        return WayPart(
            address: SiteAddress.register(.change(channel.slug)).path, name: texts("\(key).heading"), hint: texts("\(key).words"))
    }

    private var ways: [WayPart] {
        var ways = [
            WayPart(
                address: SiteAddress.register(.history(channel.slug)).path, name: texts("register.way.history.heading"),
                hint: texts("register.revision", ["number": String(channel.revision)])),
            WayPart(
                address: SiteAddress.channel(channel.slug).path, name: texts("register.way.public.heading"),
                hint: texts("register.way.public.words")),
        ]
        if may(.checkChannels) {
            ways.append(way(.visitor(.channel(channel.slug)), "visitor"))
            ways.append(way(.oversight(.channel(channel.slug)), "oversight"))
        }
        if may(.depositCredentials) || person?.may(.openDeposits) == true {
            ways.append(way(.deposit(.channel(channel.slug)), "deposit"))
        }
        return ways
    }

    private func way(_ address: SiteAddress, _ key: String) -> WayPart {
        WayPart(
            address: address.path, name: texts("register.way.\(key).heading"), hint: texts("register.way.\(key).words"))
    }

    private var facts: [Fact] {
        let content = ChannelContent(channel)
        let told: [RevisionField] = [.platform, .handle, .accountID, .targetGroup, .openComments, .inCrisis, .evaluateOn] + decided(content)
        let link = OutsideLink(channel.address)
        return [
            Fact(texts("register.field.address"), link.shown, link: link.link),
            Fact(texts("register.field.unit"), file.unit?.name ?? texts("register.nothing")),
            Fact(texts("register.controller"), controller),
        ] + told.map { Fact(words.name(of: $0), words.value($0, content)) }
    }

    /// Who decided, as far as that is noted, and the channel's own rules, where it may have any.
    private func decided(_ content: ChannelContent) -> [RevisionField] {
        let told: [RevisionField] = [.decidedBy, .decidedOn, .decisionReference, .decisionUnknown].filter { !content[$0].isEmpty }
        let hasAdditions = parts.guideline.rule(LocalAdditionRule.self) != nil || !content[.localAdditions].isEmpty
        return (told.isEmpty ? [.decidedBy] : told) + (hasAdditions ? [.localAdditions] : [])
    }

    /// Who is controller of personal data: the board, or what the guideline says (HBG-4.10, HBG-4.11, KUN-26).
    private var controller: String {
        switch parts.guideline.rule(ControllerRule.self)?.controller {
        case .municipality: parts.guideline.municipality
        case .board, nil: file.unit?.board ?? texts("register.nothing")
        }
    }

    private var names: [Titled] {
        file.names.filter { $0.until != nil }.map { name in
            Titled(
                heading: "@\(name.handle)",
                words: texts(
                    "register.formerName",
                    ["from": parts.times.date(name.from), "until": name.until.map(parts.times.date) ?? ""]))
        }
    }
}

/// Who is behind the channel.
extension RegisterChannelMaker {
    private var people: [PeopleGroup] {
        let behind = file.behind
        return [
            group("responsible", behind.responsible.map { [$0] } ?? []),
            group("editors", behind.editors),
            group("deputies", behind.deputies),
            PeopleGroup(
                heading: texts("register.people.holders.heading"), people: behind.holders.map(holder),
                none: behind.holders.isEmpty ? texts("register.people.holders.none") : nil),
        ]
    }

    private var team: FrameLink {
        let appoints = Appointing.roles.contains { person?.mayGive($0, channel: channel.id.rawValue) ?? false }
        let changes = channel.isOpen && (appoints || may(.proposeChannelChanges))
        return FrameLink(
            address: SiteAddress.register(.team(channel.slug)).path, name: texts(changes ? "team.way.change" : "team.way.see"),
            current: false)
    }

    private func group(_ key: String, _ people: [Person.ID]) -> PeopleGroup {
        PeopleGroup(
            heading: texts("register.people.\(key).heading"), people: people.map { line($0, note: nil) },
            none: people.isEmpty ? texts("register.people.\(key).none") : nil)
    }

    private func holder(_ holder: AccessHolder) -> PersonLine {
        let profile = texts("register.profile.\(holder.profile.rawValue)")
        let since = texts("register.since", ["profile": profile, "day": parts.times.date(holder.since)])
        return line(holder.person, note: holder.reason.map { "\(since). \($0)" } ?? since)
    }

    private func line(_ id: Person.ID, note: String?) -> PersonLine {
        let person = words.people[id]
        let posts = file.posts.filter { $0.person == id }.map(\.post.swedish)
        let tags = person.map {
            PersonTags(parts: parts, now: visit.now).tags($0, absence: file.absent[id], leaving: file.leaving[id])
        } ?? []
        let title = person.map(\.title).flatMap { $0.isEmpty ? nil : $0 }
        return PersonLine(
            name: person?.fullName ?? texts("register.someone"), address: SiteAddress.people(.person(id.rawValue)).path,
            note: note ?? Self.once(posts + [title].compactMap(\.self)).joined(separator: ", "), hasTags: !tags.isEmpty, tags: tags)
    }

    /// Each word once: a post is often the title as well, and one may hold it for several units.
    private static func once(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0.lowercased()).inserted }
    }
}

/// What is to be done, what has been looked at, and what the guideline says.
extension RegisterChannelMaker {
    private var steps: [WayPart] {
        guard channel.isOpen else { return [] }
        var steps = file.waiting.map { revision in
            WayPart(
                address: SiteAddress.register(.proposal(revision.id.rawValue)).path,
                name: texts(may(.manageChannels) ? "register.step.decide" : "register.step.waits"),
                hint: words.proposed(revision))
        }
        guard change != nil else { return steps }
        if file.behind.responsible == nil { steps.append(step("nobody")) }
        if parts.guideline.rule(ApprovalRule.self) != nil, !channel.decision.isNoted { steps.append(step("decision")) }
        if let day = channel.evaluateOn.map(parts.day), day < parts.today(visit.now) { steps.append(step("evaluate")) }
        return steps
    }

    private func step(_ key: String) -> WayPart {
        WayPart(
            address: SiteAddress.register(.change(channel.slug)).path, name: texts("register.step.\(key).heading"),
            hint: texts("register.step.\(key).words"))
    }

    private var picture: String {
        guard let check = file.picture else { return texts("register.picture.never") }
        let follows = texts(check.follows ? "register.picture.follows" : "register.picture.deviates")
        let logo = texts(check.logo ? "register.picture.logo" : "register.picture.noLogo")
        let said = texts(
            "register.picture.looked",
            ["day": parts.times.date(check.at), "name": words.actor(check.by), "follows": follows, "logo": logo])
        return check.note.isEmpty ? said : "\(said) \(check.note)"
    }

    private var pictureForm: PictureForm? {
        guard channel.isOpen, may(.checkChannels) else { return nil }
        return PictureForm(
            action: SiteAddress.register(.picture(channel.slug)).path, csrf: csrf, fault: trial?.refusal.sentence(in: .sv),
            follows: trial?.fields["foljer"] == "ja", logo: trial?.fields["logotyp"] == "ja",
            note: trial?.fields["anteckning"] ?? "")
    }

    private var rules: [GuidancePart] {
        let guideline = parts.guideline
        return [
            guideline.rule(ApprovalRule.self).map { guidance.rule(texts("register.rule.approval"), $0) },
            guideline.rule(ResponsibleRule.self).map { guidance.rule(texts("register.rule.responsible"), $0) },
            guideline.rule(EditorRule.self).map { guidance.rule(texts("register.rule.editors"), $0) },
            guideline.rule(PoliticianRule.self).map { guidance.rule(texts("register.rule.politicians"), $0) },
            guideline.rule(ControllerRule.self).map { guidance.rule(texts("register.rule.controller"), $0) },
            guideline.rule(GraphicProfileRule.self).map { guidance.rule(texts("register.rule.graphicProfile"), $0) },
            guideline.rule(LocalAdditionRule.self).map { guidance.rule(texts("register.rule.additions"), $0) },
            guideline.rule(ResourceRule.self).map { guidance.rule(texts("register.rule.resources"), $0) },
        ].compactMap(\.self)
    }
}
