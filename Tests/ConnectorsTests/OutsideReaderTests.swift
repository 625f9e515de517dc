import Foundation
import Platforms
import Testing

@testable import Connectors

@Suite("Reading public pages")
struct OutsideReaderTests {
    typealias Answer = FaultServer.Answer

    /// A reader for which one server of the machine stands for the internet; everything else is judged as it always is.
    private static func reader(beside server: FaultServer, whole: Duration = .seconds(4), longest: Duration = .seconds(8)) -> LiveOutsideReader {
        let port = server.port
        let limits = ConnectionLimits(
            connect: .seconds(2), silence: .seconds(1), whole: whole, answerBytes: LiveOutsideReader.limits.answerBytes)
        return LiveOutsideReader(
            for: "https://www.exempel.se", limits: limits, longest: longest,
            mayUsePort: { $0.isOnUsualPort || $0.port == port },
            mayCall: { address, place in
                address.port == port && place.description == "127.0.0.1" || place.isAllowed(by: .publicOnly)
            })
    }

    private static func page(_ body: String, _ headers: [String] = ["Content-Type: text/html; charset=utf-8"]) -> Answer {
        .status("200 OK", headers, body)
    }

    private static func problem(_ reader: some OutsideReader, _ address: String) async -> OutsideProblem? {
        do {
            _ = try await reader.read(address)
            return nil
        } catch {
            return error
        }
    }

