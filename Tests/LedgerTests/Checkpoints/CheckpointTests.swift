import Testing

@testable import Ledger

@Suite("Checkpoints are those of the specification (C2SP tlog-checkpoint)")
struct CheckpointTests {
    static let root = Hash.leaf([7])

    @Test("A checkpoint is name, size and root, signed")
    func form() throws {
        let key = try CheckpointKey(name: "kanalvakt/hallsberg.se")
        let checkpoint = try Checkpoint(size: 42, root: Self.root, signedBy: key)
        #expect(checkpoint.note.hasPrefix("kanalvakt/hallsberg.se\n42\n\(Self.root.base64)\n\n— kanalvakt/hallsberg.se "))
        #expect(try Checkpoint(parsing: checkpoint.note, signedBy: key.verifier) == checkpoint)
    }

    @Test("A checkpoint by another key, of another ledger or changed is refused")
    func refused() throws {
        let key = try CheckpointKey(name: "kanalvakt/a")
        let note = try Checkpoint(size: 42, root: Self.root, signedBy: key).note
        let namesake = try CheckpointKey(name: "kanalvakt/a").verifier
        #expect(throws: NoteProblem.notSignedByKey) { try Checkpoint(parsing: note, signedBy: namesake) }
        let stranger = try CheckpointKey(name: "kanalvakt/b").verifier
        #expect(throws: NoteProblem.otherLedger("kanalvakt/a")) { try Checkpoint(parsing: note, signedBy: stranger) }
        let changed = note.replacing("\n42\n", with: "\n43\n")
        #expect(throws: NoteProblem.notSignedByKey) { try Checkpoint(parsing: changed, signedBy: key.verifier) }
    }

    @Test("A signed text that is no tree head is no checkpoint", arguments: [
        "a\n", "a\n1\n", "a\n01\nROOT\n", "a\n-1\nROOT\n", "a\n1\nAAAA\n", "a\n1 \nROOT\n", "\n1\nROOT\n", "a\n1\nROOT\n\nx\n",
        "a\n99999999999999999999\nROOT\n",
    ])
    func malformed(_ text: String) throws {
        let key = try CheckpointKey(name: "a")
        let note = try key.sign(text.replacing("ROOT", with: Self.root.base64)).note
        #expect(throws: NoteProblem.malformed) { try Checkpoint(parsing: note, signedBy: key.verifier) }
    }

    @Test("Lines that later versions may add are let through")
    func extensions() throws {
        let key = try CheckpointKey(name: "a")
        let note = try key.sign("a\n1\n\(Self.root.base64)\nmer\n").note
        #expect(try Checkpoint(parsing: note, signedBy: key.verifier).size == 1)
    }
}
