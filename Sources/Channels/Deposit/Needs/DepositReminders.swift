import Foundation
import Logging
import Organisation

/// Looks now and then whether somebody should be reminded of a deposit.
public struct DepositReminders: Sendable {
    let office: Office
    let logger: Logger

    public init(office: Office, logger: Logger) {
        self.office = office
        self.logger = logger
    }

    /// Looks every six hours until the task is cancelled. Two servers that look at once remind once, since what was
    /// reminded of is stored with the letters.
    public func run() async {
        while !Task.isCancelled {
            do {
                try await office.perform(RemindOfDeposits(), by: .system(.watch))
            } catch is CancellationError {
                return
            } catch {
                logger.error("deposits: nobody could be reminded: \(String(reflecting: error))")
            }
            try? await Task.sleep(for: .seconds(6 * 3600))
        }
    }
}
