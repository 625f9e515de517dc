import Foundation
import Platforms
import Synchronization

/// A platform that lives in memory: what was sent and removed there can be asked for, and what it does next can be set.
final class FakePlatform: Sendable {
    struct State {
        var entries: [RemoteID: RemoteEntry] = [:]
        var replies: [(to: RemoteID, text: String)] = []
        var failure: PlatformError?
    }

    let state = Mutex(State())
    let clock: @Sendable () -> Date

    init(clock: @escaping @Sendable () -> Date) {
        self.clock = clock
    }

    var replies: [String] { state.withLock { $0.replies.map(\.text) } }

    func add(_ entry: RemoteEntry) { state.withLock { $0.entries[entry.id] = entry } }

    /// What every act from now on ends in; nil for success.
    func fail(with failure: PlatformError?) { state.withLock { $0.failure = failure } }

    private func failIfAsked() throws {
        if let failure = state.withLock({ $0.failure }) { throw failure }
    }

    static func entry(
        _ id: String, _ text: String, by author: String = "Kent Johansson", at: Date, under thread: String? = nil, isOwn: Bool = false,
        presence: RemotePresence = .visible, editedAt: Date? = nil
    ) -> RemoteEntry {
        RemoteEntry(
            id: RemoteID(id), kind: thread == nil ? .post : .comment, parent: nil, thread: RemoteID(thread ?? id),
            author: RemoteAuthor(name: author, key: nil, isOwn: isOwn), writtenAt: at, writtenText: nil, editedAt: editedAt,
            text: text, html: nil, url: "https://blogg.example.se/?p=1#\(id)", presence: presence,
            raw: Array("{\"id\":\"\(id)\",\"text\":\(text.utf8.count)}".utf8))
    }
}

/// The way to the platform in memory.
struct FakeConnector: Connector {
    let platform: FakePlatform
    let capabilities: Capabilities = [.reply, .hide, .restore]

    func pages(_ scope: FetchScope) -> AsyncThrowingStream<FetchedPage, any Error> {
        AsyncThrowingStream { $0.finish() }
    }

    func entry(_ id: RemoteID) async throws -> RemoteEntry {
        guard let entry = platform.state.withLock({ $0.entries[id] }) else { throw PlatformError.notFound }
        return entry
    }

    func publicPage(of id: RemoteID) async throws -> PageCopy? {
        PageCopy(
            bytes: Array("<!doctype html><script>alert('utifrån')</script>".utf8), mediaType: "text/html; charset=utf-8",
            address: "https://blogg.example.se/?p=1")
    }

    func reply(to id: RemoteID, text: String) async throws -> RemoteEntry {
        try failIfAsked()
        let entry = FakePlatform.entry("svar-\(id.value)", text, by: "Hallsbergs kommun", at: platform.clock(), under: "1", isOwn: true)
        platform.state.withLock { state in
            state.replies.append((id, text))
            state.entries[entry.id] = entry
        }
        return entry
    }

    func findReply(to id: RemoteID, text: String, notBefore: Date) async throws -> RemoteEntry? {
        try failIfAsked()
        return platform.state.withLock { $0.entries[RemoteID("svar-\(id.value)")] }
    }

    func remove(_ id: RemoteID, warrant: some RemovalWarrant) async throws {
        try failIfAsked()
        platform.state.withLock { state in
            guard let entry = state.entries[id] else { return }
            state.entries[id] = RemoteEntry(
                id: entry.id, kind: entry.kind, parent: entry.parent, thread: entry.thread, author: entry.author,
                writtenAt: entry.writtenAt, writtenText: entry.writtenText, editedAt: entry.editedAt, text: entry.text,
                html: entry.html, url: entry.url, presence: .trashed, raw: entry.raw)
        }
    }

    func restore(_ id: RemoteID) async throws {}

    private func failIfAsked() throws {
        if let failure = platform.state.withLock({ $0.failure }) { throw failure }
    }
}
