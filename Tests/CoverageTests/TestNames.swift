import Foundation

/// The names of all tests, read from the source of the tests.
enum TestNames {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    /// The repository's folder.
    static let root = tests.deletingLastPathComponent()

    /// What suites and tests in Swift are called, and what the tests in Python say of themselves.
    static func all() throws -> [String] {
        try files().flatMap { path in
            let text = try String(contentsOf: path, encoding: .utf8)
            return path.pathExtension == "py" ? python(text) : swift(text)
        }
    }

    private static func files() throws -> [URL] {
        // This target's own examples of names show nothing.
        let own = URL(filePath: #filePath).deletingLastPathComponent().path
        let found = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        return found.filter { ["swift", "py"].contains($0.pathExtension) && !$0.path.hasPrefix(own) }
            .sorted { $0.path < $1.path }
    }

    static func swift(_ text: String) -> [String] {
        text.matches(of: #/@(?:Test|Suite)\(\s*"((?:[^"\\]|\\.)*)"/#).map { String($0.output.1).replacing("\\\"", with: "\"") }
    }

    /// The first line of each test's docstring, and the names of its cases.
    static func python(_ text: String) -> [String] {
        let docstrings = text.matches(of: #/(?m)^def test_\w+\([^)]*\)[^:]*:\s*"""([^"\n]+)/#).map { String($0.output.1) }
        let cases = text.matches(of: #/\bid="([^"\n]+)"/#).map { String($0.output.1) }
        return docstrings + cases
    }
}
