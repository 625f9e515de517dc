import Foundation
import Testing

@testable import Web

@Suite("Texts")
struct TextKeyTests {
    @Test("no text is missing")
    func missing() throws {
        let keys = try Set(Texts(resources: .built).all.keys)
        let asked = try KeysInUse.direct().filter { !keys.contains($0) && !keys.contains("\($0).one") }
        #expect(asked.sorted() == [])
    }

    @Test("no text is unused")
    func unused() throws {
        let keys = try Texts(resources: .built).all.keys
        let patterns = try KeysInUse.direct().union(KeysInUse.inTemplates()).union(KeysInUse.literals()).map(KeyPattern.init)
        let unused = keys.filter { key in !patterns.contains { $0.covers(key) } }
        #expect(unused.sorted() == [])
    }

    @Test("every act that any room writes in the ledger has words")
    func acts() throws {
        let texts = try Texts(resources: .built)
        let acts = try SourceFiles.all(in: "Sources").filter { !$0.path.contains("/Web/") }.flatMap { file in
            file.text.matches(of: #/(?:record|note)\([^")]*"((?:application|channel|evidence|inbox|mail|moderation|organisation|oversight)\.[A-Za-z]+)"/#)
                .map { String($0.1) }
        }
        #expect(acts.count > 20)
        #expect(Set(acts).filter { texts.optional("act.\($0)") == nil }.sorted() == [])
    }

    @Test("no text has a name in braces that nobody fills in, nor straight quotation marks")
    func braces() throws {
        let code = try SourceFiles.all(in: "Sources/Web").map(\.text).joined()
        for (key, text) in try Texts(resources: .built).all {
            for name in text.matches(of: #/\{([a-z]+)\}/#).map({ String($0.1) }) where name != "count" {
                #expect(code.contains("\"\(name)\":"), "\(key): {\(name)}")
            }
            #expect(!text.contains("\""), "\(key)")
        }
    }
}

/// Keys of texts as they stand in code and templates.
enum KeysInUse {
    /// Keys that are asked for outright: `texts("inbox.title")`.
    static func direct() throws -> Set<String> {
        try keys(#/texts(?:\.counted)?\(\s*"([A-Za-z0-9.-]+)"/#).union(inTemplates())
    }

    /// Everything in quotation marks that could be a key or the beginning of one, with `*` for what is filled in.
    static func literals() throws -> Set<String> {
        let literals = try SourceFiles.all(in: "Sources/Web").filter { $0.path.hasSuffix(".swift") }.flatMap { file in
            file.text.matches(of: #/"((?:[A-Za-z0-9.-]|\\\([^"]*?\)+)+)"/#).map { match in
                String(match.1).replacing(#/\\\(.*?\)+(?=[.]|$)/#, with: "*")
            }
        }
        return Set(literals.filter { $0.contains(".") && !$0.hasPrefix("*") })
    }

    static func inTemplates() throws -> Set<String> {
        var keys: Set<String> = []
        for name in try TemplateName.all(in: .built) {
            let source = try Resources.built.text("Templates/\(name.rawValue).mustache")
            keys.formUnion(source.matches(of: #/\{\{t\.([A-Za-z0-9.-]+)\}\}/#).map { String($0.1) })
        }
        return keys
    }

    private static func keys(_ regex: some RegexComponent<(Substring, Substring)>) throws -> Set<String> {
        try Set(SourceFiles.all(in: "Sources/Web").flatMap { $0.text.matches(of: regex).map { String($0.output.1) } })
    }
}

/// A key, or the beginning of keys, where `*` stands for one step or, at the end, for all the rest.
struct KeyPattern {
    private let steps: [Substring]
    /// What code adds to a key that it was given.
    private static let endings: Set<Substring> = ["one", "other", "heading", "words", "public", "staff"]

    init(_ text: String) { steps = text.split(separator: ".") }

    func covers(_ key: String) -> Bool {
        let asked = key.split(separator: ".")
        guard asked.count >= steps.count, zip(steps, asked).allSatisfy({ $0 == "*" || $0 == $1 }) else { return false }
        let rest = asked.dropFirst(steps.count)
        return rest.isEmpty || steps.last == "*" || (rest.count == 1 && rest.allSatisfy(Self.endings.contains))
    }
}

/// The project's own sources, found from this file.
struct SourceFiles {
    let path: String
    let text: String

    static func all(in folder: String) throws -> [SourceFiles] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..").standardized
        let start = root.appendingPathComponent(folder)
        guard let files = FileManager.default.enumerator(atPath: start.path) else { return [] }
        return try files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.map {
            SourceFiles(path: "\(folder)/\($0)", text: try String(contentsOf: start.appendingPathComponent($0), encoding: .utf8))
        }
    }
}
