import CrashRig
import Database
import Foundation
import Guidelines
import House
import Inbox
import Logging
import Organisation
import Platforms
import TestSupport
import Testing

@Suite("What runs keeps the version of the guideline that it began under")
struct GuidelineVersionTests {
    @Test("HBG-8.3 A deadline that runs stays as it is; what comes in or opens again is counted by the new version",
        arguments: TestDatabase.engines)
    func deadlines(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("before", "När öppnar badet?")
            try sample.write("answered", "Och biblioteket?")
            try await sample.sync()
            try await sample.answer("answered", "Klockan tio.")
            try await sample.work()
            let running = try #require(try await sample.detail("before").item.deadline)
            let version = try TestGuideline.shippedVersion()
            #expect(running.limit == "1d" && running.guidelineVersion == version)

            try await sample.adopt(try TestGuideline.profile(later: 1, TestGuideline.hastier))
            sample.clock.advance(60)
            try sample.write("after", "Och ishallen?")
            try sample.platform.change {
                $0.edit("answered") { $0.text = "Och biblioteket på söndag?" }
                $0.edit("before") { $0.text = "När öppnar badet i dag?" }
            }
            try await sample.sync(.everything)
            #expect(try await sample.detail("before").item.deadline == running)
            for name in ["after", "answered"] {
                let item = try await sample.detail(name).item
                #expect(item.state == .open && item.deadline?.limit == "120m", "\(name)")
                #expect(item.deadline?.guidelineVersion == version + 1 && item.deadline?.guideline == "hallsberg")
            }
        }
    }

    @Test("Acts and pages follow the version in force, whichever server adopted it", arguments: TestDatabase.engines)
    func servers(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "När öppnar badet?")
            try sample.write("comment-2", "Och ishallen?")
            try await sample.sync()
            let untitled = ("parts: [firstName, title, unit]", "parts: [firstName, unit]")
            try await sample.withAnotherServer { other in
                let version = try await other.guidelines.current().version
                #expect(version == sample.house.guideline.version)
                try await sample.adopt(try TestGuideline.profile(later: 1, untitled))
                // The other server's act goes by its own transaction, before its pages have asked again.
                #expect(other.guideline.version == version)
                let item = try await sample.id("comment-1")
                try await other.office.perform(
                    other.inbox.answer(item, text: "Åtta.", formToken: "form-token-0123456789"), by: .person(sample.editor))
                sample.clock.advance(1)
                #expect(try await other.guidelines.current().version == version + 1)
                #expect(other.guideline.version == version + 1)
                let waiting = try await other.inbox.item(sample.id("comment-2"), for: sample.editor)
                #expect(waiting.signature == "Anna, Kommunledningskontoret")
                #expect(try await sample.detail("comment-1").replies.map(\.text) == ["Åtta.\n\nAnna, Kommunledningskontoret"])
            }
        }
    }

    @Test("After a restart the adopted version holds, whatever the files say", arguments: TestDatabase.engines)
    func restart(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            let adopted = try await sample.adopt(try TestGuideline.profile(later: 1, TestGuideline.hastier))
            try Data("nonsens: [".utf8).write(to: URL(filePath: sample.folder.guideline))
            try await sample.withAnotherServer { again in
                #expect(again.guideline.version == adopted.version)
                #expect(again.guideline.reply.limit.description == "120m")
                let versions = try await again.guidelines.versions()
                #expect(versions.count == 2)
            }
        }
    }

    private static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    private static func open(_ folder: HouseFolder) async throws -> House {
        try await House.open(
            folder, connectors: { _, _ in throw PlatformError.unreachable }, clock: { Date(timeIntervalSince1970: 1_773_648_000) },
            logger: logger)
    }

    @Test("An installation from before versions were kept adopts its guideline when it is opened", arguments: TestDatabase.engines)
    func oldInstallation(_ engine: Database.Engine) async throws {
        try await withDatabaseLocation(engine) { location in
            try await withTemporaryFolder { temporary in
                var url: String?
                if case .postgres(let address) = location { url = address }
                let file = temporary.appending(path: "egen.yaml")
                let profile = try TestGuideline.profile(later: 6, TestGuideline.hastier)
                try Data(profile).write(to: file)
                let folder = HouseFolder(path: temporary.appending(path: "house").path)
                try House.create(in: folder, guideline: .file(path: file.path), databaseURL: url)
                let old = HouseSchema.migrations.filter { !$0.sql.contains("guideline_version (") }
                #expect(old.count == HouseSchema.migrations.count - 1)
                let place = url.map { Database.Location.postgres(url: $0) } ?? .sqlite(path: folder.database)
                await (try Database.open(place, migrations: old, logger: Self.logger)).close()
                for _ in 1...2 {
                    let house = try await Self.open(folder)
                    let versions = try await house.guidelines.versions()
                    #expect(try versions.map(\.version) == [TestGuideline.shippedVersion() + 6])
                    #expect(versions.map(\.adoptedBy) == ["system:opening"] && versions.first?.personName == nil)
                    #expect(try await house.guidelines.profile(version: house.guideline.version) == profile)
                    #expect(try await house.database.read { try house.ledger.entries(limit: 9, in: $0) }.map(\.act) == ["guideline.adopted"])
                    await house.close()
                }
            }
        }
    }

    @Test("A first guideline that is lost or faulty is told of, and nothing is adopted in its place")
    func noFirst() async throws {
        try await withTemporaryFolder { temporary in
            let file = temporary.appending(path: "egen.yaml")
            try Data(TestGuideline.profile(later: 0)).write(to: file)
            let folder = HouseFolder(path: temporary.appending(path: "house").path)
            try House.create(in: folder, guideline: .file(path: file.path))
            try Data("nonsens: [".utf8).write(to: URL(filePath: folder.guideline))
            await #expect(throws: GuidelineProblems.self) { try await Self.open(folder) }
            try FileManager.default.removeItem(atPath: folder.guideline)
            await #expect(throws: HouseProblem.missing(folder.guideline)) { try await Self.open(folder) }
        }
    }
}
