import HTTPTypes
import Hummingbird
import NIOCore

extension SiteParts {
    /// A page. One that shows a confirmation also takes it away, so that it is told once.
    func answer<P: Page>(_ page: P, status: HTTPResponse.Status = .ok, cookies set: [String] = []) -> Response {
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"]
        for cookie in set { headers.append(HTTPField(name: .setCookie, value: cookie)) }
        if page.frame.confirmation != nil {
            headers.append(HTTPField(name: .setCookie, value: cookies.clear(.confirmation)))
        }
        let body = ByteBuffer(string: renderer.html(page))
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
