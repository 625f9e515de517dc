import Foundation

/// The files kept beside the tests: excerpts that are right, and files that no profile looks like.
enum Corpus {
    static func path(_ name: String) -> String {
        Bundle.module.bundleURL.appendingPathComponent("Corpus").appendingPathComponent(name).path
    }

    static var names: [String] {
        let folder = Bundle.module.bundleURL.appendingPathComponent("Corpus").path
        return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
    }

    static func bytes(_ name: String) -> [UInt8] {
        FileManager.default.contents(atPath: path(name)).map(Array.init) ?? []
    }
}
