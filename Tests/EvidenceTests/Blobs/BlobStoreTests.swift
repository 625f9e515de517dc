import Foundation
import TestSupport
import Testing

@testable import Evidence

@Suite("Blobs")
struct BlobStoreTests {
    static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    @Test("lie under the SHA-256 of their bytes, readable for their owner alone, and read back", arguments: [0, 1, 3, 300_000])
    func put(_ length: Int) async throws {
        try await withBlobs { blobs in
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255) }
            let name = try blobs.put(bytes)
            #expect(try blobs.read(name) == bytes)
            #expect(try blobs.state(of: name) == .whole)
            #expect(blobs.files == [name.path])
            let mode = try FileManager.default.attributesOfItem(atPath: blobs.path(of: name))[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
    }

    @Test("have the name that everyone else computes")
    func name() async throws {
        try await withBlobs { blobs in
            let name = try blobs.put(Array("abc".utf8))
            #expect(name.description == Self.abc)
            #expect(blobs.files == ["ba/78/\(Self.abc)"])
        }
    }

    @Test("Only a digest is a name, so no text can point at another file", arguments: [
        "", "abc", "../../etc/passwd", "ba/78/" + abc, abc.uppercased(), abc + "0", String(abc.dropLast()) + "g", "/" + abc.dropFirst(),
        String(abc.dropLast()) + "\u{0}", abc + "/", String(repeating: ".", count: 64), String(repeating: "å", count: 32),
    ])
    func names(_ text: String) {
        #expect(BlobName(text) == nil)
    }

    @Test("The same bytes put many times at once are there once")
    func concurrency() async throws {
        try await withBlobs { blobs in
            let bytes = [UInt8](repeating: 7, count: 100_000)
            let names = try await withThrowingTaskGroup(of: BlobName.self) { group in
                for _ in 0..<16 { group.addTask { try blobs.put(bytes) } }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(names.count == 1)
            #expect(blobs.files.count == 1)
            #expect(try blobs.read(try #require(names.first)) == bytes)
        }
    }

    @Test("A blob that is missing, changed, shortened, lengthened or replaced by a link is not read")
    func damage() async throws {
        try await withBlobs { blobs in
            let name = try blobs.put(Array("abc".utf8))
            let file = blobs.url(of: name)
            for content in ["abd", "ab", "abcd", ""] {
                try Data(content.utf8).write(to: file)
                #expect(throws: BlobError.damaged(name)) { try blobs.read(name) }
                #expect(try blobs.state(of: name) == .damaged)
            }
            try FileManager.default.removeItem(at: file)
            #expect(throws: BlobError.missing(name)) { try blobs.read(name) }
            #expect(try blobs.state(of: name) == .missing)
            let elsewhere = URL(filePath: blobs.folder).appending(path: "annan")
            try Data("abc".utf8).write(to: elsewhere)
            try FileManager.default.createSymbolicLink(at: file, withDestinationURL: elsewhere)
            #expect(throws: BlobError.self) { try blobs.read(name) }
        }
    }

    @Test("Putting a damaged blob again makes it whole")
    func healing() async throws {
        try await withBlobs { blobs in
            let name = try blobs.put(Array("abc".utf8))
            try Data("x".utf8).write(to: blobs.url(of: name))
            try blobs.put(Array("abc".utf8))
            #expect(try blobs.state(of: name) == .whole)
        }
    }

    @Test("A blob may be so large and no larger, both when put and when read")
    func size() async throws {
        try await withBlobs(largest: 10) { blobs in
            try blobs.put(Array(repeating: 1, count: 10))
            #expect(throws: BlobError.tooLarge(limit: 10)) { try blobs.put(Array(repeating: 1, count: 11)) }
            let name = try blobs.put([1])
            try Data(repeating: 1, count: 1000).write(to: blobs.url(of: name))
            #expect(throws: BlobError.tooLarge(limit: 10)) { try blobs.read(name) }
            #expect(try blobs.state(of: name) == .damaged)
        }
    }
}
