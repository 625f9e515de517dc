import Database
import Foundation
import TestSupport
import Testing

@testable import Ledger

@Suite("The ledger as files (C2SP tlog-tiles)")
struct ExportTests {
    @Test("Files are named as the specification says", arguments: [
        (0, 256, "000"), (1_234_067, 256, "x001/x234/067"), (999, 256, "999"), (1000, 256, "x001/000"), (0, 1, "000.p/1"),
        (273, 112, "273.p/112"),
    ] as [(Int64, Int, String)])
    func paths(_ number: Int64, _ width: Int, _ path: String) {
        #expect(TilePath.path(number, width: width) == path)
    }

    @Test("A whole tile has no partial one, and the level above has its root", arguments: TestDatabase.engines)
    func files(_ engine: Database.Engine) async throws {
        try await LedgerFixture.with(engine, acts: [256]) { fixture in
            try await withTemporaryFolder { folder in
                let checkpoint = try await fixture.ledger.export(to: folder)
                let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
                    .filter { !$0.isEmpty && !folder.appending(path: $0).hasDirectoryPath }.sorted()
                #expect(files?.contains("tile/0/000") == true)
                #expect(files?.contains("tile/1/000.p/1") == true)
                #expect(files?.contains { $0.hasPrefix("tile/0/000.p") } == false)
                let root = try Data(contentsOf: folder.appending(path: "tile/1/000.p/1"))
                #expect(Hash(root) == checkpoint.root)
                let note = try String(contentsOf: folder.appending(path: "checkpoint"), encoding: .utf8)
                #expect(note == checkpoint.note)
            }
        }
    }

    @Test("An export touches no folder that holds something, and says so when there is nothing to write")
    func refused() async throws {
        try await LedgerFixture.with(.sqlite) { fixture in
            try await withTemporaryFolder { folder in
                await #expect(throws: LedgerError.noCheckpoint) { try await fixture.ledger.export(to: folder) }
                try await fixture.act(1)
                try Data().write(to: folder.appending(path: "viktigt"))
                await #expect(throws: LedgerError.folderNotEmpty) { try await fixture.ledger.export(to: folder) }
                let file = folder.appending(path: "viktigt/utdrag")
                await #expect(throws: LedgerError.cannotWrite) { try await fixture.ledger.export(to: file) }
            }
        }
    }
}
