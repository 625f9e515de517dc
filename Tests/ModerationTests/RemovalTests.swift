import CrashRig
import Database
import Evidence
import Foundation
import House
import Inbox
import Moderation
import Organisation
import TestSupport
import Testing

@Suite("Something is taken off the channel only with its evidence kept")
struct RemovalTests {
    @Test("HBG-8.19 HBG-8.21 Evidence first, then the platform, then confirmed by reading back", arguments: TestDatabase.engines)
    func removal(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Jag ska slå dig")
            try await sample.sync()
            try await sample.remove("comment-1")
            #expect(try await sample.detail("comment-1").item.standing == .removalUnderWay)
            #expect(try sample.platform.state.removeCalls == 0)
            sample.clock.advance(30)
            try await sample.work()
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.state == .removed && detail.item.standing == nil && detail.item.presence == .trashed)
            #expect(detail.item.goneAt != nil && detail.item.handledAt == sample.clock.now)
            let removal = try #require(try await sample.removals("comment-1").first)
            #expect(removal.state == .confirmed && removal.outcome == .removed && removal.clause == "HBG-8.11")
            #expect(removal.nextSteps.map(\.kind) == [.policeReport, .register, .notifyAuthor])
            #expect(removal.nextSteps.map(\.clauses.first) == ["HBG-8.20", "HBG-8.22", "HBG-6.7"])
            let parts = try await sample.parts(of: removal)
            #expect(parts.keys.sorted() == ["platform-record", "public-page", "public-page-address", "revisions", "thread"])
            #expect(parts["public-page"]?.contains("Jag ska slå dig") == true)
            #expect(parts["revisions"]?.contains("Jag ska slå dig") == true)
            #expect(try sample.platform.state.warrants == ["evidence \(try #require(removal.evidence))"])
            #expect(detail.history.map(\.event) == [.received, .removalRequested, .removed])
            let ledger = sample.house.ledger
            #expect(try await ledger.verify().isWhole)
        }
    }

    @Test("The fetch after a removal changes nothing; put back elsewhere, it waits for a person again", arguments: TestDatabase.engines)
    func restoredElsewhere(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Jag ska slå dig")
            try await sample.sync()
            try await sample.remove("comment-1")
            try await sample.work()
            try await sample.sync()
            #expect(try await sample.detail("comment-1").history.count == 3)
            try sample.platform.change { $0.edit("comment-1") { $0.presence = "visible" } }
            try await sample.sync()
            let item = try await sample.detail("comment-1").item
            #expect(item.state == .open && item.changedAfterHandling && item.goneAt == nil)
            try await sample.remove("comment-1", token: "another-form-token-1")
            try await sample.work()
            #expect(try await sample.removals("comment-1").map(\.state) == [.confirmed, .confirmed])
        }
    }

    @Test("An edit just before the removal is part of what is kept", arguments: TestDatabase.engines)
    func lastMomentEdit(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Ett")
            try await sample.sync()
            try await sample.remove("comment-1")
            try sample.platform.change { $0.edit("comment-1") { $0.text = "Jag ska slå dig" } }
            try await sample.work()
            let detail = try await sample.detail("comment-1")
            #expect(detail.revisions.map(\.text) == ["Ett", "Jag ska slå dig"] && detail.item.state == .removed)
        }
    }

    @Test("Gone already: what is stored is kept as evidence, and nothing is asked of the platform", arguments: TestDatabase.engines)
    func alreadyGone(_ engine: Database.Engine) async throws {
        for isErased in [true, false] {
            try await withSample(engine) { sample in
                try sample.write("comment-1", "Jag ska slå dig")
                try await sample.sync()
                try await sample.remove("comment-1")
                try sample.platform.change { state in
                    if isErased { state.erase("comment-1") } else { state.edit("comment-1") { $0.presence = "trashed" } }
                }
                try await sample.work()
                let removal = try #require(try await sample.removals("comment-1").first)
                #expect(removal.state == .confirmed && removal.outcome == .alreadyGone)
                let parts = try await sample.parts(of: removal)
                #expect(parts["already-gone"] != nil && parts["revisions"]?.contains("Jag ska slå dig") == true)
                #expect(parts["platform-record"] != nil, "the record that came in before")
                #expect(try sample.platform.state.removeCalls == 0)
                let item = try await sample.detail("comment-1").item
                #expect(item.state == .removed && item.presence == (isErased ? .gone : .trashed))
            }
        }
    }

    @Test("HBG-8.15 Child abuse material: words and facts only, nothing fetched beyond", arguments: TestDatabase.engines)
    func withoutMedia(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "bild <img src=x>")
            try await sample.sync()
            try await sample.remove("comment-1", ground: "barnpornografi")
            try await sample.work()
            let removal = try #require(try await sample.removals("comment-1").first)
            let parts = try await sample.parts(of: removal)
            #expect(removal.state == .confirmed && parts.keys.sorted() == ["revisions-in-words", "words-now"])
            #expect(parts.values.allSatisfy { !$0.contains("markup") && !$0.contains("<p>") })
            #expect(try sample.platform.state.pageCalls == 0)
        }
    }

    @Test("A page that cannot be had does not hold up the removal, and its absence is noted", arguments: TestDatabase.engines)
    func noPage(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Jag ska slå dig")
            try await sample.sync()
            try sample.platform.change { $0.faults["publicPage"] = [.unreachable] }
            try await sample.remove("comment-1")
            try await sample.work()
            let removal = try #require(try await sample.removals("comment-1").first)
            #expect(removal.state == .confirmed)
            #expect(try await sample.parts(of: removal)["public-page-missing"]?.contains("gick inte att nå") == true)
        }
    }

    @Test("HBG-8.24 Secrecy: never answered in the channel, unless the removal is given up", arguments: TestDatabase.engines)
    func secrecy(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Min granne är sjuk i …")
            try await sample.sync()
            try sample.platform.change { $0.faults["remove"] = [.refused] }
            try await sample.remove("comment-1", ground: "sekretess", reason: "Röjer uppgifter om en enskild")
            await #expect(throws: InboxRefusal.replyForbidden(clause: "HBG-8.23")) {
                try await sample.answer("comment-1", "Oj.")
            }
            try await sample.work()
            #expect(try await sample.detail("comment-1").item.standing == .removalFailed)
            try await sample.perform(sample.house.moderation.settleRemoval(of: sample.id("comment-1"), .giveUp))
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.state == .open && detail.item.standing == nil && detail.reply.isAllowed)
            #expect(try await sample.removals("comment-1").map(\.state) == [.abandoned])
        }
    }
}

extension SampleHouse {
    /// The removals of an entry.
    func removals(_ remote: String) async throws -> [Removal] {
        try await house.moderation.view(of: id(remote), for: editor).removals
    }

    /// What is kept of a removal, read back whole, as text by role.
    func parts(of removal: Removal) async throws -> [String: String] {
        let id = try #require(removal.evidence)
        let evidence = house.evidence
        let stored = try await house.database.read { try evidence.stored(id, in: $0) }
        var parts: [String: String] = [:]
        for part in stored.record.parts { parts[part.role] = String(decoding: try evidence.bytes(of: part), as: UTF8.self) }
        return parts
    }
}
