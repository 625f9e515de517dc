import Database
import Foundation
import Guidelines
import Organisation
import Testing
import TestSupport
import Wording

@testable import Channels

@Suite("A channel's own rules hold when they are approved, and not before", .serialized)
struct LocalAdditionTests {
    private static let rules = "Reklam för företag\n  Länkar till spel  \n\nreklam för företag"

    @Test("LUD-17 an editor proposes, the coordinator approves, and only then does it stand in the visitors' text", arguments: TestDatabase.engines)
    func approved(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            try await harbour.adopt("ludvika")
            let id = try await harbour.add("Biblioteket")
            let editor = try await harbour.person("elin", [Grant(role: .editor, channel: id.rawValue)])
            let coordinator = try await harbour.person("anna", [Grant(role: .coordinator)])
            var content = ChannelContent(try await harbour.channel(id))
            content[.localAdditions] = Self.rules
            let proposal = try #require(try await harbour.office.perform(ProposeRevision(id, basedOn: 1, content), by: editor))
            #expect(try await harbour.channel(id).localAdditions.isEmpty)
            #expect(try await !Self.told(id, harbour).contains("Reklam"))
            #expect(try await harbour.refusal(PublishRevision(proposal, seen: 1), by: editor) == .missingRight(.manageChannels, channel: "Biblioteket"))
            _ = try await harbour.office.perform(PublishRevision(proposal, seen: 1), by: coordinator)
            #expect(try await harbour.channel(id).localAdditions == ["Reklam för företag", "Länkar till spel"])
            #expect(try await Self.told(id, harbour).contains("Reklam för företag; Länkar till spel"))
        }
    }

    @Test("LUD-17 where the guideline's list is closed a channel adds nothing", arguments: ["hallsberg", "osby", "gotland", "kungalv"])
    func closedList(guideline: String) async throws {
        try await Harbour.with(.sqlite) { harbour in
            try await harbour.adopt(guideline)
            let id = try await harbour.add("Biblioteket")
            var content = ChannelContent(try await harbour.channel(id))
            content[.localAdditions] = "Reklam för företag"
            guard case .invalid(let problems) = try await harbour.refusal(ProposeRevision(id, basedOn: 1, content)) else {
                Issue.record("not refused")
                return
            }
            #expect(problems.map(\.field) == ["Egna regler"])
        }
    }

    @Test(
        "LUD-17 what is no rule is refused",
        arguments: ["ab", String(repeating: "r", count: 121), (1...11).map { "Regel \($0)" }.joined(separator: "\n")])
    func shape(rules: String) async throws {
        try await Harbour.with(.sqlite) { harbour in
            try await harbour.adopt("ludvika")
            var fields = harbour.fields("Biblioteket")
            fields.localAdditions = rules
            guard case .invalid(let problems) = try await harbour.refusal(AddChannel(fields)) else {
                Issue.record("not refused")
                return
            }
            #expect(problems.map(\.field) == ["Egna regler"])
        }
    }

    @Test("LUD-17 the rule is said with its clause where there is room, and the English text forbids no more than it did")
    func lines() throws {
        let guideline = try GuidelineLibrary.shipped.guideline("ludvika")
        let channel = Channel.mock(purpose: "Böcker", openComments: true, localAdditions: ["Reklam för företag"])
        let unit = MunicipalUnit(id: .init(1), name: "Biblioteket", board: "Kulturnämnden")
        let facts = AboutFacts(channel, unit: unit, english: EnglishWording(), site: "https://ludvika.example")
        let text = AboutText(guideline, facts, in: .sv)
        let line = try #require(text.lines.first { $0.text.contains("Reklam för företag") })
        #expect(line.clauses.map(\.text) == ["LUD-17"] && line.byGuideline && line.topics == [.prohibited])
        #expect(text.best(within: 400)?.text.contains("Reklam för företag") == true)
        #expect(text.best(within: 60)?.leftOut.contains(.prohibited) == true)
        let bare = AboutFacts(.mock(purpose: "Böcker", openComments: true), unit: unit, english: EnglishWording(), site: "https://ludvika.example")
        #expect(AboutText(guideline, facts, in: .en).full == AboutText(guideline, bare, in: .en).full)
        let elsewhere = AboutText(try GuidelineLibrary.shipped.guideline("hallsberg"), facts, in: .sv)
        #expect(!elsewhere.full.text.contains("Reklam"))
    }

    @Test("LUD-17 rules that a platform has no room for are left to the channel's page, and the sentence before them stands", arguments: [150, 256])
    func long(limit: Int) throws {
        let source = try GuidelineLibrary.shipped.source("ludvika")
        let asking = """
            visitorInformation:
              - id: forbjudet
                text: "Det som är olagligt tar vi bort."
                tells: [prohibited, consequence]
                clauses: [LUD-17]

            """
        for source in [source, source.replacing("visitorInformation:\n", with: asking)] {
            let guideline = try Guideline.load(yaml: source, file: "l.yaml")
            let isAsked = guideline.visitorInformation.contains { $0.tells.contains(.prohibited) }
            func text(_ rules: [String], _ language: Language = .sv) -> AboutText {
                let channel = Channel.mock(purpose: "Böcker", openComments: true, localAdditions: rules)
                let unit = MunicipalUnit(id: .init(1), name: "Biblioteket", board: "Kulturnämnden")
                return AboutText(guideline, AboutFacts(channel, unit: unit, english: EnglishWording(), site: "https://lud.se"), in: language)
            }
            let rules = (1...10).map { String(repeating: "Länkar till spel \($0) ", count: 6) }
            let (plain, best) = (try #require(text([]).best(within: limit)), try #require(text(rules).best(within: limit)))
            let sentence = "innehåll tas bort."
            #expect(plain.text.contains(sentence) == isAsked)
            // Where only the rules ask for the sentence, it takes no room from what is asked for.
            #expect(best.text.contains(sentence) == (isAsked || limit == 256), "\(best.text)")
            #expect(!best.text.contains("spel") && best.length <= limit)
            #expect(best.text == plain.text || !isAsked, "\(best.text)")
            #expect(best.kind == .shortened && best.leftOut.contains(.prohibited) && best.pointsToPage)
            #expect(isAsked || best.leftOut.filter { $0 != .prohibited } == plain.leftOut)
            #expect(text(["Spel"]).best(within: 300)?.text.contains("\(sentence) Det gäller också: Spel.") == true)
            #expect(text(rules, .en).best(within: limit) == text([], .en).best(within: limit))
        }
    }

    private static func told(_ id: Channel.ID, _ harbour: Harbour) async throws -> String {
        let guideline = try GuidelineLibrary.shipped.guideline("ludvika")
        let telling = try await harbour.database.read { try Telling.of(id, by: guideline, in: $0) }
        return telling?.text(in: .sv, site: "https://ludvika.example").full.text ?? ""
    }
}
