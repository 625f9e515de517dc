import Database
import Organisation
import Platforms
import Testing
import TestSupport

@testable import Channels

@Suite("The public directory", .serialized)
struct DirectoryTests {
    @Test(
        "HBG-4.17 A channel is found by what people know of it",
        arguments: [
            ("", 2), ("biblioteket", 1), ("BÖCKER", 1), ("orebro", 2), ("örebro kulturnämnden", 2), ("face", 1), ("wordpress", 1),
            ("https://www.facebook.com/biblioteket/", 1), ("www.facebook.com/biblioteket", 1), ("facebook.com", 1),
            ("https://facebook.com/falska-biblioteket", 0), ("finnsinte", 0), ("biblioteket finnsinte", 0),
            ("' OR 1=1 --", 0), ("%", 0), ("\u{0}", 0), ("   ", 2),
        ])
    func search(_ text: String, _ count: Int) async throws {
        try await Harbour.with(.sqlite) { harbour in
            _ = try await harbour.add("Biblioteket")
            var second = harbour.fields("Nyheter", address: "https://orebro.example/nyheter", platform: "wordpress")
            second.purpose = "Nytt från kommunen."
            _ = try await harbour.office.perform(AddChannel(second), by: Harbour.operatorActor)
            let directory = try await harbour.database.read { try PublicDirectory.load(in: $0) }
            #expect(directory.lines(matching: DirectoryQuery(text: text)).count == count)
            #expect(directory.platforms.map(\.rawValue) == ["facebook", "wordpress"] && directory.units.count == 1)
            #expect(directory.lines(matching: DirectoryQuery(platform: .wordpress)).map(\.channel.slug) == ["nyheter"])
            #expect(directory.lines(matching: DirectoryQuery(unit: .init(99))).isEmpty)
            #expect(directory.line(slug: "nyheter")?.unit.board == "Kulturnämnden")
        }
    }

    @Test("A search of any size is bounded")
    func bounded() {
        #expect(DirectoryQuery(text: String(repeating: "ord ", count: 1_000_000)).words.count == 10)
        #expect(DirectoryQuery(text: String(repeating: "ö", count: 1_000_000)).words.map(\.count) == [200])
    }

    @Test("What is held in memory follows what any server has changed, and is not read again without cause", arguments: TestDatabase.engines)
    func reader(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let clock = harbour.clock
            let reader = DirectoryReader(database: harbour.database) { clock.now }
            let patient = DirectoryReader(database: harbour.database, freshFor: 5) { clock.now }
            try await harbour.withAnotherServer { other in
                let elsewhere = DirectoryReader(database: other, freshFor: 5) { clock.now }
                #expect(try await reader.current().lines.isEmpty)
                #expect(try await patient.current().lines.isEmpty)
                #expect(try await elsewhere.current().lines.isEmpty)
                _ = try await harbour.add("Biblioteket")
                let now = try await reader.current()
                #expect(now.lines.map(\.channel.name) == ["Biblioteket"])
                #expect(try await reader.current().version == now.version)
                #expect(try await patient.current().version == now.version)
                #expect(try await elsewhere.current().lines.isEmpty)
                clock.advance(5)
                #expect(try await elsewhere.current().version == now.version)
            }
            let renamed = ChangeUnit(harbour.unit, to: UnitFields(name: "Biblioteken", board: "Kulturnämnden"))
            try await harbour.office.perform(renamed, by: Harbour.operatorActor)
            #expect(try await reader.current().lines.map(\.unit.name) == ["Biblioteken"])
            #expect(try await patient.current().lines.map(\.unit.name) == ["Biblioteken"])
        }
    }
}
