import Channels
import Hummingbird
import Organisation
import Wording

/// How channels' sign-ins are kept, and handing them in.
struct DepositController: Sendable {
    let parts: SiteParts

    func list(_ visit: Visit) async throws -> Response {
        let person = try visit.signedIn().signedIn
        let overview = try await parts.house.database.read { [guideline = parts.guideline] in
            try DepositOverview.load(for: person, by: guideline, at: visit.now, in: $0)
        }
        return parts.answer(DepositListMaker(parts: parts, visit: visit, person: person, overview: overview).page)
    }

    func show(_ slug: String, _ visit: Visit) async throws -> Response {
        parts.answer(try await maker(slug, visit).page(DepositForm(), fault: nil))
    }

    func deposit(_ slug: String, _ visit: Visit) async throws -> Response {
        let maker = try await maker(slug, visit)
        let form = DepositForm(visit.form)
        do {
            try await parts.house.deposits.deposit(form.content, for: maker.detail.row.channel.id, by: maker.person)
            return parts.redirect(to: DepositAddress.channel(slug).path, confirming: maker.detail.row.deposit == nil ? .deposited : .depositRenewed)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return parts.answer(maker.page(form, fault: error.sentence(in: .sv)), refused: Refused(error))
        }
    }

    func ask(_ slug: String, _ visit: Visit) async throws -> Response {
        // Whoever asks need not be able to deposit, so the channel is found before its page may be shown.
        let channel = try await parts.house.database.read { try ChannelStore.channel(slug: slug, in: $0) }
        guard let channel else { throw Refusal.notFound }
        let reason = visit.form["skal"]
        do {
            let id = try await parts.house.office.perform(
                AskToOpenDeposit(of: channel.id, because: reason), by: visit.signedIn().actor)
            return parts.redirect(to: DepositAddress.opening(id.rawValue).path, confirming: .openingAsked)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            let maker = try await maker(slug, visit)
            let page = maker.page(DepositForm(), reason: reason, askFault: error.sentence(in: .sv))
            return parts.answer(page, refused: Refused(error))
        }
    }

    func destroy(_ slug: String, _ visit: Visit) async throws -> Response {
        let maker = try await maker(slug, visit)
        try await parts.house.office.perform(
            DestroyDeposit(of: maker.detail.row.channel.id), by: visit.signedIn().actor)
        return parts.redirect(to: DepositAddress.channel(slug).path, confirming: .depositDestroyed)
    }

    private func maker(_ slug: String, _ visit: Visit) async throws -> DepositPageMaker {
        let person = try visit.signedIn().signedIn
        let detail = try await parts.house.database.read { [guideline = parts.guideline] in
            try DepositDetail.load(slug: slug, for: person, by: guideline, at: visit.now, in: $0)
        }
        return DepositPageMaker(parts: parts, visit: visit, person: person, detail: detail)
    }
}
