import CrashRig
import Database
import Foundation
import House
import Inbox
import Moderation
import Organisation
import TestSupport
import Testing

@Suite("A removal whose outcome is not known is asked about, never guessed")
struct UncertainRemovalTests {
    /// A comment whose removal has been asked for, with what goes wrong on the platform, and its job run.
    private func withRemoval(
        _ engine: Database.Engine, _ faults: [String: [FakePlatform.Fault]], _ body: (SampleHouse) async throws -> Void
    ) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Jag ska slå dig")
            try await sample.sync()
            try await sample.remove("comment-1")
            try sample.platform.change { $0.faults = faults }
            try await sample.work()
            try await body(sample)
        }
    }

    private func state(_ sample: SampleHouse) async throws -> Removal.State? {
        try await sample.removals("comment-1").last?.state
    }

    @Test("Done though the answer was lost: found by reading back", arguments: TestDatabase.engines)
    func lostAfter(_ engine: Database.Engine) async throws {
        try await withRemoval(engine, ["remove": [.lostAfter]]) { sample in
            let state = try await state(sample)
            #expect(state == .confirmed)
            #expect(try sample.platform.state.removeCalls == 1)
        }
    }

    @Test("Still there after a lost answer: unknown, and asks; a second look finds it where it is", arguments: TestDatabase.engines)
    func lostBefore(_ engine: Database.Engine) async throws {
        try await withRemoval(engine, ["remove": [.lostBefore]]) { sample in
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.standing == .removalUnknown && detail.settle.isAllowed && detail.item.state == .open)
            #expect(try await state(sample) == .unknown)
            try await sample.perform(sample.house.moderation.settleRemoval(of: sample.id("comment-1"), .checkAgain))
            try await sample.work()
            #expect(try await state(sample) == .failed)
            try await sample.perform(sample.house.moderation.settleRemoval(of: sample.id("comment-1"), .tryAgain))
            try await sample.work()
            #expect(try await state(sample) == .confirmed)
            #expect(try await sample.count("SELECT COUNT(*) AS found FROM evidence") == 2, "taken anew")
            #expect(try await sample.removals("comment-1").count == 1)
        }
    }

    @Test("The answer and the reading back both lost: unknown, then confirmed by a second look", arguments: TestDatabase.engines)
    func blind(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Jag ska slå dig")
            try await sample.sync()
            try await sample.remove("comment-1")
            // The first reading is for the evidence, the second to see what came of it.
            try sample.platform.change { $0.faults = ["remove": [.lostAfter], "entry": [.idle, .signInAgain]] }
            try await sample.work()
            #expect(try await state(sample) == .unknown)
            try await sample.perform(sample.house.moderation.settleRemoval(of: sample.id("comment-1"), .checkAgain))
            try await sample.work()
            #expect(try await state(sample) == .confirmed)
            #expect(try sample.platform.state.removeCalls == 1)
        }
    }

    @Test("The platform says yes and does nothing: not believed", arguments: TestDatabase.engines)
    func idle(_ engine: Database.Engine) async throws {
        try await withRemoval(engine, ["remove": [.idle]]) { sample in
            let state = try await state(sample)
            #expect(state == .failed)
            #expect(try await sample.detail("comment-1").item.state == .open)
        }
    }

    @Test("Refused or signed out: failed, said, and can be tried again", arguments: TestDatabase.engines)
    func refused(_ engine: Database.Engine) async throws {
        for (call, fault) in [("remove", FakePlatform.Fault.refused), ("remove", .signInAgain), ("entry", .signInAgain)] {
            try await withRemoval(engine, [call: [fault]]) { sample in
                let removal = try #require(try await sample.removals("comment-1").first)
                #expect(removal.state == .failed && removal.problem?.isEmpty == false)
                #expect(try await sample.detail("comment-1").item.standing == .removalFailed)
                try await sample.perform(sample.house.moderation.settleRemoval(of: sample.id("comment-1"), .tryAgain))
                try await sample.work()
                #expect(try await state(sample) == .confirmed)
            }
        }
    }

    @Test("Out of reach: tried again by itself, and after a while a person is told", arguments: TestDatabase.engines)
    func unreachable(_ engine: Database.Engine) async throws {
        for call in ["entry", "remove"] {
            try await withRemoval(engine, [call: [.unreachable]]) { sample in
                #expect(try await sample.detail("comment-1").item.standing == .removalUnderWay)
                sample.clock.advance(3600)
                try await sample.work()
                #expect(try await state(sample) == .confirmed)
            }
            try await withRemoval(engine, [call: Array(repeating: .unreachable, count: 60)]) { sample in
                for _ in 1...10 {
                    sample.clock.advance(3600)
                    try await sample.work()
                }
                #expect(try await state(sample) == .failed)
            }
        }
    }

    @Test("No evidence, no removal: a blob that is lost stops it", arguments: TestDatabase.engines)
    func lostEvidence(_ engine: Database.Engine) async throws {
        try await withRemoval(engine, ["remove": [.unreachable]]) { sample in
            #expect(try await state(sample) == .evidenced)
            for file in try FileManager.default.subpathsOfDirectory(atPath: sample.folder.blobs) {
                let path = "\(sample.folder.blobs)/\(file)"
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
                    try FileManager.default.removeItem(atPath: path)
                }
            }
            for _ in 1...10 {
                sample.clock.advance(3600)
                try await sample.work()
            }
            #expect(try await state(sample) == .failed)
            #expect(try sample.platform.state.removeCalls == 1, "only the call that never reached it")
            #expect(try sample.platform.state.entries.first?.presence == "visible")
        }
    }
}
