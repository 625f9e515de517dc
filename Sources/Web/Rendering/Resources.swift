import Foundation

/// The files that lie beside the program: templates, texts, style and script.
struct Resources: Sendable {
    private let folder: URL

    /// The room's own files, as they were built.
    static var built: Resources { Resources(folder: Bundle.module.bundleURL) }

    /// - Parameter folder: the folder that holds Templates, Texts and Assets.
    init(folder: URL) {
        self.folder = folder
    }

    /// - Throws: `WebFault.missingFile`.
    func data(_ path: String) throws -> Data {
        do {
            return try Data(contentsOf: folder.appendingPathComponent(path))
        } catch {
            throw WebFault.missingFile(path)
        }
    }

    /// - Throws: `WebFault.missingFile`, also when the file is not UTF-8.
    func text(_ path: String) throws -> String {
        guard let text = String(bytes: try data(path), encoding: .utf8) else { throw WebFault.missingFile(path) }
        return text
    }

    /// The names in a folder, sorted, so that style files are joined in the order of their numbers.
    func names(in path: String) throws -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(path).path).sorted()
        } catch {
            throw WebFault.missingFile(path)
        }
    }
}
