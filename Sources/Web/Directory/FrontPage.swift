import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// The directory's first page, made once for each version of the register and then handed out as it is: bytes, headers
/// and all. Most visits to a municipality's site end here, and need nothing that belongs to the visitor.
final class FrontPage: Sendable {
    private struct Held {
        let version: Int64
        let tag: String
        let whole: Response
        let unchanged: Response
    }

    private let base: HTTPFields
    private let held = Mutex<Held?>(nil)

    /// - Parameter base: the headers that every answer has.
    init(base: HTTPFields) {
        self.base = base
    }

    /// The answer to someone who may have the page already.
    /// - Parameters:
    ///   - known: the If-None-Match header, if there is one.
    ///   - html: makes the page; asked only when the register has changed since it was made.
    func response(version: Int64, known: String?, html: () -> String) -> Response {
        let current = held.withLock { $0 }
        let page = if let current, current.version == version { current } else { make(version, html()) }
        return known?.contains(page.tag) == true ? page.unchanged : page.whole
    }

    private func make(_ version: Int64, _ html: String) -> Held {
        let tag = "\"\(SHA256.hash(data: Data(html.utf8)).prefix(12).map { String($0, radix: 16) }.joined())\""
        var headers = base
        headers[.eTag] = tag
        headers[.cacheControl] = "public, no-cache"
        let unchanged = Response(status: .notModified, headers: headers)
        headers[.contentType] = "text/html; charset=utf-8"
        let whole = Response(
            status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
        let made = Held(version: version, tag: tag, whole: whole, unchanged: unchanged)
        held.withLock { $0 = made }
        return made
    }
}
