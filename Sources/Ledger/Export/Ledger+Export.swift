import Database
import Foundation

extension Ledger {
    /// Writes the whole signed ledger to an empty folder, in the layout that tools for tiled logs read.
    ///
    /// - Parameters:
    ///   - folder: empty, or not there yet.
    ///   - progress: told now and then how many entries of how many have been written.
    /// - Returns: the checkpoint that the files belong to.
    /// - Throws: `LedgerError.noCheckpoint`, `folderNotEmpty`, `cannotWrite`; `notProvable` when the entries are not those that
    ///   were signed: then the folder gets no checkpoint.
    @discardableResult
    public func export(
        to folder: URL, progress: @escaping @Sendable (_ done: Int64, _ of: Int64) -> Void = { _, _ in }
    ) async throws -> Checkpoint {
        let present = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        guard present.isEmpty else { throw LedgerError.folderNotEmpty }
        return try await database.read { session in
            guard let checkpoint = try latestCheckpoint(in: session) else { throw LedgerError.noCheckpoint }
            let export = LedgerExport(store: LedgerStore(session), folder: folder, size: checkpoint.size)
            let root = try export.writeEntries(progress: progress)
            try export.writeTiles()
            guard root == checkpoint.root, isSigned(checkpoint) else { throw LedgerError.notProvable }
            try export.write(Data((verifierKey.text + "\n").utf8), to: "verifier-key")
            // Last, so that a folder with a checkpoint is a whole one.
            try export.write(Data(checkpoint.note.utf8), to: "checkpoint")
            return checkpoint
        }
    }
}
