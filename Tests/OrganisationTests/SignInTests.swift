import Database
import Foundation
import Testing
import TestSupport

@testable import Organisation

@Suite("Signing in", .serialized)
struct SignInTests {
    static let password = "fyra gröna hästar"
    static let home = "192.0.2.1"

    @Test("In with the right password, out again, and the cookie opens nothing after it", arguments: TestDatabase.engines)
    func inAndOut(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            let anna = try await place.person("anna", [Grant(role: .editor, channel: 4)], password: Self.password)
            let door = place.signIn()
            let open = try await door.signIn(username: " ANNA ", password: Self.password, from: Self.home)
            #expect(open.signedIn.person.id == anna && open.failedBefore == 0)
            let found = try #require(try await door.session(cookie: open.token.cookie))
            #expect(found.signedIn.may(.reply, channel: 4) && found.signedIn.sessionID == open.signedIn.sessionID)
            #expect(found.token.formToken == open.token.formToken)
            try await door.signOut(found)
            try await door.signOut(found)
            let late = try await place.refusal { try await place.office.perform(EndSession(.init(1)), by: found.actor) }
            #expect(late == .notSignedIn)
            #expect(try await door.session(cookie: open.token.cookie) == nil)
            #expect(try await place.acts().suffix(2) == ["organisation.signedIn", "organisation.signedOut"])
            #expect(try await place.entries().last?.actor == "person:\(anna)")
        }
    }

    @Test("Who may not in is told the same, whatever the reason", arguments: TestDatabase.engines)
    func sameAnswer(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            try await place.person("anna", password: Self.password)
            try await place.person("utan")
            let gone = try await place.person("borta", password: Self.password)
            try await place.office.perform(DeactivatePerson(gone), by: Workplace.operatorActor)
            let before = try await place.acts()
            let nasty = "' OR 1=1 --"
            let tries = [
                ("anna", "fel"), ("anna", ""), ("utan", ""), ("utan", Self.password), ("borta", Self.password),
                ("ingen", Self.password), ("", ""), (nasty, nasty), ("a\u{0}", "b\u{0}"), ("\u{202E}anna", Self.password),
                (String(repeating: "a", count: 1_000_000), String(repeating: "b", count: 1_000_000)),
            ]
            for (index, attempt) in tries.enumerated() {
                let refusal = try await place.refusal {
                    try await place.signIn().signIn(username: attempt.0, password: attempt.1, from: "198.51.100.\(index)")
                }
                #expect(refusal == .wrongNameOrPassword, "\(attempt.0.prefix(20))")
            }
            #expect(try await place.acts() == before)
        }
    }

    @Test("Cookies that open nothing", arguments: ["", "x", String(repeating: "A", count: 43), String(repeating: "+", count: 43), "å", String(repeating: "A", count: 100_000), "\u{0}"])
    func badCookies(_ cookie: String) async throws {
        try await Workplace.with(.sqlite) { place in
            let found = try await place.signIn().session(cookie: cookie)
            #expect(found == nil)
        }
    }

    @Test("A session ends when it has lain idle, and at the end of the day however much it is used", arguments: TestDatabase.engines)
    func expiry(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            try await place.person("anna", password: Self.password)
            let door = place.signIn(limits: SessionLimits(idle: 3600, absolute: 4 * 3600))
            let cookie = try await door.signIn(username: "anna", password: Self.password, from: Self.home).token.cookie
            for _ in 0..<4 {
                place.clock.advance(3300)
                #expect(try await door.session(cookie: cookie) != nil)
            }
            place.clock.advance(1300)
            #expect(try await door.session(cookie: cookie) == nil)
            let second = try await door.signIn(username: "anna", password: Self.password, from: Self.home).token.cookie
            place.clock.advance(3601)
            #expect(try await door.session(cookie: second) == nil)
        }
    }

    @Test("Nothing that opens a session is stored", arguments: TestDatabase.engines)
    func onlyDigests(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            try await place.person("anna", password: Self.password)
            let open = try await place.signIn().signIn(username: "anna", password: Self.password, from: Self.home)
            let stored = try await place.database.read { try $0.row("SELECT token_hash FROM sign_in_session")?.blob("token_hash") }
            #expect(stored == open.token.digest && stored.map(Base64.webText) != open.token.cookie)
            let hash = try await place.database.read { try $0.row("SELECT hash FROM password")?.text("hash") }
            #expect(hash?.hasPrefix("$scrypt$ln=4,r=8,p=1$") == true)
        }
    }

    @Test("Another password ends every session, and a deactivated person is out at once", arguments: TestDatabase.engines)
    func everySession(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            let anna = try await place.person("anna", password: Self.password)
            let door = place.signIn()
            func open(_ password: String) async throws -> OpenSession {
                try await door.signIn(username: "anna", password: password, from: Self.home)
            }
            func isOpen(_ session: OpenSession) async throws -> Bool {
                try await door.session(cookie: session.token.cookie) != nil
            }
            let (first, second) = (try await open(Self.password), try await open(Self.password))
            let new = "nio blå elefanter"
            let third = try await door.changePassword(of: second, current: Self.password, new: new, from: Self.home)
            #expect(try await [isOpen(first), isOpen(second), isOpen(third)] == [false, false, true])
            #expect(try await place.refusal { try await open(Self.password) } == .wrongNameOrPassword)
            let hash = try await Workplace.cheap.hash(Password(typed: Self.password))
            try await place.office.perform(SetPassword(hash, of: anna), by: Workplace.operatorActor)
            #expect(try await !isOpen(third))
            let fourth = try await open(Self.password)
            try await place.office.perform(DeactivatePerson(anna), by: Workplace.operatorActor)
            #expect(try await !isOpen(fourth))
            #expect(try await place.refusal { try await open(Self.password) } == .wrongNameOrPassword)
        }
    }

    @Test("One's own password is not changed without the current one, nor to a weak one")
    func changeOwn() async throws {
        try await Workplace.with(.sqlite) { place in
            try await place.person("anna", password: Self.password)
            let door = place.signIn()
            let open = try await door.signIn(username: "anna", password: Self.password, from: Self.home)
            let wrong = try await place.refusal {
                try await door.changePassword(of: open, current: "fel", new: "nio blå elefanter", from: Self.home)
            }
            let weak = try await place.refusal {
                try await door.changePassword(of: open, current: Self.password, new: "kort", from: Self.home)
            }
            #expect(wrong == .wrongNameOrPassword)
            #expect(weak == .invalid([FieldProblem(field: "Lösenord", kind: .tooShort(atLeast: 12))]))
            #expect(try await door.session(cookie: open.token.cookie) != nil)
        }
    }

    @Test("A password stored at another cost is stored anew at the next sign-in", arguments: TestDatabase.engines)
    func raisedCost(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            let anna = try await place.person("anna", password: Self.password)
            let dearer = PasswordHasher(cost: try #require(ScryptCost(logarithm: 5, blockSize: 8, passes: 2)))
            for _ in 0..<2 {
                _ = try await place.signIn(dearer).signIn(username: "anna", password: Self.password, from: Self.home)
                let stored = try await place.database.read { try PasswordStore.candidate(person: anna, in: $0) }
                #expect(stored?.hash.cost == dearer.cost)
            }
        }
    }
}
