import Foundation

/// nginx with one worker, serving one file from memory and writing no log.
struct ServedFile {
    private let program: Program
    let port: Int

    var address: String { "http://127.0.0.1:\(port)/" }

    /// - Parameter bytes: what stands at `/`.
    static func start(serving bytes: Data, scratch: URL) async throws -> ServedFile {
        let port = try freePort()
        let folder = scratch.appending(path: "nginx")
        let pages = folder.appending(path: "pages")
        try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
        try bytes.write(to: pages.appending(path: "index.html"))
        // Its workers may run as another user.
        for path in [scratch.path, folder.path, pages.path] {
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        }
        let settings = folder.appending(path: "nginx.conf")
        try configuration(port, folder.path).write(to: settings, atomically: false, encoding: .utf8)
        let program = try Program("nginx", ["-p", folder.path, "-c", settings.path, "-e", "stderr"])
        try program.process.run()
        try await Task.sleep(for: .seconds(1))
        guard program.process.isRunning else { throw BenchmarkFault("nginx did not start") }
        return ServedFile(program: program, port: port)
    }

    func end() { program.end() }

    private static func configuration(_ port: Int, _ folder: String) -> String {
        """
        daemon off;
        worker_processes auto;
        pid \(folder)/nginx.pid;
        events { worker_connections 1024; }
        http {
            access_log off;
            sendfile on;
            tcp_nopush on;
            keepalive_requests 1000000;
            open_file_cache max=100;
            types { text/html html; }
            server { listen 127.0.0.1:\(port); root \(folder)/pages; }
        }
        """
    }
}

/// A TCP port on the loopback interface that nothing listens to just now.
func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw BenchmarkFault("no socket: errno \(errno)") }
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
            bind(descriptor, generic, length) == 0 && getsockname(descriptor, generic, &length) == 0
        }
    }
    guard isBound else { throw BenchmarkFault("no free port: errno \(errno)") }
    return Int(UInt16(bigEndian: address.sin_port))
}
