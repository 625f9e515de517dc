import Crypto
import Database
import Foundation
import Guidelines
import Synchronization
import Testing
import TestSupport

@testable import Organisation

@Suite("What is stored of a guideline is what was adopted")
struct StoredGuidelineTests {
    @Test("A profile changed in the database is not followed", arguments: TestDatabase.engines)
    func changed(_ engine: Database.Engine) async throws {
        try await Workplace.withGuideline(engine) { place in
            let clock = place.clock
            let other = try TestGuideline.profile(later: 0, TestGuideline.hastier)
            try await place.database.write { try $0.execute("UPDATE guideline_version SET profile = ?", other) }
            let afterRestart = GuidelineInForce(database: place.database) { clock.now }
            await #expect(throws: GuidelineFault.self) { try await afterRestart.current() }
        }
    }

    @Test("An earlier version that this program cannot read is as good as none; the one in force must be read", arguments: TestDatabase.engines)
    func unreadable(_ engine: Database.Engine) async throws {
        try await Workplace.withGuideline(engine) { place in
            try await place.adopt(try TestGuideline.profile(later: 1, TestGuideline.hastier))
            let version = try TestGuideline.shippedVersion()
            let old = Array("format: 0\nid: hallsberg\n".utf8)
            let digest = SHA256.hash(data: old).map { String(format: "%02x", $0) }.joined()
            func make(_ version: Int, _ profile: [UInt8]) async throws {
                try await place.database.write { session in
                    try session.execute(
                        "UPDATE guideline_version SET profile = ?, sha256 = ? WHERE version = ?", profile, digest, version)
                }
            }
            try await make(version, old)
            let clock = place.clock
            let afterRestart = GuidelineInForce(database: place.database) { clock.now }
            #expect(try await afterRestart.guideline("hallsberg", version: version) == nil)
            #expect(try await afterRestart.current().version == version + 1)
            try await make(version + 1, old)
            await #expect(throws: GuidelineProblems.self) {
                try await GuidelineInForce(database: place.database) { clock.now }.current()
            }
        }
    }

    @Test("Every guideline goes through the one place where it enters, once for each version")
    func prepared() async throws {
        try await Workplace.withGuideline(.sqlite) { place in
            let clock = place.clock
            let entered = Entered()
            let guidelines = GuidelineInForce(database: place.database, freshFor: 0, clock: { clock.now }, prepare: entered.note)
            for _ in 1...3 { _ = try await guidelines.current() }
            try await place.adopt(try TestGuideline.profile(later: 1, TestGuideline.hastier))
            let version = try TestGuideline.shippedVersion()
            for _ in 1...3 {
                _ = try await guidelines.current()
                _ = try await guidelines.guideline("hallsberg", version: version)
            }
            #expect(entered.versions.withLock { $0 } == [version, version + 1])
        }
    }

    /// The versions that have entered, in order.
    private final class Entered: Sendable {
        let versions = Mutex<[Int]>([])

        func note(_ guideline: Guideline) -> Guideline {
            versions.withLock { $0.append(guideline.version) }
            return guideline
        }
    }

    @Test("A newer profile that comes with the program is told of, never followed by itself")
    func newerShipped() async throws {
        try await Workplace.withGuideline(.sqlite) { place in
            try await withTemporaryFolder { folder in
                let library = GuidelineLibrary(folder: folder)
                #expect(try await place.guidelines.newerShipped(in: library) == nil)
                let file = folder.appending(path: "hallsberg.yaml")
                try Data(TestGuideline.profile(later: 0)).write(to: file)
                #expect(try await place.guidelines.newerShipped(in: GuidelineLibrary(folder: folder)) == nil)
                try Data(TestGuideline.profile(later: 2, TestGuideline.hastier)).write(to: file)
                let newer = try await place.guidelines.newerShipped(in: GuidelineLibrary(folder: folder))
                let version = try TestGuideline.shippedVersion()
                #expect(newer?.version == version + 2)
                #expect(try await place.guidelines.current().version == version)
            }
        }
    }
}
