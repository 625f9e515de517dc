import Applications
import HTTPTypes
import Hummingbird
import Organisation
import Wording

/// The lists of applications, one application, and what is done with it beside its form.
struct ApplicationController: Sendable {
    let parts: SiteParts

    func list(_ visit: Visit) async throws -> Response {
        let open = try visit.signedIn()
        let list = try await parts.house.applications.list(for: open.signedIn)
        return parts.answer(ApplicationListPageMaker(parts: parts, visit: visit, list: list).page)
    }

    func start(_ visit: Visit) async throws -> Response {
        guard try await parts.house.applications.list(for: visit.signedIn().signedIn).mayBegin else {
            throw Refusal.missingRight(.applyForChannel, channel: nil)
        }
        return parts.answer(try ApplicationStartPageMaker(parts: parts, visit: visit, open: visit.signedIn()).page)
    }

    func begin(_ visit: Visit) async throws -> Response {
        let id = try await parts.house.office.perform(BeginApplication(), by: visit.signedIn().actor)
        return parts.redirect(to: ApplicationAddress.step(id.rawValue, 1).path)
    }

    func show(_ id: Applications.Application.ID, _ visit: Visit) async throws -> Response {
        try await page(id, visit, trial: nil)
    }

    func askForHelp(_ id: Applications.Application.ID, _ visit: Visit) async throws -> Response {
        try await perform(AskForHelp(id), .helpAsked, .other, id, visit)
    }

    func withdraw(_ id: Applications.Application.ID, _ visit: Visit) async throws -> Response {
        try await perform(WithdrawApplication(id), .withdrawn, .other, id, visit)
    }

    func advise(_ id: Applications.Application.ID, _ visit: Visit) async throws -> Response {
        guard let round = Int64(visit.form["omgang"]) else { throw WebRefusal.unreadableForm }
        guard let advice = AdviseOnApplication.Advice(rawValue: visit.form["rad"]) else {
            return try await page(id, visit, trial: ApplicationTrial(form: .advice, refusal: Self.unchosen("Ditt råd")))
        }
        let act = AdviseOnApplication(id, round: round, advice, comment: visit.form["kommentar"])
        return try await perform(act, advice == .change ? .sentBack : .advised, .advice, id, visit)
    }

    func decide(_ id: Applications.Application.ID, _ visit: Visit) async throws -> Response {
        guard let round = Int64(visit.form["omgang"]) else { throw WebRefusal.unreadableForm }
        guard let decision = DecideOnApplication.Decision(rawValue: visit.form["beslut"]) else {
            return try await page(id, visit, trial: ApplicationTrial(form: .decision, refusal: Self.unchosen("Ditt beslut")))
        }
        let passing = WithoutAdvice(rawValue: visit.form["utan-satt"]).map {
            AdvicePassed($0, asked: visit.form["utan-vem"], on: visit.form["utan-dag"])
        }
        let act = DecideOnApplication(
            id, round: round, decision, reason: visit.form["skal"], withoutAdvice: visit.form["utan-rad"], passing: passing)
        return try await perform(act, decision == .change ? .sentBack : .decided, .decision, id, visit)
    }

    func open(_ id: Applications.Application.ID, _ visit: Visit) async throws -> Response {
        let act = OpenApprovedChannel(id, address: visit.form["adress"], because: visit.form["profilskal"])
        return try await perform(act, .channelOpened, .opening, id, visit)
    }

    func giveRoles(_ id: Applications.Application.ID, _ visit: Visit) async throws -> Response {
        try await perform(GiveNamedRoles(id), .rolesGiven, .other, id, visit)
    }

    /// Carries out an act and sends the browser back to the application; what is refused is told beside its form, with
    /// everything that was written still there.
    private func perform<A: Act>(
        _ act: A, _ confirmation: Confirmation, _ form: ApplicationTrial.Form, _ id: Applications.Application.ID, _ visit: Visit
    ) async throws -> Response {
        do {
            _ = try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: ApplicationAddress.show(id.rawValue).path, confirming: confirmation)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return try await page(id, visit, trial: ApplicationTrial(form: form, refusal: error))
        }
    }

    private func page(_ id: Applications.Application.ID, _ visit: Visit, trial: ApplicationTrial?) async throws -> Response {
        let open = try visit.signedIn()
        let detail = try await parts.house.applications.application(id, for: open.signedIn)
        let maker = ApplicationPageMaker(
            parts: parts, visit: visit, open: open, detail: detail, trial: trial, guidance: PageGuidance(parts))
        return parts.answer(maker.page, refused: trial.map { Refused($0.refusal) })
    }

    private static func unchosen(_ field: String) -> Refusal {
        let wish = FieldProblem.Wish(swedish: "välj ett av svaren.", english: "choose one of the answers.")
        return .invalid([FieldProblem(field: field, kind: .unsuitable(allowed: wish))])
    }
}

/// A form on the application's page that was sent and refused.
struct ApplicationTrial: Sendable {
    enum Form: Sendable { case advice, decision, opening, other }

    let form: Form
    let refusal: any Explained
}
