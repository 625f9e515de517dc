import Foundation
import TestSupport

@testable import Evidence

/// The power goes: nothing more happens, and nobody cleans up.
struct PowerCut: Error {}

extension BlobStore {
    /// Every file in the store, by its path within it.
    var files: [String] {
        let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return paths.filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder) && !isFolder.boolValue
        }.sorted()
    }

    /// A blob's file.
    func url(of name: BlobName) -> URL { URL(filePath: path(of: name)) }
}

/// Runs the body with an empty store.
func withBlobs(largest: Int = BlobStore.usualLargest, _ body: (BlobStore) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
        try await body(try BlobStore(folder: folder.appending(path: "bevis"), largest: largest))
    }
}
