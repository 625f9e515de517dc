import HTTPTypes
import Hummingbird
import NIOCore

extension SiteParts {
    /// A page. One that shows a confirmation also takes it away, so that it is told once.
    func answer<P: Page>(_ page: P, cookies set: [String] = []) -> Response {
        answer(renderer.html(page), of: page.frame, status: .ok, cookies: set)
    }

    /// A page that is itself about why nothing was done.
    func answer<P: Page>(_ page: P, failing status: HTTPResponse.Status) -> Response {
        answer(renderer.html(page), of: page.frame, status: status, cookies: [])
    }

    /// The page of a form once more, with what was wrong with it told at the top. Without anything wrong it is just the page.
    func answer<P: Page>(
        _ page: P, refused: Refused?, status: HTTPResponse.Status = .unprocessableContent, cookies set: [String] = []
    ) -> Response {
        guard let refused else { return answer(page, cookies: set) }
        // The page is made first without the problems, since they say where on it each field is.
        let part = RefusedPart(refused, on: renderer.html(page))
        return answer(renderer.html(page, refused: part), of: page.frame, status: status, cookies: set)
    }

    private func answer(_ html: String, of frame: Frame, status: HTTPResponse.Status, cookies set: [String]) -> Response {
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"]
        for cookie in set { headers.append(HTTPField(name: .setCookie, value: cookie)) }
        if frame.confirmation != nil {
            headers.append(HTTPField(name: .setCookie, value: cookies.clear(.confirmation)))
        }
        let body = ByteBuffer(string: html)
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: body))
    }

    /// Sends the browser on with a GET, so that reloading the page that follows sends nothing twice.
    func redirect(to path: String, confirming confirmation: Confirmation? = nil, cookies set: [String] = []) -> Response {
        var headers: HTTPFields = [.location: path, .cacheControl: "no-store"]
        for cookie in set { headers.append(HTTPField(name: .setCookie, value: cookie)) }
        if let confirmation {
            headers.append(HTTPField(name: .setCookie, value: cookies.set(.confirmation, confirmation.word)))
        }
        return Response(status: .seeOther, headers: headers)
    }
}
