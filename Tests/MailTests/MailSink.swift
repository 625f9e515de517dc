import Foundation
import TestSupport

/// A real mail server on the loopback interface, and the mailer that reaches it: Debian's msmtp under its `sendmail` name.
struct MailSink {
    let folder: URL
    let port: Int
    /// A program with the `sendmail` interface that sends to the sink.
    let command: String

    /// A letter as Python's email module reads it.
    struct Arrived: Decodable, Sendable {
        let from: String
        let to: [String]
        let fromName: String
        let toNames: [String]
        let toAddresses: [String]
        let subject: String
        let date: String
        let messageID: String
        let automatic: String
        let type: String
        let text: String
        let headers: [String]
        let defects: [String]
        let longestLine: Int
        let isASCII: Bool
    }

    /// Runs the body with a mailer whose server is not up yet.
    static func with<T>(_ body: (MailSink) async throws -> T) async throws -> T {
        try await withTemporaryFolder { folder in
            let port = try freePort()
            let settings = folder.appending(path: "msmtprc")
            try Data("account default\nhost 127.0.0.1\nport \(port)\ntls off\nauth off\n".utf8).write(to: settings)
            let command = folder.appending(path: "sendmail").path
            try script("exec /usr/sbin/sendmail -C \(settings.path) \"$@\"", at: command)
            return try await body(MailSink(folder: folder, port: port, command: command))
        }
    }

    /// Writes a program that a test stands in for the mailer.
    static func script(_ lines: String, at path: String) throws {
        try Data("#!/bin/sh\n\(lines)\n".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    /// Runs the body while the server is up.
    func up<T>(_ body: () async throws -> T) async throws -> T {
        let ready = folder.appending(path: "ready").path
        try? FileManager.default.removeItem(atPath: ready)
        let server = Process()
        server.executableURL = Self.root.appending(path: ".build/mail/bin/python")
        server.arguments = [Self.root.appending(path: "Tests/MailTests/Sink/sink.py").path, String(port), folder.path]
        try server.run()
        defer {
            // It inherits the test's blocked signals, all but this one.
            kill(server.processIdentifier, SIGKILL)
            server.waitUntilExit()
        }
        for _ in 0..<200 where !FileManager.default.fileExists(atPath: ready) { try await Task.sleep(for: .milliseconds(50)) }
        return try await body()
    }

    /// What has arrived, in order.
    var arrived: [Arrived] {
        get throws {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
            return try names.sorted().map { name in
                try JSONDecoder().decode(Arrived.self, from: Data(contentsOf: folder.appending(path: name)))
            }
        }
    }

    /// The folder that holds Package.swift.
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
}
