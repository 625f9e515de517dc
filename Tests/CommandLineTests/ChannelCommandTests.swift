import TestSupport
import Testing

@Suite("kanalvakt channel")
struct ChannelCommandTests {
    @Test("HBG-4.13 platforms are listed, and an address is told as the account it belongs to")
    func platforms() async throws {
        try await Installation.with("hallsberg") { installation in
            let lines = try await installation.run("channel", "platforms")
            #expect(lines.status == 0 && lines.output.contains("facebook\tFacebook"))
            let told = try #require(try await installation.json("channel", "platforms")["platforms"] as? [[String: Any]])
            let facebook = try #require(told.first { $0["kind"] as? String == "facebook" })
            #expect(facebook["name"] as? String == "Facebook" && facebook["category"] as? String == "network")
            #expect((facebook["patterns"] as? [String])?.isEmpty == false && facebook["aboutLength"] is Int)
            let account = try await installation.json("channel", "platforms", "--address", "m.facebook.com/Hallsberg?ref=x")
            #expect(account["platform"] as? String == "facebook" && account["handle"] as? String == "Hallsberg")
            #expect(account["address"] is String && (account["key"] as? String)?.contains("facebook.com/hallsberg") == true)
            try await installation.refused("channel", "platforms", "--address", "https://www.hallsberg.se", saying: "hallsberg.se")
            try await installation.refused("channel", "platforms", "--address", status: 64, saying: "--address")
        }
    }

    @Test("HBG-4.1 whoever is to answer for a new channel has the post for its unit, or the register refuses and says whom to choose")
    func responsible() async throws {
        try await Installation.with("hallsberg") { installation in
            try await installation.add("bo")
            try await installation.add("maria")
            #expect(try await installation.run("user", "post", "maria", "manager", "--unit", "Skolan").status == 0)
            try await installation.refused(
                "channel", "add", "--name", "Skolans sida", "--platform", "facebook", "--address", "https://www.facebook.com/skolan",
                "--unit", "Skolan", "--purpose", "Nyheter.", "--responsible", "bo", saying: "(HBG-4.1). Välj Maria Ek.")
            try await installation.addChannel("--responsible", "maria")
            #expect(try await installation.run("channel", "show", "skolans-sida").output.contains("Ansvarig: maria"))
        }
    }

    @Test("KUN-53 GOT-13 a personal profile is refused with the clause, or takes a reason")
    func profile() async throws {
        for (guideline, clause) in [("kungalv", "KUN-53"), ("gotland", "GOT-13")] {
            try await Installation.with(guideline) { installation in
                try await installation.refused(
                    "channel", "add", "--name", "Bygg", "--platform", "linkedin", "--address", "https://www.linkedin.com/in/anna-ek", "--unit",
                    "Bygg", "--purpose", "Nyheter.", saying: clause)
                let channels = try await installation.json("channel", "list")["channels"] as? [Any]
                #expect(channels?.isEmpty == true)
            }
        }
    }
}
