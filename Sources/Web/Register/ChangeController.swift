import Channels
import Foundation
import Hummingbird
import Organisation
import Wording

/// Putting channels in the register and changing what it says of them.
struct ChangeController: Sendable {
    let parts: SiteParts

    func addForm(_ visit: Visit) async throws -> Response {
        try visit.signedIn().actor.require(.manageChannels)
        let values = ChannelValues(openedOn: parts.today(visit.now).description)
        return try await page(visit, nil, values)
    }

    func add(_ visit: Visit) async throws -> Response {
        // Whoever may not is told so before what is wrong in the fields.
        try visit.signedIn().actor.require(.manageChannels)
        let values = ChannelValues(visit.form, parts)
        do {
            let slug = try await carryOut(values, visit)
            return parts.redirect(to: SiteAddress.register(.channel(slug)).path, confirming: .channelAdded)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return try await page(visit, nil, values, fault: error)
        }
    }

    private func carryOut(_ values: ChannelValues, _ visit: Visit) async throws -> String {
        let content = values.content
        try checkDays(values)
        guard let unit = content.unit else { throw ChangeController.unitMissing }
        let fields = ChannelFields(
            slug: values.slug, name: content[.name], platform: content[.platform], address: content[.address], unit: unit,
            purpose: content[.purpose], targetGroup: content[.targetGroup], openComments: content.openComments,
            openedOn: parts.start(ofDay: values.openedOn) ?? visit.now, guidelineID: parts.guideline.id,
            accountID: content[.accountID], handle: content[.handle], inCrisis: content.inCrisis,
            evaluateOn: content.evaluateOn, responsible: content.responsible, decision: content.decision,
            localAdditions: content[.localAdditions])
        let act = AddChannel(fields, because: values.reason, answering: values.answeringReason)
        let id = try await parts.house.office.perform(act, by: visit.signedIn().actor)
        guard let channel = try await parts.house.database.read({ try ChannelStore.channel(id, in: $0) }) else {
            throw Refusal.notFound
        }
        return channel.slug
    }

    func changeForm(_ slug: String, _ visit: Visit) async throws -> Response {
        let channel = try await channel(slug, visit)
        return try await page(visit, channel, ChannelValues(channel, parts))
    }

    func change(_ slug: String, _ visit: Visit) async throws -> Response {
        let channel = try await channel(slug, visit)
        let values = ChannelValues(visit.form, parts)
        do {
            try checkDays(values)
            guard let basedOn = Int64(values.basedOn) else { throw Refusal.formExpired }
            return try await carryOut(values, basedOn: basedOn, on: channel, visit)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return try await page(visit, channel, values, fault: error)
        }
    }

    /// An edit at once for someone who keeps the register, a proposal for others.
    private func carryOut(
        _ values: ChannelValues, basedOn: Int64, on channel: Channel, _ visit: Visit
    ) async throws -> Response {
        let actor = try visit.signedIn().actor
        let home = SiteAddress.register(.channel(channel.slug)).path
        guard actor.may(.manageChannels, in: channel.id), visit.form["som"] != "forslag" else {
            let propose = ProposeRevision(channel.id, basedOn: basedOn, values.content, comment: values.comment)
            let id = try await parts.house.office.perform(propose, by: actor)
            return parts.redirect(to: home, confirming: id == nil ? .changeUnneeded : .changeProposed)
        }
        let edit = EditChannel(channel.id, basedOn: basedOn, values.content, comment: values.comment)
        switch try await parts.house.office.perform(edit, by: actor) {
        case .unchanged: return parts.redirect(to: home, confirming: .changeUnneeded)
        case .published: return parts.redirect(to: home, confirming: .channelChanged)
        case .waits(let id):
            return parts.redirect(to: SiteAddress.register(.proposal(id.rawValue)).path, confirming: .changeDisputed)
        }
    }

    /// A channel that the person may change or propose changes to.
    private func channel(_ slug: String, _ visit: Visit) async throws -> Channel {
        let actor = try visit.signedIn().actor
        try actor.require(.seeRegister)
        guard let channel = try await parts.house.database.read({ try ChannelStore.channel(slug: slug, in: $0) }) else {
            throw WebRefusal.noSuchPage
        }
        if !actor.may(.manageChannels, in: channel.id) { try actor.requireListed(.proposeChannelChanges, in: channel) }
        guard channel.isOpen else { throw RegisterRefusal.channelClosed }
        return channel
    }

    /// Days that cannot be read are told before anything else is tried.
    private func checkDays(_ values: ChannelValues) throws {
        var reader = FieldReader()
        for (day, field) in [(values.openedOn, "Officiell sedan"), (values.evaluateOn, "Utvärderas"), (values.decidedOn, "Beslutsdag")] where !day.isEmpty {
            _ = reader.value { () throws(FieldProblem) in try DayField.clean(day, field: field) }
        }
        try reader.finish()
    }

    private func page(
        _ visit: Visit, _ channel: Channel?, _ values: ChannelValues, fault: (any Explained)? = nil
    ) async throws -> Response {
        let unit = values.content.unit ?? channel?.unitID
        let (guideline, today) = (parts.guideline, parts.today(visit.now))
        let choices = try await parts.house.database.read { session in
            let units = try UnitStore.units(in: session)
            let chosen = units.first { $0.id == unit }
            return ChannelChoices(
                platforms: try PlatformList.load(in: session), units: units, people: try PersonStore.people(in: session),
                posts: try unit.map { try PostStore.holders(in: $0, in: session) } ?? [],
                answering: try chosen.flatMap { try AnsweringPost.load(for: $0, by: guideline, on: today, in: session) })
        }
        let maker = ChangeMaker(
            parts: parts, visit: visit, choices: choices, channel: channel, values: values, fault: fault)
        return parts.answer(maker.page, refused: fault.map { Refused($0) })
    }

    private static let unitMissing = Refusal.invalid([FieldProblem(field: "Enhet", kind: .empty)])
}
