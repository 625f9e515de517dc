import Guidelines
import Hummingbird

/// The guidelines as they are read: one by one, side by side, and as a file.
struct GuidelineController: Sendable {
    let parts: SiteParts

    /// Every guideline that can be read here.
    func list(_ visit: Visit) -> Response {
        parts.answer(GuidelineListMaker(parts: parts, shelf: parts.shelf).page)
    }

    /// One guideline, clause by clause.
    /// - Throws: `WebRefusal.noSuchPage` when there is none of that name.
    func show(_ id: String, _ visit: Visit) throws -> Response {
        let shelf = parts.shelf
        let guideline = try shelf.guideline(id)
        let maker = GuidelinePageMaker(
            parts: parts, shelf: shelf, guideline: guideline, filter: ClauseFilter(visit.query))
        return parts.answer(maker.page)
    }
}
