import Foundation

/// A server in a process of its own, over an installation.
struct ServedTown {
    private let program: Program
    let port: Int

    var address: String { "http://127.0.0.1:\(port)" }
    var processID: Int32 { program.process.processIdentifier }

    /// Starts it, and waits until it listens.
    static func start(over data: URL, scratch: URL) async throws -> ServedTown {
        let portFile = scratch.appending(path: "port").path
        try? FileManager.default.removeItem(atPath: portFile)
        let executable = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = try Program(executable, ["serve", "--data", data.path, "--port-file", portFile])
        try program.process.run()
        for _ in 0..<600 {
            if let text = try? String(contentsOfFile: portFile, encoding: .utf8), let port = Int(text) {
                return ServedTown(program: program, port: port)
            }
            try await Task.sleep(for: .milliseconds(100))
        }
        program.end()
        throw BenchmarkFault("the server did not start")
    }

    func end() { program.end() }
}
