import Database
import Foundation
import Organisation
import TestSupport
import Testing

@testable import Mail

@Suite("Letters are stored with the act that wants them")
struct OutboxTests {
    private static let unreachable = MailSettings(command: "/nowhere/sendmail", sender: "kanaler@hallsberg.example")

    @Test("An act that fails leaves no letter, and no job", arguments: TestDatabase.engines)
    func undone(_ engine: Database.Engine) async throws {
        try await PostOffice.with(engine) { post in
            let person = try await post.person("anna")
            let letter = Letter(to: person, subject: "Hej", body: "Läs.", about: "notice:1")
            await #expect(throws: PutLetters.Failed.self) {
                try await post.office.perform(PutLetters(letters: [letter], fails: true), by: .system(.commandLine))
            }
            #expect(try await post.letters().isEmpty)
            #expect(try await post.queue.claim(kinds: [Outbox.jobKind], owner: "x", lease: 1, now: post.clock.now) == nil)
        }
    }

    @Test("A person without an address gets a letter that waits for one; a deactivated person gets none", arguments: TestDatabase.engines)
    func noAddress(_ engine: Database.Engine) async throws {
        try await PostOffice.with(engine) { post in
            let keeper = try await post.actor(post.person("yusuf", role: .administrator))
            let person = try await post.person("anna", email: nil)
            let gone = try await post.person("gone")
            try await post.put(
                Letter(to: person, subject: "Hej", body: "Läs.", about: "notice:1"),
                Letter(to: gone, subject: "Hej", body: "Läs.", about: "notice:1"))
            try await post.office.perform(DeactivatePerson(gone), by: .system(.commandLine))
            try await post.run(Self.unreachable)
            let letters = try await post.letters()
            #expect(letters.map(\.state) == [.noAddress, .failed] && letters.map(\.attempts) == [0, 0])
            #expect(letters[1].problem == "Personen är avstängd, så brevet skickas inte.")
            await #expect(throws: MailRefusal.noAddress(person: "Anna Lind")) {
                try await post.office.perform(TryLetterAgain(letters[0].id), by: keeper)
            }
            await #expect(throws: Refusal.personInactive) {
                try await post.office.perform(TryLetterAgain(letters[1].id), by: keeper)
            }
            #expect(try await post.office.perform(TryLettersAgain(), by: keeper) == 0)
            let fields = PersonFields(username: "anna", firstName: "Anna", lastName: "Lind", email: "anna@hallsberg.example")
            try await post.office.perform(ChangePerson(person, to: fields, unit: nil), by: .system(.commandLine))
            #expect(try await post.office.perform(TryLettersAgain(), by: keeper) == 1)
            #expect(try await post.letters().map(\.state) == [.waiting, .failed])
        }
    }

    @Test("What may be done with a letter, by role and state", arguments: TestDatabase.engines)
    func roleActState(_ engine: Database.Engine) async throws {
        try await PostOffice.with(engine) { post in
            let person = try await post.person("anna")
            for role in Role.allCases {
                let actor = try await post.actor(post.person("role-\(role)", role: role))
                for state in StoredLetter.State.allCases {
                    for act in ["again", "told"] {
                        let id = try await post.letter(to: person, in: state)
                        let may = role == .coordinator || role == .administrator
                        let isOpen = state == .failed || state == .noAddress
                        let refusal = try await post.refusal {
                            if act == "again" {
                                try await post.office.perform(TryLetterAgain(id), by: actor)
                            } else {
                                try await post.office.perform(MarkLetterTold(id), by: actor)
                            }
                        }
                        let expected: String? = !may ? "Du saknar rätten att se utskick." : isOpen ? nil : MailRefusal.settled.sentence(in: .sv)
                        #expect(refusal?.hasPrefix(expected ?? "?") ?? (expected == nil), "\(role) \(act) \(state): \(refusal ?? "done")")
                        let after: StoredLetter.State = may && isOpen ? (act == "again" ? .waiting : .told) : state
                        #expect(try await post.letters().last?.state == after)
                    }
                }
                let mayRead = role == .coordinator || role == .administrator
                let listed = try await post.refusal {
                    _ = try await post.database.read { try LetterReader.letters(on: .stuck, before: nil, limit: 1, for: actor, in: $0) }
                }
                #expect((listed == nil) == mayRead)
            }
        }
    }

    @Test("Letters whose job was lost are taken up again, and nothing is sent while no sender is set", arguments: TestDatabase.engines)
    func forgotten(_ engine: Database.Engine) async throws {
        try await PostOffice.with(engine) { post in
            let person = try await post.person("anna")
            try await post.put(Letter(to: person, subject: "Hej", body: "Läs.", about: "notice:1"))
            try await post.run(.none)
            #expect(try await post.letters().map(\.attempts) == [0])
            let now = post.clock.now
            try await post.database.write { session in
                try session.execute("DELETE FROM job")
                try LetterProcess.enqueueForgotten(at: now, in: session)
                try LetterProcess.enqueueForgotten(at: now, in: session)
            }
            try await post.run(Self.unreachable)
            let letter = try #require(try await post.letters().first)
            #expect(letter.attempts == 1 && letter.problem?.contains("/nowhere/sendmail gick inte att starta") == true)
        }
    }
}

extension PostOffice {
    /// A letter put straight into a state.
    fileprivate func letter(to person: Person.ID, in state: StoredLetter.State) async throws -> StoredLetter.ID {
        try await put(Letter(to: person, subject: "Hej", body: "Läs.", about: "notice:1"))
        let id = try #require(try await letters().last?.id)
        try await database.write { session in
            try session.execute("UPDATE letter SET state = ? WHERE id = ?", state, id)
            try session.execute("DELETE FROM job")
        }
        return id
    }

    /// The sentence that the body is refused with; nil when it is not.
    fileprivate func refusal(_ body: () async throws -> Void) async throws -> String? {
        do {
            try await body()
            return nil
        } catch let refusal as Refusal {
            return refusal.sentence(in: .sv)
        } catch let refusal as MailRefusal {
            return refusal.sentence(in: .sv)
        }
    }
}
