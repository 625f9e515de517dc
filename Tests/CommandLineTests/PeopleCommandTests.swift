import Foundation
import TestSupport
import Testing

@Suite("kanalvakt people")
struct PeopleCommandTests {
    @Test("HBG-12.9 KUN-19 absences and leavings are read in from a file and listed, the past left out")
    func readIn() async throws {
        try await Installation.with("hallsberg") { installation in
            try await installation.add("maria")
            try await installation.add("olle")
            let two = try installation.write("användarnamn;från;till;slutar;anteckning\nmaria;2096-07-06;2096-08-02;;Olle tar över\nolle;;;2096-09-30;\n")
            #expect(try await installation.json("people", "import", two)["lines"] as? Int == 2)
            let lines = try await installation.run("people", "absences")
            #expect(lines.status == 0 && lines.output.contains("maria\tborta\t2096-07-06\t2096-08-02") && lines.output.contains("olle\tslutar\t2096-09-30"))
            let told = try #require(try await installation.json("people", "absences")["absences"] as? [[String: Any]])
            let away = try #require(told.first { $0["username"] as? String == "maria" })
            #expect(away["from"] as? String == "2096-07-06" && away["to"] as? String == "2096-08-02" && away["note"] as? String == "Olle tar över")
            #expect(away["lastDay"] == nil)
            let leaves = try #require(told.first { $0["username"] as? String == "olle" })
            #expect(leaves["lastDay"] as? String == "2096-09-30" && leaves["from"] == nil)
        }
    }

    @Test("A file with anything wrong changes nothing, and the line is named")
    func refused() async throws {
        try await Installation.with("hallsberg") { installation in
            try await installation.add("maria")
            let file = try installation.write("användarnamn;från;till\nmaria;2096-07-06;\nnobody;2096-07-06;\n")
            let result = try await installation.run("people", "import", file)
            #expect(result.status == 1 && result.output.isEmpty && result.errors.contains("3") && result.errors.contains("nobody"), "\(result.errors)")
            #expect((try await installation.json("people", "absences")["absences"] as? [Any])?.isEmpty == true)
            try await installation.refused("people", "import", "/nowhere.csv", saying: "/nowhere.csv")
            try await installation.refused("people", "import", status: 64, saying: "fil")
        }
    }
}

extension Installation {
    /// A file in the folder, by its path.
    fileprivate func write(_ text: String) throws -> String {
        let file = folder.appending(path: "lista.csv")
        try text.write(to: file, atomically: true, encoding: .utf8)
        return file.path
    }
}
