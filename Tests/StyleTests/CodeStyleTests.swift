import Testing

@Suite("The code keeps the style of the house")
struct CodeStyleTests {
    static let longestFile = 300
    static let longestFunction = 70

    @Test("No Swift file is longer than a person takes in")
    func fileLength() {
        let breaches = (Repository.sources + Repository.tests).filter { $0.length > Self.longestFile }.map {
            Breach(
                $0.path, 0,
                "has \($0.length) lines: move a capability to a file of its own, so that none has more than "
                    + "\(Self.longestFile).")
        }
        refuse(breaches, rule: "file-length")
    }

    @Test("Half of the files are short")
    func medianFileLength() throws {
        let median = try #require(Self.median(of: Repository.sources.map(\.length)))
        #expect(median <= 90, "The median file under Sources has \(median) lines: split the longest by capability.")
    }

    @Test("No function is longer than a person takes in")
    func functionLength() {
        let breaches = (Repository.sources + Repository.tests).flatMap { file in
            file.functions.filter { $0.length > Self.longestFunction }.map {
                Breach(
                    file.path, $0.firstLine,
                    "has the function \($0.name) of \($0.length) lines: give its steps names of their own, so that "
                        + "none has more than \(Self.longestFunction).")
            }
        }
        refuse(breaches, rule: "function-length")
    }

    @Test("Half of the functions are short")
    func medianFunctionLength() throws {
        let median = try #require(Self.median(of: Repository.sources.flatMap(\.functions).map(\.length)))
        #expect(median <= 12, "The median function has \(median) lines: give the steps of the longest names of their own.")
    }

    @Test("Words that stop the server, read the clock or print stay out of the rooms", arguments: ForbiddenWord.all)
    func forbiddenWord(_ word: ForbiddenWord) {
        refuse(Repository.sources.flatMap { word.breaches(in: $0) }, rule: "word:" + word.word.filter { $0 != " " })
    }

    @Test("No value is taken out by force")
    func forceUnwraps() {
        refuse(Repository.sources.flatMap(\.forceUnwraps), rule: "force-unwrap")
    }

    @Test("Nobody leaves notes to oneself")
    func leftNotes() {
        refuse(Repository.sources.flatMap(\.leftNotes), rule: "left-note")
    }

    @Test("No room is a mere promise")
    func placeholders() {
        let files = (Repository.sources + Repository.tests).filter { $0.path.hasSuffix("/Placeholder.swift") }
        refuse(files.map { Breach($0.path, 0, "holds a place for nothing: write the room, or take the file away.") }, rule: "placeholder")
    }

    @Test("Comments and documents are spelt one way")
    func spelling() {
        let breaches = (Repository.sources + Repository.tests).flatMap { Spelling.breaches(in: $0) }
        refuse(breaches + Repository.pages.flatMap { Spelling.breaches(in: $0) }, rule: "spelling")
    }

    @Test("Every public declaration says what it means")
    func docComments() {
        let promises = Promises(files: Repository.sources)
        refuse(Repository.sources.flatMap { $0.undocumentedDeclarations(explainedBy: promises) }, rule: "doc-comment")
    }

    @Test("Every test can fail")
    func idleTests() {
        let checkers = Dictionary(grouping: Repository.tests, by: \.room).mapValues { Set($0.flatMap(\.checkers)) }
        let breaches = Repository.tests.flatMap { file in
            file.idleTests(checkers: checkers[file.room, default: []].union(checkers["TestSupport", default: []]))
        }
        refuse(breaches, rule: "idle-test")
    }

    @Test("No file has white space that nobody sees")
    func whiteSpace() {
        let endings = [".swift", ".md", ".yml", ".yaml", ".mustache", ".css", ".js", ".sh", ".sql", ".json", "Makefile"]
        let paths = Repository.paths.filter { path in
            !path.contains("/Corpus/") && (endings.contains { path.hasSuffix($0) } || !path.contains("."))
        }
        let breaches = paths.flatMap { path in
            Repository.text(path).map { WhiteSpace.breaches(in: $0, path: path) } ?? []
        }
        refuse(breaches, rule: "white-space")
    }

    private static func median(of numbers: [Int]) -> Int? {
        numbers.isEmpty ? nil : numbers.sorted()[numbers.count / 2]
    }
}
