import Foundation
import Platforms

/// A WordPress export file (WXR): the file that WordPress makes under Tools, Export.
///
/// The file is read as a stream in bounded memory, however large it is. Read it twice: `validate` goes through all of it and
/// throws if any of it is broken, so that nothing is half imported; then `pages` hands over the entries, and makes sure
/// that the file is still the one that was validated. Entries have the same IDs as those the live connection gives.
///
/// What becomes an entry: published posts and pages, and every comment that a person wrote, wherever it lies. Left out and
/// counted by kind: drafts and other records that are not posts or pages. Refused and named one by one: records that
/// cannot be understood, and notices from other sites (pingbacks, trackbacks), which no person wrote.
/// WordPress itself leaves comments that it calls spam out of its exports.
public struct WordPressExport: Sendable {
    /// How far a reading has come: bytes read, of how many.
    public typealias Progress = @Sendable (_ read: Int64, _ total: Int64) -> Void

    /// The file.
    public let path: String
    private let zone: TimeZone?

    /// - Parameter zone: the time zone of the site's own clock, which an export does not tell. It is used only for records
    ///   whose time in UTC was lost (by old imports and some plugins); without a zone those are refused.
    public init(path: String, zone: TimeZone? = nil) {
        self.path = path
        self.zone = zone
    }

    /// Reads the whole file without keeping anything.
    ///
    /// - Throws: `WordPressExportProblem` for a file that cannot be imported as a whole.
    public func validate(progress: Progress? = nil) async throws -> WordPressExportSummary {
        let reading = try WordPressExportReading(path: path, zone: zone, progress: progress)
        var summary = WordPressExportSummary(file: reading.file)
        while let page = try reading.next() {
            try Task.checkCancellation()
            summary.add(page)
            await Task.yield()
        }
        summary.leftOut = reading.leftOut
        return summary
    }

    /// The entries, some hundred at a time, posts before their comments.
    ///
    /// - Parameter summary: what `validate` said of the file.
    public func pages(of summary: WordPressExportSummary, progress: Progress? = nil) -> WordPressExportPages {
        WordPressExportPages(path: path, zone: zone, file: summary.file, progress: progress)
    }
}
