import Foundation
import Wording

extension Language {
    /// The language to answer in: `--lang`, else the environment's `LC_ALL`, `LC_MESSAGES` or `LANG`, else Swedish.
    ///
    /// Read from the raw arguments, since a mistake in them must be answered before they can be parsed.
    static func spoken(
        in arguments: [String], environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> Language {
        for (index, argument) in arguments.enumerated() {
            if argument.hasPrefix("--lang=") {
                return Language(rawValue: String(argument.dropFirst("--lang=".count))) ?? .sv
            }
            if argument == "--lang", index + 1 < arguments.count {
                return Language(rawValue: arguments[index + 1]) ?? .sv
            }
        }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("en") == true ? .en : .sv
    }
}
