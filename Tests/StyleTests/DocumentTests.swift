import Testing

@Suite("The documents say what is")
struct DocumentTests {
    @Test("Every link leads somewhere")
    func links() {
        refuse(Repository.pages.flatMap { Mentions.brokenLinks(of: $0) }, rule: "link")
    }

    @Test("Every file that a document names exists")
    func files() {
        refuse(Repository.pages.flatMap { Mentions.missingFiles(of: $0) }, rule: "mention")
        let files = (Repository.sources + Repository.tests).filter { !$0.path.hasPrefix("Tests/StyleTests/") }
        refuse(files.flatMap { Mentions.missingPages(of: $0) }, rule: "mention")
    }

    @Test("Every command that a document names is in the reference of the command line")
    func commands() throws {
        let reference = try #require(
            Repository.page("docs/reference/command-line.md"),
            "docs/reference/command-line.md is missing: describe every command there.")
        let known = Mentions.knownCommands(in: reference)
        let others = Repository.pages.filter { $0.path != reference.path }
        refuse(others.flatMap { Mentions.unknownCommands(of: $0, known: known) }, rule: "command")
    }

    @Test("Every goal of make that a document names is in the Makefile")
    func goals() throws {
        let makefile = try #require(Repository.text("Makefile"), "The Makefile is missing: README.md tells people to use it.")
        let goals = Set(makefile.matches(of: #/(?m)^([a-z-]+):/#).map { String($0.output.1) })
        let breaches = Repository.pages.flatMap { page in
            page.code.flatMap { line, text in
                text.matches(of: #/(?:^|[\s;&(])make ([a-z-]+)/#).map { String($0.output.1) }
                    .filter { !goals.contains($0) }.map {
                        Breach(page.path, line, "names `make \($0)`, which the Makefile does not have: mend the name.")
                    }
            }
        }
        refuse(breaches, rule: "goal")
        for match in makefile.matches(of: #/Scripts\/[\w-]+/#) {
            let script = String(match.output)
            #expect(Repository.holds(script), "The Makefile calls \(script), which does not exist: write it or take the goal away.")
        }
    }

    @Test("Every setting in the environment is described, and every described one is read")
    func settings() {
        let read = Self.settings(in: Repository.sources.map { String(decoding: $0.text, as: UTF8.self) })
        let described = Self.settings(in: [Repository.text("docs/reference/command-line.md") ?? ""])
        let named = Self.settings(in: Repository.pages.flatMap { $0.lines.map(\.text) })
        for name in read.subtracting(described).sorted() {
            Issue.record("docs/reference/command-line.md does not describe \(name), which the program reads: describe it.")
        }
        for name in named.subtracting(read).sorted() {
            Issue.record("The documents name \(name), which the program does not read: take it away.")
        }
    }

    private static func settings(in texts: [String]) -> Set<String> {
        Set(texts.flatMap { $0.matches(of: #/KANALVAKT_[A-Z_]+/#).map { String($0.output) } })
    }

    @Test("Every clause that code, tests or documents name is one of a shipped guideline")
    func clauses() {
        let profiles = Repository.paths.filter { $0.hasPrefix("Sources/Guidelines/Profiles/") }
            .compactMap { Repository.text($0) }.joined()
        let known = Mentions.clauses(in: profiles)
        let prefixes = Set(known.map { $0.prefix(4) })
        // The guidelines' own tests name clauses that must not exist.
        let files = (Repository.sources + Repository.tests)
            .filter { $0.room != "GuidelinesTests" && $0.room != "StyleTests" }
        let named = files.flatMap { file in file.lines.enumerated().map { (file.path, $0.offset + 1, String($0.element)) } }
            + Repository.pages.flatMap { page in page.lines.map { (page.path, $0.number, $0.text) } }
        let breaches = named.flatMap { path, line, text in
            Mentions.clauses(in: text).filter { prefixes.contains($0.prefix(4)) && !known.contains($0) }.sorted().map {
                Breach(path, line, "names the clause \($0), which no shipped guideline has: mend the number.")
            }
        }
        refuse(breaches, rule: "clause")
    }

    @Test("Every page under docs can be found from the table of contents")
    func contents() throws {
        let contents = try #require(Repository.page("docs/README.md"), "docs/README.md is missing: list every page there.")
        let listed = Set(contents.links.map { "docs/" + $0.target.prefix { $0 != "#" } })
        for page in Repository.pages where page.path.hasPrefix("docs/") && page.path != contents.path {
            #expect(listed.contains(page.path), "docs/README.md does not list \(page.path): add a link to it.")
        }
    }

    @Test("The change log has a place for what is not released yet")
    func changelog() throws {
        let log = try #require(Repository.page("CHANGELOG.md"), "CHANGELOG.md is missing: start it with an Unreleased section.")
        let hasSection = log.lines.contains { $0.text.hasPrefix("## ") && $0.text.contains("Unreleased") }
        #expect(hasSection, "CHANGELOG.md has no section \"## Unreleased\": add it on top, and write what changes there.")
    }

    @Test("The licence has one name everywhere")
    func licence() throws {
        let metadata = try #require(Repository.text("publiccode.yml"), "publiccode.yml is missing: write it.")
        let field = try #require(
            metadata.firstMatch(of: #/license:\s*(\S+)/#), "publiccode.yml names no licence: add legal/license.")
        let name = String(field.output.1)
        for path in ["LICENSE", "README.md", "CONTRIBUTING.md"] {
            let text = Repository.text(path) ?? ""
            #expect(text.contains(name), "\(path) does not name the licence \(name) of publiccode.yml: make them agree.")
        }
    }

    @Test("The program and its metadata have one version")
    func version() throws {
        let main = try #require(Repository.text("Sources/kanalvakt/Main.swift"), "Sources/kanalvakt/Main.swift is missing.")
        let told = try #require(main.firstMatch(of: #/version: "([^"]+)"/#), "The program tells no version: give its configuration one.")
        let metadata = Repository.text("publiccode.yml") ?? ""
        #expect(
            metadata.contains("softwareVersion: \"\(told.output.1)\""),
            "publiccode.yml does not say version \(told.output.1), which the program tells: make them agree.")
    }

    @Test("The metadata for catalogues of public code has every key that the standard asks for", arguments: [
        "publiccodeYmlVersion: \"0.4\"", "name:", "url:", "platforms:", "categories:", "developmentStatus:",
        "softwareType:", "description:", "shortDescription:", "longDescription:", "features:", "legal:", "license:",
        "maintenance:", "type:", "localisation:", "localisationReady:", "availableLanguages:",
    ])
    func publicCode(_ key: String) {
        let text = Repository.text("publiccode.yml") ?? ""
        #expect(text.contains(key), "publiccode.yml lacks `\(key)`: the standard asks for it.")
    }

    @Test("Short descriptions fit the catalogues")
    func shortDescriptions() throws {
        let text = Repository.text("publiccode.yml") ?? ""
        let found = text.matches(of: #/shortDescription: "?([^"\n]+)/#).map { String($0.output.1) }
        try #require(!found.isEmpty, "publiccode.yml has no short description on one line: add it.")
        for description in found {
            #expect(description.count <= 150, "publiccode.yml has a short description of \(description.count) characters: at most 150.")
        }
    }
}
