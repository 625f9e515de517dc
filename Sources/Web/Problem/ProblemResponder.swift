import HTTPTypes
import Hummingbird
import Logging
import Organisation

/// Answers what went wrong with a page: plain words, what to do next, and nothing of the server's inside.
struct ProblemResponder: Sendable {
    let parts: SiteParts

    /// - Parameters:
    ///   - target: the path with its query, to come back to after signing in.
    ///   - visit: the request as far as it could be read.
    func response(to error: any Error, method: HTTPRequest.Method, target: String, visit: Visit?, logger: Logger) -> Response {
        if isNotSignedIn(error), method != .post { return toSignIn(target) }
        let problem = Problem(error)
        let incident = problem.isFault ? Incident.number() : nil
        if let incident {
            logger.error(
                "web: fault", metadata: ["incident": "\(incident)", "error": "\(String(reflecting: error))", "path": "\(target)"])
        }
        let code = problem.status.code
        let texts = parts.texts
        let key = Self.known.contains(code) ? "problem.\(code)" : "problem.500"
        let page = ProblemPage(
            frame: visit?.open == nil ? parts.publicFrame() : visit.map { parts.staffFrame($0) } ?? parts.publicFrame(),
            title: texts(key), code: String(code), heading: texts(key),
            sentence: problem.sentence.isEmpty ? texts("problem.fault") : problem.sentence, incident: incident,
            onward: onward(visit))
        var response = parts.answer(page, failing: problem.status)
        response.headers.append(contentsOf: HTTPFields(telling: error))
        return response
    }

    /// The codes that have a heading of their own.
    static let known = [400, 401, 403, 404, 405, 408, 409, 413, 422, 429, 500, 503]

    private func isNotSignedIn(_ error: any Error) -> Bool {
        error as? WebRefusal == .notSignedIn || error as? Refusal == .notSignedIn
    }

    private func toSignIn(_ target: String) -> Response {
        let isPlain = Onwards(target).path == SiteAddress.inbox.path
        let query = isPlain ? "" : "?vidare=\(PercentText.encode(target))"
        return parts.redirect(to: SiteAddress.signIn.path + query)
    }

    private func onward(_ visit: Visit?) -> Onward {
        let place: SiteAddress = visit?.open == nil ? .directory : .inbox
        return Onward(
            address: place.path, name: parts.texts(place == .inbox ? "problem.toInbox" : "problem.toDirectory"))
    }
}

/// A number that a person can read to the one who looks in the log.
enum Incident {
    /// Without letters and digits that are easily taken for each other.
    private static let letters = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")

    static func number() -> String {
        let half = { String((0..<4).map { _ in letters.randomElement() ?? "X" }) }
        return "\(half())-\(half())"
    }
}
