import Channels
import Foundation
import Guidelines
import Organisation
import Oversight
import WorkingTime

/// Puts who runs a channel into words.
struct TeamMaker {
    let parts: SiteParts
    let visit: Visit
    let file: TeamFile
    let outlook: PeopleOutlook
    /// A form that was refused.
    let trial: (fields: FormFields, fault: String)?

    private var texts: Texts { parts.texts }
    private var channel: Channel { file.channel }
    private var today: LocalDate { parts.today(visit.now) }
    private var actor: Actor? { visit.open?.actor }

    private func may(_ right: Right) -> Bool { actor?.may(right, in: channel.id) ?? false }

    private func mayGive(_ role: Role) -> Bool { actor.map { file.appointing.allows(role, by: $0) } ?? false }

    var page: TeamPage {
        let guidance = PageGuidance(parts)
        let form = self.form(guidance)
        let findings = outlook.findings.map { TeamFinding($0, outlook.persons, parts) }
        let rules = self.rules(guidance)
        return TeamPage(
            frame: parts.staffFrame(visit), title: texts("team.title", ["channel": channel.name]),
            channel: FrameLink(address: SiteAddress.register(.channel(channel.slug)).path, name: channel.name, current: false),
            lead: texts(form == nil ? "team.leadLooking" : "team.lead"), hasFindings: !findings.isEmpty, findings: findings, groups: groups, form: form,
            onlyLooking: Appointing.roles.contains(where: mayGive) ? nil : onlyLooking, hasGuidance: !rules.isEmpty,
            guidance: rules)
    }

    /// Whom to turn to: those who hold the post, by name, and the roles that give roles.
    private var onlyLooking: String {
        let names = file.appointing.holders.compactMap { file.people[$0]?.fullName }.sorted()
        return names.isEmpty
            ? texts("team.onlyLooking", ["post": file.appointing.post.swedish])
            : texts("team.onlyLookingNamed", ["names": names.joined(separator: ", "), "post": file.appointing.post.swedish])
    }

    private func rules(_ guidance: PageGuidance) -> [GuidancePart] {
        let guideline = parts.guideline
        return [
            guideline.rule(EditorRule.self).map { guidance.rule(texts("team.rule.editors"), $0) },
            guideline.rule(DeputyRule.self).map { guidance.rule(texts("team.rule.deputy"), $0) },
            guideline.rule(AccessRule.self).map { guidance.rule(texts("team.rule.access"), $0) },
            guideline.rule(PoliticianRule.self).map { guidance.rule(texts("team.rule.politicians"), $0) },
        ].compactMap(\.self)
    }
}

/// Those behind the channel.
extension TeamMaker {
    private var groups: [TeamGroup] {
        let behind = file.behind
        return [
            TeamGroup(
                heading: texts("team.responsible"), people: behind.responsible.map { [line($0, nil)] } ?? [],
                none: behind.responsible == nil ? texts("team.noResponsible") : nil, change: changeResponsible),
            group("editors", behind.editors.map { line($0, everywhere($0, .editorEverywhere)) }),
            group("deputies", behind.deputies.map { line($0, everywhere($0, .deputyEverywhere)) }),
            group("holders", behind.holders.map { line($0.person, profile($0)) }),
        ]
    }

    private func group(_ key: String, _ people: [TeamLine]) -> TeamGroup {
        TeamGroup(
            heading: texts("team.\(key).heading"), people: people, none: people.isEmpty ? texts("team.\(key).none") : nil,
            change: nil)
    }

    private var changeResponsible: FrameLink? {
        guard channel.isOpen, may(.manageChannels) || may(.proposeChannelChanges) else { return nil }
        let key = channel.responsible == nil ? "team.nameResponsible" : "team.changeResponsible"
        return FrameLink(address: SiteAddress.register(.change(channel.slug)).path, name: texts(key), current: false)
    }

    private func everywhere(_ person: Person.ID, _ part: ChannelPart) -> String? {
        file.held[person]?.contains(part) == true ? texts("team.everywhere") : nil
    }

    private func profile(_ holder: AccessHolder) -> String {
        texts(
            "register.since",
            ["profile": texts("register.profile.\(holder.profile.rawValue)"), "day": parts.times.date(holder.since)]
        ).capitalisedFirst
    }

    private func line(_ id: Person.ID, _ note: String?) -> TeamLine {
        let person = file.people[id]
        let tags = person.map { TeamTags(parts: parts, today: today).tags($0, file) } ?? []
        let title = person?.title ?? ""
        let notes = [title, note ?? ""].filter { !$0.isEmpty }
        return TeamLine(
            line: PersonLine(
                name: person?.fullName ?? texts("register.someone"), address: SiteAddress.people(.person(id.rawValue)).path,
                note: notes.joined(separator: ", "), hasTags: !tags.isEmpty, tags: tags, end: nil), end: end(id))
    }

    private func end(_ id: Person.ID) -> TeamEnd? {
        guard let actor, let held = file.held[id], held.contains(where: { file.appointing.allowsTaking($0, by: actor) }) else {
            return nil
        }
        return TeamEnd(
            address: SiteAddress.register(.takeOff(channel.slug, id.rawValue)).path, name: texts("team.takeOff"),
            whole: texts("team.takeOffWhole", ["name": file.people[id]?.fullName ?? "", "channel": channel.name]))
    }
}

