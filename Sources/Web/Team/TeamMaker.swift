import Channels
import Foundation
import Guidelines
import Organisation
import Oversight
import Wording
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
            lead: texts(mayAppoint && channel.isOpen ? "team.lead" : "team.leadLooking"), hasFindings: !findings.isEmpty, findings: findings,
            people: people, lacks: lacks, form: form, onlyLooking: mayAppoint ? nil : onlyLooking(mayNote: form != nil),
            hasGuidance: !rules.isEmpty, guidance: rules)
    }

    private var mayAppoint: Bool { Appointing.roles.contains(where: mayGive) }

    /// Whom to turn to: those who hold the post, by name, and the roles that give roles.
    private func onlyLooking(mayNote: Bool) -> String {
        let names = file.appointing.holders.compactMap { file.people[$0]?.fullName }.sorted()
        let post = file.appointing.post.swedish
        let who = names.isEmpty
            ? texts("team.appointers", ["post": post])
            : texts("team.appointersNamed", ["names": names.listed(.or, in: .sv), "post": post])
        return "\(texts(mayNote ? "team.onlyNoting" : "team.onlyLooking")) \(who)"
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
    /// Each once, in the order of what they do.
    private var people: [TeamLine] {
        let behind = file.behind
        var seen: Set<Person.ID> = []
        let order = (behind.responsible.map { [$0] } ?? []) + behind.editors + behind.deputies + behind.holders.map(\.person)
        return order.filter { seen.insert($0).inserted }.map(line)
    }

    private func parts(of id: Person.ID) -> [String] {
        let held = file.held[id] ?? []
        let roles: [ChannelPart] = [.editor, .editorEverywhere, .deputy, .deputyEverywhere]
        var parts = file.behind.responsible == id ? [texts("team.responsible")] : []
        parts += roles.filter(held.contains).map { texts("team.part.\($0.rawValue)") }
        if let holder = file.behind.holders.first(where: { $0.person == id }) {
            parts.append("\(texts("team.part.access")). \(profile(holder))\(holder.reason.map { ". \($0)" } ?? "")")
        }
        return parts
    }

    private var lacks: [TeamLack] {
        let behind = file.behind
        return [
            behind.responsible == nil ? TeamLack(words: texts("team.noResponsible"), change: changeResponsible) : nil,
            behind.editors.isEmpty ? TeamLack(words: texts("team.editors.none"), change: nil) : nil,
            behind.deputies.isEmpty ? TeamLack(words: texts("team.deputies.none"), change: nil) : nil,
            behind.holders.isEmpty ? TeamLack(words: texts("team.holders.none"), change: nil) : nil,
        ].compactMap(\.self)
    }

    private var changeResponsible: FrameLink? {
        guard channel.isOpen, may(.manageChannels) || may(.proposeChannelChanges) else { return nil }
        let key = channel.responsible == nil ? "team.nameResponsible" : "team.changeResponsible"
        return FrameLink(address: SiteAddress.register(.change(channel.slug)).path, name: texts(key), current: false)
    }

    private func profile(_ holder: AccessHolder) -> String {
        texts(
            "register.since",
            ["profile": texts("register.profile.\(holder.profile.rawValue)"), "day": parts.times.date(holder.since)]
        ).capitalisedFirst
    }

    private func line(_ id: Person.ID) -> TeamLine {
        let person = file.people[id]
        let tags = person.map { TeamTags(parts: parts, today: today).tags($0, file) } ?? []
        return TeamLine(
            line: PersonLine(
                name: person?.fullName ?? texts("register.someone"), address: SiteAddress.people(.person(id.rawValue)).path,
                note: person?.title ?? "", hasTags: !tags.isEmpty, tags: tags), parts: parts(of: id), end: end(id),
            change: file.behind.responsible == id ? changeResponsible : nil)
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
        guard channel.isOpen, let actor, mayAppoint || file.appointing.allowsAccess(by: actor) else { return nil }
        let fields = trial?.fields
        let notes = file.appointing.allowsAccess(by: actor)
        let roles = Appointing.roles.filter(mayGive).map(role) + (mayAppoint && notes ? [noRole] : [])
        return TeamForm(
            action: SiteAddress.register(.team(channel.slug)).path, csrf: visit.open?.token.formToken ?? "", fault: trial?.fault,
            choices: choices, roles: roles, hasRoles: !roles.isEmpty,
            heading: texts(mayAppoint ? "team.addHeading" : "team.noteHeading"), profiles: notes ? profiles : [],
            hasProfiles: notes, profileReason: notes ? profileReason(guidance, fields) : nil,
            reason: mayAppoint ? reason(guidance, fields) : nil)
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

    /// Somebody who signs in to the account without a role in Kanalvakt.
    private var noRole: TeamRole {
        TeamRole(
            value: TeamController.noRole, name: texts("team.noRole"), hint: texts("team.role.none"),
            chosen: trial?.fields["roll"] == TeamController.noRole)
    }

    private var profiles: [Option] {
        let chosen = trial?.fields["profil"] ?? ""
        return (mayAppoint ? [Option(value: "", name: texts("team.profile.none"), chosen: chosen.isEmpty)] : [])
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
