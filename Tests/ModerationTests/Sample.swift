import CrashRig
import Database
import Foundation
import Organisation
import TestSupport

/// Runs the body with a furnished installation on an engine, which is removed afterwards.
func withSample<T>(_ engine: Database.Engine, _ body: (SampleHouse) async throws -> T) async throws -> T {
    try await withDatabaseLocation(engine) { location in
        try await withTemporaryFolder { folder in
            var url: String?
            if case .postgres(let address) = location { url = address }
            let sample = try await SampleHouse.make(in: folder, databaseURL: url)
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

extension SampleHouse {
    /// Carries out an act in the editor's name.
    @discardableResult
    func perform<A: Act>(_ act: A) async throws -> A.Outcome {
        try await house.office.perform(act, by: .person(editor))
    }
}
