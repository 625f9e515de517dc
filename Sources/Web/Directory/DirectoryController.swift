import Channels
import Hummingbird

/// The public pages: the directory and each channel.
struct DirectoryController: Sendable {
    let parts: SiteParts
    let front: FrontPage

    /// The whole directory, from memory.
    func frontPage(known: String?) async throws -> Response {
        let directory = try await parts.directory.current()
        let guideline = try await parts.house.guidelines.current()
        return front.response(version: FrontPage.Version(directory, guideline), known: known) {
            let parts = parts.by(guideline).with(directory.contacts)
            return parts.renderer.html(DirectoryPageMaker(parts: parts, directory: directory, search: .none).page)
        }
    }

    /// The directory narrowed to what somebody looks for.
    func search(_ visit: Visit) async throws -> Response {
        let directory = try await parts.directory.current()
        let search = DirectorySearch(visit.query)
        return parts.answer(DirectoryPageMaker(parts: parts, directory: directory, search: search).page)
    }

    /// - Throws: `WebRefusal.noSuchPage` when there is no channel of that name.
    func channel(_ slug: String) async throws -> Response {
        let directory = try await parts.directory.current()
        guard let line = directory.line(slug: slug) else { throw WebRefusal.noSuchPage }
        return parts.answer(ChannelPageMaker(parts: parts, line: line, directory: directory).page)
    }
}
