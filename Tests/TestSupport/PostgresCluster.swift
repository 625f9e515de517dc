import Foundation
import Synchronization

/// A private PostgreSQL for this test process, started when the first test asks for it.
///
/// It listens on a free port on loopback and runs as another user when the tests run as root, since initdb refuses
/// root. A small shell waits on a pipe that we hold: however this process ends, the pipe closes, and the shell stops
/// the server and removes its folder.
public enum PostgresCluster {
    /// Runs the body with the address of an empty database, which is removed afterwards.
    public static func withDatabase<T>(_ body: (String) async throws -> T) async throws -> T {
        let server = try await server.value
        let name = "test_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
        try await server.run("CREATE DATABASE \(name)")
        do {
            let value = try await body(server.url(name))
            try await server.run("DROP DATABASE \(name) WITH (FORCE)")
            return value
        } catch {
            try await server.run("DROP DATABASE \(name) WITH (FORCE)")
            throw error
        }
    }

    private static let server = Task { try await PostgresServer.start() }
}

/// The running server.
struct PostgresServer: Sendable {
    let port: Int

    func url(_ database: String) -> String {
        "postgres://postgres@127.0.0.1:\(port)/\(database)"
    }

    /// Runs one statement through psql, as the server's own administrator.
    func run(_ sql: String) async throws {
        let result = try await runProcess("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", sql, url("postgres")])
        guard result.status == 0 else { throw TestSupportError("psql: \(result.errors)") }
    }

    static func start() async throws -> PostgresServer {
        let server = PostgresServer(port: try freePort())
        let folder = FileManager.default.temporaryDirectory.appending(path: "kanalvakt-pg-\(UUID().uuidString)").path
        let log = "\(folder).log"
        try launch(folder: folder, log: log, port: server.port)
        for _ in 0..<300 {
            if let ready = try? await runProcess("pg_isready", ["-q", "-h", "127.0.0.1", "-p", "\(server.port)"]),
                ready.status == 0
            {
                return server
            }
            try await Task.sleep(for: .milliseconds(100))
        }
        let reason = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
        throw TestSupportError(
            "PostgreSQL did not start (is the package postgresql installed?): \(reason.suffix(2_000))")
    }

    private static func launch(folder: String, log: String, port: Int) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", script, "sh", folder, "\(port)", log]
        let pipe = Pipe()
        // Programs that tests start must not inherit our end, or the server would outlive us.
        _ = fcntl(pipe.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
        process.standardInput = pipe
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        lifeline.withLock { $0 = pipe }
    }

    /// Our end of the pipe; closed by the system when this process ends.
    private static let lifeline = Mutex<Pipe?>(nil)

    private static let script = """
        folder=$1 port=$2 log=$3
        bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -1)
        [ -n "$bin" ] && PATH=$bin:$PATH
        if [ "$(id -u)" = 0 ]; then
            as='setpriv --reuid=postgres --regid=postgres --init-groups'
            install -d -o postgres -g postgres "$folder"
        else
            as=
            mkdir "$folder"
        fi
        cd "$folder" || exit 1
        $as initdb -D "$folder/data" -A trust -U postgres --locale=C.UTF-8 -E UTF8 --no-sync >"$log" 2>&1
        $as postgres -D "$folder/data" -h 127.0.0.1 -p "$port" -k "$folder" \\
            -c fsync=off -c max_connections=300 >>"$log" 2>&1 </dev/null &
        server=$!
        read -r _
        kill -INT "$server"
        wait "$server"
        cd /
        rm -rf "$folder" "$log"
        """
}
