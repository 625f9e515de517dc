import Foundation
import TestSupport
import Testing

@Suite("kanalvakt guideline adopt and versions")
struct GuidelineVersionCommandTests {
    private struct Listed: Decodable {
        struct Version: Decodable {
            let version: Int
            let inForce: Bool
            let adoptedBy: String
            let decision: String?
            let decidedOn: String?
            let sha256: String
        }

        let versions: [Version]
        let newerShipped: Int?
    }

    @Test("A new version is adopted after its decision, and both are listed")
    func adopt() async throws {
        try await withTemporaryFolder { folder in
            let data = folder.appending(path: "data").path
            #expect(try await Program.run("init", "--guideline", "hallsberg", "--data", data).status == 0)
            let file = folder.appending(path: "ny.yaml")
            try Data(TestGuideline.profile(later: 1, TestGuideline.hastier)).write(to: file)
            let adopted = try await Program.run(
                "guideline", "adopt", file.path, "--decision", "Kommunstyrelsen § 112", "--decided-on", "2026-11-20",
                "--data", data)
            let version = try TestGuideline.shippedVersion()
            #expect(adopted.status == 0 && adopted.output.contains("Version \(version + 1)"), "\(adopted.errors)")
            let listed = try await Program.run("guideline", "versions", "--json", "--data", data)
            let list = try JSONDecoder().decode(Listed.self, from: Data(listed.output.utf8))
            #expect(list.versions.map(\.version) == [version + 1, version] && list.versions.map(\.inForce) == [true, false])
            #expect(list.versions.map(\.adoptedBy) == ["system:command-line", "system:opening"])
            #expect(list.versions.first?.decision == "Kommunstyrelsen § 112" && list.versions.first?.decidedOn == "2026-11-20")
            #expect(list.versions.allSatisfy { $0.sha256.count == 64 } && list.newerShipped == nil)
            let lines = try await Program.run("guideline", "versions", "--data", data).output.split(separator: "\n")
            #expect(lines.count == 2 && lines.first?.contains("Kommunstyrelsen § 112, 2026-11-20") == true)
            #expect(try await Program.run("ledger", "verify", "--data", data).status == 0)
        }
    }

    @Test("What is not adopted is told in one line, and changes nothing")
    func refused() async throws {
        try await withTemporaryFolder { folder in
            let data = folder.appending(path: "data").path
            #expect(try await Program.run("init", "--guideline", "hallsberg", "--data", data).status == 0)
            let draft = folder.appending(path: "utkast.yaml")
            try Data(TestGuideline.profile(later: 1, TestGuideline.draft)).write(to: draft)
            let faulty = folder.appending(path: "fel.yaml")
            try Data("nonsens: [".utf8).write(to: faulty)
            let mistakes = [
                (draft.path, "utkast"), (faulty.path, "fel.yaml:"), ("hallsberg", "redan gäller"), ("/nowhere/x.yaml", "x.yaml"),
            ]
            for (profile, words) in mistakes {
                let answer = try await Program.run("guideline", "adopt", profile, "--data", data)
                #expect(answer.status == 1 && answer.output.isEmpty && answer.errors.contains(words), "\(answer.errors)")
                #expect(answer.errors.filter(\.isNewline).count == 1)
            }
            let listed = try await Program.run("guideline", "versions", "--data", data)
            #expect(listed.output.split(separator: "\n").count == 1)
            let accepted = try await Program.run("guideline", "adopt", draft.path, "--draft", "--data", data)
            #expect(accepted.status == 0)
        }
    }
}
