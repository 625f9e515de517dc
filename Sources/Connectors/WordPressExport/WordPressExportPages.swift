import Foundation

/// The entries of a validated export file, page by page, read as they are asked for.
public struct WordPressExportPages: AsyncSequence, Sendable {
    let path: String
    let zone: TimeZone?
    let file: FileIdentity
    let progress: WordPressExport.Progress?

    public func makeAsyncIterator() -> Iterator {
        Iterator(pages: self)
    }

    /// Opens the file at the first page.
    public struct Iterator: AsyncIteratorProtocol {
        let pages: WordPressExportPages
        private var reading: WordPressExportReading?

        init(pages: WordPressExportPages) {
            self.pages = pages
        }

        /// - Throws: `WordPressExportProblem`; `.changed` when the file is not the one that was validated.
        public mutating func next() async throws -> WordPressExportPage? {
            try Task.checkCancellation()
            if let reading { return try reading.next() }
            let opened = try WordPressExportReading(path: pages.path, zone: pages.zone, progress: pages.progress)
            guard opened.file == pages.file else { throw WordPressExportProblem.changed }
            reading = opened
            return try opened.next()
        }
    }
}
