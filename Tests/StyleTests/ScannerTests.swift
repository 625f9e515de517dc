import Testing

@Suite("The scanners see what they should")
struct ScannerTests {
    @Test("Comments and the insides of strings are not code; interpolations are", arguments: [
        ("let a = 1 // try! x", "let a = 1 "),
        ("/* a /* b! */ c! */ d", " d"),
        (#"let s = "x! \(y!) z""#, #"let s = " (y!) ""#),
        (##"let r = #"a\(b)"c"#; d!"##, ##"let r = #" "#; d!"##),
        ("let t = \"\"\"\n  a! \"b\"\n  \"\"\"\nc", "let t = \"\"\"\n \n \"\"\"\nc"),
        ("let x = a / b / c", "let x = a / b / c"),
        ("if text.contains(/a\"b/) { d }", "if text.contains( ) { d }"),
        (##"let m = #/"[^/]+"/#"##, "let m = # "),
    ])
    func masking(_ source: String, _ code: String) {
        let masked = String(decoding: SwiftMask.code(of: Array(source.utf8)), as: UTF8.self)
        #expect(masked.replacing(#/ +/#, with: " ") == code)
        #expect(masked.utf8.count == source.utf8.count)
    }

    @Test("Words that must not stand in a room are caught", arguments: [
        ("let a = Date()", "Date()"), ("let a = Date.now", ".now"), ("wait(until: .now)", ".now"),
        ("try! open()", "try!"), ("a as! B", "as!"), ("fatalError(\"x\")", "fatalError"), ("print(a)", "print("),
        ("final class A: @unchecked Sendable {}", "@unchecked Sendable"),
        ("precondition(a > 0)", "precondition("),
    ])
    func forbiddenWords(_ source: String, _ word: String) {
        let file = SwiftFile(path: "Sources/Inbox/Item.swift", text: source)
        #expect(ForbiddenWord.all.filter { !$0.breaches(in: file).isEmpty }.map(\.word) == [word])
    }

    @Test("What only looks like a forbidden word passes", arguments: [
        "let a = context.now", "let d = Date(timeIntervalSince1970: 0)", "try? open()", "a as? B", "log(\"Date()\")",
        "// fatalError", "text.print(a)", "func blueprint() {}", "let b = clock().now",
        "// Guarded by its own lock.\nfinal class A: @unchecked Sendable {}",
    ])
    func allowedWords(_ source: String) {
        let file = SwiftFile(path: "Sources/Inbox/Item.swift", text: source)
        #expect(ForbiddenWord.all.flatMap { $0.breaches(in: file) }.isEmpty)
    }

    @Test("The command line may read the clock and print")
    func commandLine() {
        let file = SwiftFile(path: "Sources/kanalvakt/Run.swift", text: "print(Date())")
        #expect(ForbiddenWord.all.flatMap { $0.breaches(in: file) }.isEmpty)
    }

    @Test("Values taken out by force are caught, other exclamation marks not", arguments: [
        ("a!.b", 1), ("f()!", 1), ("rows[0]!", 1), ("let x: Int! = 1", 1), ("\"\\(a!)\"", 1),
        ("a != b", 0), ("a!=b", 0), ("!a", 0), ("if !f() {}", 0), ("try! a", 0), ("\"Hej!\"", 0), ("#if !os(Linux)", 0),
    ])
    func forceUnwraps(_ source: String, _ count: Int) {
        #expect(SwiftFile(path: "a.swift", text: source).forceUnwraps.count == count)
    }

    @Test("Functions are measured from keyword to closing brace, requirements are not functions")
    func functions() {
        let source = """
            protocol A {
                func required(_ a: Int) throws -> Int
                init(b: Int)
            }
            struct B {
                func one() { let f = { "}" } }
                func long<T: A>(
                    _ a: T = { 1 }()
                ) async throws -> [Int]
                where T: Sendable {
                    self.init(x)
                    return [1]
                }
                init?(_ text: String) { return nil }
            }
            """
        let functions = SwiftFile(path: "a.swift", text: source).functions
        #expect(functions.map(\.name) == ["one", "long", "init"])
        #expect(functions.map(\.length) == [1, 7, 1])
    }

    @Test("Public declarations without a comment are caught", arguments: [
        ("public struct A {}", 1), ("/// A thing.\npublic struct A {}", 0),
        ("/// A thing.\n@MainActor\npublic func a() {}", 0), ("    public let a: Int", 1),
        ("public extension A {}", 0), ("open = channel.isOpen", 0), ("public func hash(into hasher: inout Hasher) {}", 0),
        ("public init(a: Int) {\n    self.a = a\n}", 0), ("public init(a: Int) {\n    b = sum(a)\n}", 1),
        ("protocol P { func go() }\nstruct A: P {\n    public func go() {}\n    public func stop() {}\n}", 1),
        ("protocol P { func go() }\nstruct A: P {\n    public func go() { ask(context.actor.name) { b } }\n}", 0),
        ("protocol P { var b: Int { get } }\nextension [UInt8]: P {\n    public var b: Int { 1 }\n}", 0),
        ("protocol P { var b: Int { get } }\nprotocol Q: P { var c: Int { get } }\nstruct A: Q {\n    public var b = 1\n    public var d = 1\n}", 1),
        ("protocol P { var b: Int { get } }\nextension P {\n    public var b: Int { 1 }\n}", 0),
        ("// not a doc comment\npublic let a = 1", 1), ("let text = \"\"\"\n    public let a\n    \"\"\"", 0),
    ])
    func docComments(_ source: String, _ count: Int) {
        let file = SwiftFile(path: "a.swift", text: source)
        #expect(file.undocumentedDeclarations(explainedBy: Promises(files: [file])).count == count)
    }

    @Test("Tests that cannot fail are caught, also through a helper", arguments: [
        ("@Test func a() { let x = 1 }", 1), ("@Test func a() { #expect(x) }", 0),
        ("@Test(\"b\") func a() throws { try #require(x) }", 0),
        ("@Test func a() { check(x) }\nfunc check(_ x: Int) { #expect(x == 1) }", 0),
        ("@Test func a() { help(x) }\nfunc help(_ x: Int) { }", 1),
        ("@Test func a() { // #expect(true)\n }", 1),
    ])
    func idleTests(_ source: String, _ count: Int) {
        let file = SwiftFile(path: "a.swift", text: source)
        #expect(file.idleTests(checkers: Set(file.checkers)).count == count)
    }

    @Test("The right to remove is caught outside its room and when anyone can make it")
    func warrants() {
        let source = "public struct Free: Sendable, RemovalWarrant {\n    public init() {}\n}"
        let outside = SwiftFile(path: "Sources/Web/Free.swift", text: source)
        let inside = SwiftFile(path: "Sources/Moderation/Free.swift", text: source)
        #expect(outside.strayWarrants.count == 1)
        #expect(inside.strayWarrants.isEmpty)
        #expect(inside.openWarrants.count == 1)
        let user = SwiftFile(path: "Sources/Web/A.swift", text: "func a(w: some RemovalWarrant) { }\nprotocol RemovalWarrant: Sendable {}")
        #expect(user.strayWarrants.isEmpty)
    }

    @Test("Addresses of other hosts are caught in what a browser is sent", arguments: [
        ("<script src=\"https://cdn.example/a.js\">", 1), ("@import url(//fonts.example/a.css);", 1),
        ("<img src='//pictures.example/a.png'>", 1), ("<a href=\"{{address}}\">", 0), ("<a href=\"/inkorg\">", 0),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\">", 0), ("/* // */ a { color: red }", 0),
    ])
    func outsideAddresses(_ source: String, _ count: Int) {
        #expect(OutsideAddress.breaches(in: source, path: "a").count == count)
    }

    @Test("White space that nobody sees is caught", arguments: [("a\n", 0), ("a ", 2), ("a\t\n", 1), ("a\n\n", 1), ("a\r\n", 1), ("", 0)])
    func whiteSpace(_ source: String, _ count: Int) {
        #expect(WhiteSpace.breaches(in: source, path: "a").count == count)
    }

    @Test("American spelling is caught in comments and prose, not in code", arguments: [
        ("// Its behavior.", 1), ("let behavior = 1", 0), ("/// The organisation.", 0), ("    // Authorize it.", 1),
    ])
    func spelling(_ source: String, _ count: Int) {
        #expect(Spelling.breaches(in: SwiftFile(path: "a.swift", text: source)).count == count)
        let prose = MarkdownPage(path: "a.md", text: "Its behavior, not `behavior`.\n```\nbehavior\n```\n")
        #expect(Spelling.breaches(in: prose).count == 1)
    }
}
