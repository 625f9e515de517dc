import Foundation

/// A real WordPress for this test process, started when the first test asks for it and gone when the process ends.
///
/// Tests share it, so each test publishes a post of its own and looks at nothing else.
public struct WordPressSite: Sendable {
    /// The site's address, without a slash at the end.
    public let url: String
    /// The account that Kanalvakt is connected as: an editor, shown as "Testkommun".
    public let user: String
    /// The editor's application password.
    public let applicationPassword: String
    /// Someone who works in WordPress itself.
    public let adminUser: String
    /// The administrator's application password.
    public let adminApplicationPassword: String
    let folder: String

    /// The site of this process.
    public static var shared: WordPressSite {
        get async throws { try await site.value }
    }

    private static let site = Task { try await start() }

    private static let script = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Scripts/wordpress-site").path

    /// Starts one more site, for a test that must have it alone. It too is gone when the process ends.
    public static func start() async throws -> WordPressSite {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kanalvakt-wp-\(UUID().uuidString.prefix(8))").path
        let started = try await runProcess(
            script, ["start", "--folder", folder, "--for", "\(ProcessInfo.processInfo.processIdentifier)"])
        guard started.status == 0 else { throw TestSupportError(started.errors) }
        var values: [String: String] = [:]
        for line in started.output.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
            if parts.count == 2 { values[parts[0]] = parts[1] }
        }
        func value(_ name: String) throws -> String {
            guard let value = values[name] else { throw TestSupportError("wordpress-site did not say \(name)") }
            return value
        }
        return WordPressSite(
            url: try value("WP_URL"), user: try value("WP_USER"), applicationPassword: try value("WP_APP_PASSWORD"),
            adminUser: try value("WP_ADMIN_USER"), adminApplicationPassword: try value("WP_ADMIN_APP_PASSWORD"),
            folder: folder)
    }

    /// Runs PHP inside WordPress and returns what it printed.
    @discardableResult
    public func php(_ code: String) async throws -> String {
        let result = try await runProcess(Self.script, ["php", "--folder", folder], input: code)
        guard result.status == 0 else { throw TestSupportError("php: \(result.output)\(result.errors)") }
        return result.output
    }

    /// The whole site in WordPress's own export format.
    public func export() async throws -> String {
        let result = try await runProcess(Self.script, ["export", "--folder", folder])
        guard result.status == 0 else { throw TestSupportError("export: \(result.errors)") }
        return result.output
    }
}
