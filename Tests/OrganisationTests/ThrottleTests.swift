import Database
import Foundation
import Testing
import TestSupport

@testable import Organisation

@Suite("Guessing passwords", .serialized)
struct ThrottleTests {
    static let password = "fyra gröna hästar"

    @Test("The wait doubles up to its longest, and no number of failures overflows it")
    func rule() {
        let rule = ThrottleRule(free: 4, longest: 300)
        #expect((0...14).map { rule.wait(after: $0) } == [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300])
        #expect(rule.wait(after: .max) == 300)
        let now = Date(timeIntervalSince1970: 1_000_000)
        #expect(rule.remaining(after: 5, last: now.addingTimeInterval(-0.5), now: now) == 1)
        #expect(rule.remaining(after: 5, last: now.addingTimeInterval(-1), now: now) == 0)
        #expect(rule.remaining(after: 9, last: now.addingTimeInterval(1e12), now: now) == 300)
    }

    @Test("Failures on one name hold back the next, on every server, also the right password; then it passes", arguments: TestDatabase.engines)
    func perName(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            try await place.person("anna", password: Self.password)
            let servers = [place.signIn(), place.signIn()]
            for attempt in 0..<5 {
                let refusal = try await place.refusal {
                    try await servers[attempt % 2].signIn(username: "Anna", password: "fel", from: "192.0.2.\(attempt)")
                }
                #expect(refusal == .wrongNameOrPassword)
            }
            let held = try await place.refusal {
                try await servers[1].signIn(username: "anna", password: Self.password, from: "203.0.113.9")
            }
            #expect(held == .waitBeforeSignIn(seconds: 1))
            place.clock.advance(1)
            let open = try await servers[1].signIn(username: "anna", password: Self.password, from: "203.0.113.9")
            #expect(open.failedBefore == 5)
            #expect(try await place.entries().last?.data["failedBefore"]?.number == 5)
            let again = try await servers[0].signIn(username: "anna", password: Self.password, from: "203.0.113.9")
            #expect(again.failedBefore == 0)
        }
    }

    @Test("A name that does not exist is held back like one that does")
    func unknownName() async throws {
        try await Workplace.with(.sqlite) { place in
            try await place.person("anna", password: Self.password)
            var answers: [[Refusal?]] = []
            for name in ["anna", "ingen"] {
                var given: [Refusal?] = []
                for attempt in 0..<7 {
                    let address = "\(name == "anna" ? "192.0.2" : "198.51.100").\(attempt)"
                    given.append(try await place.refusal { try await place.signIn().signIn(username: name, password: "fel", from: address) })
                }
                answers.append(given)
            }
            #expect(answers[0] == answers[1] && answers[0].last == .waitBeforeSignIn(seconds: 1))
        }
    }

    @Test("Failures from one network hold back every name from it, and no other network", arguments: TestDatabase.engines)
    func perNetwork(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            try await place.person("anna", password: Self.password)
            let door = place.signIn()
            for attempt in 0..<31 {
                let refusal = try await place.refusal {
                    try await door.signIn(username: "namn\(attempt)", password: "fel", from: "2001:db8:1:2::\(attempt)")
                }
                #expect(refusal == .wrongNameOrPassword)
            }
            let held = try await place.refusal {
                try await door.signIn(username: "anna", password: Self.password, from: "2001:db8:1:2:ffff::1")
            }
            #expect(held == .waitBeforeSignIn(seconds: 1))
            _ = try await door.signIn(username: "anna", password: Self.password, from: "2001:db8:1:3::1")
            place.clock.advance(86_401)
            _ = try await door.signIn(username: "anna", password: Self.password, from: "2001:db8:1:2::1")
            #expect(try await place.database.read { try $0.row("SELECT COUNT(*) AS n FROM sign_in_attempt WHERE failures > 0")?.int("n") } == 0)
        }
    }

    @Test("Attempts all at once gain no more than attempts in a row", arguments: TestDatabase.engines)
    func allAtOnce(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            try await place.person("anna", password: Self.password)
            let door = place.signIn()
            let refusals = try await withThrowingTaskGroup(of: Refusal?.self) { group in
                for attempt in 0..<40 {
                    group.addTask {
                        try await place.refusal {
                            try await door.signIn(username: "anna", password: "fel \(attempt)", from: "192.0.2.\(attempt)")
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(refusals.filter { $0 == .wrongNameOrPassword }.count == 5)
            #expect(refusals.filter { $0 == .waitBeforeSignIn(seconds: 1) }.count == 35)
        }
    }

    @Test("An outsider adds at the most one entry a day to the ledger, and nothing typed stands anywhere", arguments: TestDatabase.engines)
    func ledgerIsNotFlooded(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            let before = try await place.acts().count
            for day in 0..<3 {
                for attempt in 0..<4 {
                    let name = "mitthemligaord\(attempt)"
                    _ = try await place.refusal { try await place.signIn().signIn(username: name, password: "fel", from: "192.0.2.\(day)") }
                }
                place.clock.advance(86_400)
            }
            let entries = try await place.entries().dropFirst(before)
            #expect(entries.map(\.act) == ["organisation.signInsRefused", "organisation.signInsRefused"])
            #expect(entries.allSatisfy { $0.data["attempts"]?.number == 4 && $0.actor == "system:sign-in" })
            #expect(entries.first?.data["dayUTC"]?.text == "2026-03-27")
            let marks = try await place.database.read { try $0.rows("SELECT mark FROM sign_in_attempt").map { try $0.text("mark") } }
            #expect(marks.allSatisfy { !$0.contains("hemliga") && !$0.contains("192") })
        }
    }

    @Test(
        "Addresses are told apart by network",
        arguments: [
            ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"), ("2001:db8:1:2:3:4:5:6", "32.1.13.184.0.1.0.2"),
            ("fe80::1%eth0", "254.128.0.0.0.0.0.0"), ("", "unknown"), ("garbage", "unknown"), ("192.0.2.1, 198.51.100.7", "unknown"),
            (String(repeating: "1", count: 100_000), "unknown"), ("%", "unknown"), ("192.0.2.1\u{0}", "unknown"),
        ])
    func networks(_ address: String, _ network: String) {
        #expect(NetworkAddress.network(of: address) == network)
    }
}