    @Test("a page's links are read as whole addresses, with those that say me")
    func links() async throws {
        let server = try FaultServer { request in
            #expect(!request.head.lowercased().contains("cookie"))
            #expect(request.head.contains("Kanalvakt (+https://www.exempel.se)"))
            return Self.page(
                """
                <head><base href="https://bas.example/mapp/"><link rel="stylesheet" href="/stil.css"><link rel="me" href="https://www.exempel.se/"></head>
                <a href="sida?x=1&amp;y=2">En</a> <!-- <a href="https://dold.example/">Nej</a> -->
                <script>var x = '<a href="https://skript.example/">'</script>
                <a rel="noopener ME" href='HTTPS://WWW.Exempel.se/kanaler'>Två</a><a href="mailto:a@exempel.se">Nej</a>
                """)
        }
        defer { server.stop() }
        let page = try await Self.reader(beside: server).read(server.url + "/kanal")
        #expect(page.links == [
            PageLink(address: "https://www.exempel.se/", isOwn: true),
            PageLink(address: "https://bas.example/mapp/sida?x=1&y=2", isOwn: false),
            PageLink(address: "https://www.exempel.se/kanaler", isOwn: true),
        ])
        #expect(page.isPage)
    }

    @Test("no address leads into a network that is not the public internet", arguments: [
        "http://127.0.0.1/", "http://127.0.0.1:1/", "http://localhost/", "http://[::1]/", "http://2130706433/", "http://0x7f.1/",
        "http://10.0.0.1/", "http://172.16.3.4/", "http://192.168.1.1/", "http://100.64.0.1/", "http://169.254.169.254/latest/meta-data/",
        "http://0.0.0.0/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:a00:1]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/",
        "http://[fe80::1]/", "http://[fd00::1]/", "http://[ff02::1]/", "http://[::]/", "http://224.0.0.1/", "http://localhost./",
    ])
    func innerNetworks(_ address: String) async throws {
        let problem = await Self.problem(LiveOutsideReader(for: "", allowance: .publicOnly), address)
        #expect([.addressNotAllowed, .badAddress, .unreachable].contains(problem))
        let server = try FaultServer { request in
            request.target == "/" ? .status("302 Found", ["Location: \(address)"]) : Self.page("hemligt")
        }
        defer { server.stop() }
        let redirected = await Self.problem(Self.reader(beside: server), server.url)
        #expect([.addressNotAllowed, .badAddress, .unreachable].contains(redirected))
        #expect(server.requests.count == 1)
    }

    @Test("an address with a sign-in, another scheme or an odd port is not called", arguments: [
        "ftp://www.exempel.se/", "file:///etc/passwd", "gopher://www.exempel.se/", "javascript:alert(1)", "https://anna:x@www.exempel.se/",
        "https://www.exempel.se:8443/", "http://www.exempel.se:22/", "https://www.exempel.se:80/", "", "www.exempel.se", "https://",
    ])
    func strangeAddresses(_ address: String) async throws {
        #expect(await Self.problem(LiveOutsideReader(for: "", allowance: .publicOnly), address) == .badAddress)
        // The others lead to another page of the same server when a redirect names them.
        guard address.contains(":") else { return }
        let server = try FaultServer { _ in .status("301 Moved", ["Location: \(address)"]) }
        defer { server.stop() }
        let problem = await Self.problem(Self.reader(beside: server), server.url)
        #expect(problem == .badAddress, "\(String(describing: problem)), asked \(server.requests.count) times")
    }

    @Test("a redirect to another port of the same machine is judged anew")
    func otherPort() async throws {
        let inner = try FaultServer { _ in Self.page("hemligt") }
        defer { inner.stop() }
        let target = inner.url
        let server = try FaultServer { _ in .status("307 Temporary Redirect", ["Location: \(target)/"]) }
        defer { server.stop() }
        #expect(await Self.problem(Self.reader(beside: server), server.url) == .badAddress)
        #expect(inner.requests.isEmpty)
    }

    @Test("redirects that go round are given up, and a few that lead somewhere are followed")
    func redirects() async throws {
        let server = try FaultServer { request in
            switch request.target {
            case "/runt": .status("302 Found", ["Location: /runt"])
            case "/a": .status("301 Moved", ["Location: /b"])
            case "/b": .status("308 Permanent", ["Location: ./c"])
            case "/inlogg": .status("302 Found", ["Location: /accounts/login/?next=x"])
            case "/vilse": .status("302 Found")
            default: Self.page("<a href='d'>d</a>")
            }
        }
        defer { server.stop() }
        let reader = Self.reader(beside: server)
        let round = await Self.problem(reader, server.url + "/runt")
        #expect(round == .tooManyRedirects, "\(String(describing: round)), asked \(server.requests.count) times")
        #expect(try await reader.read(server.url + "/a").address == server.url + "/c")
        #expect(await Self.problem(reader, server.url + "/inlogg") == .hidden)
        #expect(await Self.problem(reader, server.url + "/vilse") == .badAddress)
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let answer: Answer
        let problem: OutsideProblem
    }

    private static func endless(_ head: String) -> Answer {
        Answer(bytes: Array(head.utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 3 << 20), hangs: true)
    }

    static let faults: [Fault] = [
        Fault(testDescription: "no such page", answer: .status("404 Not Found"), problem: .notFound),
        Fault(testDescription: "gone", answer: .status("410 Gone"), problem: .notFound),
        Fault(testDescription: "signed in only", answer: .status("401 Unauthorized"), problem: .hidden),
        Fault(testDescription: "not for programs", answer: .status("403 Forbidden"), problem: .hidden),
        Fault(testDescription: "too often", answer: .status("429 Too Many Requests"), problem: .hidden),
        Fault(testDescription: "LinkedIn's answer to programs", answer: .status("999 Request denied"), problem: .hidden),
        Fault(testDescription: "an error", answer: .status("500 Internal Server Error"), problem: .failed(500)),
        Fault(testDescription: "a page with a length above the limit", answer: endless("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999999\r\n\r\n"), problem: .tooLarge),
        Fault(testDescription: "a page that never ends", answer: endless("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), problem: .tooLarge),
        Fault(testDescription: "a packed page, which could unpack without end", answer: page("\u{1F}x", ["Content-Type: text/html", "Content-Encoding: gzip"]), problem: .unreadable),
        Fault(testDescription: "silence", answer: .hang, problem: .tooSlow),
        Fault(testDescription: "a closed door", answer: .drop, problem: .unreachable),
        Fault(testDescription: "not HTTP", answer: Answer(bytes: Array("SSH-2.0-OpenSSH_9.2\r\n".utf8)), problem: .unreachable),
    ]

    @Test("what is wrong with an answer is told apart", arguments: faults)
    func toldApart(_ fault: Fault) async throws {
        let server = try FaultServer { _ in fault.answer }
        defer { server.stop() }
        #expect(await Self.problem(Self.reader(beside: server), server.url) == fault.problem)
    }

    @Test("a page that drips is given up in time")
    func drip() async throws {
        let server = try FaultServer { _ in
            Answer(bytes: Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".utf8), drip: .milliseconds(200))
        }
        defer { server.stop() }
        let start = ContinuousClock.now
        #expect(await Self.problem(Self.reader(beside: server, whole: .seconds(60), longest: .seconds(2)), server.url) == .tooSlow)
        #expect(ContinuousClock.now - start < .seconds(6))
    }

    @Test("what is not a web page holds no links", arguments: ["image/png", "text/plain", "application/json", "application/octet-stream", ""])
    func otherTypes(_ type: String) async throws {
        let server = try FaultServer { _ in
            Self.page("<a href='https://www.exempel.se'>x</a>", type.isEmpty ? [] : ["Content-Type: \(type)"])
        }
        defer { server.stop() }
        let file = try await Self.reader(beside: server).read(server.url)
        #expect(file.links.isEmpty && !file.isPage && file.mediaType == type)
    }

    @Test("a page made to be slow to read is read in time", arguments: [
        "<a href='", "<script><", "</scripta b=\"", "<!--", "<a b='<a c=\"", "<a href=x>", "<base href='/",
    ])
    func hostilePages(_ piece: String) {
        let html = Array((String(repeating: piece, count: (1 << 20) / piece.utf8.count) + ">").utf8)
        guard let address = WebAddress("https://www.exempel.se/") else { return }
        let start = ContinuousClock.now
        #expect(PageLinks.of(html: html, at: address).count <= 5_000)
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test("every problem has words in both languages")
    func sentences() {
        let all: [OutsideProblem] = [
            .badAddress, .addressNotAllowed, .tooManyRedirects, .notFound, .hidden, .failed(500), .unreachable, .tooSlow, .tooLarge, .unreadable,
        ]
        #expect(Set(all.map { $0.sentence(in: .sv) } + all.map { $0.sentence(in: .en) }).count == 20)
    }
}
