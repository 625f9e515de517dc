import Evidence
import Foundation
import House
import Organisation

/// Evidence as removals leave it: a record of the platform and a page with its pictures, a few hundred KiB each time.
struct KeptSample {
    let mebibytes: Int

    private static let recordBytes = 4 * 1024
    private static let pageBytes = 508 * 1024

    /// Keeps it, two pieces a mebibyte.
    /// - Returns: the paths of the files.
    func keep(in town: SampleTown) async throws -> [String] {
        let store = town.house.evidence
        for number in 0..<mebibytes * 2 {
            let parts = [("platform-record", Self.recordBytes), ("public-page", Self.pageBytes)].map { role, size in
                EvidenceDraft.Part(
                    role: role, mediaType: "application/octet-stream", bytes: Self.bytes(size, seed: number, role))
            }
            let kept = try store.keep(
                EvidenceDraft(kind: "removal", subject: "item:\(number + 1)", takenAt: SampleTown.now, parts: parts))
            let house = town.house
            try await house.database.write { session in
                let writer = house.ledger.writer(in: session)
                _ = try store.record(kept, in: session) { act, clause, data in
                    try writer.append(
                        .init(act: act, actor: "system:jobs", clause: clause, data: data), at: SampleTown.now)
                }
                try writer.finish()
            }
        }
        return try Self.files(in: town.house.folder.blobs)
    }

    private static func bytes(_ count: Int, seed: Int, _ role: String) -> [UInt8] {
        var dice = Dice(seed: UInt64(seed) &* 2 &+ (role == "public-page" ? 1 : 0))
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        while bytes.count < count { withUnsafeBytes(of: dice.next()) { bytes.append(contentsOf: $0) } }
        return bytes
    }

    private static func files(in folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder)
            .filter { $0.split(separator: "/").last?.utf8.count == 64 }
            .map { "\(folder)/\($0)" }.sorted()
    }
}
