import Foundation
import Testing
import Wording

@testable import Guidelines

@Suite("How far each clause is carried out")
struct ClauseCoverageTests {
    private static let page = Screen(address: "/sida", kind: .page, swedish: "En sida", english: "A page")
    private static let ownPage = Screen(address: "/riktlinjer/{id}", kind: .guideline, swedish: "Riktlinjen", english: "The guideline")

    private func status(_ clause: ClauseID, _ readings: [Screen: Set<RuleKey>]) throws -> ClauseCoverage.Status {
        let coverage = Coverage(readings: readings, tests: [:], set: [])
        return try #require(guideline().coverage(with: coverage).first { $0.id == clause }).status
    }

    private func guideline() throws -> Guideline { try GuidelineLibrary.shipped.guideline("hallsberg") }

    @Test("A clause is carried where its rule is used, and not yet where nobody reads it")
    func used() throws {
        #expect(try status("HBG-8.9", [Self.page: [.signature]]) == .carried)
        #expect(try status("HBG-8.9", [Self.page: [.reply]]) == .notYet)
        #expect(try status("HBG-8.9", [:]) == .notYet)
    }

    @Test("Being told on the guideline's own pages carries out nothing but what belongs to the document")
    func ownPages() throws {
        let all = Set(RuleKey.all)
        #expect(try status("HBG-8.9", [Self.ownPage: all]) == .notYet)
        #expect(try status("HBG-0.1", [Self.ownPage: all]) == .carried)
        #expect(try status("HBG-0.1", [Self.page: all.subtracting([.document])]) == .notYet)
    }

    @Test("Neither a text nor the document makes up for a rule that nobody reads")
    func deciding() throws {
        let document = ClauseCoverage.Carrier(
            part: Guideline.Carrier(kind: .metadata, path: "document", key: .document), screens: [Self.ownPage])
        let rule = ClauseCoverage.Carrier(part: Guideline.Carrier(kind: .rule, path: "reply", key: .reply), screens: [])
        let text = ClauseCoverage.Carrier(
            part: Guideline.Carrier(kind: .text, path: "texts.svara", key: .texts(.reply)), screens: [Self.page])
        let clause = try #require(guideline().clauses.first)
        #expect(ClauseCoverage(clause: clause, carriers: [document, text], tests: []).screens == [Self.page])
        #expect(ClauseCoverage(clause: clause, carriers: [text, rule], tests: []).status == .notYet)
        #expect(ClauseCoverage(clause: clause, carriers: [document], tests: []).status == .carried)
        #expect(ClauseCoverage(clause: clause, carriers: [document, rule], tests: []).status == .notYet)
        #expect(ClauseCoverage(clause: clause, carriers: [], tests: []).status == .notYet)
    }

    @Test("What is set and not used is told, and the file says the same again")
    func file() throws {
        let coverage = Coverage(
            readings: [Self.page: [.reply, .signature], Self.ownPage: [.document, .removal]],
            tests: ["LUD-1": ["b", "a", "a"]], set: [.reply, .removal, .document, .grounds])
        #expect(coverage.notYet == [.grounds, .removal])
        #expect(coverage.tests(of: "LUD-1") == ["a", "b"])
        #expect(coverage.screens(using: .removal).isEmpty)
        #expect(try Coverage(file: Data(coverage.file().utf8)) == coverage)
    }

    @Test("The report tells status, carriers, places and tests, in both languages")
    func report() throws {
        let coverage = Coverage(
            readings: [Self.page: [.signature]], tests: ["HBG-8.9": ["It is signed"]], set: [])
        let report = CoverageReport(try guideline(), with: coverage)
        let swedish = report.plainText(in: .sv)
        #expect(swedish.contains("\nHBG-8.9 [ska] bärs: "))
        for line in ["  bärs av: signature", "  används i: En sida (/sida)", "  visas av: It is signed"] {
            #expect(swedish.contains(line), "\(line)")
        }
        #expect(swedish.contains("\nHBG-8.3 [ska] inte än: "))
        #expect(report.plainText(in: .en).contains("  used in: A page (/sida)"))
        #expect(report.line(in: .en).contains("128 clauses: \(report.summary.carried) carried, "))
        #expect(report.summary.carried + report.summary.notYet == 128)
        #expect(try report.json().contains(#""status" : "carried""#))
    }

    @Test("A municipality's own profile gets its places by rule, whatever its clauses are called")
    func ownProfile() throws {
        let text = try GuidelineLibrary.shipped.source("hallsberg").replacing("HBG-", with: "TORP-").replacing("id: hallsberg", with: "id: torp")
        let own = try Guideline.load(yaml: text, file: "torp.yaml")
        let coverage = Coverage(readings: [Self.page: [.signature]], tests: ["HBG-8.9": ["It is signed"]], set: [])
        let clause = try #require(own.coverage(with: coverage).first { $0.id == "TORP-8.9" })
        #expect(clause.status == .carried && clause.screens == [Self.page] && clause.tests.isEmpty)
    }
}
