import Foundation

/// The repository that these tests stand in, read straight from disk.
enum Repository {
    /// The repository's own folder, found from where this file was compiled.
    static let root: URL = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder.standardizedFileURL
    }()

    /// Every file of the project by its path from the root, sorted; build products and tool folders left out.
    static let paths: [String] = {
        let skipped: Set<String> = ["node_modules", "__pycache__"]
        var found: [String] = []
        var folders = [""]
        while let folder = folders.popLast() {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/" + folder)) ?? []
            for name in names where !skipped.contains(name) && (!name.hasPrefix(".") || name == ".ci") {
                let path = folder.isEmpty ? name : folder + "/" + name
                var isFolder: ObjCBool = false
                let exists = FileManager.default.fileExists(atPath: root.path + "/" + path, isDirectory: &isFolder)
                guard exists else { continue }
                if isFolder.boolValue { folders.append(path) } else { found.append(path) }
            }
        }
        return found.sorted()
    }()

    /// Whether a file or folder stands there.
    static func holds(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.path + "/" + path)
    }

    /// The text of a file, or nil when it is missing or not UTF-8.
    static func text(_ path: String) -> String? {
        try? String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The Swift files of the rooms, read once.
    static let sources: [SwiftFile] = swiftFiles { $0.hasPrefix("Sources/") }

    /// The Swift files of the tests, read once.
    static let tests: [SwiftFile] = swiftFiles { $0.hasPrefix("Tests/") }

    /// Every Markdown page, read once.
    static let pages: [MarkdownPage] = paths.filter { $0.hasSuffix(".md") }
        .compactMap { path in text(path).map { MarkdownPage(path: path, text: $0) } }

    /// One Markdown page by its path.
    static func page(_ path: String) -> MarkdownPage? {
        pages.first { $0.path == path }
    }

    private static func swiftFiles(where belongs: (String) -> Bool) -> [SwiftFile] {
        paths.filter { $0.hasSuffix(".swift") && belongs($0) && !$0.contains("/Corpus/") }
            .compactMap { path in text(path).map { SwiftFile(path: path, text: $0) } }
    }
}
