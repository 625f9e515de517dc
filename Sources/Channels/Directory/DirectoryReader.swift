import Database
import Foundation
import Organisation
import Synchronization

/// Hands out the public directory from memory, and reads it anew when any server has changed it.
///
/// Each call asks the database for one number; `freshFor` spares even that while this server has stored nothing.
public final class DirectoryReader: Sendable {
    private let database: Database
    private let freshFor: TimeInterval
    private let clock: @Sendable () -> Date
    private let held = Mutex<Held?>(nil)

    private struct Held {
        let directory: PublicDirectory
        let at: Date
        /// How many transactions this server had stored before it was read.
        let stored: Int
    }

    /// - Parameter freshFor: seconds during which an answer is not asked about again; how late another server's
    ///   change may be seen. This server's own changes are seen at once.
    public init(database: Database, freshFor: TimeInterval = 0, clock: @escaping @Sendable () -> Date) {
        self.database = database
        self.freshFor = freshFor
        self.clock = clock
    }

    /// The directory, when it is known without asking the database that it stands, give or take `freshFor`.
    public var fresh: PublicDirectory? { fresh(held.withLock { $0 }, at: clock(), stored: database.transactionsStored) }

    /// The directory as it was last read, however long ago: for what must be told also when the database is out of reach.
    public var last: PublicDirectory? { held.withLock { $0?.directory } }

    /// The directory as it stands now, give or take `freshFor`.
    public func current() async throws -> PublicDirectory {
        let now = clock()
        let stored = database.transactionsStored
        let held = held.withLock { $0 }
        if let fresh = fresh(held, at: now, stored: stored) { return fresh }
        let directory = try await database.read { session in
            if let held, try PublicRegister.version(in: session) == held.directory.version { return held.directory }
            return try PublicDirectory.load(in: session)
        }
        self.held.withLock { newest in
            // A slower reader may come back with an older answer.
            if let former = newest, former.directory.version > directory.version { return }
            newest = Held(directory: directory, at: now, stored: stored)
        }
        return directory
    }

    private func fresh(_ held: Held?, at now: Date, stored: Int) -> PublicDirectory? {
        guard let held, held.stored == stored, (0..<freshFor).contains(now.timeIntervalSince(held.at)) else { return nil }
        return held.directory
    }
}
