import Platforms
import Wording

/// What came of reading a channel.
public struct SyncReport: Sendable {
    /// What became of the entries that could be read.
    public internal(set) var receipt = Receipt()
    /// Items found to be gone from the platform.
    public internal(set) var gone = 0
    /// Records that could not be read; at most the first hundred. All are stored as they came.
    public internal(set) var refused: [Refused] = []
    /// How many records could not be read.
    public internal(set) var refusedCount = 0

    /// A record that could not be read.
    public struct Refused: Sendable {
        /// Where it stood in what came, in words.
        public let position: String
        /// What was wrong with it.
        public let sentence: any Explained
    }

    /// Nothing read yet.
    public init() {}

    /// Counts a page that has been taken in.
    public mutating func count(_ page: FetchedPage, _ receipt: Receipt) {
        self.receipt += receipt
        refusedCount += page.unreadable.count
        for entry in page.unreadable where refused.count < 100 {
            refused.append(Refused(position: entry.position, sentence: entry.sentence))
        }
    }
}
