import Channels
import Hummingbird
import Organisation
import Wording

/// Proposals for what the register should say, and the decisions on them.
struct ProposalController: Sendable {
    let parts: SiteParts

    func list(_ visit: Visit) async throws -> Response {
        try visit.signedIn().actor.require(.seeRegister)
        let (waiting, channels, words) = try await parts.house.database.read { session in
            let waiting = try RevisionStore.waiting(in: session)
            let channels = try ChannelStore.channels(Array(Set(waiting.map(\.channel))).sorted(), in: session)
            let people = try PersonStore.people(Set(waiting.compactMap(\.proposer)), in: session)
            let words = RegisterWords(parts: parts, platforms: try PlatformList.load(in: session), units: [:], people: people)
            return (waiting, channels, words)
        }
        let rows = waiting.map { revision in
            let channel = channels.first { $0.id == revision.channel }
            let changed = channel.map { revision.proposed.changes(since: ChannelContent($0)) } ?? []
            return ProposalRow(
                address: SiteAddress.register(.proposal(revision.id.rawValue)).path, channel: channel?.name ?? "",
                fields: changed.map(words.name).joined(separator: ", "), when: words.proposed(revision),
                comment: revision.comment.isEmpty ? nil : revision.comment)
        }
        let page = ProposalsPage(
            frame: parts.staffFrame(visit), title: parts.texts("register.proposals.heading"),
            register: SiteAddress.register(.list).path,
            lead: waiting.isEmpty
                ? parts.texts("register.noneWaiting") : parts.texts.counted("register.waiting", waiting.count),
            rows: rows)
        return parts.answer(page)
    }

    func show(_ id: ChannelRevision.ID, _ visit: Visit) async throws -> Response {
        parts.answer(try await maker(id, visit, fault: nil).page)
    }

    func decide(_ id: ChannelRevision.ID, _ visit: Visit) async throws -> Response {
        try await requireDecider(id, visit)
        do {
            let (channel, confirmation) = try await carryOut(id, visit)
            return parts.redirect(to: SiteAddress.register(.channel(channel)).path, confirming: confirmation)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return parts.answer(try await maker(id, visit, fault: error.sentence(in: .sv)).page, refused: Refused(error))
        }
    }

    /// Names the right that is missing before what is wrong in the form, to whoever may see the proposal.
    private func requireDecider(_ id: ChannelRevision.ID, _ visit: Visit) async throws {
        let actor = try visit.signedIn().actor
        try actor.require(.seeRegister)
        try await parts.house.database.read { session in
            guard let revision = try RevisionStore.revision(id, in: session),
                let channel = try ChannelStore.channel(revision.channel, in: session)
            else { throw WebRefusal.noSuchPage }
            let isOwn = revision.proposedBy == actor.name
            try actor.requireListed(isOwn && !actor.may(.manageChannels, in: channel.id) ? .proposeChannelChanges : .manageChannels, in: channel)
        }
    }

    private func carryOut(_ id: ChannelRevision.ID, _ visit: Visit) async throws -> (slug: String, Confirmation) {
        let (form, actor, office) = (visit.form, try visit.signedIn().actor, parts.house.office)
        let confirmation: Confirmation
        switch form["beslut"] {
        case "godkann":
            var choices: [RevisionField: RevisionSide] = [:]
            for field in RevisionField.allCases {
                choices[field] = RevisionSide(rawValue: form["val-\(field.rawValue)"])
            }
            guard let seen = Int64(form["sedd"]) else { throw Refusal.formExpired }
            _ = try await office.perform(
                PublishRevision(id, seen: seen, choices: choices, answer: form["svar"]), by: actor)
            confirmation = .changePublished
        case "avsla":
            try await office.perform(RefuseRevision(id, answer: form["svar"]), by: actor)
            confirmation = .changeRefused
        case "ta-tillbaka":
            try await office.perform(WithdrawRevision(id), by: actor)
            confirmation = .changeWithdrawn
        default: throw WebRefusal.unreadableForm
        }
        let slug = try await parts.house.database.read { session in
            try RevisionStore.revision(id, in: session).flatMap { try ChannelStore.channel($0.channel, in: session) }?.slug
        }
        guard let slug else { throw Refusal.notFound }
        return (slug, confirmation)
    }

    private func maker(_ id: ChannelRevision.ID, _ visit: Visit, fault: String?) async throws -> ProposalMaker {
        try visit.signedIn().actor.require(.seeRegister)
        return try await parts.house.database.read { session in
            guard let revision = try RevisionStore.revision(id, in: session),
                let channel = try ChannelStore.channel(revision.channel, in: session)
            else { throw WebRefusal.noSuchPage }
            let units = try UnitStore.units(in: session)
            let people = try PersonStore.people(in: session)
            let words = RegisterWords(
                parts: parts, platforms: try PlatformList.load(in: session),
                units: Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
                people: Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
            let published = try revision.number.flatMap { try RevisionStore.published($0 - 1, of: channel.id, in: session) }
            return ProposalMaker(
                parts: parts, visit: visit, revision: revision, channel: channel,
                merge: try RevisionReader.merge(of: revision, into: channel, in: session), before: published, words: words,
                fault: fault)
        }
    }
}

extension RegisterWords {
    /// Who proposed a revision, and when.
    func proposed(_ revision: ChannelRevision) -> String {
        parts.texts(
            revision.basedOn == 0 ? "register.addedBy" : "register.proposedBy",
            ["name": actor(revision.proposedBy), "day": parts.times.date(revision.proposedAt)])
    }
}
