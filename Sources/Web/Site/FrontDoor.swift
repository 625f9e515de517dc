import HTTPTypes
import Hummingbird
import Organisation

/// Where every request comes in: finds who answers it, keeps foreign forms out, and turns every error into a page.
struct FrontDoor: HTTPResponder {
    typealias Context = SiteContext

    /// By the guideline that was in force when the site was put together; each request takes its own (`asOfNow`).
    private var parts: SiteParts
    private let reader: RequestReader
    private let headers: HTTPFields
    /// What most visits ask for, for those who can hand it out before the door.
    let frontPage: FrontPage

    private var directory: DirectoryController { DirectoryController(parts: parts, front: frontPage) }
    private var guidelines: GuidelineController { GuidelineController(parts: parts) }
    private var check: CheckController { CheckController(parts: parts) }
    private var signIn: SignInController { SignInController(parts: parts) }
    private var inbox: InboxController { InboxController(parts: parts) }
    private var item: ItemController { ItemController(parts: parts) }
    private var removal: RemovalController { RemovalController(parts: parts) }
    private var evidence: EvidenceController { EvidenceController(parts: parts) }
    private var ledger: LedgerController { LedgerController(parts: parts) }
    /// By what was last known, since a page that fails may fail for want of the database.
    private var problems: ProblemResponder { ProblemResponder(parts: parts.by(parts.house.guideline)) }

    init(parts: SiteParts) {
        self.parts = parts
        reader = RequestReader(settings: parts.settings, signIn: parts.house.signIn, clock: parts.clock)
        headers = SecurityHeaders(isSecure: parts.settings.isSecure).fields
        frontPage = FrontPage(
            base: headers, directory: parts.directory, guidelines: parts.house.guidelines, clock: parts.clock)
    }

    func respond(to request: Request, context: SiteContext) async throws -> Response {
        // Most visits: the same bytes for everyone, so nothing of the request but its known tag is looked at.
        if request.head.path == "/", request.method == .get,
            let page = try? await directory.frontPage(known: request.headers[.ifNoneMatch])
        {
            return page
        }
        var response = await answer(request, context)
        for field in headers where response.headers[field.name] == nil { response.headers.append(field) }
        if response.headers[.contentSecurityPolicy] == SecurityHeaders.embedPolicy { response.headers[.frameOptions] = nil }
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func answer(_ request: Request, _ context: SiteContext) async -> Response {
        var visit: Visit?
        do {
            let read = try await reader.visit(request, context)
            visit = read
            if let kept = try guardForm(read) { return kept }
            return try await asOfNow(read).route(read)
        } catch {
            return problems.response(
                to: error, method: request.method, target: request.head.path ?? "/", visit: visit, logger: context.logger)
        }
    }

    /// The same door, with every page made by the guideline that is in force as the request comes. Style and script are
    /// handed out whether the database answers or not.
    private func asOfNow(_ visit: Visit) async -> FrontDoor {
        if case .asset = visit.address { return self }
        var door = self
        door.parts = await parts.asOfNow()
        if !visit.address.isForStaff { door.parts = await door.parts.withContacts() }
        return door
    }

    /// Whoever is not signed in is sent to sign in; a form must have been made for this very session.
    ///
    /// - Returns: the page where a long form that is refused for that alone is shown again with what was typed; nil for a
    ///   form that may go on.
    private func guardForm(_ visit: Visit) throws -> Response? {
        guard visit.address.isForStaff, visit.address != .signOut || visit.open != nil else { return nil }
        do {
            let open = try visit.signedIn()
            if visit.isPost { try open.token.require(formToken: visit.form["csrf"]) }
            return nil
        } catch {
            guard case .application(let address) = visit.address,
                let kept = ApplicationDoor(parts: parts).keeping(address, visit)
            else { throw error }
            return kept
        }
    }

    private func route(_ visit: Visit) async throws -> Response {
        switch visit.address {
        case .directory: try await directory.search(visit)
        case .channel(let slug): try await directory.channel(slug)
        case .guidelines: guidelines.list(visit)
        case .guideline(let id): try await guidelines.show(id, visit)
        case .coverage(let id): try guidelines.coverage(id, visit)
        case .oscal(let id): try guidelines.oscal(id)
        case .comparison: try guidelines.compare(visit)
        case .check: visit.isPost ? try await check.check(visit) : try await check.form(visit)
        case .adoption: try await check.adopt(visit)
        case .signIn: visit.isPost ? try await signIn.enter(visit) : try await signIn.form(visit)
        case .signOut: try await signIn.leave(visit)
        case .inbox: try await inbox.list(visit)
        case .item(let id): try await item.show(.init(id), visit)
        case .reply(let id): try await item.reply(.init(id), visit)
        case .handOver(let id): try await item.handOver(.init(id), visit)
        case .noAnswer(let id): try await item.noAnswer(.init(id), visit)
        case .outcome(let id): try await item.settle(.init(id), visit)
        case .removal(let id): visit.isPost ? try await removal.remove(.init(id), visit) : try await removal.ask(.init(id), visit)
        case .ledger: try await ledger.list(visit)
        case .ledgerEntry(let index): try await ledger.entry(index, visit)
        case .evidence(let id): try await evidence.show(.init(id), visit)
        case .evidencePart(let id, let place): try await evidence.part(place, of: .init(id), visit)
        case .status: try await status()
        case .asset(let name): try asset(name)
        case .application(let address): try await ApplicationDoor(parts: parts).answer(address, visit)
        case .register(let address): try await RegisterDoor(parts: parts).answer(address, visit)
        case .people(let address): try await PeopleDoor(parts: parts).answer(address, visit)
        case .open(let address): try await OpenDoor(parts: parts).answer(address, visit)
        case .oversight(let address): try await OversightDoor(parts: parts).answer(address, visit)
        case .notice(let address): try await NoticeDoor(parts: parts).answer(address, visit)
        case .deposit(let address): try await DepositDoor(parts: parts).answer(address, visit)
        case .visitor(let address): try await VisitorDoor(parts: parts).answer(address, visit)
        }
    }

    /// Up when the database answers.
    private func status() async throws -> Response {
        _ = try await parts.house.database.read { try $0.row("SELECT 1 AS one")?.int("one") }
        let body = ByteBuffer(string: "ok\n")
        return Response(
            status: .ok, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: body))
    }

    private func asset(_ name: String) throws -> Response {
        guard let response = parts.assets.response(named: name) else { throw WebRefusal.noSuchPage }
        return response
    }
}
