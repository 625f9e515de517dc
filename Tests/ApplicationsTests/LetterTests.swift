import Database
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Applications
@testable import Mail

@Suite("Letters go to whoever has the next step")
struct LetterTests {
    @Test("HBG-4.14, HBG-4.7, HBG-12.14, LUD-30, LUD-31, GOT-39: whoever coordinates is told when a channel starts, with whom to turn to", arguments: WayThroughTests.cases)
    func startNotice(_ engine: Database.Engine, _ guideline: String) async throws {
        try await TownHall.with(engine, guideline) { hall in
            _ = try await hall.application(.approved, address: "@biblioteket")
            let notice = try await hall.letters().filter { $0.hasPrefix("coordinator: Ny kanal: Biblioteket\n") }
            let isTold = ["hallsberg", "ludvika", "gotland"].contains(guideline)
            #expect(notice.count == (isTold ? 1 : 0))
            let text = notice.first ?? ""
            #expect(!isTold || text.contains("facebook.com/biblioteket"))
            #expect(text.contains("Kontakt: biblioteket@exempel.se") == (guideline == "ludvika"))
            #expect(text.contains("Ansvarig: Manager Ek") == (guideline == "ludvika"))
            #expect(text.contains("Sköter kanalen: Applicant Ek, Colleague Ek") == (guideline == "gotland"))
        }
    }

    @Test("Each step tells the next person and nobody else", arguments: TestDatabase.engines)
    func steps(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let id = try await hall.application(.handedIn)
            #expect(try await hall.newSubjects() == ["coordinator: Ansökan att ge råd om: ”Biblioteket”"])
            try await hall.advise(id, .change)
            #expect(try await hall.newSubjects() == ["applicant: Ansökan behöver ändras: ”Biblioteket”"])
            try await hall.handIn(id)
            try await hall.advise(id, .inFavour)
            #expect(
                try await hall.newSubjects() == [
                    "applicant: Råd om din ansökan: ”Biblioteket”", "coordinator: Ansökan att ge råd om: ”Biblioteket”",
                    "manager: Ansökan att besluta om: ”Biblioteket”",
                ])
            try await hall.decide(id, .refuse, by: .manager)
            #expect(try await hall.newSubjects() == ["applicant: Ansökan är avslagen: ”Biblioteket”"])
            #expect(try await hall.letters().allSatisfy { !$0.contains("Så beslutar jag") && !$0.contains("hittar till oss") })
        }
    }

    @Test("Where nobody holds the post, whoever can appoint somebody is told", arguments: TestDatabase.engines)
    func vacant(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "gotland") { hall in
            let held = HeldPost(unit: hall.unit, post: .headOfDepartment, person: try hall.id(.headOfDepartment))
            try await hall.office.perform(EndPost(held), by: TownHall.operatorActor)
            _ = try await hall.application(.handedIn)
            #expect(
                try await hall.newSubjects() == [
                    "administrator: Ingen kan besluta om ”Biblioteket”", "coordinator: Ansökan inlämnad: ”Biblioteket”",
                ])
        }
    }
}

extension TownHall {
    /// Every letter as "to whom: subject" and its text.
    fileprivate func letters() async throws -> [String] {
        try await database.read { session in
            try session.rows(
                """
                SELECT person.username, letter.subject, letter.body FROM letter JOIN person ON person.id = letter.person_id
                ORDER BY person.username, letter.id
                """
            ).map { "\(try $0.text("username")): \(try $0.text("subject"))\n\(try $0.text("body"))" }
        }
    }

    /// The first lines of the letters since it was last asked.
    fileprivate func newSubjects() async throws -> [String] {
        let letters = try await letters()
        try await database.write { session in
            _ = try session.execute("DELETE FROM letter")
        }
        return letters.map { String($0.prefix { $0 != "\n" }) }
    }
}
