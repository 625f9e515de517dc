import Guidelines
import HTTPTypes
import Hummingbird
import NIOCore
import Organisation

/// The guidelines as they are read: one by one, side by side, and as a file.
struct GuidelineController: Sendable {
    let parts: SiteParts

    /// Every guideline that can be read here.
    func list(_ visit: Visit) -> Response {
        parts.answer(GuidelineListMaker(parts: parts, shelf: parts.shelf).page)
    }

    /// One guideline, clause by clause; an earlier version of the own when the address asks for it.
    /// - Throws: `WebRefusal.noSuchPage` when there is none of that name or version.
    func show(_ id: String, _ visit: Visit) async throws -> Response {
        let shelf = parts.shelf
        let guideline = try await guideline(id, visit.query["version"], shelf)
        let versions = id == shelf.own.id ? try await parts.house.guidelines.versions() : []
        let maker = GuidelinePageMaker(
            parts: parts, shelf: shelf, guideline: guideline, filter: ClauseFilter(visit.query), versions: versions,
            seesLedger: visit.open?.signedIn.mayAnywhere(.seeLedger) ?? false, confirmation: parts.confirmation(visit))
        return parts.answer(maker.page)
    }

    private func guideline(_ id: String, _ version: String, _ shelf: GuidelineShelf) async throws -> Guideline {
        let current = try shelf.guideline(id)
        guard !version.isEmpty else { return current }
        guard let number = SiteAddress.number(version).map(Int.init(exactly:)) ?? nil else { throw WebRefusal.noSuchPage }
        if number == current.version { return current }
        guard id == shelf.own.id, let earlier = try await parts.house.guidelines.guideline(id, version: number) else {
            throw WebRefusal.noSuchPage
        }
        return earlier
    }

    /// Two guidelines, topic by topic.
    /// - Throws: `WebRefusal.noSuchPage` when there is none of a name.
    func compare(_ visit: Visit) throws -> Response {
        let shelf = parts.shelf
        let search = try ComparisonSearch(visit.query, shelf)
        return parts.answer(ComparisonPageMaker(parts: parts, shelf: shelf, search: search).page)
    }

    /// What carries each clause.
    /// - Throws: `WebRefusal.noSuchPage` when there is none of that name.
    func coverage(_ id: String, _ visit: Visit) throws -> Response {
        let view = CoveragePageMaker.View(rawValue: visit.query["visa"]) ?? .all
        return parts.answer(CoveragePageMaker(parts: parts, guideline: try parts.shelf.guideline(id), view: view).page)
    }

    /// The guideline as an OSCAL catalogue, to be kept.
    /// - Throws: `WebRefusal.noSuchPage` when there is none of that name.
    func oscal(_ id: String) throws -> Response {
        let guideline = try parts.shelf.guideline(id)
        let catalog = try guideline.oscal(uuid: NameUUID.of)
        let name = "\(guideline.id)-\(guideline.version).oscal.json"
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/json; charset=utf-8", .contentDisposition: "attachment; filename=\"\(name)\"",
                .cacheControl: "no-store",
            ], body: ResponseBody(byteBuffer: ByteBuffer(string: catalog)))
    }
}
