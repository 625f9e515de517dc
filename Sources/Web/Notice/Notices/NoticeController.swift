import Channels
import Hummingbird
import Organisation
import Oversight
import Wording

/// Notices: reading what one has been sent, and sending.
struct NoticeController: Sendable {
    let parts: SiteParts

    /// Notices on a page.
    static let perPage = 50

    func list(_ visit: Visit) async throws -> Response {
        let open = try visit.signedIn()
        let before = SiteAddress.number(visit.query["fore"]).map { Notice.ID($0) }
        let (received, sent) = try await parts.house.database.read { session in
            let received = try NoticeReader.received(
                by: open.signedIn.person.id, before: before, limit: Self.perPage + 1, in: session)
            let sent = open.signedIn.may(.sendNotices)
                ? try NoticeReader.sent(limit: Self.perPage, for: open.actor, in: session) : nil
            return (received, sent)
        }
        return parts.answer(NoticeListMaker(parts: parts, visit: visit, open: open, received: received, sent: sent).page)
    }

    func show(_ id: Notice.ID, _ visit: Visit) async throws -> Response {
        parts.answer(try await maker(id, visit).page(fault: nil))
    }

    func read(_ id: Notice.ID, _ visit: Visit) async throws -> Response {
        try await parts.house.office.perform(MarkNoticeRead(id), by: visit.signedIn().actor)
        return parts.redirect(to: NoticeAddress.notice(id.rawValue).path, confirming: .noticeRead)
    }

    func remind(_ id: Notice.ID, _ visit: Visit) async throws -> Response {
        do {
            try await parts.house.office.perform(RemindReceivers(id), by: visit.signedIn().actor)
            return parts.redirect(to: NoticeAddress.notice(id.rawValue).path, confirming: .reminded)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return parts.answer(try await maker(id, visit).page(fault: error.sentence(in: .sv)), refused: Refused(error))
        }
    }

    func write(_ visit: Visit) async throws -> Response {
        let maker = try await writing(visit, NoticeForm(first: visit.query))
        return parts.answer(maker.page(fault: nil))
    }

    /// Shows what was written before it is sent, takes it back to be changed, or sends it.
    func send(_ visit: Visit) async throws -> Response {
        let form = NoticeForm(visit.form)
        let maker = try await writing(visit, form)
        do {
            switch visit.form["steg"] {
            case "skicka":
                let act = SendNotice(form.fields, to: form.audience, formToken: form.token.text)
                let id = try await parts.house.office.perform(act, by: visit.signedIn().actor)
                return parts.redirect(to: NoticeAddress.notice(id.rawValue).path, confirming: .noticeSent)
            case "andra":
                return parts.answer(maker.page(fault: nil))
            default:
                return parts.answer(try maker.review())
            }
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return parts.answer(maker.page(fault: error.sentence(in: .sv)), refused: Refused(error))
        }
    }

    private func writing(_ visit: Visit, _ form: NoticeForm) async throws -> NoticeWriteMaker {
        let open = try visit.signedIn()
        try open.actor.require(.sendNotices)
        let guideline = parts.guideline
        let today = parts.today(visit.now)
        return try await parts.house.database.read { [parts] session in
            let people = try form.audience.people(on: today, in: session).filter { $0 != open.signedIn.person.id }
            let channels = try ChannelStore.channels(in: session).filter { $0.closedOn == nil }
            return NoticeWriteMaker(
                parts: parts, visit: visit, open: open, form: form,
                documents: try PolicyLibrary.documents(guideline, on: today, in: session), channels: channels,
                units: try UnitStore.units(in: session), platforms: try PlatformList.load(in: session),
                people: try PersonStore.people(Set(people), in: session).values.map(\.fullName).sorted())
        }
    }

    private func maker(_ id: Notice.ID, _ visit: Visit) async throws -> NoticeMaker {
        let open = try visit.signedIn()
        let guideline = parts.guideline
        let today = parts.today(visit.now)
        return try await parts.house.database.read { [parts] session in
            let detail = try NoticeReader.notice(id, for: open.actor, on: today, in: session)
            let people = Set((detail.receivers ?? []).map(\.receipt.person)).union([detail.notice.sentBy])
            return NoticeMaker(
                parts: parts, visit: visit, open: open, detail: detail,
                people: try PersonStore.people(people, in: session),
                document: detail.notice.document.flatMap { try? PolicyLibrary.document($0, guideline, on: today, in: session) })
        }
    }
}
