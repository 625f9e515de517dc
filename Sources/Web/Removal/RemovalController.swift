import Guidelines
import HTTPTypes
import Hummingbird
import Inbox
import Moderation
import Organisation
import Wording

/// Removing an item from its channel in two steps: the ground, then what follows and the removal itself.
struct RemovalController: Sendable {
    let parts: SiteParts

    /// The first step, or the second once a ground is chosen. Nothing changes by asking.
    func ask(_ id: Item.ID, _ visit: Visit) async throws -> Response {
        let maker = try await maker(id, visit)
        let chosen = visit.query["grund"]
        if chosen.isEmpty { return parts.answer(maker.groundPage(fault: nil)) }
        guard let ground = maker.grounds.first(where: { $0.id == chosen }) else {
            let refusal = ModerationRefusal.unknownGround
            return parts.answer(maker.groundPage(fault: refusal.sentence(in: .sv)), refused: Refused(refusal))
        }
        return parts.answer(maker.confirmPage(ground, token: FormToken(), reason: "", fault: nil))
    }

    func remove(_ id: Item.ID, _ visit: Visit) async throws -> Response {
        let form = visit.form
        let act = parts.house.moderation.remove(
            id, ground: form["grund"], reason: form["skal"], formToken: form["blankett"])
        do {
            _ = try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: SiteAddress.item(id.rawValue).path, confirming: .removalUnderWay)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            let maker = try await maker(id, visit)
            let fault = error.sentence(in: .sv)
            guard let ground = maker.grounds.first(where: { $0.id == form["grund"] }) else {
                return parts.answer(maker.groundPage(fault: fault), refused: Refused(error))
            }
            let token = FormToken(cookie: form["blankett"]) ?? FormToken()
            let page = maker.confirmPage(ground, token: token, reason: form["skal"], fault: fault)
            return parts.answer(page, refused: Refused(error))
        }
    }

    /// - Throws: why the item cannot be removed, before anyone is asked for a ground.
    private func maker(_ id: Item.ID, _ visit: Visit) async throws -> RemovalPageMaker {
        let open = try visit.signedIn()
        let detail = try await parts.house.inbox.item(id, for: open.signedIn)
        if case .refused(let reason) = try await parts.house.moderation.view(of: id, for: open.signedIn).remove {
            throw reason
        }
        return RemovalPageMaker(
            parts: parts, visit: visit, open: open, detail: detail, grounds: try await parts.house.moderation.grounds(for: id),
            guidance: PageGuidance(parts))
    }
}
