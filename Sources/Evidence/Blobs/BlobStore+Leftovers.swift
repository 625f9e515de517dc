import Foundation

extension BlobStore {
    /// Removes what puts left behind when the power went, if it is older than a time. Younger files may belong to
    /// another server that is writing just now.
    /// - Returns: how many files were removed.
    @discardableResult
    public func removeLeftovers(olderThan time: Date) -> Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: incoming)) ?? []
        return names.count { name in
            let path = "\(incoming)/\(name)"
            let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            guard let changed = attributes?[.modificationDate] as? Date, changed < time else { return false }
            return unlink(path) == 0
        }
    }
}
