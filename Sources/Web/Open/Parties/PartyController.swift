import Channels
import Guidelines
import Hummingbird
import Organisation
import Wording

/// The parties' links: shown to everyone, kept by the coordinator. There only where the guideline grants them.
struct PartyController: Sendable {
    let parts: SiteParts

    private var texts: Texts { parts.texts }

    private var rule: PartyLinkRule {
        get throws {
            guard let rule = parts.guideline.rule(PartyLinkRule.self) else { throw WebRefusal.noSuchPage }
            return rule
        }
    }

    private func line(_ rule: PartyLinkRule, for audience: Note.Audience) -> RuleLine {
        let words = rule.aspects.map { $0.phrase.words(in: .sv) }.joined(separator: ", ").capitalisedFirst
        return PageGuidance(parts, for: audience, showsStrength: false).line("\(words).", by: rule.basis)
    }

    func page() async throws -> Response {
        let rule = try rule
        let parties = try await parts.directory.current().parties
        return parts.answer(
            PartiesPage(
                frame: parts.publicFrame(at: .open(.parties)), title: texts("parties.heading"),
                lead: texts("parties.lead", ["municipality": parts.guideline.municipality]), disclaimer: rule.disclaimer,
                parties: parties.map { Fact($0.name, OutsideLink($0.address).shown, link: $0.address.text) },
                recipients: rule.recipients.map { texts("parties.recipients", ["who": $0]) }, rule: line(rule, for: .everyone)))
    }

    func list(_ visit: Visit) async throws -> Response { try await editing(visit, fault: nil) }

    func add(_ visit: Visit) async throws -> Response {
        do {
            let act = AddPartyLink(name: visit.form["namn"], address: visit.form["adress"])
            _ = try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: SiteAddress.open(.partyEditing).path, confirming: .partyAdded)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return try await editing(visit, fault: error)
        }
    }

    func remove(_ id: PartyLink.ID, _ visit: Visit) async throws -> Response {
        try await parts.house.office.perform(RemovePartyLink(id), by: visit.signedIn().actor)
        return parts.redirect(to: SiteAddress.open(.partyEditing).path, confirming: .partyRemoved)
    }

    private func editing(_ visit: Visit, fault: (any Explained)?) async throws -> Response {
        let open = try visit.signedIn()
        guard open.signedIn.may(.manageChannels) else { throw Refusal.missingRight(.manageChannels, channel: nil) }
        let rule = try rule
        let parties = try await parts.directory.current().parties
        let page = PartyEditingPage(
            frame: parts.staffFrame(visit), title: texts("parties.editing"),
            reports: SiteAddress.open(.reports).path, fault: fault?.sentence(in: .sv), csrf: open.token.formToken,
            action: SiteAddress.open(.partyEditing).path, name: String(visit.form["namn"].prefix(200)),
            address: String(visit.form["adress"].prefix(600)),
            parties: parties.map {
                PartyEntry(
                    name: $0.name, address: OutsideLink($0.address).shown,
                    action: SiteAddress.open(.partyRemoval($0.id.rawValue)).path)
            }, rule: line(rule, for: .staff))
        return parts.answer(page, refused: fault.map { Refused($0) })
    }
}
