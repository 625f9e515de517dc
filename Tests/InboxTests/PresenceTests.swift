import CrashRig
import Database
import Foundation
import Inbox
import Platforms
import TestSupport
import Testing

@Suite("What happens on the platform is noted, and nothing that came in is lost")
struct PresenceTests {
    @Test("HBG-9.4 A visitor's own deletion leaves a tombstone, still a received public record", arguments: TestDatabase.engines)
    func deletion(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Ångrar mig")
            try sample.write("comment-2", "Står kvar")
            try await sample.sync()
            try sample.platform.change { $0.erase("comment-1") }
            let recent = try await sample.sync()
            #expect(recent.gone == 0, "what is new tells nothing of deletions")
            sample.clock.advance(60)
            let sweep = try await sample.sync(.everything)
            #expect(sweep.gone == 1)
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.presence == .gone && detail.item.goneAt == sample.clock.now)
            #expect(detail.item.text == "Ångrar mig" && detail.item.direction == .received && detail.item.state == .open)
            #expect(detail.history.last?.event == .gone)
            #expect(!detail.reply.isAllowed && detail.decide.isAllowed)
            #expect(try await sample.sync(.everything).gone == 0, "told once")
            #expect(try await sample.detail("comment-2").item.presence == .visible)
        }
    }

    @Test("Into the bin, out of it, hidden, spam: each move is a line of history", arguments: TestDatabase.engines)
    func moves(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Hej")
            try await sample.sync()
            for presence in ["hidden", "trashed", "visible", "spam"] {
                sample.clock.advance(60)
                try sample.platform.change { $0.edit("comment-1") { $0.presence = presence } }
                #expect(try await sample.sync().receipt.moved == 1)
            }
            let detail = try await sample.detail("comment-1")
            #expect(
                detail.history.map(\.event) == [.received, .presenceChanged, .gone, .reappeared, .presenceChanged])
            #expect(detail.item.goneAt == nil && detail.item.presence == .spam)
            #expect(detail.history.dropFirst().allSatisfy { $0.ledgerIndex != nil })
        }
    }

    @Test("A sweep that cannot see an entry asks before it believes it", arguments: TestDatabase.engines)
    func sweepMissesOne(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Hej")
            try await sample.sync()
            // The sweep fails half-way: nothing is concluded from it.
            try sample.platform.change { $0.faults["pages"] = [.unreachable] }
            await #expect(throws: PlatformError.unreachable) { try await sample.sync(.everything) }
            #expect(try await sample.detail("comment-1").item.presence == .visible)
        }
    }

    @Test("The municipality's answer on the platform marks the question answered when it was written", arguments: TestDatabase.engines)
    func ownAnswer(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "När öppnar ni?")
            try await sample.sync()
            let answeredAt = sample.clock.now + 600
            sample.clock.advance(10 * 86400)
            try sample.write("comment-2", "Klockan åtta.", parent: "comment-1", author: "Kommunen", own: true, at: answeredAt)
            #expect(try await sample.sync().receipt.answeredElsewhere == 1)
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.state == .answered && detail.item.handledAt == answeredAt)
            #expect(detail.item.metDeadline == true, "judged by when it was written, not by when we looked")
            #expect(try await sample.detail("comment-2").item.direction == .sent)
            #expect(try await sample.detail("comment-2").item.state == .informational)
        }
    }

    @Test("An answer that comes before its question is known finds it later", arguments: TestDatabase.engines)
    func orphanAnswer(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            let written = sample.clock.now
            try sample.write("comment-2", "Klockan åtta.", parent: "comment-1", own: true, at: written + 60)
            try await sample.sync()
            sample.clock.advance(3600)
            try sample.write("comment-1", "När öppnar ni?", at: written)
            try await sample.sync()
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.state == .answered && detail.item.handledAt == written + 60)
            #expect(detail.thread.lines.map(\.text) == ["När öppnar ni?", "Klockan åtta."])
            #expect(detail.thread.lines.map(\.depth) == [0, 1])
        }
    }

    @Test("A conversation is shown as a tree, also when entries answer each other in a circle", arguments: TestDatabase.engines)
    func circle(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "A", parent: "comment-2")
            try sample.write("comment-2", "B", parent: "comment-1")
            try sample.write("comment-3", "C", parent: "comment-3")
            try await sample.sync()
            let lines = try await sample.detail("comment-1").thread.lines
            #expect(Set(lines.map(\.text)) == ["A", "B", "C"])
        }
    }

    @Test("The post stands first, comments under it, answers under them", arguments: TestDatabase.engines)
    func tree(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            let start = sample.clock.now - 3600
            try sample.platform.change {
                $0.write(
                    FakePlatform.Entry(
                        id: "post-1", kind: "post", thread: "post-1", author: "Kommunen", isOwn: true, writtenAt: start,
                        text: "Badet"))
            }
            try sample.write("comment-1", "Ett", at: start + 10)
            try sample.write("comment-2", "Två", at: start + 20)
            try sample.write("comment-3", "Svar på ett", parent: "comment-1", at: start + 30)
            try await sample.sync()
            let thread = try await sample.detail("comment-2").thread
            #expect(thread.lines.map(\.text) == ["Badet", "Ett", "Svar på ett", "Två"])
            #expect(thread.lines.map(\.depth) == [0, 1, 2, 1])
            #expect(thread.lines.filter(\.isSubject).map(\.text) == ["Två"] && thread.hidden == 0)
        }
    }
}
