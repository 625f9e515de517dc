import CrashRig
import Database
import Foundation
import House
import Inbox
import Moderation
import Organisation
import TestSupport
import Testing

@Suite("A removal takes a right, a ground and sometimes a reason")
struct RemovalRefusalTests {
    @Test("What is refused changes nothing", arguments: TestDatabase.engines)
    func refusals(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Rösta på oss")
            try sample.write("own", "Vårt eget", own: true)
            try await sample.sync()
            await #expect(throws: ModerationRefusal.unknownGround) { try await sample.remove("comment-1", ground: "tycke") }
            await #expect(throws: ModerationRefusal.unknownGround) { try await sample.remove("comment-1", ground: "") }
            await #expect(throws: InboxRefusal.ownWords) { try await sample.remove("own") }
            for reason in ["", "politik", "   ", "a\0bcdefghijklmn"] {
                await #expect(throws: Refusal.self, "5 § förvaltningslagen: a local rule alone takes a reason") {
                    try await sample.remove("comment-1", ground: "politiska-budskap", reason: reason)
                }
            }
            let item = try await sample.id("comment-1")
            let act = sample.house.moderation.remove(item, ground: "olaga-hot", reason: "", formToken: "form-token-9876543210")
            await #expect(throws: Refusal.notFound) {
                try await sample.house.office.perform(act, by: .person(sample.stranger))
            }
            let registrar = try await SampleHouse.person(
                "rut", "Rut", nil, as: .registrar, in: sample.channel, of: sample.house)
            await #expect(throws: Refusal.missingRight(.remove, channel: "Hallsbergs kommun")) {
                try await sample.house.office.perform(act, by: .person(registrar))
            }
            #expect(try await sample.house.moderation.view(of: item, for: registrar).remove.isAllowed == false)
            #expect(try await sample.house.moderation.view(of: item, for: sample.editor).remove.isAllowed)
            await #expect(throws: Refusal.notFound) {
                try await sample.house.moderation.view(of: item, for: sample.stranger)
            }
            #expect(try await sample.count("SELECT COUNT(*) AS found FROM removal") == 0)
            #expect(try await sample.count("SELECT COUNT(*) AS found FROM job") == 0)
        }
    }

    @Test("The same form twice is one removal; a second one waits or is told that it is done", arguments: TestDatabase.engines)
    func twice(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Köp nu!")
            try await sample.sync()
            let reason = "Reklam för ett företag utan koppling till kommunen"
            try await sample.remove("comment-1", ground: "reklam", reason: reason)
            try await sample.remove("comment-1", ground: "reklam", reason: reason)
            await #expect(throws: InboxRefusal.removalUnderWay) {
                try await sample.remove("comment-1", token: "another-form-token-1")
            }
            try await sample.work()
            await #expect(throws: InboxRefusal.alreadyRemoved) {
                try await sample.remove("comment-1", token: "another-form-token-1")
            }
            #expect(try await sample.removals("comment-1").map(\.reason) == [reason])
            #expect(try sample.platform.state.removeCalls == 1)
        }
    }

    @Test("A removal does not wait for a reply that asks", arguments: TestDatabase.engines)
    func beforeReply(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Jag ska slå dig")
            try await sample.sync()
            try await sample.answer("comment-1", "Hej!")
            try await sample.remove("comment-1")
            try await sample.work()
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.state == .removed && detail.replies.map(\.state) == [.failed])
            #expect(try sample.platform.state.replyCalls == 0)
        }
    }
}
