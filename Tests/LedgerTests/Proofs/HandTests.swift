import Foundation
import TestSupport
import Testing

@testable import Ledger

@Suite("The steps by hand in docs/reference/verify-a-proof.md")
struct HandTests {
    /// The commands that the page shows under "By hand", in order.
    static func commands() throws -> [String] {
        let page = URL(filePath: PublicScriptTests.script).deletingLastPathComponent().appending(path: "verify-a-proof.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let section = try #require(text.components(separatedBy: "## By hand").last?.components(separatedBy: "## Commitments").first)
        return section.components(separatedBy: "```").enumerated().compactMap { $0.offset % 2 == 1 ? $0.element : nil }
    }

    @Test("give what the page says, on a real proof, with the commands as they stand there")
    func steps() async throws {
        let commands = try Self.commands()
        try #require(commands.count == 4)
        try await LedgerFixture.with(.sqlite, acts: [2]) { fixture in
            let proof = try await fixture.database.read { try fixture.ledger.proof(of: 1, in: $0) }
            let sibling = try #require(proof.inclusion.path.first)
            let environment = [
                "left": sibling.hex, "right": proof.entry.leafHash.hex, "root": proof.checkpoint.root.hex,
                "key": fixture.ledger.verifierKey.text,
            ]
            try await withTemporaryFolder { folder in
                try Data(PublicScriptTests.json(proof).utf8).write(to: folder.appending(path: "bevis.json"))
                var outputs: [String] = []
                for command in commands {
                    let result = try await runProcess("bash", ["-c", command], environment: environment, in: folder)
                    #expect(result.status == 0, "\(result.errors)")
                    outputs.append(result.output)
                }
                #expect(outputs[0].hasPrefix(proof.entry.leafHash.hex))
                #expect(outputs[1].hasPrefix(proof.checkpoint.root.hex))
                #expect(outputs[2] == proof.checkpoint.root.base64 + "\n")
                #expect(outputs[3].contains("Signature Verified Successfully"))
            }
        }
    }
}
