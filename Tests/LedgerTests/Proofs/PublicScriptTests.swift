import Foundation
import TestSupport
import Testing

@testable import Ledger

@Suite("What docs/reference/verify-a-proof.md says can be done with public tools alone")
struct PublicScriptTests {
    static let script = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../docs/reference/check_ledger.py").standardizedFileURL.path

    /// Runs the script on a file with this content.
    static func check(
        _ what: String, _ content: String, key: String, in folder: URL
    ) async throws -> ProcessResult {
        let file = folder.appending(path: "\(UUID().uuidString)")
        try Data(content.utf8).write(to: file)
        return try await runProcess("python3", [script, what, file.path, "--key", key])
    }

    static func json(_ value: some Encodable) throws -> String {
        String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }

    @Test("A proof holds as JSON, as a file and as the printed text, and not when anything in it is changed")
    func proof() async throws {
        try await LedgerFixture.with(.sqlite, acts: [1, 300, 7]) { fixture in
            let proof = try await fixture.database.read { try fixture.ledger.proof(of: 261, in: $0) }
            let key = fixture.ledger.verifierKey.text
            try await withTemporaryFolder { folder in
                let json = try Self.json(proof)
                for content in [json, proof.tlogProof, proof.text(in: .sv) + "\n", proof.text(in: .en) + "\n\n"] {
                    let result = try await Self.check("proof", content, key: key, in: folder)
                    #expect(result.status == 0, "\(result.errors)")
                    #expect(result.output.hasPrefix("HOLDS: entry 261 of the 308 that the ledger has signed"))
                    #expect(result.output.contains(proof.entry.body))
                }
                let path = try #require(proof.inclusion.path.first)
                let changes = [
                    ("hej", "nej"), ("\"index\":261,", "\"index\":260,"), (path.hex, Hash.leaf([1]).hex), ("308\\n", "309\\n"),
                ]
                for (old, new) in changes {
                    try #require(json.contains(old))
                    let result = try await Self.check("proof", json.replacing(old, with: new), key: key, in: folder)
                    #expect(result.status != 0)
                    #expect(result.errors.hasPrefix("DOES NOT HOLD"), "\(result.errors)")
                }
            }
        }
    }

    @Test("A checkpoint holds for its own key and no other")
    func checkpoint() async throws {
        try await LedgerFixture.with(.sqlite, acts: [3]) { fixture in
            let note = try await fixture.latest().note
            let stranger = try CheckpointKey(name: "kanalvakt/prov").verifier.text
            try await withTemporaryFolder { folder in
                let own = try await Self.check("checkpoint", note, key: fixture.ledger.verifierKey.text, in: folder)
                #expect(own.status == 0)
                let other = try await Self.check("checkpoint", note, key: stranger, in: folder)
                #expect(other.errors.hasPrefix("DOES NOT HOLD: the key has not signed"))
                let nonsense = try await Self.check("checkpoint", "hej", key: stranger, in: folder)
                #expect(nonsense.status != 0)
            }
        }
    }

    @Test("Growth holds between signed sizes and between others", arguments: [(1, 308), (256, 301), (0, 1), (300, 302)] as [(Int64, Int64)])
    func growth(_ from: Int64, _ to: Int64) async throws {
        try await LedgerFixture.with(.sqlite, acts: [1, 300, 7]) { fixture in
            let proof = try await fixture.database.read { try fixture.ledger.growthProof(from: from, to: to, in: $0) }
            let key = fixture.ledger.verifierKey.text
            try await withTemporaryFolder { folder in
                let json = try Self.json(proof)
                let result = try await Self.check("consistency", json, key: key, in: folder)
                #expect(result.status == 0, "\(result.errors)")
                let changed = json.replacing(proof.laterRoot.hex, with: proof.earlierRoot.hex)
                let refused = try await Self.check("consistency", changed, key: key, in: folder)
                #expect(refused.status != 0)
                #expect(proof.text(in: .sv).contains(proof.laterRoot.hex))
            }
        }
    }

    @Test("An exported ledger holds, across tiles, and not when any file is changed")
    func export() async throws {
        try await LedgerFixture.with(.sqlite, acts: [1, 300, 230, 2]) { fixture in
            try await withTemporaryFolder { parent in
                let folder = parent.appending(path: "utdrag")
                try await fixture.ledger.export(to: folder)
                let key = try String(contentsOf: folder.appending(path: "verifier-key"), encoding: .utf8)
                let arguments = [Self.script, "log", folder.path, "--key", key]
                let whole = try await runProcess("python3", arguments)
                #expect(whole.output.hasPrefix("HOLDS: 533 entries"), "\(whole.errors)")
                for file in ["tile/entries/001", "tile/0/002.p/21", "tile/1/000.p/2", "checkpoint"] {
                    let path = folder.appending(path: file)
                    let before = try Data(contentsOf: path)
                    var after = before
                    after[after.count / 2] ^= 1
                    try after.write(to: path)
                    let result = try await runProcess("python3", arguments)
                    #expect(result.status != 0, "\(file)")
                    try before.write(to: path)
                }
            }
        }
    }

    @Test("A commitment can be computed from the content and the salt, also with openssl alone")
    func commitment() async throws {
        let salt = Salt.random()
        let content = "En kommentar från Åsa\n"
        let expected = Commitment.make(content: content.utf8, salt: salt)
        try await withTemporaryFolder { folder in
            let file = folder.appending(path: "kommentar")
            try Data(content.utf8).write(to: file)
            let hex = Hexadecimal.text(salt.bytes)
            let script = try await runProcess("python3", [Self.script, "commitment", file.path, "--salt", hex])
            #expect(script.output == expected + "\n")
            let arguments = ["dgst", "-sha256", "-mac", "HMAC", "-macopt", "hexkey:\(hex)", file.path]
            let openssl = try await runProcess("openssl", arguments)
            #expect(openssl.output.hasSuffix("= \(expected)\n"))
        }
    }
}
