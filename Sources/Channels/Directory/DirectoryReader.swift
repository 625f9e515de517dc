import Database
import Foundation
import Organisation
import Synchronization

/// Hands out the public directory from memory, and reads it anew when any server has changed it.
///
/// Each call asks the database for one number; `freshFor` spares even that.
public final class DirectoryReader: Sendable {
    private let database: Database
    private let freshFor: TimeInterval
    private let clock: @Sendable () -> Date
    private let held = Mutex<(directory: PublicDirectory, at: Date)?>(nil)

    /// - Parameter freshFor: seconds during which an answer is not asked about again; how late another server's
    ///   change may be seen.
    public init(database: Database, freshFor: TimeInterval = 0, clock: @escaping @Sendable () -> Date) {
        self.database = database
        self.freshFor = freshFor
        self.clock = clock
    }

    /// The directory as it stands now, give or take `freshFor`.
    public func current() async throws -> PublicDirectory {
        let now = clock()
        let held = held.withLock { $0 }
        if let held, (0..<freshFor).contains(now.timeIntervalSince(held.at)) { return held.directory }
        let directory = try await database.read { session in
            if let held, try PublicRegister.version(in: session) == held.directory.version { return held.directory }
            return try PublicDirectory.load(in: session)
        }
        self.held.withLock { newest in
            // A slower reader may come back with an older answer.
            if let former = newest, former.directory.version > directory.version { return }
            newest = (directory, now)
        }
        return directory
    }
}
