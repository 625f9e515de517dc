import CrashRig
import Database
import Foundation
import Inbox
import Platforms
import TestSupport
import Testing

@Suite("What the public writes comes in once, whole and with its deadline")
struct ReceptionTests {
    @Test("HBG-8.3 A comment gets a deadline from when it was written, with reading and clause", arguments: TestDatabase.engines)
    func deadline(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "När öppnar badet?", at: sample.clock.now - 3600)
            let report = try await sample.sync()
            #expect(report.receipt.new == 1)
            let item = try await sample.detail("comment-1").item
            let deadline = try #require(item.deadline)
            #expect(item.state == .open && item.direction == .received && item.presence == .visible)
            #expect(deadline.clause == "HBG-8.3" && deadline.reading == .workingDay && deadline.limit == "1d")
            #expect(deadline.countedFrom == sample.clock.now - 3600)
            #expect(deadline.guideline == "hallsberg" && deadline.dueAt > sample.clock.now)
        }
    }

    @Test("The same batch twice stores each item once, also when the raw record differs", arguments: TestDatabase.engines)
    func twice(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            for number in 1...120 { try sample.write("comment-\(number)", "Kommentar \(number)") }
            let first = try await sample.sync()
            let second = try await sample.sync(.everything)
            #expect(first.receipt.new == 120)
            #expect(second.receipt.unchanged == 120 && second.receipt.new == 0 && second.receipt.revised == 0)
            #expect(try await sample.count("SELECT COUNT(*) AS found FROM item") == 120)
            #expect(try await sample.count("SELECT COUNT(*) AS found FROM revision") == 120)
            #expect(try await sample.count("SELECT COUNT(*) AS found FROM intake") == 120, "noise is not kept")
        }
    }

    @Test("An edit becomes a revision; the old words stay and both are promised on the ledger", arguments: TestDatabase.engines)
    func edit(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Är det öppet?")
            try await sample.sync()
            try sample.platform.change { $0.edit("comment-1") { $0.text = "Är det öppet på söndag?" } }
            #expect(try await sample.sync().receipt.revised == 1)
            let detail = try await sample.detail("comment-1")
            #expect(detail.revisions.map(\.text) == ["Är det öppet?", "Är det öppet på söndag?"])
            #expect(detail.revisions.allSatisfy { $0.isIntact })
            #expect(detail.item.text == "Är det öppet på söndag?" && detail.item.state == .open)
            #expect(detail.item.changedAfterHandling == false)
            #expect(detail.history.map(\.event) == [.received, .edited])
        }
    }

    @Test("Words changed in the database no longer agree with the ledger", arguments: TestDatabase.engines)
    func tampering(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Ni är usla")
            try await sample.sync()
            try await sample.house.database.write { try $0.execute("UPDATE revision SET text = 'Ni är bra'") }
            #expect(try await sample.detail("comment-1").revisions.map(\.isIntact) == [false])
        }
    }

    @Test("Edited after it was handled: open again, with a deadline from the edit", arguments: TestDatabase.engines)
    func reopened(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Tack!")
            try await sample.sync()
            let id = try await sample.id("comment-1")
            try await sample.house.office.perform(
                sample.house.inbox.noAnswerNeeded(id, reason: "Bara ett tack"), by: .person(sample.editor))
            sample.clock.advance(3 * 86400)
            let editedAt = sample.clock.now - 600
            try sample.platform.change {
                $0.edit("comment-1") {
                    $0.text = "Tack! Men när öppnar ni?"
                    $0.editedAt = editedAt
                }
            }
            try await sample.sync()
            let item = try await sample.detail("comment-1").item
            #expect(item.state == .open && item.changedAfterHandling && item.handledAt == nil)
            #expect(item.deadline?.countedFrom == editedAt)
        }
    }

    @Test("A platform's impossible time gives way to the time of receipt", arguments: TestDatabase.engines)
    func absurdTimes(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            let now = sample.clock.now
            let times: [(String, Date, Bool)] = [
                ("comment-1", Date(timeIntervalSince1970: 0), true), ("comment-2", now + 86_400 * 365, true),
                ("comment-3", now + 60, false), ("comment-4", now - 86_400 * 400, false),
                ("comment-5", Date(timeIntervalSince1970: -62_135_596_800), true),
                ("comment-6", Date(timeIntervalSince1970: 1e15), true),
            ]
            for (id, time, _) in times { try sample.write(id, "Hej", at: time) }
            try await sample.sync()
            for (id, time, isBounded) in times {
                let item = try await sample.detail(id).item
                #expect(item.timeIsBounded == isBounded, "\(id)")
                #expect(item.writtenAt == (isBounded ? now : time), "\(id)")
            }
        }
    }

    @Test("What the platform held back as spam waits for nobody, until it is let through", arguments: TestDatabase.engines)
    func spam(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Köp billigt")
            try sample.platform.change { $0.edit("comment-1") { $0.presence = "spam" } }
            try await sample.sync()
            #expect(try await sample.detail("comment-1").item.state == .informational)
            try sample.platform.change { $0.edit("comment-1") { $0.presence = "visible" } }
            try await sample.sync()
            let item = try await sample.detail("comment-1").item
            #expect(item.state == .open && item.deadline != nil)
        }
    }

    @Test("U+0000 and hostile text are stored as text on both engines", arguments: TestDatabase.engines)
    func hostileText(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            let text = "a\0b'; DROP TABLE item; -- <script>alert(1)</script> \u{202E}\u{FEFF}😀"
            try sample.write("comment-1", text, author: "Rob\0ert")
            try await sample.sync()
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.text == text.replacing("\0", with: "\u{FFFD}"))
            #expect(detail.item.authorName == "Rob\u{FFFD}ert")
            #expect(detail.revisions.map(\.isIntact) == [true])
        }
    }

    @Test("What cannot be read is kept as it came and named", arguments: TestDatabase.engines)
    func unreadable(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            let page = FetchedPage(
                entries: [],
                unreadable: [
                    UnreadableEntry(raw: Array("{\"id\":".utf8), position: "rad 7", sentence: PlatformError.unreadableAnswer)
                ], cursor: Cursor("1"), hasMore: false)
            var report = SyncReport()
            report.count(page, try await sample.house.intake.take(page, into: sample.channel, by: .sync))
            #expect(report.refusedCount == 1 && report.refused.first?.position == "rad 7")
            _ = try await sample.house.intake.take(page, into: sample.channel, by: .sync)
            #expect(try await sample.count("SELECT COUNT(*) AS found FROM intake WHERE problem IS NOT NULL") == 1)
        }
    }
}
