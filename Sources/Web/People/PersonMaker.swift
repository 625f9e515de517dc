import Channels
import Guidelines
import Organisation

/// Puts one person into words.
struct PersonMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let file: PersonFile
    /// A form about absence that was refused.
    let trial: (fields: FormFields, fault: String)?

    private var texts: Texts { parts.texts }
    private var person: Person { file.person }
    private var maySeeRegister: Bool { open.signedIn.may(.seeRegister) }

    var page: PersonPage {
        let today = parts.today(visit.now)
        let tags = PersonTags(parts: parts, now: visit.now).tags(
            person, absence: file.absences.first { $0.covers(today) }, leaving: file.leaving)
        let (guidance, channels) = (rules, channels)
        return PersonPage(
            frame: parts.staffFrame(visit), title: person.fullName, people: maySeeRegister ? SiteAddress.people(.list).path : nil,
            name: person.fullName, lead: [person.title, file.unit?.name ?? ""].filter { !$0.isEmpty }.joined(separator: ", "),
            facts: facts, hasTags: !tags.isEmpty, tags: tags, channels: channels,
            noChannels: channels.isEmpty ? texts("people.noChannels") : nil, absences: file.absences.map(absence),
            noAbsences: file.absences.isEmpty ? texts("people.noAbsences") : nil, form: form, standing: standing,
            formWho: form == nil ? texts("people.who", ["roles": parts.holders(of: .recordAbsence)]) : nil, guidance: guidance,
            hasGuidance: !guidance.isEmpty)
    }

    private var facts: [Fact] {
        let posts = file.posts.map { held in
            texts("people.post", ["post": held.post.post.swedish.capitalisedFirst, "unit": held.unit?.name ?? ""])
        }
        let everywhere = file.grants.filter { $0.channel == nil }.map(\.role.swedish).joined(separator: ", ").capitalisedFirst
        var facts = [Fact(texts("people.posts"), posts.isEmpty ? texts("register.nothing") : posts.joined(separator: ", "))]
        if !everywhere.isEmpty { facts.append(Fact(texts("people.everywhere"), everywhere)) }
        if let email = person.email { facts.append(Fact(texts("people.email"), email, link: "mailto:\(email)")) }
        return facts
    }

    /// Those that the person has a part in, then those whose editors they appoint by their post.
    private var channels: [PersonChannel] {
        let own = Set(file.channels.map(\.channel.id))
        return file.channels.map(channel)
            + file.appoints.filter { !own.contains($0.id) }.map {
                PersonChannel(address: team($0), name: $0.name, parts: texts("people.part.appoints"))
            }
    }

    /// The way to who runs the channel, for whoever sees the register and for those who appoint.
    private func team(_ channel: Channel) -> String? {
        let isOwn = open.signedIn.person.id == person.id
        return maySeeRegister || isOwn ? SiteAddress.register(.team(channel.slug)).path : nil
    }

    private func channel(_ entry: (channel: Channel, behind: ChannelPeople)) -> PersonChannel {
        var roles = file.grants.filter { $0.channel == entry.channel.id.rawValue }.map(\.role.swedish)
        if entry.behind.responsible == person.id { roles.insert(texts("people.part.responsible"), at: 0) }
        if entry.behind.holders.contains(where: { $0.person == person.id }) { roles.append(texts("people.part.holder")) }
        let appoints = file.appoints.contains { $0.id == entry.channel.id }
        if appoints { roles.append(texts("people.part.appoints")) }
        return PersonChannel(
            address: maySeeRegister
                ? SiteAddress.register(.channel(entry.channel.slug)).path : appoints ? team(entry.channel) : nil, name: entry.channel.name,
            parts: roles.joined(separator: ", "))
    }

    private func absence(_ absence: Absence) -> AbsencePart {
        let from = parts.times.date(absence.from)
        let days = absence.to.map { texts("people.days", ["from": from, "until": parts.times.date($0)]) }
        let isOver = absence.to.map { $0 < parts.today(visit.now) } ?? false
        let end = file.mayRecord && !isOver
            ? AbsenceEndForm(
                action: SiteAddress.people(.absenceEnd(person.id.rawValue)).path, csrf: open.token.formToken,
                absence: absence.id.description, lastDay: absence.to?.description ?? "", field: "slut-\(absence.id)") : nil
        return AbsencePart(days: days ?? texts("people.openDays", ["from": from]), note: absence.note, end: end)
    }

    /// What the last day at work means for getting in, once it has passed.
    private var standing: String? {
        guard let leaving = file.leaving, leaving.lastDay < parts.today(visit.now) else { return nil }
        return texts(file.isLastAdministrator ? "people.lastAdministrator" : "people.shutOut", ["name": person.fullName])
    }

    private var form: AbsenceForm? {
        guard file.mayRecord else { return nil }
        let fields = trial?.fields ?? .none
        return AbsenceForm(
            fault: trial?.fault, csrf: open.token.formToken,
            absence: SiteAddress.people(.absence(person.id.rawValue)).path, from: fields["fran"], to: fields["till"],
            note: fields["anteckning"], leaving: SiteAddress.people(.leaving(person.id.rawValue)).path,
            lastDay: file.leaving?.lastDay.description ?? "", leaves: file.leaving != nil)
    }

    private var rules: [GuidancePart] {
        let guidance = PageGuidance(parts)
        let guideline = parts.guideline
        return [
            guideline.rule(DeputyRule.self).map { guidance.rule(texts("people.rule.deputy"), $0) },
            guideline.rule(AccessRule.self).map { guidance.rule(texts("people.rule.access"), $0) },
        ].compactMap(\.self)
    }
}
