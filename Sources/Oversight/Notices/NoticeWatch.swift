import Foundation
import Logging
import Organisation

/// Sees to it, again and again, that notices are read.
public struct NoticeWatch: Sendable {
    private let office: Office
    private let logger: Logger
    private let lookEvery: Duration

    /// - Parameter lookEvery: how long to wait between two looks.
    public init(office: Office, lookEvery: Duration = .seconds(1_800), logger: Logger) {
        self.office = office
        self.lookEvery = lookEvery
        self.logger = logger
    }

    /// Reminds and tells on, until the task is cancelled.
    public func run() async {
        while !Task.isCancelled {
            do {
                try await runDue()
            } catch is CancellationError {
                return
            } catch {
                logger.error("notices: the round failed: \(String(reflecting: error))")
            }
            try? await Task.sleep(for: lookEvery)
        }
    }

    /// Does what is due now.
    ///
    /// - Returns: how many letters were written.
    @discardableResult
    public func runDue() async throws -> Int {
        try await office.perform(RemindUnread(), by: .system(.watch))
    }
}
