import CrashRig
import Database
import Foundation
import House
import Logging
import Platforms
import TestSupport
import Testing

@Suite("An installation is made once, and is its owner's alone")
struct HouseTests {
    private static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    private func open(_ folder: HouseFolder) async throws -> House {
        try await House.open(
            folder, connectors: { _, _ in throw PlatformError.unreachable }, clock: { Date(timeIntervalSince1970: 1_773_648_000) },
            logger: Self.logger)
    }

    @Test("Folders are 0700 and files 0600")
    func modes() async throws {
        try await withTemporaryFolder { temporary in
            let folder = HouseFolder(path: temporary.appending(path: "new/house").path)
            try House.create(in: folder, guideline: .shipped("hallsberg"))
            let house = try await open(folder)
            #expect(house.guideline.id == "hallsberg")
            await house.close()
            let manager = FileManager.default
            for path in try manager.subpathsOfDirectory(atPath: folder.path) + [""] {
                let attributes = try manager.attributesOfItem(atPath: "\(folder.path)/\(path)")
                let mode = try #require(attributes[.posixPermissions] as? Int)
                #expect(mode & 0o077 == 0, "\(path) has mode \(String(mode, radix: 8))")
            }
        }
    }

    @Test("A folder that holds anything is left as it is")
    func taken() async throws {
        try await withTemporaryFolder { temporary in
            try Data("viktigt".utf8).write(to: temporary.appending(path: "fil.txt"))
            let folder = HouseFolder(path: temporary.path)
            #expect(throws: HouseProblem.folderTaken(folder.path)) {
                try House.create(in: folder, guideline: .shipped("hallsberg"))
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == ["fil.txt"])
            await #expect(throws: HouseProblem.noInstallation(folder.path)) { try await open(folder) }
        }
    }

    @Test("An unknown or faulty guideline makes nothing")
    func badGuideline() async throws {
        try await withTemporaryFolder { temporary in
            let profile = temporary.appending(path: "egen.yaml")
            try Data("nonsens: [".utf8).write(to: profile)
            let folder = HouseFolder(path: temporary.appending(path: "house").path)
            #expect(throws: (any Error).self) { try House.create(in: folder, guideline: .shipped("atlantis")) }
            #expect(throws: (any Error).self) { try House.create(in: folder, guideline: .file(path: profile.path)) }
            #expect(!FileManager.default.fileExists(atPath: folder.path))
        }
    }

    /// What can happen to a file.
    enum Damage: CaseIterable {
        case lost, openToOthers, spoilt

        func happen(to file: URL) throws {
            switch self {
            case .lost: try FileManager.default.removeItem(at: file)
            case .openToOthers: try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
            case .spoilt:
                let handle = try FileHandle(forWritingTo: file)
                try handle.truncate(atOffset: 0)
                try handle.write(contentsOf: Data("skräp".utf8))
                try handle.close()
            }
        }
    }

    @Test("Keys and settings that are lost, spoilt or open to others are told, and nothing is made anew",
        arguments: ["keys/ledger.key", "keys/seal.key", "kanalvakt.json"], Damage.allCases)
    func damaged(_ name: String, _ damage: Damage) async throws {
        try await withTemporaryFolder { temporary in
            let folder = HouseFolder(path: temporary.appending(path: "house").path)
            try House.create(in: folder, guideline: .shipped("hallsberg"))
            try damage.happen(to: URL(filePath: folder.path).appending(path: name))
            await #expect(throws: (any Error).self) { try await open(folder) }
        }
    }

    @Test("Work that was under way and lost its job is taken up again", arguments: TestDatabase.engines)
    func resume(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "När öppnar ni?")
            try sample.write("comment-2", "Jag ska slå dig")
            try await sample.sync()
            try await sample.answer("comment-1", "Åtta.")
            try await sample.remove("comment-2")
            try await sample.house.database.write { try $0.execute("DELETE FROM job") }
            await sample.house.resumeWork()
            await sample.house.resumeWork()
            try await sample.work()
            #expect(try await sample.detail("comment-1").item.state == .answered)
            #expect(try await sample.detail("comment-2").item.state == .removed)
            let state = try sample.platform.state
            #expect(state.replyCalls == 1 && state.removeCalls == 1)
        }
    }
}
