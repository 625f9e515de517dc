import Connectors
import Foundation
import Platforms
import Testing

private struct TestWarrant: RemovalWarrant {
    let evidenceReference = "evidence:test"
}

@Suite("WordPress behind a bad connection")
struct WordPressFaultTests {
    typealias Answer = FaultServer.Answer

    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let answer: Answer
        /// What it means when something was read, and when something was to be changed.
        let reading: PlatformError
        let changing: PlatformError

        init(_ name: String, _ answer: Answer, _ reading: PlatformError, _ changing: PlatformError) {
            (testDescription, self.answer, self.reading, self.changing) = (name, answer, reading, changing)
        }
    }

    private static func later(_ seconds: TimeInterval) -> PlatformError {
        .slowDown(until: FaultyWordPress.now.addingTimeInterval(seconds))
    }

    private static let html = "<html><title>Logga in</title></html>"

    static let faults: [Fault] = [
        Fault("401", .status("401 Unauthorized", [], #"{"code":"incorrect_password","message":"Fel"}"#), .signInAgain, .signInAgain),
        Fault("401 without words", .status("401 Unauthorized"), .signInAgain, .signInAgain),
        Fault("403 with a reason", .status("403 Forbidden", [], #"{"code":"rest_forbidden","message":"<b>Nej</b> &amp; nej"}"#),
            .refused("Nej & nej"), .refused("Nej & nej")),
        Fault("403 from a firewall", .status("403 Forbidden", [], html), .refused(nil), .refused(nil)),
        Fault("404 in WordPress's words", .status("404 Not Found", [], #"{"code":"rest_comment_invalid_id","message":"x"}"#), .notFound, .notFound),
        Fault("404 by a lost web server", .status("404 Not Found", [], html), .unreadableAnswer, .unreadableAnswer),
        Fault("404 without the route", .status("404 Not Found", [], #"{"code":"rest_no_route","message":"x"}"#), .unreadableAnswer, .unreadableAnswer),
        Fault("410 from a proxy", .status("410 Gone"), .unreadableAnswer, .unreadableAnswer),
        Fault("429 in seconds", .status("429 Too Many Requests", ["Retry-After: 120"]), later(120), later(120)),
        Fault("429 until a date", .status("429 Too Many Requests", ["Retry-After: Mon, 30 Mar 2026 12:10:00 GMT"]), later(600), later(600)),
        Fault("429 until the past", .status("429 Too Many Requests", ["Retry-After: Mon, 30 Mar 2020 12:10:00 GMT"]), later(0), later(0)),
        Fault("429 for ever", .status("429 Too Many Requests", ["Retry-After: 99999999999999999999"]), later(86400), later(86400)),
        Fault("429 with nonsense", .status("429 Too Many Requests", ["Retry-After: snart"]), later(60), later(60)),
        Fault("flooded", .status("400 Bad Request", [], #"{"code":"comment_flood","message":"x"}"#), later(60), later(60)),
        Fault("503 by WordPress", .status("503 Service Unavailable", ["Retry-After: 600"], #"{"code":"wp_die","message":"x"}"#), later(600), later(600)),
        Fault("503 by a proxy, which may have passed it on", .status("503 Service Unavailable", ["Retry-After: 5"], html), later(5), .outcomeUnknown),
        Fault("503 without a time", .status("503 Service Unavailable"), .unreachable, .outcomeUnknown),
        Fault("500", .status("500 Internal Server Error", [], html), .unreachable, .outcomeUnknown),
        Fault("502", .status("502 Bad Gateway", [], html), .unreachable, .outcomeUnknown),
        Fault("504", .status("504 Gateway Timeout"), .unreachable, .outcomeUnknown),
        Fault("no trash", .status("501 Not Implemented", [], #"{"code":"rest_trash_not_supported","message":"Går inte"}"#),
            .refused("Går inte"), .refused("Går inte")),
        Fault("a login page", .status("200 OK", ["Content-Type: text/html"], html), .unreadableAnswer, .outcomeUnknown),
        Fault("an empty answer", .status("200 OK"), .unreadableAnswer, .outcomeUnknown),
        Fault("another entry than asked for", .json(#"{"id":8,"status":"odd"}"#), .unreadableAnswer, .outcomeUnknown),
        Fault("half an answer", Answer(bytes: Array("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"id\":7".utf8)), .unreachable, .outcomeUnknown),
        Fault("not HTTP at all", Answer(bytes: Array("SSH-2.0-OpenSSH_9.2\r\n".utf8)), .unreachable, .outcomeUnknown),
        Fault("a connection that closes", .drop, .unreachable, .outcomeUnknown),
        Fault("silence", .hang, .unreachable, .outcomeUnknown),
        Fault("silence after the head", Answer(bytes: Array("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n".utf8), hangs: true), .unreachable, .outcomeUnknown),
        Fault("an answer without end", Answer(bytes: Array("HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n".utf8) + [UInt8](repeating: 32, count: 9_000_000)),
            .unreadableAnswer, .outcomeUnknown),
        Fault("a redirect to another host", .status("302 Found", ["Location: http://localhost:1/wp-json/"]), .unreadableAnswer, .unreadableAnswer),
        Fault("a redirect without a place", .status("302 Found"), .unreadableAnswer, .unreadableAnswer),
    ]

    private static let limits = ConnectionLimits(
        connect: .seconds(2), silence: .milliseconds(500), whole: .seconds(4), answerBytes: 8 << 20)

    @Test("Reading one entry", arguments: faults)
    func reading(_ fault: Fault) async throws {
        try await FaultyWordPress.with({ $0.target.hasPrefix("/wp-json/wp/v2/comments/7") ? fault.answer : nil }, limits: Self.limits) { connector, _ in
            await #expect(throws: fault.reading) { try await connector.entry(RemoteID("comment-7")) }
        }
    }

    @Test("Reading many", arguments: faults)
    func sweeping(_ fault: Fault) async throws {
        try await FaultyWordPress.with({ $0.target.hasPrefix("/wp-json/wp/v2/comments?") ? fault.answer : nil }, limits: Self.limits) { connector, _ in
            await #expect(throws: fault.reading) { try await connector.everything() }
        }
    }

    @Test("Taking down asks once, whatever happens", arguments: faults)
    func removing(_ fault: Fault) async throws {
        try await FaultyWordPress.with({ $0.method == "DELETE" ? fault.answer : nil }, limits: Self.limits) { connector, server in
            await #expect(throws: fault.changing) {
                try await connector.remove(RemoteID("comment-7"), warrant: TestWarrant())
            }
            #expect(server.requests.count { $0.method == "DELETE" } == 1)
        }
    }

    @Test("Answering asks once, whatever happens", arguments: faults)
    func replying(_ fault: Fault) async throws {
        try await FaultyWordPress.with({ $0.method == "POST" ? fault.answer : nil }, limits: Self.limits) { connector, server in
            await #expect(throws: fault.changing) {
                try await connector.reply(to: RemoteID("comment-7"), text: "Hej")
            }
            #expect(server.requests.count { $0.method == "POST" } == 1)
        }
    }

    @Test("Nobody at home: nothing was done")
    func refusedConnection() async throws {
        try await FaultyWordPress.with({ _ in nil }) { connector, server in
            _ = try await connector.entry(RemoteID("comment-7"))
            server.stop()
            await #expect(throws: PlatformError.unreachable) { try await connector.entry(RemoteID("comment-7")) }
            await #expect(throws: PlatformError.unreachable) { try await connector.remove(RemoteID("comment-7"), warrant: TestWarrant()) }
            await #expect(throws: PlatformError.unreachable) { try await connector.reply(to: RemoteID("comment-7"), text: "Hej") }
        }
    }

    @Test("A name that does not exist is unreachable")
    func unknownName() async throws {
        let connector = try WordPressConnector(
            address: WordPressAddress("https://finns-inte.invalid", allowing: .publicOnly), account: "a", applicationPassword: "b",
            clock: { FaultyWordPress.now })
        await #expect(throws: PlatformError.unreachable) { try await connector.check() }
    }

    @Test("A reading that is cancelled ends at once, and says so")
    func cancelled() async throws {
        let limits = ConnectionLimits(connect: .seconds(2), silence: .seconds(60), whole: .seconds(60))
        try await FaultyWordPress.with({ $0.target.hasPrefix("/wp-json/wp/v2/comments/7") ? .hang : nil }, limits: limits) { connector, _ in
            let reading = Task { try await connector.entry(RemoteID("comment-7")) }
            try await Task.sleep(for: .milliseconds(300))
            reading.cancel()
            await #expect(throws: CancellationError.self) { try await reading.value }
        }
    }
}
