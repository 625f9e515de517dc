import CrashRig
import Database
import Foundation
import House
import Inbox
import Platforms
import TestSupport
import Testing

@Suite("When a platform does not say what it did, it is asked, and then a person")
struct UncertainReplyTests {
    /// A question with a reply asked for, and what goes wrong with the platform's next calls.
    private func withReply(
        _ engine: Database.Engine, _ faults: [String: [FakePlatform.Fault]], _ body: (SampleHouse) async throws -> Void
    ) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "När öppnar ni?")
            try await sample.sync()
            try await sample.answer("comment-1", "Klockan åtta.")
            try sample.platform.change { $0.faults = faults }
            try await sample.work()
            try await body(sample)
        }
    }

    @Test("Published though the answer was lost: read back and found", arguments: TestDatabase.engines)
    func lostAfter(_ engine: Database.Engine) async throws {
        try await withReply(engine, ["reply": [.lostAfter]]) { sample in
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.state == .answered && detail.replies.map(\.state) == [.sent])
            #expect(try sample.platform.state.replyCalls == 1)
        }
    }

    @Test("Not there: unknown, and asks", arguments: TestDatabase.engines)
    func lostBefore(_ engine: Database.Engine) async throws {
        try await withReply(engine, ["reply": [.lostBefore]]) { sample in
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.state == .open && detail.item.standing == .replyUnknown && detail.settle.isAllowed)
            #expect(detail.replies.map(\.state) == [.unknown])
            #expect(try await sample.page(InboxFilter(mark: .asks)).rows.count == 1)
            await #expect(throws: InboxRefusal.replyUnderWay) {
                try await sample.answer("comment-1", "Åtta.", token: "another-form-token-1")
            }
        }
    }

    @Test("Check again finds what came late", arguments: TestDatabase.engines)
    func checkAgain(_ engine: Database.Engine) async throws {
        try await withReply(engine, ["reply": [.lostAfter], "findReply": [.notFound]]) { sample in
            #expect(try await sample.detail("comment-1").item.standing == .replyUnknown)
            try await sample.perform(sample.house.inbox.settleReply(of: sample.id("comment-1"), .checkAgain))
            #expect(try await sample.detail("comment-1").item.standing == .replyUnderWay)
            try await sample.work()
            #expect(try await sample.detail("comment-1").replies.map(\.state) == [.sent])
            #expect(try sample.platform.state.replyCalls == 1)
        }
    }

    @Test("Check again finds nothing, and says so", arguments: TestDatabase.engines)
    func checkAgainInVain(_ engine: Database.Engine) async throws {
        try await withReply(engine, ["reply": [.lostBefore]]) { sample in
            try await sample.perform(sample.house.inbox.settleReply(of: sample.id("comment-1"), .checkAgain))
            try await sample.work()
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.standing == .replyUnknown)
            #expect(detail.history.suffix(2).map(\.event) == [.replyChecked, .replyUnknown])
        }
    }

    @Test("Send again sends once more, unless it is found after all", arguments: TestDatabase.engines)
    func sendAgain(_ engine: Database.Engine) async throws {
        for (fault, calls) in [(FakePlatform.Fault.lostBefore, 2), (.lostAfter, 1)] {
            try await withReply(engine, ["reply": [fault], "findReply": [.notFound]]) { sample in
                try await sample.perform(sample.house.inbox.settleReply(of: sample.id("comment-1"), .sendAgain))
                try await sample.work()
                #expect(try await sample.detail("comment-1").item.state == .answered)
                let state = try sample.platform.state
                #expect(state.replyCalls == calls && state.entries.count { $0.isOwn } == 1)
            }
        }
    }

    @Test("Never sent: given up, and free to answer anew", arguments: TestDatabase.engines)
    func neverSent(_ engine: Database.Engine) async throws {
        try await withReply(engine, ["reply": [.lostBefore]]) { sample in
            try await sample.perform(sample.house.inbox.settleReply(of: sample.id("comment-1"), .neverSent))
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.standing == nil && detail.replies.map(\.state) == [.withdrawn] && detail.reply.isAllowed)
            try await sample.answer("comment-1", "Klockan nio.", token: "another-form-token-1")
            try await sample.work()
            #expect(try await sample.detail("comment-1").replies.map(\.state) == [.withdrawn, .sent])
        }
    }

    @Test("A fetch that meets the reply settles it", arguments: TestDatabase.engines)
    func fetchSettles(_ engine: Database.Engine) async throws {
        try await withReply(engine, ["reply": [.lostAfter], "findReply": [.notFound]]) { sample in
            try await sample.sync()
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.state == .answered && detail.item.standing == nil)
            #expect(detail.replies.map(\.state) == [.sent] && detail.replies.first?.sentItem != nil)
            #expect(detail.history.map(\.event).contains(.answeredElsewhere) == false)
        }
    }

    @Test("Refused or signed out: failed, said, and can be tried again", arguments: TestDatabase.engines)
    func failed(_ engine: Database.Engine) async throws {
        for fault in [FakePlatform.Fault.refused, .signInAgain] {
            try await withReply(engine, ["reply": [fault]]) { sample in
                let detail = try await sample.detail("comment-1")
                #expect(detail.item.standing == .replyFailed && detail.replies.first?.problem?.isEmpty == false)
                try await sample.perform(sample.house.inbox.settleReply(of: sample.id("comment-1"), .sendAgain))
                try await sample.work()
                #expect(try await sample.detail("comment-1").item.state == .answered)
            }
        }
    }

    @Test("Out of reach: tried again by itself, and after a while a person is told", arguments: TestDatabase.engines)
    func unreachable(_ engine: Database.Engine) async throws {
        try await withReply(engine, ["reply": [.unreachable]]) { sample in
            #expect(try await sample.detail("comment-1").item.standing == .replyUnderWay)
            sample.clock.advance(3600)
            try await sample.work()
            #expect(try await sample.detail("comment-1").item.state == .answered)
        }
        try await withReply(engine, ["reply": Array(repeating: .unreachable, count: 50)]) { sample in
            for _ in 1...10 {
                sample.clock.advance(3600)
                try await sample.work()
            }
            #expect(try await sample.detail("comment-1").item.standing == .replyFailed)
        }
    }

    @Test("Asked to wait: waits, and the attempts do not count", arguments: TestDatabase.engines)
    func slowDown(_ engine: Database.Engine) async throws {
        try await withReply(engine, ["reply": Array(repeating: .slowDown, count: 15)]) { sample in
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.state == .answered)
        }
    }
}
