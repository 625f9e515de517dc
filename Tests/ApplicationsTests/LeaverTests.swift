import Database
import Guidelines
import Organisation
import TestSupport
import Testing
import WorkingTime

@testable import Applications

@Suite("Whoever has left neither decides nor answers for a channel")
struct LeaverTests {
    static let deciders = TestDatabase.engines.flatMap { engine in
        [("hallsberg", TownHall.Part.manager), ("gotland", .headOfDepartment)].map { (engine, $0, $1) }
    }

    @Test("HBG-5.5, GOT-9: a decider who has left is none, and whoever can appoint another is told", arguments: deciders)
    func decider(_ engine: Database.Engine, _ guideline: String, _ part: TownHall.Part) async throws {
        try await TownHall.with(engine, guideline) { hall in
            try await hall.leave(part)
            let id = try await hall.application(.advised)
            let decider = try #require(try await hall.detail(id).decider)
            let gone = try hall.id(part)
            #expect(decider.people.isEmpty && decider.leavers.map(\.id) == [gone])
            let told = try await hall.letters(of: id)
            let post = try #require(part.post).swedish
            #expect(
                told.contains(
                    "administrator: Samordnaren har lämnat sitt råd om ”Biblioteket”. Beslutet fattas av Bibliotekets \(post), men "
                        + "\(part.fullName) har slutat. Utse någon annan."))
            #expect(told.allSatisfy { !$0.contains("har slutat. Nu kommer det till dig") && !$0.contains("väntar den på beslut") })
            #expect(try await hall.refusal(part) { try await hall.decide(id, .approve, by: $0) } != nil)
            // Somebody else in the post decides.
            let held = HeldPost(unit: hall.unit, post: try #require(part.post), person: try hall.id(.colleague))
            try await hall.perform(AppointToPost(held), by: .administrator)
            #expect(try await hall.detail(id).decider?.people.map(\.id) == [held.person])
            try await hall.decide(id, .refuse, by: .colleague)
            #expect(try await hall.state(id) == .refused)
        }
    }

    @Test("The last day at work is still one to decide on", arguments: TestDatabase.engines)
    func lastDay(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            try await hall.leave(.manager, on: "2026-03-27")
            let id = try await hall.application(.advised)
            #expect(try await hall.letters(of: id).contains("manager: Samordnaren har lämnat sitt råd om ”Biblioteket”. Nu väntar den på beslut av Bibliotekets chef."))
            try await hall.decide(id, .approve, by: .manager)
            #expect(try await hall.state(id) == .approved)
        }
    }

    @Test("HBG-4.1, KUN-14: whoever has left is not offered to answer for a channel, nor accepted", arguments: TestDatabase.engines, ["hallsberg", "kungalv"])
    func answering(_ engine: Database.Engine, _ guideline: String) async throws {
        try await TownHall.with(engine, guideline) { hall in
            try await hall.leave(.manager)
            let id = try await hall.draft([:])
            let detail = try await hall.detail(id)
            #expect(detail.facts.answering?.people.first?.id == (try hall.id(.headOfDepartment)))
            let flaw = try #require(detail.check.flaws.first)
            #expect(flaw.question == "ansvarig" && flaw.isForDecision)
            #expect(flaw.words.hasPrefix("Manager Ek har slutat, och enligt riktlinjen är det chefen som ansvarar. Välj HeadOfDepartment Ek"))
            try await hall.save(id, ["ansvarig": "HeadOfDepartment Ek"])
            #expect(try await hall.detail(id).check.flaws.isEmpty)
        }
    }
}

extension TownHall {
    fileprivate func leave(_ part: Part, on day: String = "2026-03-20") async throws {
        guard let last = LocalDate(day) else { throw Refusal.notFound }
        try await perform(RecordLeaving(try id(part), lastDay: last), by: .administrator)
    }

    /// The letters about an application, as "to whom: what it says".
    fileprivate func letters(of id: Application.ID) async throws -> [String] {
        try await database.read { session in
            try session.rows(
                """
                SELECT person.username, letter.body FROM letter JOIN person ON person.id = letter.person_id
                WHERE letter.about = ? ORDER BY letter.id
                """, "application:\(id)"
            ).map { "\(try $0.text("username")): \(try $0.text("body"))" }
        }
    }
}
