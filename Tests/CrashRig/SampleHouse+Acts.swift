import Database
import Foundation
import House
import Inbox
import Logging
import Organisation
import Platforms

extension SampleHouse {
    /// A visitor writes on the platform: a comment under the post, or an answer to another comment.
    public func write(
        _ id: String, _ text: String, parent: String? = nil, author: String = "Kim", own: Bool = false, at: Date? = nil
    ) throws {
        let writtenAt = at ?? clock.now
        try platform.change {
            $0.write(
                FakePlatform.Entry(
                    id: id, parent: parent, thread: "post-1", author: author, isOwn: own, writtenAt: writtenAt, text: text))
        }
    }

    /// Fetches what is new, or everything.
    @discardableResult
    public func sync(_ scope: Synchroniser.Scope = .recent) async throws -> SyncReport {
        try await house.synchroniser.sync(channel, through: platform, scope)
    }

    /// The item of an entry.
    public func id(_ remote: String) async throws -> Item.ID {
        let channel = channel
        let id: Item.ID? = try await house.database.read { session in
            try session.row("SELECT id FROM item WHERE channel_id = ? AND remote_id = ?", channel, remote)?.id("id")
        }
        guard let id else { throw RigProblem.usage }
        return id
    }

    /// The item of an entry, as the editor sees it.
    public func detail(_ remote: String) async throws -> ItemDetail {
        try await house.inbox.item(id(remote), for: editor)
    }

    /// The editor answers.
    @discardableResult
    public func answer(_ remote: String, _ text: String, token: String = "form-token-0123456789", again: Bool = false)
        async throws -> Reply.ID
    {
        try await house.office.perform(
            house.inbox.answer(id(remote), text: text, formToken: token, again: again), by: .person(editor))
    }

    /// The editor removes.
    public func remove(
        _ remote: String, ground: String = "olaga-hot", reason: String = "", token: String = "form-token-9876543210"
    ) async throws {
        _ = try await house.office.perform(
            house.moderation.remove(id(remote), ground: ground, reason: reason, formToken: token), by: .person(editor))
    }

    /// Does the jobs that are due.
    public func work() async throws {
        try await house.jobs.runDueJobs(now: clock.now)
    }

    /// Adopts a later version of the guideline, as the command line does.
    @discardableResult
    public func adopt(_ profile: [UInt8]) async throws -> AdoptedGuideline {
        try await house.office.perform(AdoptGuideline(profile: profile, file: "ny.yaml"), by: .system(.commandLine))
    }

    /// The same installation as another server has it open, or as it is after a restart.
    public func withAnotherServer<T>(_ body: (House) async throws -> T) async throws -> T {
        let (clock, platform) = (clock, platform)
        let other = try await House.open(
            folder, connectors: { _, _ in platform }, clock: { clock.now },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        do {
            let value = try await body(other)
            await other.close()
            return value
        } catch {
            await other.close()
            throw error
        }
    }

    /// A count from the database.
    public func count(_ sql: String) async throws -> Int64 {
        try await house.database.read { try $0.row(sql)?.int("found") ?? 0 }
    }
}
