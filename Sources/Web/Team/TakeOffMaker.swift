import Channels
import Organisation
import Oversight

/// Puts into words what happens when somebody is taken off a channel.
struct TakeOffMaker {
    let parts: SiteParts
    let visit: Visit
    let file: TeamFile
    let person: Person
    /// What the person has.
    let held: [ChannelPart]
    /// What of it whoever looks may take away.
    let taken: [ChannelPart]
    let outlook: PeopleOutlook
    /// Why the form was refused.
    let fault: String?

    private var texts: Texts { parts.texts }
    private var channel: Channel { file.channel }
    private var names: [String: String] { ["name": person.fullName, "channel": channel.name] }

    var page: TakeOffPage {
        let findings = outlook.coming.map { TeamFinding($0, outlook.persons, parts) }
        return TakeOffPage(
            frame: parts.staffFrame(visit), title: texts("team.off.title", names),
            team: FrameLink(
                address: SiteAddress.register(.team(channel.slug)).path, name: texts("team.title", ["channel": channel.name]),
                current: false),
            lead: texts("team.off.lead"), fault: fault,
            action: SiteAddress.register(.takeOff(channel.slug, person.id.rawValue)).path,
            csrf: visit.open?.token.formToken ?? "", parts: taken.map(part), rest: rest, follows: follows,
            hasFindings: !findings.isEmpty, findings: findings)
    }

    private func part(_ part: ChannelPart) -> TakeOffPart {
        TakeOffPart(
            field: "del-\(part.rawValue)", name: texts("team.part.\(part.rawValue)"), hint: texts("team.off.part.\(part.rawValue)"),
            chosen: fault == nil || visit.form["del-\(part.rawValue)"] == "ja")
    }

    /// What the person can no longer do once everything here is taken away.
    private var follows: [String] {
        var follows: [String] = []
        if loses(.seeItems) {
            follows.append(texts("team.off.losesInbox", names))
        } else if taken.contains(where: { $0.role != nil }) {
            follows.append(texts("team.off.keepsInbox", names))
        }
        if taken.contains(.access) { follows.append(texts("team.off.losesAccess", names)) }
        return follows + [texts("team.off.tells", names)]
    }

    private func loses(_ right: Right) -> Bool {
        let gone = Set(
            taken.compactMap { part in
                part.role.map { Grant(role: $0, channel: part.isEverywhere ? nil : channel.id.rawValue) }
            })
        let grants = file.grants[person.id] ?? []
        func gives(_ grant: Grant) -> Bool { grant.gives(right, channel: channel.id.rawValue) }
        return grants.contains(where: gives) && !grants.contains { !gone.contains($0) && gives($0) }
    }

    private var rest: [TakeOffRest] {
        var rest = held.filter { !taken.contains($0) }.map { part in
            let key = part == .access ? "team.off.rest.access" : "team.off.rest.role"
            return TakeOffRest(words: texts(key, ["part": texts("team.part.\(part.rawValue)")]), link: nil)
        }
        if file.behind.responsible == person.id {
            let rights: [Right] = [.proposeChannelChanges, .manageChannels]
            let may = rights.contains { visit.open?.actor.may($0, in: channel.id) == true }
            let change = SiteAddress.register(.change(channel.slug)).path
            rest.append(
                TakeOffRest(
                    words: texts("team.off.rest.responsible", names),
                    link: may ? FrameLink(address: change, name: texts("team.changeResponsible"), current: false) : nil))
        }
        return rest
    }
}
