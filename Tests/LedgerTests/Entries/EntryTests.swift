import Database
import Foundation
import Testing

@testable import Ledger

@Suite("An entry")
struct EntryTests {
    static let draft = EntryDraft(
        act: "reply.sent", actor: "person:3", clause: "HBG-8.3", data: ["item": 7, "index": 99, "checkpoint": "x"])
    static let time = "2026-03-30T14:00:00.000000Z"

    @Test("is written with its names in order and its own index last")
    func body() throws {
        let body = try Self.draft.body(index: 12, time: Self.time, checkpoint: nil)
        #expect(String(decoding: body, as: UTF8.self) == """
            {"act":"reply.sent","actor":"person:3","at":"2026-03-30T14:00:00.000000Z","clause":"HBG-8.3",\
            "data":{"checkpoint":"x","index":99,"item":7},"index":12}
            """)
        let value = try #require(CanonicalReader.value(body))
        #expect(try value.canonicalJSON() == body)
    }

    @Test("reads back as what was written")
    func reading() throws {
        let body = try Self.draft.body(index: 12, time: Self.time, checkpoint: .leaf([1]))
        let entry = try #require(LedgerEntry(body: String(decoding: body, as: UTF8.self)))
        #expect(entry.index == 12)
        #expect(entry.act == "reply.sent")
        #expect(entry.actor == "person:3")
        #expect(entry.clause == "HBG-8.3")
        #expect(entry.data == Self.draft.data)
        #expect(entry.at == Date(microseconds: 1_774_879_200_000_000))
        #expect(entry.leafHash == .leaf(body))
    }

    @Test("carries the digest of the checkpoint before it, and nothing else passes for it", arguments: [
        ("plain", nil), (",\"checkpoint\":\"" + String(repeating: "a", count: 64), nil), ("plain", Hash.leaf([2])),
    ] as [(String, Hash?)])
    func link(_ actor: String, _ digest: Hash?) throws {
        let data: [String: LedgerValue] = ["checkpoint": .string(Hash.leaf([3]).hex), "a": ["checkpoint": .string(Hash.leaf([4]).hex)]]
        let draft = EntryDraft(act: "a,b", actor: actor, data: data)
        let body = try draft.body(index: 1, time: Self.time, checkpoint: digest)
        #expect(body.withUnsafeBufferPointer { CheckpointLink.digest(in: $0) } == digest)
    }

    @Test("cut anywhere is no entry and carries no trap")
    func truncated() throws {
        let body = try Self.draft.body(index: 12, time: Self.time, checkpoint: .leaf([1]))
        for length in body.indices {
            #expect(LedgerEntry(body: String(decoding: body[..<length], as: UTF8.self)) == nil)
            _ = body[..<length].withContiguousStorageIfAvailable { CheckpointLink.digest(in: $0) }
        }
    }

    @Test("may be as long as a tiled log allows and no longer")
    func length() throws {
        let empty = try EntryDraft(act: "a", actor: "b", data: ["t": ""]).body(index: 0, time: Self.time, checkpoint: nil)
        let room = EntryDraft.longestBody - empty.count
        func body(_ length: Int) throws -> [UInt8] {
            try EntryDraft(act: "a", actor: "b", data: ["t": .string(String(repeating: "x", count: length))])
                .body(index: 0, time: Self.time, checkpoint: nil)
        }
        #expect(try body(room).count == 65_535)
        #expect(throws: LedgerError.entryTooLong(bytes: 65_536)) { try body(room + 1) }
    }
}
