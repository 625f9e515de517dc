import Database
import Foundation
import Organisation
import TestSupport
import Testing

@testable import Mail

@Suite("Letters to people who have left", .serialized)
struct LeaverTests {
    /// The last day at work was last week.
    private static func leave(_ people: Person.ID..., post: PostOffice) async throws {
        try await post.database.write { session in
            for person in people {
                try session.execute("INSERT INTO leaving (person_id, last_day, recorded_at) VALUES (?, '2026-03-20', 0)", person)
            }
        }
    }

    @Test("KUN-19 a letter to somebody who has left goes to the coordinator who is there, once, and says why", arguments: TestDatabase.engines)
    func passedOn(_ engine: Database.Engine) async throws {
        try await PostOffice.with(engine) { post in
            let gone = try await post.person("elin", first: "Elin", last: "Berg")
            let sam = try await post.person("sam", role: .coordinator)
            let left = try await post.person("olle", role: .coordinator)
            try await Self.leave(gone, left, post: post)
            let letter = Letter(to: gone, subject: "Läs", body: "Det här är nytt.", about: "notice:1")
            try await post.put(letter, letter)
            let letters = try await post.letters()
            #expect(letters.map(\.letter.person) == [sam])
            #expect(letters.first?.letter.body == "Det här var till Elin Berg, som har slutat. Nu kommer det till dig.\n\nDet här är nytt.")
        }
    }

    @Test("KUN-19 whoever covers gets one letter for one thing, in whatever order it is written", arguments: TestDatabase.engines)
    func once(_ engine: Database.Engine) async throws {
        try await PostOffice.with(engine) { post in
            let gone = try await post.person("elin", first: "Elin", last: "Berg")
            let left = try await post.person("olle", first: "Olle", last: "Ek")
            let sam = try await post.person("sam", role: .coordinator)
            try await Self.leave(gone, left, post: post)
            let letter = { (to: Person.ID, thing: String) in Letter(to: to, subject: "Läs", body: "Det här är nytt: 100 %.", about: thing) }
            try await post.put(letter(gone, "notice:1"), letter(sam, "notice:1"), letter(left, "notice:1"))
            try await post.put(letter(sam, "notice:2"), letter(gone, "notice:2"))
            try await post.put(letter(gone, "notice:3"), letter(left, "notice:3"))
            let letters = try await post.letters()
            #expect(letters.map(\.letter.person) == [sam, sam, sam])
            #expect(letters.map(\.letter.about) == ["notice:1", "notice:2", "notice:3"])
            // Another thing to the same person is another letter.
            try await post.put(letter(gone, "notice:4"), Letter(to: sam, subject: "Läs", body: "Något annat.", about: "notice:4"))
            #expect(try await post.letters().count == 5)
        }
    }

    @Test("KUN-19 a letter that waits when its receiver leaves is not passed on to whoever had it too", arguments: TestDatabase.engines)
    func onceWhenSent(_ engine: Database.Engine) async throws {
        try await PostOffice.with(engine) { post in
            let gone = try await post.person("elin")
            let sam = try await post.person("sam", email: nil, role: .coordinator)
            try await post.put(
                Letter(to: gone, subject: "Läs", body: "Det här är nytt.", about: "notice:1"),
                Letter(to: sam, subject: "Läs", body: "Det här är nytt.", about: "notice:1"))
            try await Self.leave(gone, post: post)
            post.clock.advance(60)
            try await post.run(MailSettings(command: "/bin/false", sender: "kanaler@hallsberg.example"))
            #expect(try await post.letters().map(\.letter.person) == [gone, sam])
        }
    }

    @Test("KUN-19 where nobody is there to take it, the letter is kept in sight", arguments: TestDatabase.engines)
    func nobody(_ engine: Database.Engine) async throws {
        try await PostOffice.with(engine) { post in
            let gone = try await post.person("elin")
            try await Self.leave(gone, post: post)
            try await post.put(Letter(to: gone, subject: "Läs", body: "Det här är nytt.", about: "notice:1"))
            let letters = try await post.letters()
            #expect(letters.map(\.state) == [.failed] && letters.first?.problem == "Personen har slutat, så brevet skickas inte.")
        }
    }

    @Test("KUN-19 a letter that waits when its receiver leaves is not sent, and goes to an administrator where there is no coordinator", arguments: TestDatabase.engines)
    func waiting(_ engine: Database.Engine) async throws {
        try await PostOffice.with(engine) { post in
            let gone = try await post.person("elin", first: "Elin", last: "Berg")
            let ada = try await post.person("ada", email: nil, role: .administrator)
            try await post.put(Letter(to: gone, subject: "Läs", body: "Det här är nytt.", about: "notice:1"))
            try await Self.leave(gone, post: post)
            try await post.run(MailSettings(command: "/bin/false", sender: "kanaler@hallsberg.example"))
            let letters = try await post.letters()
            #expect(letters.map(\.state) == [.failed, .noAddress])
            #expect(letters.map(\.letter.person) == [gone, ada])
        }
    }
}
