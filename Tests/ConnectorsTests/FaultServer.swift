import Foundation
import Synchronization
import TestSupport

/// A web server that answers exactly the bytes it is told to, broken ones too.
///
/// Each connection carries one request. It is made of plain sockets, since a server library would mend the faults.
final class FaultServer: Sendable {
    /// What a test sees of a request.
    struct Request: Sendable {
        let method: String
        let target: String
        let head: String
        let body: String
    }

    /// What the server does with a request.
    struct Answer: Sendable {
        var bytes: [UInt8] = []
        /// Waits before the first byte.
        var delay: Duration = .zero
        /// Keeps the connection open, silent, after the last byte.
        var hangs = false
        /// Sends a byte more each time this has passed, for as long as the client listens.
        var drip: Duration?

        static func status(_ status: String, _ headers: [String] = [], _ body: String = "") -> Answer {
            let head = ["HTTP/1.1 \(status)", "Connection: close", "Content-Length: \(body.utf8.count)"] + headers
            return Answer(bytes: Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8))
        }

        static func json(_ body: String, _ headers: [String] = []) -> Answer {
            status("200 OK", ["Content-Type: application/json"] + headers, body)
        }

        static let hang = Answer(hangs: true)
        static let drop = Answer()
    }

    let port: Int
    private let listener: Int32
    private let answer: @Sendable (Request) -> Answer
    private let seen = Mutex<[Request]>([])
    private let open = Mutex<Set<Int32>>([])

    var url: String { "http://127.0.0.1:\(port)" }
    var requests: [Request] { seen.withLock { $0 } }

    init(_ answer: @escaping @Sendable (Request) -> Answer) throws {
        self.answer = answer
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = listener
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(descriptor, generic, length) == 0 && listen(descriptor, 64) == 0
                    && getsockname(descriptor, generic, &length) == 0
            }
        }
        guard isListening else { throw TestSupportError("no listener: errno \(errno)") }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [weak self] in
            while true {
                let connection = accept(descriptor, nil, nil)
                // Closed here alone: a number that is given back too soon may be the next server's when this thread asks.
                guard connection >= 0 else {
                    close(descriptor)
                    return
                }
                guard let self else { close(connection); return }
                Thread.detachNewThread { self.serve(connection) }
            }
        }
    }

    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        for connection in open.withLock({ $0 }) { shutdown(connection, Int32(SHUT_RDWR)) }
    }

    private func serve(_ connection: Int32) {
        _ = open.withLock { $0.insert(connection) }
        defer {
            _ = open.withLock { $0.remove(connection) }
            close(connection)
        }
        guard let request = Self.read(connection) else { return }
        seen.withLock { $0.append(request) }
        let answer = answer(request)
        if answer.delay > .zero { usleep(UInt32(answer.delay / .microseconds(1))) }
        var sent = 0
        while sent < answer.bytes.count {
            let count = answer.bytes[sent...].withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            sent += count
        }
        if let drip = answer.drip {
            while send(connection, "x", 1, Int32(MSG_NOSIGNAL)) > 0 { usleep(UInt32(drip / .microseconds(1))) }
        }
        // A client that goes away ends the silence.
        var byte: UInt8 = 0
        if answer.hangs { while recv(connection, &byte, 1, 0) > 0 {} }
    }

    private static func read(_ connection: Int32) -> Request? {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while true {
            let text = String(decoding: bytes, as: UTF8.self)
            if let end = text.range(of: "\r\n\r\n") {
                let head = String(text[..<end.lowerBound])
                let length = head.lowercased().components(separatedBy: "content-length: ").dropFirst().first
                    .flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
                let body = String(text[end.upperBound...])
                if body.utf8.count >= length {
                    let words = head.split(separator: " ", maxSplits: 2).map(String.init)
                    return words.count == 3 ? Request(method: words[0], target: words[1], head: head, body: body) : nil
                }
            }
            let count = recv(connection, &piece, piece.count, 0)
            guard count > 0 else { return nil }
            bytes += piece[..<count]
        }
    }
}
