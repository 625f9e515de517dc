import CrashRig
import Database
import Foundation
import TestSupport

/// Runs the body with a furnished installation on an engine, which is removed afterwards.
func withSample<T>(
    _ engine: Database.Engine, guideline: String = "hallsberg", _ body: (SampleHouse) async throws -> T
) async throws -> T {
    try await withDatabaseLocation(engine) { location in
        try await withTemporaryFolder { folder in
            var url: String?
            if case .postgres(let address) = location { url = address }
            let sample = try await SampleHouse.make(in: folder, databaseURL: url, guideline: guideline)
            do {
                let value = try await body(sample)
                await sample.house.close()
                return value
            } catch {
                await sample.house.close()
                throw error
            }
        }
    }
}
