import CrashRig
import Database
import Foundation
import House
import Inbox
import Moderation
import TestSupport
import Testing

@Suite("Killed at any step and started again, it finishes or asks", .serialized)
struct CrashTests {
    /// Every message that a removal logs on its way, and what the platform does in between.
    static let removalSteps = [
        "removal: taken up", "removal: record fetched", "removal: page fetched", "removal: blobs stored",
        "removal: evidence recorded", "removal: acting noted", "platform: entry removed", "removal: platform answered",
        "removal: read back", "removal: confirmed",
    ]
    static let replySteps = [
        "reply: taken up", "reply: sending noted", "platform: reply published", "reply: platform answered", "reply: confirmed",
    ]
    /// Longer than a job's lease, so that the one who comes after may take it.
    static let afterLease: TimeInterval = 300

    @Test("A removal", arguments: TestDatabase.engines, removalSteps)
    func removal(_ engine: Database.Engine, _ step: String) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Jag ska slå dig")
            try await sample.sync()
            try await sample.remove("comment-1")
            let killed = try await Rig.run(sample, "jobs", killedAt: step)
            #expect(killed.status == 137, "killed at the step: \(killed.errors)")
            try await expectEvidenceBeforeRemoval(sample)

            let ended = try await Rig.run(sample, "jobs", ahead: Self.afterLease)
            #expect(ended.status == 0, "\(ended.errors)")
            try await expectEvidenceBeforeRemoval(sample)
            let removal = try #require(try await sample.removals("comment-1").first)
            #expect(removal.state == .confirmed && removal.outcome == .removed)
            _ = try await sample.parts(of: removal)
            let item = try await sample.detail("comment-1").item
            #expect(item.state == .removed && item.presence == .trashed && item.standing == nil)
            let ledger = sample.house.ledger
            #expect(try await ledger.verify().isWhole)
        }
    }

    @Test("A reply", arguments: TestDatabase.engines, replySteps)
    func reply(_ engine: Database.Engine, _ step: String) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "När öppnar ni?")
            try await sample.sync()
            try await sample.answer("comment-1", "Klockan åtta.")
            let killed = try await Rig.run(sample, "jobs", killedAt: step)
            #expect(killed.status == 137, "killed at the step: \(killed.errors)")

            let ended = try await Rig.run(sample, "jobs", ahead: Self.afterLease)
            #expect(ended.status == 0, "\(ended.errors)")
            let detail = try await sample.detail("comment-1")
            let platform = try sample.platform.state
            let published = platform.entries.count { $0.isOwn }
            #expect(published <= 1 && platform.replyCalls <= 1, "never two")
            if published == 1 {
                #expect(detail.item.state == .answered && detail.replies.map(\.state) == [.sent])
            } else {
                #expect(step == "reply: sending noted", "only there can nobody know")
                #expect(detail.item.standing == .replyUnknown && detail.replies.map(\.state) == [.unknown])
            }
            try await sample.sync()
            #expect(try await sample.count("SELECT COUNT(*) AS found FROM item") == Int64(1 + published))
            let ledger = sample.house.ledger
            #expect(try await ledger.verify().isWhole)
        }
    }

    /// What has been taken off the platform has its evidence whole and on the ledger.
    private func expectEvidenceBeforeRemoval(_ sample: SampleHouse) async throws {
        let state = try sample.platform.state
        guard state.removeCalls > 0 else { return }
        let removal = try #require(try await sample.removals("comment-1").first)
        _ = try await sample.parts(of: removal)
        #expect(state.warrants.allSatisfy { $0 == "evidence \(removal.evidence?.description ?? "")" })
    }
}
