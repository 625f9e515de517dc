import Evidence
import Guidelines
import Hummingbird
import Organisation
import Oversight
import Wording

/// Closing a channel: the case, its steps and its end.
struct ClosingController: Sendable {
    let parts: SiteParts

    func show(_ slug: String, _ visit: Visit, _ refused: RefusedForm) async throws -> Response {
        let open = try visit.signedIn()
        let detail = try await detail(slug, open)
        let maker = ClosingPageMaker(parts: parts, visit: visit, open: open, detail: detail, refused: refused)
        return parts.answer(maker.page, refused: refused.told)
    }

    func open(_ slug: String, _ visit: Visit) async throws -> Response {
        let detail = try await detail(slug, visit.signedIn())
        guard let cause = ClosureRule.Cause(rawValue: visit.form["orsak"]) else { throw WebRefusal.unreadableForm }
        let act = OpenClosure(detail.channel.id, because: cause, reason: visit.form["skal"])
        return try await perform(act, .closingBegun, slug, visit)
    }

    func takeStep(_ slug: String, _ visit: Visit) async throws -> Response {
        let detail = try await detail(slug, visit.signedIn())
        let form = visit.form
        guard let step = ClosureStep(rawValue: form["steg"]), let closure = detail.closure else { throw WebRefusal.unreadableForm }
        let place = "steg-\(step.rawValue)"
        do {
            // Files are put on disk before the act, so it is first made sure that the case is open.
            guard step == .capture, closure.state == .open else {
                let act = TakeClosureStep(step, in: closure.id, on: form["dag"], note: form["anteckning"])
                return try await perform(act, .closingStepTaken, at: place, slug, visit)
            }
            let picture = try visit.files["bild"].map { try PictureFile(screenshot: $0.bytes) }
            let act = try parts.house.oversight.capture(
                in: closure.id, on: form["dag"], note: form["anteckning"], picture: picture, digest: form["kontrollsumma"])
            return try await perform(act, .closingStepTaken, at: place, slug, visit)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return try await show(slug, visit, RefusedForm(refusal: error, form: form, place: place))
        }
    }

    func end(_ slug: String, _ visit: Visit) async throws -> Response {
        let detail = try await detail(slug, visit.signedIn())
        guard let closure = detail.closure else { throw WebRefusal.unreadableForm }
        return switch visit.form["beslut"] {
        case "avsluta": try await perform(CompleteClosure(closure.id), .channelClosed, slug, visit)
        case "stall-in": try await perform(AbandonClosure(closure.id, reason: visit.form["skal"]), .closingAbandoned, at: "skal-kvar", slug, visit)
        case "oppna": try await perform(ReopenClosure(closure.id, reason: visit.form["skal"]), .channelReopened, at: "skal-oppna", slug, visit)
        default: throw WebRefusal.unreadableForm
        }
    }

    /// What was kept of the channel.
    func capture(_ slug: String, _ visit: Visit) async throws -> Response {
        let detail = try await detail(slug, visit.signedIn())
        let evidence = parts.house.evidence
        guard let id = detail.closure?.steps[.capture]?.evidence,
            let record = try await parts.house.database.read({ try evidence.record(id, in: $0) }), let part = record.parts.first
        else { throw WebRefusal.noSuchPage }
        return try parts.keptFile(part, named: "kopia-\(slug)")
    }

    /// - Throws: `Refusal` for whoever may not close the channel.
    private func detail(_ slug: String, _ open: OpenSession) async throws -> ChannelOversight {
        let detail = try await parts.house.oversight.channel(slug: slug, for: open.signedIn)
        try open.actor.requireListed(.closeChannels, in: detail.channel)
        return detail
    }

    /// - Parameter place: the part of the page that the form belongs to.
    private func perform(
        _ act: some Act, _ confirmation: Confirmation, at place: String = Refused.besideForm, _ slug: String, _ visit: Visit
    ) async throws -> Response {
        do {
            _ = try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: SiteAddress.oversight(.closing(slug)).path, confirming: confirmation)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return try await show(slug, visit, RefusedForm(refusal: error, form: visit.form, place: place))
        }
    }
}
