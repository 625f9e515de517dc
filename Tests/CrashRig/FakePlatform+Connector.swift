import Foundation
import Platforms

extension FakePlatform: Connector {
    public var capabilities: Capabilities { [.reply, .hide, .restore] }

    public func pages(_ scope: FetchScope) -> AsyncThrowingStream<FetchedPage, any Error> {
        AsyncThrowingStream { continuation in
            do {
                for page in try allPages(scope) { continuation.yield(page) }
                continuation.finish()
            } catch {
                continuation.finish(throwing: error)
            }
        }
    }

    private func allPages(_ scope: FetchScope) throws -> [FetchedPage] {
        let state = try change { state in
            try state.stop(at: "pages")
            state.noise += 1
            return state
        }
        var since = 0
        if case .recent(let cursor) = scope { since = cursor.flatMap { Int($0.value) } ?? 0 }
        let entries = state.entries.filter { $0.change > since }.sorted { $0.change < $1.change }
        let starts = stride(from: 0, to: max(entries.count, 1), by: max(state.pageSize, 1))
        return starts.map { start in
            let piece = entries[min(start, entries.count)..<min(start + state.pageSize, entries.count)]
            return FetchedPage(
                entries: piece.map { $0.remote(noise: state.noise) }, unreadable: [],
                cursor: Cursor("\(piece.last?.change ?? since)"), hasMore: start + state.pageSize < entries.count)
        }
    }

    public func entry(_ id: RemoteID) async throws -> RemoteEntry {
        let state = try change { state in
            try state.stop(at: "entry")
            return state
        }
        guard let entry = state.entries.first(where: { $0.id == id.value }) else { throw PlatformError.notFound }
        return entry.remote(noise: state.noise)
    }

    public func publicPage(of id: RemoteID) async throws -> PageCopy? {
        let state = try change { state in
            state.pageCalls += 1
            try state.stop(at: "publicPage")
            return state
        }
        let text = state.entries.first { $0.id == id.value }?.text ?? ""
        return PageCopy(
            bytes: Array("<html>\(text)</html>".utf8), mediaType: "text/html; charset=utf-8",
            address: "https://fake.example/\(id)")
    }

    public func reply(to id: RemoteID, text: String) async throws -> RemoteEntry {
        let (entry, fault) = try change { state -> (Entry, Fault?) in
            state.replyCalls += 1
            let fault = try state.stop(at: "reply")
            guard let parent = state.entries.first(where: { $0.id == id.value }) else { throw PlatformError.notFound }
            let entry = Entry(
                id: "reply-\(state.replyCalls)", parent: id.value, thread: parent.thread, author: "Hallsbergs kommun",
                isOwn: true, writtenAt: clock(), text: text)
            state.write(entry)
            return (entry, fault)
        }
        happened("platform: reply published")
        if fault == .lostAfter { throw PlatformError.outcomeUnknown }
        return entry.remote(noise: 0)
    }

    public func findReply(to id: RemoteID, text: String, notBefore: Date) async throws -> RemoteEntry? {
        let state = try change { state in
            try state.stop(at: "findReply")
            return state
        }
        return state.entries
            .first { $0.isOwn && $0.parent == id.value && $0.text == text && $0.writtenAt >= notBefore }?.remote(noise: 0)
    }

    public func remove(_ id: RemoteID, warrant: some RemovalWarrant) async throws {
        let fault = try change { state -> Fault? in
            state.removeCalls += 1
            state.warrants.append(warrant.evidenceReference)
            let fault = try state.stop(at: "remove")
            guard state.entries.contains(where: { $0.id == id.value }) else { throw PlatformError.notFound }
            if fault != .idle { state.edit(id.value) { $0.presence = "trashed" } }
            return fault
        }
        happened("platform: entry removed")
        if fault == .lostAfter { throw PlatformError.outcomeUnknown }
    }

    public func restore(_ id: RemoteID) async throws {
        try change { $0.edit(id.value) { $0.presence = "visible" } }
    }
}

extension FakePlatform.State {
    /// Fails as the call's next fault says; answers the fault when it comes only after the deed.
    @discardableResult
    fileprivate mutating func stop(at call: String) throws -> FakePlatform.Fault? {
        let fault = fault(of: call)
        switch fault {
        case .lostAfter, .idle, nil: return fault
        case .lostBefore: throw FaultTaken(state: self, error: .outcomeUnknown)
        case .refused: throw FaultTaken(state: self, error: .refused("Nej."))
        case .signInAgain: throw FaultTaken(state: self, error: .signInAgain)
        case .unreachable: throw FaultTaken(state: self, error: .unreachable)
        case .slowDown: throw FaultTaken(state: self, error: .slowDown(until: Date(timeIntervalSince1970: 0)))
        case .notFound: throw FaultTaken(state: self, error: .notFound)
        }
    }
}

/// A fault that has been used up, with the platform as it is then.
struct FaultTaken: Error {
    let state: FakePlatform.State
    let error: PlatformError
}

extension FakePlatform.Entry {
    /// The entry as a connector gives it. The raw record differs between readings, which must not matter.
    func remote(noise: Int) -> RemoteEntry {
        RemoteEntry(
            id: RemoteID(id), kind: RemoteEntry.Kind(rawValue: kind) ?? .comment, parent: parent.map { RemoteID($0) },
            thread: RemoteID(thread), author: RemoteAuthor(name: author, key: nil, isOwn: isOwn), writtenAt: writtenAt,
            writtenText: nil, editedAt: editedAt, text: text, html: "<p>\(text)</p>", url: "https://fake.example/\(id)",
            presence: RemotePresence(rawValue: presence) ?? .visible,
            raw: Array("{\"id\":\"\(id)\",\"views\":\(noise)}".utf8))
    }
}
