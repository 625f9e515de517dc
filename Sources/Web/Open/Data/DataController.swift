import Channels
import HTTPTypes
import Hummingbird
import NIOCore

/// The register as data, and the list made to stand elsewhere.
struct DataController: Sendable {
    let parts: SiteParts

    /// A file; narrowed as the list is when something is asked for, and from memory when nothing is.
    func file(_ file: DataFile, _ visit: Visit) async throws -> Response {
        let directory = try await parts.directory.current()
        let version = FrontPage.Version(directory, parts.guideline)
        let known = visit.headers[.ifNoneMatch]
        let search = DirectorySearch(visit.query)
        if search.isEmpty || file == .atom || file == .linkedData {
            return parts.dataShelf.response(file, version: version, known: known) { text(file, directory, directory.lines) }
        }
        let lines = directory.lines(matching: search.query)
        return DataShelf.response(file, version: version, known: known, once: text(file, directory, lines))
    }

    private func text(_ file: DataFile, _ directory: PublicDirectory, _ lines: [DirectoryLine]) -> String {
        let site = DataSite(parts, platforms: directory.platformList)
        return switch file {
        case .json: JSONFile(lines, site).text
        case .csv: CSVFile(lines, site).text
        case .linkedData: LinkedDataFile(directory, site).text
        case .atom: AtomFile(directory, site, parts.texts, now: parts.clock()).text
        case .wikidata: WikidataFile(lines, directory, site).text
        }
    }

    /// What files there are, and how the list is shown elsewhere.
    func help() async throws -> Response {
        let directory = try await parts.directory.current()
        return parts.answer(OpenDataPageMaker(parts: parts, directory: directory).page)
    }

    /// The list made to stand on another website: no script, no cookies, and any site may frame it.
    func embed(_ visit: Visit) async throws -> Response {
        let directory = try await parts.directory.current()
        let search = DirectorySearch(visit.query)
        let page = EmbedPage(parts: parts, lines: directory.lines(matching: search.query.onlyOpen), directory: directory)
        var response = parts.answer(page)
        response.headers[.contentSecurityPolicy] = SecurityHeaders.embedPolicy
        response.headers[.resourcePolicy] = "cross-origin"
        response.headers[.cacheControl] = "public, max-age=60"
        return response
    }

    /// The accounts as links that say "this is me too", for Mastodon and others that look for them.
    func me(_ visit: Visit) async throws -> Response {
        let directory = try await parts.directory.current()
        let lines = directory.lines(matching: DirectorySearch(visit.query).query.onlyOpen)
        return parts.answer(MePage(parts: parts, lines: lines, directory: directory))
    }
}
