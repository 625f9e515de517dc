import Foundation
import Synchronization
import Wording

/// The guidelines shipped with the product, read when they are first asked for.
public final class GuidelineLibrary: Sendable {
    /// The library that comes with the product.
    public static let shipped = GuidelineLibrary(folder: Bundle.module.url(forResource: "Profiles", withExtension: nil))

    private let folder: URL?
    private let loaded = Mutex<[String: Guideline]>([:])

    /// A library of the profiles `ID.yaml` in a folder.
    public init(folder: URL?) {
        self.folder = folder
    }

    /// The names of the guidelines, in order.
    public var ids: [String] {
        let files = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) } ?? []
        return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
    }

    /// The guideline with a name. Throws `UnknownGuideline` or, for a faulty profile, `GuidelineProblems`.
    public func guideline(_ id: String) throws -> Guideline {
        if let known = loaded.withLock({ $0[id] }) { return known }
        let guideline = try Guideline.load(path: path(of: id))
        loaded.withLock { $0[id] = guideline }
        return guideline
    }

    /// The profile of a guideline as it is written: a start for one's own.
    public func source(_ id: String) throws -> String {
        String(decoding: try BoundedFile.bytes(path(of: id)), as: UTF8.self)
    }

    private func path(of id: String) throws(UnknownGuideline) -> String {
        guard ids.contains(id), let folder else { throw UnknownGuideline(id: id, known: ids) }
        return folder.appendingPathComponent("\(id).yaml").path
    }

    /// Every guideline of the library.
    public func all() throws -> [Guideline] {
        try ids.map(guideline)
    }
}

/// A guideline that the library does not have.
public struct UnknownGuideline: Error, Sendable, Equatable {
    /// The name asked for.
    public let id: String
    /// The names there are.
    public let known: [String]
}

extension UnknownGuideline: Explained {
    public func sentence(in language: Language) -> String {
        let list = known.joined(separator: ", ")
        return language == .sv
            ? "Riktlinjen \(quoted(id)) finns inte här; välj någon av \(list), eller ange en fil."
            : "There is no guideline \(quoted(id, in: .en)) here; choose one of \(list), or give a file."
    }
}
