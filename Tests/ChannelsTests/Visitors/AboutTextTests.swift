import Database
import Foundation
import Guidelines
import Organisation
import Platforms
import TestSupport
import Testing
import Wording

@testable import Channels

@Suite("The text for a channel's own about field")
struct AboutTextTests {
    static let guidelines = ["hallsberg", "ludvika", "osby", "gotland", "kungalv"]
    static let site = "https://kanaler.kommun.example"

    static func text(
        _ guideline: String, _ language: Language, unit: String = "Biblioteket", purpose: String = "Tips om böcker.",
        openComments: Bool = true, english: EnglishWording = EnglishWording()
    ) throws -> AboutText {
        let channel = Channel.mock(purpose: purpose, openComments: openComments)
        let unit = MunicipalUnit(id: .init(1), name: unit, board: "Kulturnämnden")
        let facts = AboutFacts(channel, unit: unit, english: english, site: site)
        return AboutText(try GuidelineLibrary.shipped.guideline(guideline), facts, in: language)
    }

    @Test("HBG-6.1 LUD-26 GOT-11 KUN-51 under every guideline, on every platform and in both languages it fits, or says what does not", arguments: guidelines)
    func fits(_ guideline: String) throws {
        for entry in try PlatformList.seeded().entries {
            for language in Language.allCases {
                let text = try Self.text(guideline, language)
                let fit = text.fitted(to: entry.aboutLength)
                let best = try #require(fit.versions.first, "\(entry.kind) \(language)")
                for version in fit.versions {
                    #expect(version.length <= entry.aboutLength ?? .max, "\(entry.kind) \(language)")
                    #expect(!version.text.contains("{") && !version.text.contains("  "), "\(version.text)")
                }
                // What is not in it is either told to be left out, or there is nothing left out.
                #expect(best.kind == .shortened ? !best.leftOut.isEmpty : best.leftOut.isEmpty)
                #expect(best.pointsToPage == best.text.contains("\(Self.site)/kanaler/biblioteket"))
                if fit.lackingByLaw.isEmpty { #expect(best.kind == .full || best.text.contains(language == .sv ? "Alla kan läsa" : "Anyone can read")) }
            }
        }
    }

    @Test("HBG-6.1 HBG-6.2 HBG-6.3 HBG-6.4 HBG-6.5 HBG-6.6 the whole text has the guideline's own words, in its order")
    func whole() throws {
        let text = try Self.text("hallsberg", .sv)
        let words = text.full.text
        for part in [
            "Hallsbergs kommuns kanal", "Biblioteket sköter den", "Tips om böcker.", "kan läsas av alla", "allmän handling", "olaga hot",
            "polisanmäls", "\(Self.site)/anmal?kanal=biblioteket", "Ser du något kränkande", "\(Self.site)/kanaler/biblioteket",
        ] {
            #expect(words.contains(part), "\(part)")
        }
        #expect(text.lines.flatMap(\.clauses).map(\.text) == (1...6).map { "HBG-6.\($0)" })
        #expect(text.lines.filter(\.byLaw).flatMap(\.topics).contains(.visibleToOthers))
    }

    @Test("OSB-38 GOT-12 LUD-43 only what the guideline asks for stands there, and what the law asks for besides: 3 § lag 1998:112", arguments: guidelines)
    func asked(_ guideline: String) throws {
        let asked = try GuidelineLibrary.shipped.guideline(guideline).visitorInformation.flatMap(\.tells)
        let text = try Self.text(guideline, .sv)
        #expect(Set(text.lines.flatMap(\.topics)) == Set(asked).union([.sender, .visibleToOthers]))
        let added = text.lines.filter { $0.clauses.isEmpty }
        #expect(added.allSatisfy(\.byLaw) && added.isEmpty == asked.contains(.visibleToOthers))
        let silent = try Self.text(guideline, .sv, openComments: false)
        #expect(silent.lines.contains { $0.topics.contains(.visibleToOthers) } == asked.contains(.visibleToOthers))
    }

    @Test("On the shortest platforms the sender comes first, and the law's parts before all others", arguments: guidelines)
    func shortest(_ guideline: String) throws {
        let text = try Self.text(guideline, .sv)
        for limit in 0...400 {
            let fit = text.fitted(to: limit)
            guard let best = fit.versions.first else {
                #expect(fit.lackingByLaw == [.sender, .visibleToOthers])
                continue
            }
            #expect(best.length <= limit && !best.leftOut.contains(.sender))
            if best.leftOut.contains(.visibleToOthers) { #expect(!best.text.contains("allmän handling") && fit.lackingByLaw == [.visibleToOthers]) }
        }
        #expect(text.fitted(to: 400).versions.first?.kind != .shortened)
        #expect(text.fitted(to: nil).versions.map(\.kind) == [.full, .short])
    }

    @Test("A long unit and a long purpose are left to the page before what the guideline asks visitors to know")
    func long() throws {
        let text = try Self.text("hallsberg", .sv, unit: String(repeating: "Enheten ", count: 15), purpose: String(repeating: "Syftet ", count: 200))
        let best = try #require(text.fitted(to: 300).versions.first)
        #expect(best.leftOut == [.unit, .purpose] && best.text.contains("allmän handling") && best.text.contains("/anmal"))
    }

    @Test("HBG-6.4 KUN-27 GOT-18 OSB-26 English is the guideline's own, with the same bans, consequences and no Swedish in it", arguments: guidelines)
    func english(_ name: String) throws {
        let guideline = try GuidelineLibrary.shipped.guideline(name)
        let english = EnglishWording(municipality: "The Municipality", unit: "The Library", purpose: "Book tips")
        let text = try Self.text(name, .en, english: english)
        let words = text.full.text
        #expect(words.contains("an official channel of The Municipality"))
        let lines = guideline.visitorInformation
        #expect(words.contains("The Library") == lines.contains { $0.text.contains("{unit}") })
        #expect(words.contains("Purpose: Book tips.") == lines.contains { $0.text.contains("{purpose}") })
        let removed = guideline.grounds.filter { $0.action != .refer }.compactMap(\.english)
        for name in removed { #expect(words.lowercased().contains(name.lowercased()) == text.asked.all.contains(.prohibited), "\(name)") }
        let (swedish, line) = (guideline.prohibited, try #require(guideline.prohibitedInEnglish))
        #expect(words.contains(line) == text.asked.all.contains(.prohibited))
        #expect(line.components(separatedBy: " and ").count >= 2 && swedish.components(separatedBy: ", ").count == line.components(separatedBy: ", ").count)
        let told = lines.map(\.text).joined()
        let keeps = ["sparas", "sparar vi", "Vi sparar"].contains(where: told.contains)
        #expect(words.contains("police") == told.contains("polis"))
        #expect((words.contains("kept") || words.contains("keep it")) == keeps)
        #expect(text.lines.map(\.topics) == (try Self.text(name, .sv)).lines.map(\.topics))
        for letter in ["å", "ä", "ö"] { #expect(!words.lowercased().contains(letter), "\(words)") }
    }

    @Test("HBG-6.4 a ground of one's own without English words is not said in English at all, and with none there is no list")
    func lessInEnglish() throws {
        let source = try GuidelineLibrary.shipped.source("hallsberg")
        let facts = AboutFacts(.mock(purpose: "Tips", openComments: true), unit: MunicipalUnit(id: .init(1), name: "Biblioteket", board: "N"), english: EnglishWording())
        let less = try Guideline.load(yaml: source.replacing("    english: Political messages\n", with: ""), file: "h.yaml")
        let text = AboutText(less, facts, in: .en).full.text
        #expect(!text.lowercased().contains("politic") && text.contains("advertising and commercial messages") && text.contains("other unsuitable content"))
        let bare = source.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("    english: ") || $0.hasSuffix(">-") }.joined(separator: "\n")
        let silent = AboutText(try Guideline.load(yaml: bare, file: "h.yaml"), facts, in: .en)
        #expect(silent.full.leftOut == [.prohibited, .consequence] && silent.full.kind == .shortened)
        for word in ["not be posted", "removed", "belong", "copyright", "defamation"] { #expect(!silent.full.text.contains(word), "\(silent.full.text)") }
        let lines = try Guideline.load(yaml: source.replacing("    english: \"Purpose: {purpose}\"\n", with: ""), file: "h.yaml")
        #expect(AboutText(lines, facts, in: .en).full.text.contains("Purpose: Tips. (In Swedish.)"))
    }

    @Test("HBG-6.2 short sentences never run into each other", arguments: ["Låta vårdnadshavare följa vardagen i skolan", "Tips!", "a\nb"])
    func purposes(_ purpose: String) throws {
        for language in Language.allCases {
            let text = try Self.text("hallsberg", language, purpose: purpose)
            let short = try #require(text.fitted(to: nil).versions.last { $0.kind == .short }).text
            let label = language == .sv ? "Syfte" : "Purpose"
            let said = purpose.replacing("\n", with: " ") + (purpose.hasSuffix("!") ? "" : ".")
            #expect(short.contains(". \(label): \(said) "), "\(short)")
            #expect(text.full.text.contains("\(label): \(said)"))
        }
    }

    @Test("KUN-27 where the guideline only may remove something, no short sentence promises that all of it goes", arguments: guidelines)
    func promises(_ name: String) throws {
        let judged = try GuidelineLibrary.shipped.guideline(name).grounds.contains { $0.action == .mayRemove }
        for (language, word) in [(Language.sv, "kan tas bort"), (.en, "may be removed")] {
            let text = try Self.text(name, language)
            guard text.asked.all.contains(.prohibited) else { continue }
            #expect(try #require(text.fitted(to: nil).versions.last).text.contains(word) == judged)
        }
    }

    @Test("Hostile names and purposes are text like any other, on one line", arguments: ["<b>{unit}</b>", "{{x}}", "a\u{2028}b\nc", "'; DROP TABLE"])
    func hostile(_ name: String) throws {
        let words = try Self.text("hallsberg", .sv, unit: name, purpose: name).full.text
        #expect(words.contains("\(name) sköter den") && !words.contains("Syfte: a\u{2028}b"))
    }
}

extension Channel {
    static func mock(purpose: String, openComments: Bool, localAdditions: [String] = []) -> Channel {
        Channel(
            id: .init(1), slug: "biblioteket", name: "Biblioteket", platform: .wordpress, address: WebAddress(stored: "https://b.example"),
            unitID: .init(1), purpose: purpose, targetGroup: nil, openComments: openComments, openedOn: .distantPast, closedOn: nil,
            guidelineID: "hallsberg", accountID: nil, handle: nil, inCrisis: false, evaluateOn: nil, responsible: nil,
            decision: ChannelDecision(), localAdditions: localAdditions, revision: 1)
    }
}
