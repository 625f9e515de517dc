import Foundation

/// A program that has been started, with a text on its standard input.
///
/// Made with posix_spawn rather than Foundation's Process, which tells of an end only when everything that the program
/// itself has started has ended too; a mailer may leave its own helpers behind to deliver.
struct ChildProcess: ~Copyable {
    private let id: pid_t
    private let words: FileHandle

    /// The program could not be started; `code` is an errno.
    struct CannotStart: Error { let code: Int32 }

    /// How a program ended.
    struct Ending {
        enum Status { case exited(Int32), killed(Int32), tooSlow }

        let status: Status
        /// What it wrote on standard error, as far as it is kept.
        let words: String
    }

    /// Starts a program from its absolute path. It inherits no open file, and of the environment only what a mailer
    /// looks for.
    static func start(_ path: String, _ arguments: [String], input: [UInt8]) throws(CannotStart) -> ChildProcess {
        let inputFile = try file(holding: input)
        defer { close(inputFile) }
        var pipeEnds: [Int32] = [-1, -1]
        guard pipe(&pipeEnds) == 0 else { throw CannotStart(code: errno) }
        defer { close(pipeEnds[1]) }
        for end in pipeEnds { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(pipeEnds[0], F_SETFL, O_NONBLOCK)
        do {
            let id = try spawn(path, arguments, input: inputFile, errors: pipeEnds[1])
            return ChildProcess(id: id, words: FileHandle(fileDescriptor: pipeEnds[0], closeOnDealloc: true))
        } catch {
            close(pipeEnds[0])
            throw error
        }
    }

    /// Waits for the end, and stops the program when it takes too long or the task is cancelled.
    ///
    /// - Parameters:
    ///   - patience: how long it may take; at least this.
    ///   - most: how many bytes of its words are kept; the rest is read and dropped, so that it never waits for us.
    func ending(within patience: Duration, keeping most: Int) async throws -> Ending {
        var kept: [UInt8] = []
        var waited = Duration.zero
        var pause = Duration.milliseconds(2)
        while true {
            drain(into: &kept, keeping: most)
            if let status = reap() {
                drain(into: &kept, keeping: most)
                return Ending(status: status, words: Self.text(kept))
            }
            if waited >= patience {
                stop()
                return Ending(status: .tooSlow, words: Self.text(kept))
            }
            do {
                try await Task.sleep(for: pause)
            } catch {
                stop()
                throw error
            }
            waited += pause
            pause = min(pause * 2, .milliseconds(50))
        }
    }

    private func reap() -> Ending.Status? {
        var status: Int32 = 0
        guard waitpid(id, &status, WNOHANG) != 0 else { return nil }
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
    }

    /// Stops the program and what it has started, and waits for it.
    private func stop() {
        kill(-id, SIGKILL)
        var status: Int32 = 0
        waitpid(id, &status, 0)
    }

    private func drain(into kept: inout [UInt8], keeping most: Int) {
        var buffer = [UInt8](repeating: 0, count: 4096)
        // Bounded, so that a program that never stops writing still runs out of time.
        for _ in 0..<64 {
            let count = read(words.fileDescriptor, &buffer, buffer.count)
            guard count > 0 else { return }
            kept += buffer.prefix(min(count, max(most - kept.count, 0)))
        }
    }

    private static func text(_ bytes: [UInt8]) -> String {
        LetterText.lines(String(decoding: bytes, as: UTF8.self)).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

extension ChildProcess {
    /// A file that only this account can read and that has lost its name already, wound back to its beginning.
    private static func file(holding bytes: [UInt8]) throws(CannotStart) -> Int32 {
        // mkstemp writes its own letters over the six X, which POSIX asks every such name to end with.
        var name = Array(FileManager.default.temporaryDirectory.appending(path: "letter-XXXXXX").path.utf8CString)
        let file = mkstemp(&name)
        guard file >= 0 else { throw CannotStart(code: errno) }
        unlink(name)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        guard bytes.isEmpty || write(file, bytes, bytes.count) == bytes.count, lseek(file, 0, SEEK_SET) == 0 else {
            let code = errno
            close(file)
            throw CannotStart(code: code)
        }
        return file
    }

    private static func spawn(
        _ path: String, _ arguments: [String], input: Int32, errors: Int32
    ) throws(CannotStart) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, errors, 2)
        for file in openFiles where file > 2 { posix_spawn_file_actions_addclose(&actions, file) }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, to be stopped as one, and signals as a program expects them.
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)

        var id: pid_t = 0
        let code = withStrings([path] + arguments) { arguments in
            withStrings(environment) { environment in
                posix_spawn(&id, path, &actions, &attributes, arguments, environment)
            }
        }
        guard code == 0 else { throw CannotStart(code: code) }
        return id
    }

    /// The files that this process has open, as the kernel counts them. One that has been closed meanwhile does no harm.
    private static var openFiles: [Int32] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        return names.compactMap { Int32($0) }
    }

    private static var environment: [String] {
        let own = ProcessInfo.processInfo.environment
        let kept = ["PATH", "HOME", "USER", "LOGNAME", "TMPDIR"].compactMap { name in own[name].map { "\(name)=\($0)" } }
        return kept + ["LC_ALL=C"]
    }

    /// Lends the strings as C wants them: a list that ends in a null pointer.
    private static func withStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
        defer { for copy in copies { free(copy) } }
        return body(copies)
    }
}
