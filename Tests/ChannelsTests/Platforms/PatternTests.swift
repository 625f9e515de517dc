import Database
import Organisation
import Platforms
import Testing
import TestSupport

@testable import Channels

@Suite("Patterns of addresses", .serialized)
struct PatternTests {
    @Test(
        "A bad pattern is refused with the reason",
        arguments: [
            ("", PatternProblem.Kind.host), ("{handle}", .host), ("facebook", .host), ("Facebook.com/{handle}", .host),
            ("a..se/{handle}", .host), ("a.se", .nothingNamed), ("a.se/{handle", .unclosed), ("a.se/handle}", .unclosed),
            ("a.se/{name}", .unknownName("name")), ("a.se/{handle}/{handle}", .repeatedName("handle")),
            ("a.se/{handle}{id}", .namesTouch), ("a.se/*{id}", .namesTouch), ("a.se/{id}-{handle}-*", .namesTouch),
            ("a.se/{handle} => b.se/{id}", .notInAddress("id")), ("a.se/*/{id}", .anyWithoutTarget),
            ("a.se/å{id}", .unsuitableCharacter), (String(repeating: "a", count: 301), .tooLong(atMost: 300)),
        ])
    func bad(_ text: String, _ kind: PatternProblem.Kind) {
        #expect(throws: PatternProblem(line: 3, kind: kind)) { try AddressPattern(text, line: 3) }
    }

    @Test("Reading patterns from anything at all never stops the program")
    func fuzz() throws {
        var dice = Dice(state: 11)
        let seeds = try PlatformList.seeded().entries.flatMap(\.patterns).map(\.text)
        var read = 0
        for _ in 0..<20_000 {
            var bytes = Array(seeds[dice.below(seeds.count)].utf8)
            for _ in 0...dice.below(5) where !bytes.isEmpty {
                let place = dice.below(bytes.count)
                if dice.below(2) == 0 { bytes.remove(at: place) } else { bytes.insert(Array("{}*?/!|=> #.&".utf8)[dice.below(13)], at: place) }
            }
            guard let pattern = try? AddressPattern(String(decoding: bytes, as: UTF8.self)) else { continue }
            read += 1
            for pasted in ["https://www.facebook.com/p/a-1?id=3", "a.b/c/d/e", "https://x.com/@a@b.c"] {
                _ = PastedAddress(pasted).flatMap(pattern.match)
            }
        }
        #expect((1_000..<19_000).contains(read))
    }

    @Test("HBG-1.2 Platforms are changed and added, and every channel is read anew by them", arguments: TestDatabase.engines)
    func change(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let fields = PlatformFields(
                kind: "nytt", name: "Nytt", category: .network, patterns: "\n*.nytt.example/u/{handle} => nytt.example/{handle}\nnytt.example/{handle}\n",
                aboutLength: "200", wikidataProperty: "P1")
            try await harbour.office.perform(ChangePlatform(fields), by: Harbour.operatorActor)
            let platforms = try await harbour.database.read { try PlatformList.load(in: $0) }
            #expect(platforms.recognise("m.nytt.example/u/Hallsberg")?.key == "nytt.example/hallsberg")
            #expect(platforms.entry(PlatformKind(rawValue: "nytt"))?.aboutLength == 200)
            let id = try await harbour.add("Nya", address: "nytt.example/Hallsberg", platform: "nytt")
            #expect(try await harbour.refusal(AddChannel(harbour.fields("Igen", address: "https://m.nytt.example/u/hallsberg", platform: "nytt"))) == .taken(field: "Adressen"))
            #expect(try await harbour.channel(id).handle == "Hallsberg")
            let ledger = try await harbour.acts()
            try await harbour.office.perform(ChangePlatform(fields), by: Harbour.operatorActor)
            #expect(try await harbour.acts() == ledger)
        }
    }

    @Test("Bad patterns are all told with their lines, and nothing is changed", arguments: TestDatabase.engines)
    func refused(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let fields = PlatformFields(
                kind: "Facebook", name: "", category: .network, patterns: "facebook.com/{handle}\nfacebook\n\na.se/{x}", aboutLength: "-1",
                wikidataProperty: "Q1")
            guard case .invalid(let problems) = try await harbour.refusal(ChangePlatform(fields)) else {
                Issue.record("it was taken")
                return
            }
            #expect(problems.map(\.field) == ["Kortnamn", "Namn", "Så många tecken får plats", "Egenskap i Wikidata", "Adressmönster", "Adressmönster"])
            let sentences = problems.map { $0.sentence(in: .sv) }.joined()
            #expect(sentences.contains("rad 2") && sentences.contains("rad 4"))
            let editor = try await harbour.person("bo", [Grant(role: .editor)])
            #expect(try await harbour.refusal(ChangePlatform(fields), by: editor) == .missingRight(.manageChannels, channel: nil))
        }
    }

    @Test("Patterns that would make two channels one account are refused with their names", arguments: TestDatabase.engines)
    func clash(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            _ = try await harbour.add("Ett", address: "https://a.example/x/1", platform: "other")
            _ = try await harbour.add("Två", address: "https://a.example/y/1", platform: "other")
            let fields = PlatformFields(kind: "ny", name: "Ny", category: .other, patterns: "a.example/*/{id} => a.example/{id}")
            let refusal = try await harbour.refusal(ChangePlatform(fields))
            #expect(refusal?.sentence(in: .sv).contains("Ett och Två") == true)
            #expect(try await harbour.database.read { try PlatformList.load(in: $0).entry(PlatformKind(rawValue: "ny")) } == nil)
        }
    }
}
