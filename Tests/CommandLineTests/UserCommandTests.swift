import TestSupport
import Testing

@Suite("kanalvakt user")
struct UserCommandTests {
    private static let password = "granar vid vattnet 27\n"

    @Test("A person is added, changed, and given a post that decides (HBG-5.5)")
    func person() async throws {
        try await withTemporaryFolder { folder in
            let data = ["--data", folder.appending(path: "data").path]
            #expect(try await Program.run(arguments: ["init", "--guideline", "hallsberg"] + data).status == 0)
            let added = try await Program.run(
                arguments: [
                    "user", "add", "maria", "--first-name", "Maria", "--last-name", "Holm", "--unit", "Skolan",
                    "--email", "maria@kommun.example",
                ] + data, input: Self.password)
            #expect(added.status == 0, "\(added.errors)")
            let post = try await Program.run(arguments: ["user", "post", "maria", "manager", "--unit", "Skolan"] + data)
            #expect(post.status == 0 && post.output.contains("chef för Skolan"), "\(post.errors)")
            let changed = try await Program.run(arguments: ["user", "change", "maria", "--title", "rektor", "--politician"] + data)
            #expect(changed.status == 0, "\(changed.errors)")
            let listed = try await Program.run(arguments: ["user", "list", "--json"] + data)
            #expect(listed.output.contains("rektor"))
            let ended = try await Program.run(arguments: ["user", "post", "maria", "manager", "--unit", "Skolan", "--end"] + data)
            #expect(ended.status == 0 && ended.output.contains("inte längre"))
        }
    }

    @Test(
        "What cannot be used is told in one line",
        arguments: [
            ["user", "post", "nobody", "manager", "--unit", "Skolan"], ["user", "change", "nobody", "--title", "x"],
        ])
    func refused(arguments: [String]) async throws {
        try await withTemporaryFolder { folder in
            let data = ["--data", folder.appending(path: "data").path]
            #expect(try await Program.run(arguments: ["init", "--guideline", "hallsberg"] + data).status == 0)
            let result = try await Program.run(arguments: arguments + data)
            #expect(result.status == 1 && result.errors.contains("nobody"))
            #expect(result.errors.split(separator: "\n").count == 1)
        }
    }

    @Test("OSB-14 a politician gets no role in running channels at the command line either, in one channel or in all")
    func politician() async throws {
        try await Installation.with("osby") { installation in
            try await installation.addChannel()
            try await installation.add("pia", "--politician")
            try await installation.refused("user", "role", "pia", "editor", "--channel", "skolans-sida", saying: "OSB-14")
            try await installation.refused("user", "role", "pia", "deputy", saying: "OSB-14")
            try await installation.refused("user", "role", "pia", "manager", saying: "OSB-14")
            let given = try await installation.run("user", "role", "pia", "archivist")
            #expect(given.status == 0 && given.output.contains("arkivarie"), "\(given.errors)")
            let listed = try #require(try await installation.json("user", "list")["people"] as? [[String: Any]])
            let roles = listed.first { $0["username"] as? String == "pia" }?["roles"] as? [[String: Any]]
            #expect(roles?.count == 1)
        }
    }

    @Test("OSB-14 a person whose role is refused is not added, nor is their unit, and can be added without it")
    func allOrNothing() async throws {
        try await Installation.with("osby") { installation in
            let person = ["user", "add", "pia", "--first-name", "Pia", "--last-name", "Ek", "--politician", "--unit", "Nya enheten"]
            let names = { () async throws -> [String?] in
                let people = try #require(try await installation.json("user", "list")["people"] as? [[String: Any]])
                return people.map { $0["username"] as? String }
            }
            try await installation.refused(person + ["--role", "editor"], saying: "OSB-14", input: Installation.password)
            #expect(try await names().isEmpty)
            // What the refused command would have added is not in the way of the next.
            let added = try await installation.run(person + ["--role", "archivist"], input: Installation.password)
            #expect(added.status == 0, "\(added.errors)")
            #expect(try await names() == ["pia"])
            try await installation.refused(
                "user", "add", "bo", "--first-name", "", "--last-name", "Ek", "--unit", "Badet", saying: "Förnamn", input: Installation.password)
            try await installation.refused("user", "post", "pia", "manager", "--unit", "Badet", saying: "Badet")
            let role = try await installation.run("user", "role", "pia", "registrar")
            #expect(role.status == 0, "\(role.errors)")
        }
    }

    @Test("A field that cannot be used, a post or a unit that there is not, is refused with what to write; a mistake in the command is 64")
    func mistakes() async throws {
        try await Installation.with("hallsberg") { installation in
            try await installation.add("maria")
            try await installation.refused("user", "change", "maria", "--email", "ingen adress", saying: "E-post")
            try await installation.refused("user", "post", "maria", "manager", "--unit", "Badet", saying: "Badet")
            try await installation.refused("user", "post", "maria", "kung", "--unit", "Skolan", status: 64, saying: "manager")
            try await installation.refused("user", "post", "maria", "manager", status: 64, saying: "--unit")
            try await installation.refused("user", "change", status: 64, saying: "namn")
            let again = try await installation.run("user", "post", "maria", "sectorHead", "--unit", "Skolan")
            #expect(again.status == 0 && again.output.contains("sektorchef"))
            let english = try await installation.run("user", "change", "maria", "--title", "rektor", "--lang", "en")
            #expect(english.status == 0 && english.output.contains("maria is changed"))
        }
    }
}
