import Foundation
import TestSupport
import Testing
import Wording

@testable import Ledger

@Suite("The key's file")
struct KeyFileTests {
    @Test("is readable for its owner alone, and gives the same key back")
    func saving() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "ledger.key").path
            let key = try CheckpointKey(name: "kanalvakt/hallsberg.se")
            try key.save(to: path)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(try CheckpointKey(path: path).verifier == key.verifier)
            #expect(throws: KeyProblem.exists) { try CheckpointKey(name: "kanalvakt/x").save(to: path) }
            #expect(try CheckpointKey(path: path).verifier == key.verifier)
        }
    }

    @Test("is refused when others can read it", arguments: [0o640, 0o604, 0o660])
    func permissions(_ mode: Int) async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "ledger.key").path
            try CheckpointKey(name: "kanalvakt/x").save(to: path)
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            #expect(throws: KeyProblem.readableByOthers) { try CheckpointKey(path: path) }
        }
    }

    @Test("is refused when it is damaged", arguments: [
        "", "hej\n", "PRIVATE+KEY+a\n", "PRIVATE+KEY+PeterNeumann+c74f20a4+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz\n",
        "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXH\n",
    ])
    func damaged(_ text: String) async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "ledger.key").path
            _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
            #expect(throws: KeyProblem.malformed) { try CheckpointKey(path: path) }
        }
    }

    @Test("gives a clear sentence when it cannot be had")
    func sentences() async throws {
        try await withTemporaryFolder { folder in
            #expect(throws: KeyProblem.missing) { try CheckpointKey(path: folder.appending(path: "saknas").path) }
            let nowhere = folder.appending(path: "saknas/ledger.key").path
            #expect(throws: KeyProblem.cannotWrite) { try CheckpointKey(name: "a").save(to: nowhere) }
            #expect(throws: KeyProblem.badName) { try CheckpointKey(name: "två ord") }
            #expect(KeyProblem.readableByOthers.sentence(in: .sv).contains("chmod 600"))
        }
    }

    @Test("The secret half never shows itself")
    func secrecy() throws {
        let key = try CheckpointKey(name: "kanalvakt/x")
        var dumped = "\(key) \(String(reflecting: key))"
        dump(key, to: &dumped)
        dump(Optional(key), to: &dumped)
        // Four parts stand before it, and it may hold the sign that parts them.
        let secret = try #require(key.secretText.split(separator: "+", maxSplits: 4).last)
        #expect(secret.count > 40)
        #expect(!dumped.contains(secret))
        #expect(dumped.contains(key.verifier.text))
    }
}
