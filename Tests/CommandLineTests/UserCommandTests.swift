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
}
