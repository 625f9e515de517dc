import TestSupport
import Testing

@Suite("kanalvakt audit")
struct AuditCommandTests {
    @Test("KUN-12 findings are told clause by clause, with a must as exit 1; noting the decision takes its finding away")
    func findings() async throws {
        try await Installation.with("kungalv") { installation in
            let clear = try await installation.run("audit")
            #expect(clear.status == 0 && clear.output.contains("Allt är som riktlinjen säger"))
            #expect((try await installation.json("audit")["findings"] as? [Any])?.isEmpty == true)
            try await installation.addChannel()
            let lines = try await installation.run("audit")
            #expect(lines.status == 1 && lines.errors.isEmpty)
            #expect(lines.output.contains("KUN-12\tskolans-sida\t2026-01-15\tDet står inte vem som har beslutat om kanalen"))
            let told = try #require(try await installation.json("audit", status: 1)["findings"] as? [[String: Any]])
            let decision = try #require(told.first { $0["kind"] as? String == "decisionMissing" })
            #expect(decision["clause"] as? String == "KUN-12" && decision["strength"] as? String == "must")
            #expect(decision["channel"] as? String == "skolans-sida" && decision["channelName"] as? String == "Skolans sida")
            #expect(decision["nextStep"] as? String == "register" && decision["ahead"] as? Bool == false)
            #expect((decision["since"] as? String)?.hasPrefix("2026-01-14T23:00:00") == true)
            #expect(decision["person"] == nil && decision["reason"] == nil && decision["sentence"] is String)
            let clauses = told.compactMap { $0["clause"] as? String }
            #expect(clauses == clauses.sorted { $0.compare($1, options: .numeric) == .orderedAscending })
        }
        try await Installation.with("kungalv") { installation in
            try await installation.addChannel("--decided-by", "Sektorchefen för bildning", "--decided-on", "2026-01-10")
            let told = try await installation.json("audit", status: 1)["findings"] as? [[String: Any]]
            #expect(told?.contains { $0["kind"] as? String == "decisionMissing" } == false)
            let shown = try await installation.json("channel", "show", "skolans-sida")
            #expect(shown["decidedBy"] as? String == "Sektorchefen för bildning" && shown["decidedOn"] is String)
        }
    }

    @Test("OSB-40 who is waited for is named on the screen and not in the file")
    func names() async throws {
        try await Installation.with("osby") { installation in
            try await installation.addChannel()
            try await installation.add("samir", "--role", "custodian")
            let lines = try await installation.run("audit")
            #expect(lines.output.contains("Förvarare är Samir Ek."))
            let file = try await installation.run("audit", "--json")
            #expect(file.output.contains("\"noCustodianKey\"") && !file.output.contains("Samir"))
        }
    }

    @Test("A wrong option is exit 64, a folder without an installation exit 1")
    func refused() async throws {
        try await Installation.with("hallsberg") { installation in
            try await installation.refused("audit", "--nothing-like-it", status: 64, saying: "--nothing-like-it")
        }
        let nowhere = try await Program.run("audit", "--data", "/nowhere")
        #expect(nowhere.status == 1 && nowhere.output.isEmpty && nowhere.errors.split(separator: "\n").count == 1)
    }
}
