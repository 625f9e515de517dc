import Database
import Foundation
import Guidelines
import Synchronization

/// The guideline that the municipality has adopted, and the versions before it.
///
/// Inside a transaction the answer is what holds there (`current(in:)`, and ``ActContext/guideline`` for acts). Pages
/// ask ``current()``, which is in memory for as long as it is fresh. Each version's profile is read once.
public final class GuidelineInForce: Sendable {
    private let database: Database
    private let freshFor: TimeInterval
    private let clock: @Sendable () -> Date
    private let prepare: @Sendable (Guideline) -> Guideline

    /// Guidelines by their profiles' digests. Not by key: a key that a transaction took and gave back can come again.
    private let read = Mutex<[String: Guideline]>([:])
    private let held = Mutex<Held?>(nil)
    private let adoptions = Atomic(0)

    private struct Held {
        let guideline: Guideline
        let at: Date
        /// How many adoptions this server had stored before it was read.
        let adoptions: Int
    }

    /// - Parameters:
    ///   - freshFor: seconds during which ``current()`` does not ask again; how late another server's adoption may be
    ///     seen. This server's own are seen at once.
    ///   - prepare: what every guideline goes through when it has been read, the one place where it enters.
    public init(
        database: Database, freshFor: TimeInterval = 1, clock: @escaping @Sendable () -> Date,
        prepare: @escaping @Sendable (Guideline) -> Guideline = { $0 }
    ) {
        self.database = database
        self.freshFor = freshFor
        self.clock = clock
        self.prepare = prepare
    }

    /// The guideline in force in the session's snapshot.
    ///
    /// - Throws: ``GuidelineFault``, and `GuidelineProblems` for a profile that this program cannot read.
    public func current(in session: Session) throws -> Guideline {
        guard let mark = try GuidelineStore(session: session).latest() else { throw GuidelineFault.noneAdopted }
        return try guideline(mark, in: session)
    }

    /// The guideline in force now, give or take `freshFor`.
    public func current() async throws -> Guideline {
        if let fresh { return fresh }
        let now = clock()
        let adoptions = adoptions.load(ordering: .acquiring)
        let guideline = try await database.read { session in try self.current(in: session) }
        held.withLock { newest in
            // A slower reader may come back with an older answer.
            if let former = newest, former.guideline.version > guideline.version { return }
            newest = Held(guideline: guideline, at: now, adoptions: adoptions)
        }
        return guideline
    }

    /// The guideline in force, when it is known without asking the database; nil when it must be asked.
    public var fresh: Guideline? {
        guard let held = held.withLock({ $0 }), held.adoptions == adoptions.load(ordering: .acquiring),
            (0..<freshFor).contains(clock().timeIntervalSince(held.at))
        else { return nil }
        return held.guideline
    }

    /// The guideline as ``current()`` last found it, however long ago; nil before it has been asked.
    public var lastKnown: Guideline? { held.withLock { $0?.guideline } }

    /// Called when an adoption has been stored.
    func noteAdoption() { adoptions.add(1, ordering: .releasing) }

    private func guideline(_ mark: GuidelineStore.Mark, in session: Session) throws -> Guideline {
        if let known = read.withLock({ $0[mark.sha256] }) { return known }
        let profile = try GuidelineStore(session: session).profile(mark.id)
        guard ReadProfile.sha256(of: profile) == mark.sha256 else { throw GuidelineFault.changed(sha256: mark.sha256) }
        let guideline = prepare(try Guideline.load(yaml: profile, file: mark.name))
        read.withLock { $0[mark.sha256] = guideline }
        return guideline
    }
}

extension GuidelineInForce {
    /// A version as it was adopted, for what was decided under it.
    ///
    /// - Returns: nil for a version that was never adopted here, or that is written so long ago that this program can no
    ///   longer read it.
    public func guideline(_ id: String, version: Int, in session: Session) throws -> Guideline? {
        guard let mark = try GuidelineStore(session: session).version(version, of: id) else { return nil }
        do {
            return try guideline(mark, in: session)
        } catch is GuidelineProblems {
            return nil
        }
    }

    /// A version as it was adopted; nil as for `guideline(_:version:in:)`.
    public func guideline(_ id: String, version: Int) async throws -> Guideline? {
        if let fresh, fresh.id == id, fresh.version == version { return fresh }
        return try await database.read { session in try self.guideline(id, version: version, in: session) }
    }

    /// Every version that has been adopted, the newest first.
    public func versions() async throws -> [AdoptedGuideline] {
        try await database.read { session in try GuidelineStore(session: session).all() }
    }

    /// The profile of a version, to the byte as it was adopted; nil for a version that was never adopted here.
    public func profile(version: Int) async throws -> [UInt8]? {
        try await database.read { session in
            let store = GuidelineStore(session: session)
            return try store.all().first { $0.version == version }.map { try store.profile($0.id) }
        }
    }

    /// The shipped profile of the same name, when its version is newer than the adopted; nil when there is none such.
    ///
    /// - Throws: `GuidelineProblems` when the shipped profile is faulty.
    public func newerShipped(in library: GuidelineLibrary = .shipped) async throws -> Guideline? {
        let current = try await current()
        guard library.ids.contains(current.id) else { return nil }
        let shipped = try library.guideline(current.id)
        return shipped.version > current.version ? shipped : nil
    }

    /// Whether any version has been adopted: false only in an installation that has never been opened.
    public func isAdopted() async throws -> Bool {
        try await database.read { session in try GuidelineStore(session: session).latest() != nil }
    }
}
