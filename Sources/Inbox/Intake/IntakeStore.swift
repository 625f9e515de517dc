import Crypto
import Database
import Foundation
import Platforms
import Wording

/// The rows of raw records, as they came and before they were understood.
struct IntakeStore {
    let session: Session

    private static let columns = ["channel_id", "remote_id", "digest", "raw", "problem", "received_at"]

    /// Stores the records that are not here already.
    ///
    /// - Returns: the rows added for entries that could be read, by the platform's ID.
    func insert(_ batch: Batch, channel: Int64, at now: Date) throws -> [RemoteID: Int64] {
        var writer = RowWriter(
            into: "intake", columns: Self.columns,
            tail: "ON CONFLICT (channel_id, remote_id, digest) DO NOTHING RETURNING id, remote_id")
        var added: [RemoteID: Int64] = [:]
        func keep(_ rows: [Row]) throws {
            for row in rows { added[RemoteID(try row.text("remote_id"))] = try row.int("id") }
        }
        for read in batch.entries {
            try keep(writer.add([channel, read.entry.id.value, read.rawDigest, read.entry.raw, nil, now], in: session))
        }
        for unreadable in batch.unreadable {
            try keep(
                writer.add(
                    [
                        channel, "?\(unreadable.position.storable)", Array(SHA256.hash(data: unreadable.raw)), unreadable.raw,
                        unreadable.sentence.sentence(in: .sv).storable, now,
                    ], in: session))
        }
        try keep(writer.flush(in: session))
        return added
    }

    /// Forgets records just added that turned out to say nothing new: a platform's record may differ between two
    /// readings of an untouched entry, and such noise would fill the disk.
    ///
    /// Another process may have read the very same bytes meanwhile and made something of them. So a record stays that a
    /// wording came from, or since which something has happened to its item.
    func forget(_ rows: [Int64]) throws {
        for piece in rows.pieces(of: 1000) {
            try session.execute(
                """
                DELETE FROM intake WHERE id IN (\(marks(piece.count))) AND NOT EXISTS (
                    SELECT 1 FROM item JOIN revision ON revision.item_id = item.id
                    WHERE item.channel_id = intake.channel_id AND item.remote_id = intake.remote_id
                        AND revision.raw_digest = intake.digest
                ) AND NOT EXISTS (
                    SELECT 1 FROM item JOIN handling ON handling.item_id = item.id
                    WHERE item.channel_id = intake.channel_id AND item.remote_id = intake.remote_id
                        AND handling.at >= intake.received_at
                )
                """, arguments: Array(piece))
        }
    }
}
