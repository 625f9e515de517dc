import Foundation
import Platforms

/// What a site's answer means when it is not the answer that was hoped for.
enum WordPressAnswer {
    /// The error that an answer stands for; nil when it is a success.
    ///
    /// A 404 counts as "no such entry" only in WordPress's own words: a web server that lost its way to WordPress also
    /// answers 404, and must not make every comment look deleted.
    static func error(in answer: WebAnswer, wasChange: Bool, now: Date) -> PlatformError? {
        if answer.isSuccess { return nil }
        let problem = problem(in: answer)
        switch answer.status {
        case 401:
            return .signInAgain
        case 403:
            return .refused(reason(problem))
        case 404, 410:
            return problem.map { Self.meansMissing($0.code) } == true ? .notFound : .unreadableAnswer
        case 429:
            return .slowDown(until: waitingTime(answer, now: now))
        case 503 where !wasChange || problem != nil:
            return answer.header("Retry-After") == nil ? lost(wasChange) : .slowDown(until: waitingTime(answer, now: now))
        case 408, 500, 502..<600:
            return lost(wasChange)
        case 400, 409, 422, 501:
            if problem?.code == "comment_flood" { return .slowDown(until: waitingTime(answer, now: now)) }
            return problem == nil ? .unreadableAnswer : .refused(reason(problem))
        default:
            return problem == nil ? .unreadableAnswer : .refused(reason(problem))
        }
    }

    /// WordPress's own word for what went wrong, such as `rest_already_trashed`.
    static func code(in answer: WebAnswer) -> String? {
        problem(in: answer)?.code
    }

    private static func problem(in answer: WebAnswer) -> WordPressRecord.Problem? {
        try? JSONDecoder().decode(WordPressRecord.Problem.self, from: Data(answer.body))
    }

    private static func meansMissing(_ code: String) -> Bool {
        ["rest_comment_invalid_id", "rest_post_invalid_id", "rest_comment_invalid_post_id"].contains(code)
    }

    private static func lost(_ wasChange: Bool) -> PlatformError {
        wasChange ? .outcomeUnknown : .unreachable
    }

    private static func reason(_ problem: WordPressRecord.Problem?) -> String? {
        guard let message = problem?.message else { return nil }
        let text = PlainText.of(html: message).replacing("\n", with: " ").clipped(to: 300)
        return text.isEmpty ? nil : text
    }

    /// One minute when the server says "slow down" but not for how long.
    private static func waitingTime(_ answer: WebAnswer, now: Date) -> Date {
        RetryAfter.date(answer.header("Retry-After"), now: now) ?? now.addingTimeInterval(60)
    }
}
