import Foundation
import House
import Inbox
import Logging
import Platforms

/// Opens an installation with the fake platform and does the work that waits there. Made to be killed at a step:
/// `CrashRig FOLDER PLATFORM-FILE jobs|sync SECONDS-AHEAD [STEP]`.
@main
enum CrashRig {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 5, let ahead = TimeInterval(arguments[4]) else {
            throw RigProblem.usage
        }
        let step = arguments.count > 5 ? arguments[5] : nil
        let logger = Logger(label: "rig") { _ in KillingLogHandler(step: step) }
        let clock: @Sendable () -> Date = { Date(timeIntervalSinceNow: ahead) }
        let platform = FakePlatform(path: URL(filePath: arguments[2]), clock: clock) { logger.debug("\($0)") }
        let house = try await House.open(
            HouseFolder(path: arguments[1]), connectors: { _, _ in platform }, clock: clock, logger: logger)
        switch arguments[3] {
        case "jobs":
            await house.resumeWork()
            try await house.jobs.runDueJobs(now: clock())
        case "sync":
            for connection in try await house.connections() {
                _ = try await house.synchroniser.sync(connection, through: platform, .recent)
            }
        default:
            throw RigProblem.usage
        }
        await house.close()
    }
}

enum RigProblem: Error {
    case usage
}
