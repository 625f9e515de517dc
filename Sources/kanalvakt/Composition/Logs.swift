import Foundation
import Logging

/// The log: standard error, so that a command's answer on standard output stays clean.
enum Logs {
    /// - Parameter level: what is told when `KANALVAKT_LOG` says nothing.
    static func logger(level: Logger.Level) -> Logger {
        var logger = Logger(label: "kanalvakt") { StreamLogHandler.standardError(label: $0) }
        let wanted = ProcessInfo.processInfo.environment["KANALVAKT_LOG"].flatMap(Logger.Level.init(rawValue:))
        logger.logLevel = wanted ?? level
        return logger
    }
}
