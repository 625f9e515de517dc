import Channels
import Hummingbird
import Organisation
import Oversight
import Wording

/// How one channel is kept, and what is noted of it.
struct ChannelOversightController: Sendable {
    let parts: SiteParts

    func show(_ slug: String, _ visit: Visit, _ refused: RefusedForm) async throws -> Response {
        let open = try visit.signedIn()
        let detail = try await parts.house.oversight.channel(slug: slug, for: open.signedIn)
        let maker = ChannelOversightPageMaker(parts: parts, visit: visit, open: open, detail: detail, refused: refused)
        return parts.answer(maker.page, refused: refused.told)
    }

    func answer(_ slug: String, _ visit: Visit) async throws -> Response {
        let form = visit.form
        guard let kind = FindingKind(rawValue: form["slag"]) else { throw WebRefusal.unreadableForm }
        let channel = try await channel(slug, visit)
        let person = form["person"].isEmpty ? nil : Person.ID(form["person"])
        let key = FindingKey(channel: channel.id, kind: kind, person: person)
        return try await perform(AnswerFinding(key, because: form["skal"]), .findingLeft, "skal-\(form["brist"])", slug, visit)
    }

    /// Fetches anew, or notes what somebody saw.
    func lookAtLinks(_ slug: String, _ visit: Visit) async throws -> Response {
        let channel = try await channel(slug, visit)
        guard !visit.form["riktning"].isEmpty else {
            try await parts.house.oversight.links.check(channel.id, by: visit.signedIn().actor)
            return parts.redirect(to: "\(path(slug))#lankar", confirming: .linksSeen)
        }
        guard let direction = LinkDirection(rawValue: visit.form["riktning"]), ["ja", "nej"].contains(visit.form["finns"]) else {
            throw WebRefusal.unreadableForm
        }
        return try await perform(NoteLink(channel.id, direction, isThere: visit.form["finns"] == "ja"), .linksSeen, "lankar", slug, visit)
    }

    /// Confirms or turns down a change that waits, notes a new one, or says that the account is somebody else's or ours again.
    func settleAccount(_ slug: String, _ visit: Visit) async throws -> Response {
        let channel = try await channel(slug, visit)
        if let id = IdentityChange.ID(visit.form["andring"]) {
            // A change is settled on its own channel's page.
            let waiting = try await parts.house.database.read { try IdentityStore.open(of: channel.id, in: $0) }
            guard waiting.contains(where: { $0.id == id }) else {
                return try await show(slug, visit, RefusedForm(refusal: OversightRefusal.nothingToConfirm, form: visit.form, place: "konto"))
            }
            return switch visit.form["beslut"] {
            case "ja": try await perform(ConfirmIdentity(id), .accountSettled, "konto", slug, visit)
            case "nej": try await perform(RejectIdentity(id), .takeoverNoted, "konto", slug, visit)
            case "fel": try await perform(RejectIdentity(id, isMistake: true), .accountSettled, "konto", slug, visit)
            default: throw WebRefusal.unreadableForm
            }
        }
        switch visit.form["beslut"] {
        case "kapat": return try await perform(NoteTakeover(of: channel.id), .takeoverNoted, "konto", slug, visit)
        case "tillbaka":
            let act = EndTakeover(of: channel.id, because: visit.form["skal"])
            return try await perform(act, .takeoverEnded, "konto", slug, visit)
        default: break
        }
        guard let part = IdentityChange.Part(rawValue: visit.form["del"]) else { throw WebRefusal.unreadableForm }
        return try await perform(ReportIdentity(part, of: channel.id, now: visit.form["nytt"]), .accountReported, "konto", slug, visit)
    }

    func noteCheck(_ slug: String, _ visit: Visit) async throws -> Response {
        let channel = try await channel(slug, visit)
        guard let kind = ChannelCheck.Kind(rawValue: visit.form["slag"]) else { throw WebRefusal.unreadableForm }
        let form = visit.form
        let act = NoteCheck(
            kind, of: channel.id, on: form["dag"], note: form["anteckning"], lastPost: form["senast"], nextEvaluation: form["nasta"])
        return try await perform(act, "oversyn", slug, visit) { $0 == .proposed ? .evaluationProposed : .channelChecked }
    }

    /// - Throws: `Refusal.notFound` for a channel that there is not, or that the person has nothing to do with.
    private func channel(_ slug: String, _ visit: Visit) async throws -> Channel {
        let person = try visit.signedIn().signedIn
        return try await parts.house.database.read { session in
            guard let channel = try ChannelStore.channel(slug: slug, in: session) else { throw Refusal.notFound }
            try Actor.person(person).requireListed(.checkChannels, in: channel)
            return channel
        }
    }

    private func path(_ slug: String) -> String { SiteAddress.oversight(.channel(slug)).path }

    /// - Parameter place: the part of the page that the form belongs to.
    private func perform(
        _ act: some Act, _ confirmation: Confirmation, _ place: String, _ slug: String, _ visit: Visit
    ) async throws -> Response {
        try await perform(act, place, slug, visit) { _ in confirmation }
    }

    /// - Parameter confirmation: what is said of what became of it.
    private func perform<A: Act>(
        _ act: A, _ place: String, _ slug: String, _ visit: Visit, _ confirmation: (A.Outcome) -> Confirmation
    ) async throws -> Response {
        do {
            let result = try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: path(slug), confirming: confirmation(result))
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return try await show(slug, visit, RefusedForm(refusal: error, form: visit.form, place: place))
        }
    }
}
