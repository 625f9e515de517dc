import Channels
import Crypto
import Foundation
import Guidelines
import HTTPTypes
import Hummingbird
import NIOCore
import Organisation
import Synchronization

/// The directory's first page, made once for each version of the register and of the guideline, and then handed out as it is: bytes, headers
/// and all. Most visits to a municipality's site end here, and need nothing that belongs to the visitor.
final class FrontPage: Sendable {
    /// What the page was made from: it stands until either changes.
    struct Version: Equatable, Sendable {
        let register: Int64
        let guideline: Int

        init(_ directory: PublicDirectory, _ guideline: Guideline) {
            register = directory.version
            self.guideline = guideline.version
        }
    }

    fileprivate struct Held {
        let version: Version
        let tag: String
        let whole: Response
        let unchanged: Response
        let bytes: ByteBuffer
        /// Ready with the date of one second.
        var dated: Dated?
    }

    /// The answers with their date, which holds for the second that it names.
    fileprivate struct Dated {
        let second: TimeInterval
        let whole: Ready
        let unchanged: Ready
    }

    /// An answer that can be written as it is.
    struct Ready: Sendable {
        let head: HTTPResponse
        /// Nil for an answer without a body.
        let body: ByteBuffer?
    }

    private let base: HTTPFields
    private let held = Mutex<Held?>(nil)

    private let directory: DirectoryReader
    private let guidelines: GuidelineInForce
    let clock: @Sendable () -> Date

    /// - Parameter base: the headers that every answer has.
    init(
        base: HTTPFields, directory: DirectoryReader, guidelines: GuidelineInForce, clock: @escaping @Sendable () -> Date
    ) {
        self.base = base
        self.directory = directory
        self.guidelines = guidelines
        self.clock = clock
    }

    /// The answer to someone who may have the page already.
    /// - Parameters:
    ///   - known: the If-None-Match header, if there is one.
    ///   - html: makes the page; asked only when what it is made from has changed since it was made.
    func response(version: Version, known: String?, html: () -> String) -> Response {
        let current = held.withLock { $0 }
        let page = if let current, current.version == version { current } else { make(version, html()) }
        return known?.contains(page.tag) == true ? page.unchanged : page.whole
    }

    /// The answer to a request as it goes out, date and all; nil unless it asks for this page, and the page lies ready
    /// and is known to hold.
    func ready(for request: HTTPRequest) -> Ready? {
        guard request.path == "/", request.method == .get, let directory = directory.fresh, let guideline = guidelines.fresh
        else { return nil }
        let version = Version(directory, guideline)
        let known = request.headerFields[.ifNoneMatch]
        let now = clock()
        let second = now.timeIntervalSince1970.rounded(.down)
        return held.withLock { held in
            guard let page = held, page.version == version else { return nil }
            let isKnown = known?.contains(page.tag) == true
            if let dated = page.dated, dated.second == second { return isKnown ? dated.unchanged : dated.whole }
            let dated = page.dated(second, now)
            held?.dated = dated
            return isKnown ? dated.unchanged : dated.whole
        }
    }

    private func make(_ version: Version, _ html: String) -> Held {
        let tag = "\"\(SHA256.hash(data: Data(html.utf8)).prefix(12).map { String($0, radix: 16) }.joined())\""
        var headers = base
        headers[.eTag] = tag
        headers[.cacheControl] = "public, no-cache"
        let unchanged = Response(status: .notModified, headers: headers)
        headers[.contentType] = "text/html; charset=utf-8"
        let bytes = ByteBuffer(string: html)
        let whole = Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: bytes))
        let made = Held(version: version, tag: tag, whole: whole, unchanged: unchanged, bytes: bytes)
        held.withLock { $0 = made }
        return made
    }
}

extension FrontPage.Held {
    fileprivate func dated(_ second: TimeInterval, _ now: Date) -> FrontPage.Dated {
        let date = now.inHeaders
        var (head, unchangedHead) = (whole.head, unchanged.head)
        head.headerFields[.date] = date
        unchangedHead.headerFields[.date] = date
        return FrontPage.Dated(
            second: second, whole: FrontPage.Ready(head: head, body: bytes),
            unchanged: FrontPage.Ready(head: unchangedHead, body: nil))
    }
}
