import Foundation
import House

/// The rows of a filled house as files, and the `sqlite3` shell's script that loads them into the same tables.
struct ShellLoad {
    /// How many rows the files hold together.
    let rows: Int
    private let script: URL

    /// Fills a house with the sample, and writes its rows and the script to the folder.
    init(exportedTo folder: URL, from sample: WrittenSample) async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        let house = folder.appending(path: "house")
        let town = try await SampleTown.open(house)
        try await town.fill(to: sample.count)
        let tables = try await TableExport.tables(of: town.house.database)
        await town.house.close()

        let database = HouseFolder(path: house.path).database
        var load: [String] = []
        var rows = 0
        for table in tables where table.rows > 0 {
            let file = folder.appending(path: "\(table.name).csv").path
            _ = try await Program.output("sqlite3", ["-csv", database, ".once \(file)", table.selection])
            load.append(".import --csv '\(file)' \(table.name)")
            rows += table.rows
        }
        self.rows = rows
        script = folder.appending(path: "load.sql")
        let text = Self.pragmas + tables.flatMap(\.definitions) + load
        try text.joined(separator: "\n").appending("\n").write(to: script, atomically: false, encoding: .utf8)
        try FileManager.default.removeItem(at: house)
    }

    /// What Kanalvakt itself sets.
    private static let pragmas = [
        ".bail on", "PRAGMA journal_mode = WAL;", "PRAGMA synchronous = FULL;", "PRAGMA cache_size = -16000;",
        "PRAGMA journal_size_limit = 67108864;", "PRAGMA foreign_keys = ON;",
    ]

    /// - Returns: the seconds from the shell's start to its end.
    func load(into database: URL) async throws -> Double {
        defer { for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: database.path + ending) } }
        return try await seconds { try await Program("sqlite3", ["-batch", database.path], input: script).run() }
    }
}
