import Channels
import Guidelines
import HTTPTypes
import Hummingbird
import Organisation
import Wording

/// Reports: taking them in from anyone, and settling them.
struct ReportController: Sendable {
    let parts: SiteParts

    /// The empty form; a channel or a link may come with the address.
    func form(_ kind: Report.Kind, _ visit: Visit) async throws -> Response {
        let maker = ReportPageMaker(parts: parts, directory: try await parts.directory.current(), kind: kind)
        return parts.answer(maker.page(ReportDraft(visit.query), fault: nil))
    }

    /// Takes the report in, or shows the form again with what was written and why.
    func send(_ kind: Report.Kind, _ visit: Visit) async throws -> Response {
        let directory = try await parts.directory.current()
        let draft = ReportDraft(visit.form)
        do {
            // Only programs fill in what people do not see. A person whose browser did is told so beside the form.
            if !visit.form[ReportPage.trap].isEmpty { throw ReportRefusal.filledTrap }
            let id = try await parts.house.reports.receive(draft.fields(kind, directory), from: visit.client)
            return parts.redirect(to: "\(SiteAddress.open(.reportThanks).path)?nummer=\(id)")
        } catch let error as any Explained where Problem.isAboutTheForm(error) || error is WebRefusal {
            let maker = ReportPageMaker(parts: parts, directory: directory, kind: kind)
            let page = maker.page(draft, fault: error.sentence(in: .sv))
            var response = parts.answer(page, refused: Refused(error), status: Self.status(of: error))
            response.headers.append(contentsOf: HTTPFields(telling: error))
            return response
        }
    }

    private static func status(of error: any Explained) -> HTTPResponse.Status {
        if case .tooMany? = error as? ReportRefusal { .tooManyRequests } else { .unprocessableContent }
    }

    func thanks(_ visit: Visit) -> Response {
        let number = SiteAddress.number(visit.query["nummer"]).map(String.init)
        return parts.answer(
            ReportThanksPage(
                frame: parts.publicFrame(), title: parts.texts("report.thanks.heading"),
                number: number.map { parts.texts("report.thanks.number", ["number": $0]) }, contacts: parts.contacts))
    }

    /// The reports that the person may see.
    func list(_ visit: Visit) async throws -> Response { try await page(visit, fault: nil) }

    func handle(_ id: Report.ID, _ visit: Visit) async throws -> Response {
        try await perform(HandleReport(id, note: visit.form["anteckning"]), .reportHandled, visit)
    }

    func judge(_ id: Impostor.ID, _ visit: Visit) async throws -> Response {
        guard let verdict = JudgeImpostor.Verdict(rawValue: visit.form["bedomning"]) else { throw WebRefusal.unreadableForm }
        return try await perform(JudgeImpostor(id, verdict, note: visit.form["anteckning"]), .impostorJudged, visit)
    }

    private func perform(_ act: some Act, _ confirmation: Confirmation, _ visit: Visit) async throws -> Response {
        do {
            _ = try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: SiteAddress.open(.reports).path, confirming: confirmation)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return try await page(visit, fault: error)
        }
    }

    private func page(_ visit: Visit, fault: (any Explained)?) async throws -> Response {
        let open = try visit.signedIn()
        guard open.signedIn.mayAnywhere(.seeItems) else { throw Refusal.missingRight(.seeItems, channel: nil) }
        let scope = open.signedIn.scope(of: .seeItems)
        let judges = open.signedIn.may(.manageChannels)
        let maker = try await parts.house.database.read { session in
            let reports = try ReportStore.reports(in: scope, limit: 200, in: session).filter { $0.channel != nil || judges }
            let people = try PersonStore.people(Set(reports.compactMap { $0.handling?.by }), in: session)
            return ReportListPageMaker(
                parts: parts, visit: visit, open: open, reports: reports,
                impostors: judges ? try ImpostorStore.impostors(in: session) : [],
                channels: Dictionary(
                    uniqueKeysWithValues: try ChannelStore.channels(reports.compactMap(\.channel), in: session).map { ($0.id, $0) }),
                people: people, platforms: try PlatformList.load(in: session))
        }
        return parts.answer(maker.page(fault: fault?.sentence(in: .sv)), refused: fault.map { Refused($0) })
    }
}

extension Confirmation {
    static let reportHandled = Confirmation("anmalan-hanterad")
    static let impostorJudged = Confirmation("konto-bedomt")
    static let partyAdded = Confirmation("parti-tillagt")
    static let partyRemoved = Confirmation("parti-borttaget")
}

/// What somebody has written in the form so far.
struct ReportDraft: Sendable {
    let channel: String
    let pasted: String
    let ground: String
    let words: String
    let contact: String

    /// - Parameter form: a form that was sent, or the address of an empty one.
    init(_ form: FormFields) {
        channel = String(form["kanal"].prefix(80))
        pasted = String(form["konto"].prefix(1000))
        ground = String(form["grund"].prefix(100))
        words = String(form["text"].prefix(ReportFields.longestWords * 2))
        contact = String(form["kontakt"].prefix(400))
    }

    /// The channel that was chosen, or that the link lies on.
    func fields(_ kind: Report.Kind, _ directory: PublicDirectory) -> ReportFields {
        let chosen = directory.line(slug: channel) ?? (kind == .content && !pasted.isEmpty ? directory.holding(pasted) : nil)
        return ReportFields(
            kind: kind, channel: kind == .content ? chosen?.channel.id : nil, pasted: pasted,
            ground: ground == ReportPageMaker.otherGround ? "" : ground, words: words, contact: contact)
    }
}
