import Applications
import Hummingbird

/// Answers the addresses of one feature: an application for a channel, from draft to decision.
struct ApplicationDoor: Sendable {
    let parts: SiteParts

    private var controller: ApplicationController { ApplicationController(parts: parts) }
    private var form: ApplicationFormController { ApplicationFormController(parts: parts) }

    func answer(_ address: ApplicationAddress, _ visit: Visit) async throws -> Response {
        switch address {
        case .list: try await controller.list(visit)
        case .start: visit.isPost ? try await controller.begin(visit) : try await controller.start(visit)
        case .show(let id): try await controller.show(.init(id), visit)
        case .step(let id, let number):
            visit.isPost
                ? try await form.save(.init(id), Int(number), visit) : try await form.step(.init(id), Int(number), visit)
        case .review(let id):
            visit.isPost ? try await form.handIn(.init(id), visit) : try await form.review(.init(id), visit)
        case .help(let id): try await controller.askForHelp(.init(id), visit)
        case .withdrawal(let id): try await controller.withdraw(.init(id), visit)
        case .advice(let id): try await controller.advise(.init(id), visit)
        case .decision(let id): try await controller.decide(.init(id), visit)
        case .opening(let id): try await controller.open(.init(id), visit)
        case .roles(let id): try await controller.giveRoles(.init(id), visit)
        }
    }

    /// What was typed in a form that came after one had been signed out, or with an old token: shown again, to be sent once
    /// more. Nothing is done with it.
    ///
    /// - Returns: nil for forms where nothing is typed.
    func keeping(_ address: ApplicationAddress, _ visit: Visit) -> Response? {
        guard visit.isPost, address.isWrittenIn else { return nil }
        let isOut = visit.open == nil
        let page = KeptFormPage(
            frame: isOut ? parts.publicFrame() : parts.staffFrame(visit), title: parts.texts("application.kept.title"),
            isSignedOut: isOut, signIn: SiteAddress.signIn.path, action: address.path, csrf: visit.open?.token.formToken ?? "",
            fields: visit.form.names.filter { $0 != "csrf" }.map { TypedField($0, visit.form.untouched($0)) })
        return parts.answer(page, failing: isOut ? .unauthorized : .forbidden)
    }
}
