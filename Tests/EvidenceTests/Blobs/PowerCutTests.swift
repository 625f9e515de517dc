import Foundation
import TestSupport
import Testing

@testable import Evidence

@Suite("When the power goes while a blob is written")
struct PowerCutTests {
    static let bytes = (0..<50_000).map { UInt8(truncatingIfNeeded: $0) }

    @Test("either the whole blob is there or nothing of it, and the next attempt makes it whole", arguments: BlobStore.Step.allCases)
    func cut(_ step: BlobStore.Step) async throws {
        try await withTemporaryFolder { parent in
            let folder = parent.appending(path: "bevis")
            let failing = try BlobStore(folder: folder) { if $0 == step { throw PowerCut() } }
            #expect(throws: PowerCut.self) { try failing.put(Self.bytes) }

            let blobs = try BlobStore(folder: folder)
            let name = BlobName(digest: .plain(Self.bytes))
            let isNamed = step == .named || step == .foldersSynced
            #expect(try blobs.state(of: name) == (isNamed ? .whole : .missing))
            #expect(blobs.files.contains { $0.hasPrefix("incoming/") } == !isNamed)

            #expect(try blobs.put(Self.bytes) == name)
            #expect(try blobs.read(name) == Self.bytes)
        }
    }

    @Test("what was left is cleaned away once it is old, and nothing that is new or named")
    func leftovers() async throws {
        try await withTemporaryFolder { parent in
            let folder = parent.appending(path: "bevis")
            let failing = try BlobStore(folder: folder) { if $0 == .halfWritten { throw PowerCut() } }
            #expect(throws: PowerCut.self) { try failing.put(Self.bytes) }
            let blobs = try BlobStore(folder: folder)
            let old = try #require(blobs.files.first)
            let written = Date(timeIntervalSince1970: 1_000_000)
            try FileManager.default.setAttributes([.modificationDate: written], ofItemAtPath: "\(blobs.folder)/\(old)")
            #expect(throws: PowerCut.self) { try failing.put(Self.bytes) }
            let name = try blobs.put([1])
            try FileManager.default.setAttributes([.modificationDate: written], ofItemAtPath: blobs.path(of: name))
            #expect(blobs.files.count == 3)
            #expect(blobs.removeLeftovers(olderThan: written.addingTimeInterval(1)) == 1)
            #expect(blobs.files.count == 2)
            #expect(!blobs.files.contains(old))
            #expect(try blobs.state(of: name) == .whole)
        }
    }

    @Test("A full disk or a refusal leaves nothing behind and gives a clear sentence", arguments: [
        (ENOSPC, BlobError.full, "Disken är full"), (EDQUOT, .full, "Disken är full"),
        (EACCES, .notPermitted, "får inte läsa eller skriva"), (EROFS, .notPermitted, "får inte läsa eller skriva"),
        (EIO, .failed(code: EIO), "Kontrollera disken"),
    ])
    func failure(_ code: Int32, _ error: BlobError, _ words: String) async throws {
        try await withTemporaryFolder { parent in
            for step in [BlobStore.Step.opened, .halfWritten, .written, .synced] {
                let blobs = try BlobStore(folder: parent.appending(path: "bevis")) {
                    if $0 == step { throw BlobError(code: code) }
                }
                #expect(throws: error) { try blobs.put(Self.bytes) }
                #expect(blobs.files.isEmpty)
            }
            #expect(error.sentence(in: .sv).contains(words))
        }
    }

    @Test("A store that cannot have its folder says so")
    func noFolder() async throws {
        try await withTemporaryFolder { parent in
            let file = parent.appending(path: "fil")
            try Data().write(to: file)
            #expect(throws: BlobError.self) { try BlobStore(folder: file.appending(path: "bevis")) }
            #expect(throws: BlobError.self) { try BlobStore(folder: file) }
        }
    }
}
