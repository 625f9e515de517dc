import Foundation
import TestSupport
import Testing

@testable import Mail

@Suite("The mailer as a program")
struct MailerTests {
    private func answer(_ lines: String, patience: Duration = .seconds(20)) async throws -> (answer: Mailer.Answer, folder: [String]) {
        try await withTemporaryFolder { folder in
            let command = folder.appending(path: "mailer").path
            try MailSink.script("cd \(folder.path)\n\(lines)", at: command)
            let mailer = Mailer(settings: MailSettings(command: command, sender: "a@b.se", patience: patience))
            let answer = try await mailer.send("Subject: x\n\n$(touch owned) `touch owned`\n", from: "a@b.se", to: "c@d.se")
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            let said = try? String(contentsOf: folder.appending(path: "said"), encoding: .utf8)
            return (answer, files + (said.map { $0.split(separator: "\n").map(String.init) } ?? []))
        }
    }

    @Test("gets its arguments one by one, the letter on standard input, and no file of ours")
    func arguments() async throws {
        let result = try await answer("for a in \"$@\"; do echo \"[$a]\" >> said; done; cat >> said; ls /proc/self/fd >> said")
        #expect(result.answer == .taken)
        #expect(Array(result.folder.dropFirst(2).prefix(5)) == ["[-i]", "[-f]", "[a@b.se]", "[--]", "[c@d.se]"])
        #expect(result.folder.contains("$(touch owned) `touch owned`") && !result.folder.contains("owned"))
        #expect(!result.folder.contains { Int($0) ?? 0 > 3 }, "0, 1, 2 and the listing itself")
    }

    @Test("that hangs, or leaves a helper that holds on, is neither waited for nor mistaken")
    func hangs() async throws {
        let started = ContinuousClock.now
        #expect(try await answer("sleep 30 & echo väntar >&2; exit 0").answer == .taken)
        let slow = try await answer("echo väntar >&2; sleep 30", patience: .milliseconds(300)).answer
        #expect(slow == .refused(.tooSlow(words: "väntar"), isFinal: false))
        #expect(started.duration(to: .now) < .seconds(15))
    }

    @Test("may write without end: the beginning is kept")
    func floods() async throws {
        guard case .refused(.exit(code: 75, let words), isFinal: false) = try await answer("head -c 3000000 /dev/zero | tr '\\0' a >&2; exit 75").answer
        else { Issue.record("not refused"); return }
        #expect(words.count == Mailer.mostWords)
    }

    @Test("says no for now or for good by its exit code", arguments: [(64, true), (65, true), (67, true), (68, false), (69, false), (75, false), (78, false), (1, false)])
    func codes(_ code: Int32, _ isFinal: Bool) async throws {
        #expect(try await answer("echo nej >&2; exit \(code)").answer == .refused(.exit(code: code, words: "nej"), isFinal: isFinal))
    }

    @Test("that is killed is tried again")
    func killed() async throws {
        #expect(try await answer("kill -9 $$").answer == .refused(.stopped(signal: 9, words: ""), isFinal: false))
    }
}
