import CrashRig
import Database
import Foundation
import House
import Inbox
import Logging
import TestSupport
import Testing

@Suite("Two at once are as one")
struct ConcurrencyTests {
    @Test("Two pools fetch the same batch at once: each item once", arguments: TestDatabase.engines)
    func twoPools(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            for number in 1...300 { try sample.write("comment-\(number)", "Kommentar \(number)") }
            let (platform, clock) = (sample.platform, sample.clock)
            let other = try await House.open(
                sample.folder, connectors: { _, _ in platform }, clock: { clock.now },
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            async let first = sample.sync()
            async let second = other.synchroniser.sync(sample.channel, through: sample.platform, .recent)
            let reports = try await [first, second]
            await other.close()
            #expect(reports.map(\.receipt.new).reduce(0, +) == 300)
            try await sample.expectEachOnce(300)
        }
    }

    @Test("Two processes fetch the same batch at once: each item once", arguments: TestDatabase.engines)
    func twoProcesses(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            for number in 1...300 { try sample.write("comment-\(number)", "Kommentar \(number)") }
            async let first = Rig.run(sample, "sync")
            async let second = Rig.run(sample, "sync")
            for result in try await [first, second] { #expect(result.status == 0, "\(result.errors)") }
            try await sample.expectEachOnce(300)
        }
    }

    @Test("Two servers take turns: a channel is fetched by one of them", arguments: TestDatabase.engines)
    func turns(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Hej")
            try await sample.house.syncLoop.runDue()
            #expect(try await sample.count("SELECT COUNT(*) AS found FROM item") == 1)
            let before = try sample.platform.state.noise
            try await sample.house.syncLoop.runDue()
            #expect(try sample.platform.state.noise == before, "not due yet")
            sample.clock.advance(61)
            try await sample.house.syncLoop.runDue()
            #expect(try sample.platform.state.noise == before + 1)
            sample.clock.advance(7 * 3600)
            try sample.platform.change { $0.erase("comment-1") }
            try await sample.house.syncLoop.runDue()
            #expect(try await sample.detail("comment-1").item.presence == .gone, "a sweep is due after six hours")
        }
    }

    @Test("A platform that cannot be read is left alone for a while, and the connection says why", arguments: TestDatabase.engines)
    func trouble(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.platform.change { $0.faults["pages"] = [.signInAgain] }
            try await sample.house.syncLoop.runDue()
            #expect(try await sample.count("SELECT COUNT(*) AS found FROM channel_connection WHERE trouble_kind IS NOT NULL") == 1)
            let before = try sample.platform.state.noise
            try await sample.house.syncLoop.runDue()
            #expect(try sample.platform.state.noise == before)
            sample.clock.advance(120)
            try await sample.house.syncLoop.runDue()
            #expect(try await sample.count("SELECT COUNT(*) AS found FROM channel_connection WHERE trouble_kind IS NOT NULL") == 0)
        }
    }
}

extension SampleHouse {
    func expectEachOnce(_ number: Int64) async throws {
        for table in ["item", "revision", "intake", "item_text"] {
            #expect(try await count("SELECT COUNT(*) AS found FROM \(table)") == number, "\(table)")
        }
        let ledger = house.ledger
        let verdict = try await ledger.verify()
        #expect(verdict.isWhole)
    }
}