/// Adding somebody.
extension TeamMaker {
    private func form(_ guidance: PageGuidance) -> TeamForm? {
        guard channel.isOpen, let actor, Appointing.roles.contains(where: mayGive) else { return nil }
        let fields = trial?.fields
        let notes = file.appointing.allowsAccess(by: actor)
        return TeamForm(
            action: SiteAddress.register(.team(channel.slug)).path, csrf: visit.open?.token.formToken ?? "", fault: trial?.fault,
            choices: choices, roles: Appointing.roles.filter(mayGive).map(role), profiles: notes ? profiles : [],
            hasProfiles: notes, profileReason: notes ? profileReason(guidance, fields) : nil,
            reason: reason(guidance, fields))
    }

    /// The unit's own people first. Who has left cannot be chosen.
    private var choices: [TeamChoices] {
        let there = file.everyone.filter { person in file.leavings[person.id].map { $0 >= today } ?? true }
        let own = there.filter { $0.unitID == channel.unitID }
        let others = there.filter { $0.unitID != channel.unitID }
        return [
            TeamChoices(heading: file.unit?.name ?? "", people: own.map(choice)),
            TeamChoices(heading: texts("team.others"), people: others.map(choice)),
        ].filter { !$0.people.isEmpty }
    }

    /// Somebody to choose, with what one should know before.
    private func choice(_ person: Person) -> Option {
        let known = TeamTags(parts: parts, today: today).tags(person, file).map(\.words)
        let name = person.title.isEmpty ? person.fullName : "\(person.fullName), \(person.title)"
        return Option(
            value: person.id.description, name: known.isEmpty ? name : "\(name) (\(known.joined(separator: ", ")))",
            chosen: trial?.fields["person"] == person.id.description)
    }

    private func role(_ role: Role) -> TeamRole {
        TeamRole(
            value: role.rawValue, name: role.swedish.capitalisedFirst, hint: texts("team.role.\(role.rawValue)"),
            chosen: (trial?.fields["roll"] ?? Role.editor.rawValue) == role.rawValue)
    }

    private var profiles: [Option] {
        let chosen = trial?.fields["profil"] ?? ""
        return [Option(value: "", name: texts("team.profile.none"), chosen: chosen.isEmpty)]
            + ProfileKind.allCases.map {
                Option(
                    value: $0.rawValue, name: texts("register.profile.\($0.rawValue)").capitalisedFirst,
                    chosen: chosen == $0.rawValue)
            }
    }

    private func profileReason(_ guidance: PageGuidance, _ fields: FormFields?) -> TeamReason? {
        guard let rule = parts.guideline.rule(AccountRule.self), rule.privateProfilesAvoided else { return nil }
        return TeamReason(text: fields?["profilskal"] ?? "", rule: line(rule, guidance))
    }

    /// Asked for only where the guideline says should: ska is refused, and får needs no reason.
    private func reason(_ guidance: PageGuidance, _ fields: FormFields?) -> TeamReason? {
        guard let rule = parts.guideline.rule(PoliticianRule.self), !rule.mayAnswerForChannels,
            rule.basis.strength.answer == .askWhy
        else { return nil }
        return TeamReason(text: fields?["skal"] ?? "", rule: line(rule, guidance))
    }

    private func line(_ rule: some Rule, _ guidance: PageGuidance) -> RuleLine {
        let said = rule.aspects.map { $0.phrase.words(in: .sv) }.joined(separator: ", ").capitalisedFirst
        return guidance.line("\(said).", by: rule.basis)
    }
}

/// What one should know of somebody who runs a channel or might.
struct TeamTags {
    let parts: SiteParts
    let today: LocalDate

    func tags(_ person: Person, _ file: TeamFile) -> [Tag] {
        var tags: [Tag] = []
        if let absence = file.absences[person.id] { tags.append(Tag(words: away(absence), tone: "soon")) }
        if let last = file.leavings[person.id] {
            let key = last < today ? "people.tag.left" : "people.tag.leaves"
            tags.append(Tag(words: parts.texts(key, ["day": parts.times.date(last)]), tone: "late"))
        }
        if person.isPolitician { tags.append(Tag(words: parts.texts("people.tag.politician"), tone: nil)) }
        return tags
    }

    private func away(_ absence: Absence) -> String {
        let isNow = absence.covers(today)
        switch (isNow, absence.to) {
        case (true, let to?): return parts.texts("people.tag.awayTo", ["day": parts.times.date(to)])
        case (true, nil): return parts.texts("people.tag.away")
        case (false, let to?):
            return parts.texts("team.awayBetween", ["from": parts.times.date(absence.from), "to": parts.times.date(to)])
        case (false, nil): return parts.texts("team.awayFrom", ["from": parts.times.date(absence.from)])
        }
    }
}

extension TeamFinding {
    init(_ finding: Finding, _ persons: [Person.ID: Person], _ parts: SiteParts) {
        self.init(
            mark: MarkPart(finding.answer != nil ? .done : finding.isAhead ? .soon : finding.strength == .must ? .late : .soon),
            sentence: finding.sentence(finding.person.flatMap { persons[$0]?.fullName }),
            strength: finding.strength.map(StrengthPart.init), clauses: parts.links(finding.clause.map { [$0] } ?? []))
    }
}
