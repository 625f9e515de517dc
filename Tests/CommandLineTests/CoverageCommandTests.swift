import Foundation
import TestSupport
import Testing

@Suite("kanalvakt guideline coverage")
struct CoverageCommandTests {
    private struct Summary: Decodable, Equatable {
        let clauses: Int
        let carried: Int
        let notYet: Int
    }

    private struct Answer: Decodable {
        struct Line: Decodable {
            let id: String
            let status: String
        }

        let id: String
        let summary: Summary
        let clauses: [Line]?
    }

    @Test("Without a name it is a line for each guideline, with one it is told clause by clause")
    func counts() async throws {
        let lines = try await Program.run("guideline", "coverage")
        #expect(lines.status == 0 && lines.output.contains("hallsberg\tHallsbergs kommun\t128 punkter: "))
        let all = try await Program.run("guideline", "coverage", "--json")
        let summaries = try JSONDecoder().decode([Answer].self, from: Data(all.output.utf8))
        #expect(summaries.count == lines.output.split(separator: "\n").count && summaries.allSatisfy { $0.clauses == nil })
        let one = try await Program.run("guideline", "coverage", "osby", "--json")
        let osby = try JSONDecoder().decode(Answer.self, from: Data(one.output.utf8))
        let clauses = try #require(osby.clauses)
        #expect(clauses.count == 53 && osby.summary == summaries.first { $0.id == "osby" }?.summary)
        #expect(clauses.count { $0.status == "carried" } == osby.summary.carried)
        #expect(osby.summary.carried + osby.summary.notYet == 53)
    }

    @Test("HBG-8.9 the signature is told with where it is used, in either language")
    func clause() async throws {
        let swedish = try await Program.run("guideline", "coverage", "hallsberg")
        #expect(swedish.output.contains("HBG-8.9 [ska] bärs: "))
        #expect(swedish.output.contains("  används i: Svara på ett inlägg (/inkorg/{id}/svar)"))
        let english = try await Program.run("guideline", "coverage", "hallsberg", "--lang", "en")
        #expect(english.output.contains("  used in: Reply to an item (/inkorg/{id}/svar)"))
    }

    @Test("A file of one's own is answered for as well, and what is none is refused")
    func file() async throws {
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "torp.yaml")
            let shipped = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: "Sources/Guidelines/Profiles/osby.yaml")
            let text = try String(contentsOf: shipped, encoding: .utf8).replacing("OSB-", with: "TORP-").replacing("id: osby", with: "id: torp")
            try text.write(to: file, atomically: true, encoding: .utf8)
            let own = try await Program.run("guideline", "coverage", file.path)
            #expect(own.status == 0 && own.output.contains("TORP-23 [bör] bärs: "), "\(own.errors)")
            #expect(try await Program.run("guideline", "coverage", "nowhere").status == 1)
        }
    }
}
