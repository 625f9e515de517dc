import CrashRig
import Database
import Foundation
import Guidelines
import House
import Inbox
import Moderation
import Organisation
import TestSupport
import Testing

@Suite("A removal keeps the version of the guideline that it was decided by")
struct GuidelineVersionTests {
    @Test("HBG-8.11 Decided on a ground that the next version lacks, it is finished and shown as it was", arguments: TestDatabase.engines)
    func droppedGround(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("before", "Jag ska slå dig")
            try sample.write("after", "Jag ska slå er")
            try await sample.sync()
            try await sample.remove("before")
            let decided = try #require(try await sample.removals("before").first)
            let version = try TestGuideline.shippedVersion()
            #expect(decided.guidelineVersion == version && decided.guideline == "hallsberg")

            try await sample.adopt(try TestGuideline.profile(later: 1, TestGuideline.otherThreat))
            await #expect(throws: ModerationRefusal.unknownGround) {
                try await sample.remove("after", token: "another-form-token-1")
            }
            try await sample.remove("after", ground: "hot", token: "another-form-token-1")
            try await sample.work()

            let finished = try #require(try await sample.removals("before").first)
            #expect(finished.state == .confirmed && finished.evidence != nil && finished.dueAt == decided.dueAt)
            #expect(finished.ground?.name == "Olaga hot" && finished.nextSteps == decided.nextSteps)
            #expect(finished.nextSteps.map(\.kind) == [.policeReport, .register, .notifyAuthor])
            let new = try #require(try await sample.removals("after").first)
            #expect(new.state == .confirmed && new.guidelineVersion == version + 1 && new.ground?.name == "Hot mot person")
            #expect(try await sample.house.ledger.verify().isWhole)

            try await sample.withAnotherServer { again in
                let shown = try await again.moderation.view(of: sample.id("before"), for: sample.editor).removals.first
                #expect(shown?.ground?.name == "Olaga hot")
            }
        }
    }

    @Test("Taken up again after an adoption, it goes on by what was decided", arguments: TestDatabase.engines)
    func resumed(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Jag ska slå dig")
            try await sample.sync()
            try await sample.remove("comment-1")
            try await sample.house.database.write { try $0.execute("DELETE FROM job") }
            let changes = [TestGuideline.otherThreat, ("removal:\n  limit: 240m", "removal:\n  limit: 30m")]
            try await sample.adopt(try TestGuideline.profile(later: 1, changes[0], changes[1]))
            await sample.house.resumeWork()
            try await sample.work()
            let removal = try #require(try await sample.removals("comment-1").first)
            #expect(removal.state == .confirmed && removal.clause == "HBG-8.11" && removal.evidenceRule == .full)
            #expect(try await sample.parts(of: removal).keys.contains("public-page"))
        }
    }

    @Test("A removal from before versions were kept is told by the version in force", arguments: TestDatabase.engines)
    func unknownVersion(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Jag ska slå dig")
            try await sample.sync()
            try await sample.remove("comment-1")
            try await sample.house.database.write { try $0.execute("UPDATE removal SET guideline_version = 0") }
            let removal = try #require(try await sample.removals("comment-1").first)
            #expect(removal.guidelineVersion == 0 && removal.ground?.name == "Olaga hot")
            try await sample.adopt(try TestGuideline.profile(later: 1, TestGuideline.otherThreat))
            let later = try #require(try await sample.removals("comment-1").first)
            #expect(later.ground == nil && later.groundID == "olaga-hot" && later.nextSteps.isEmpty)
        }
    }
}
