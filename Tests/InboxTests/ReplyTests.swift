import CrashRig
import Database
import Foundation
import House
import Inbox
import Organisation
import Platforms
import TestSupport
import Testing

@Suite("A reply is published once, signed, and nobody guesses about it")
struct ReplyTests {
    @Test("HBG-8.9 It is signed, appears on the platform, and becomes the municipality's own item", arguments: TestDatabase.engines)
    func reply(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "När öppnar ni?")
            try await sample.sync()
            try await sample.answer("comment-1", "Klockan åtta. 👨‍👩‍👧 ❤️")
            #expect(try await sample.detail("comment-1").item.standing == .replyUnderWay)
            sample.clock.advance(5)
            try await sample.work()
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.state == .answered && detail.item.standing == nil && detail.item.metDeadline == true)
            #expect(detail.replies.map(\.state) == [.sent])
            #expect(detail.thread.lines.map(\.text).last == "Klockan åtta. 👨‍👩‍👧 ❤️\n\nAnna, kommunikatör, Kommunledningskontoret")
            #expect(detail.replies.first?.sentItem == detail.thread.lines.last?.id)
            #expect(detail.history.map(\.event) == [.received, .replyRequested, .answered])
            try await sample.sync()
            try await sample.sync(.everything)
            #expect(try await sample.count("SELECT COUNT(*) AS found FROM item") == 2, "a fetch does not repeat it")
            #expect(try await sample.detail("comment-1").history.count == 3)
        }
    }

    @Test("The same form sent twice is one reply; another form waits", arguments: TestDatabase.engines)
    func doubleSubmit(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "När öppnar ni?")
            try await sample.sync()
            let first = try await sample.answer("comment-1", "Klockan åtta.")
            #expect(try await sample.answer("comment-1", "Klockan åtta.") == first)
            await #expect(throws: InboxRefusal.replyUnderWay) {
                try await sample.answer("comment-1", "Klockan nio.", token: "another-form-token-1")
            }
            try await sample.work()
            #expect(try await sample.answer("comment-1", "Klockan åtta.") == first, "also after it was sent")
            await #expect(throws: InboxRefusal.alreadyAnswered) {
                try await sample.answer("comment-1", "Klockan nio.", token: "another-form-token-1")
            }
            try await sample.answer("comment-1", "Klockan åtta.", token: "another-form-token-1", again: true)
            try await sample.work()
            #expect(try sample.platform.state.replyCalls == 2)
            #expect(try await sample.detail("comment-1").replies.map(\.state) == [.sent, .sent])
        }
    }

    @Test("An empty, hostile or too long text is refused", arguments: TestDatabase.engines)
    func badText(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "När öppnar ni?")
            try await sample.sync()
            let texts = [
                "", " \n ", "\u{200B}", "a\0b", "abc\u{202E}def", String(repeating: "a", count: 4001), "\u{7}bell",
                String(repeating: "å", count: 1_000_000),
            ]
            for text in texts {
                await #expect(throws: Refusal.self) { try await sample.answer("comment-1", text) }
            }
            for token in ["", "short", String(repeating: "x", count: 101), "with-a-nul-in-it-\0"] {
                await #expect(throws: Refusal.formExpired) { try await sample.answer("comment-1", "Hej", token: token) }
            }
            #expect(try await sample.count("SELECT COUNT(*) AS found FROM reply") == 0)
        }
    }

    @Test("Words that changed while one wrote are not answered unread", arguments: TestDatabase.engines)
    func changedMeanwhile(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "När öppnar ni?")
            try await sample.sync()
            let id = try await sample.id("comment-1")
            try sample.platform.change { $0.edit("comment-1") { $0.text = "När stänger ni?" } }
            try await sample.sync()
            let act = sample.house.inbox.answer(id, text: "Åtta", formToken: "form-token-0123456789", seenRevision: 1)
            await #expect(throws: InboxRefusal.changedMeanwhile) { try await sample.perform(act) }
            // Changed after the reply was asked for: it is sent, and the item stays open.
            try await sample.answer("comment-1", "Klockan fem.")
            try sample.platform.change { $0.edit("comment-1") { $0.text = "När stänger ni i jul?" } }
            try await sample.sync()
            try await sample.work()
            let item = try await sample.detail("comment-1").item
            #expect(item.state == .open && item.changedAfterHandling)
        }
    }

    @Test("HBG-8.9 Who lacks a title that must stand there is told so", arguments: TestDatabase.engines)
    func missingTitle(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "När öppnar ni?")
            try await sample.sync()
            let untitled = try await SampleHouse.person(
                "ulf", "Ulf", nil, title: "", as: .editor, in: sample.channel, of: sample.house)
            let id = try await sample.id("comment-1")
            await #expect(throws: InboxRefusal.signatureLacks(.title)) {
                try await sample.house.office.perform(
                    sample.house.inbox.answer(id, text: "Åtta.", formToken: "form-token-0123456789"), by: .person(untitled))
            }
            #expect(try await sample.house.inbox.item(id, for: untitled).reply.isAllowed == false)
        }
    }

    @Test("What is gone from the channel cannot be answered there", arguments: TestDatabase.engines)
    func goneBeforeSending(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "När öppnar ni?")
            try await sample.sync()
            try await sample.answer("comment-1", "Åtta.")
            try sample.platform.change { $0.edit("comment-1") { $0.presence = "trashed" } }
            try await sample.sync()
            try await sample.work()
            let detail = try await sample.detail("comment-1")
            #expect(detail.replies.map(\.state) == [.failed] && detail.item.standing == .replyFailed)
            #expect(try sample.platform.state.replyCalls == 0)
            await #expect(throws: InboxRefusal.notOnChannel) {
                try await sample.answer("comment-1", "Åtta.", token: "another-form-token-1")
            }
        }
    }
}
