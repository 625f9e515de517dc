import Foundation
import Platforms

extension WordPressConnector {
    public func entry(_ id: RemoteID) async throws -> RemoteEntry {
        let reader = try await people.reader()
        switch WordPressID(id) {
        case .comment(let number): return try await comment(number, reader)
        case .post(let number): return try await post(number, reader).entry
        case nil: throw PlatformError.refused(nil)
        }
    }

    public func publicPage(of id: RemoteID) async throws -> PageCopy? {
        let link: String?
        do {
            link = try await entry(id).url
        } catch PlatformError.notFound {
            return nil
        }
        // The page of a comment is its post's page; the part after # is for the browser.
        guard let page = link.flatMap({ WebAddress($0) }) else { return nil }
        guard page.isSameSite(as: site.address.web) else { throw PlatformError.addressNotAllowed }
        let answer = try await site.publicPage(page)
        if [401, 403, 404, 410].contains(answer.status) || answer.address.target.contains("wp-login.php") { return nil }
        guard answer.isSuccess else { throw PlatformError.unreachable }
        return PageCopy(
            bytes: answer.body, mediaType: answer.header("Content-Type") ?? "application/octet-stream",
            address: answer.address.description)
    }

    func comment(_ number: Int64, _ reader: WordPressReader) async throws -> RemoteEntry {
        let answer = try await site.get("/wp/v2/comments/\(number)", [("context", "edit")])
        return try await Self.read(answer, as: .comment(number)) { try reader.comment($0) }
    }

    /// A post or, when no post has the number, a page. WordPress numbers them in one row but answers them in two places.
    func post(_ number: Int64, _ reader: WordPressReader) async throws -> (entry: RemoteEntry, list: WordPressList) {
        for list in [WordPressList.posts, .pages] {
            do {
                let answer = try await site.get("\(list.route)/\(number)", [("context", "edit"), ("_embed", "author")])
                return (try await Self.read(answer, as: .post(number)) { try reader.post($0) }, list)
            } catch PlatformError.notFound {
                continue
            }
        }
        throw PlatformError.notFound
    }

    /// Reads one record and makes sure that it is the one that was asked for.
    static func read(
        _ answer: WebAnswer, as id: WordPressID, _ make: (ArraySlice<UInt8>) throws -> RemoteEntry
    ) async throws -> RemoteEntry {
        guard let entry = try? make(answer.body[...]), entry.id == id.remote else { throw PlatformError.unreadableAnswer }
        return entry
    }
}
