import Foundation
import Platforms

/// One channel's connection to the sample platform.
struct SampleConnector: Connector {
    /// The word stored on a connection of this kind.
    static let kind = PlatformKind(rawValue: "sample")

    private static let pageSize = 50

    let platform: SamplePlatform
    /// The channel's slug, which is its name on the sample platform.
    let channel: String
    /// The name that the municipality's own words carry there.
    let account: String

    var capabilities: Capabilities { [.reply, .hide, .restore] }

    func pages(_ scope: FetchScope) -> AsyncThrowingStream<FetchedPage, any Error> {
        // The sample is small, so both scopes read all of it; a page at a time, as from a real platform.
        let (stream, continuation) = AsyncThrowingStream<FetchedPage, any Error>.makeStream()
        Task {
            do {
                let entries = try await platform.records(on: channel).map(remoteEntry)
                var start = 0
                repeat {
                    let end = min(start + Self.pageSize, entries.count)
                    continuation.yield(
                        FetchedPage(
                            entries: Array(entries[start..<end]), unreadable: [],
                            cursor: Cursor("\(end)"), hasMore: end < entries.count))
                    start = end
                } while start < entries.count
                continuation.finish()
            } catch {
                continuation.finish(throwing: error)
            }
        }
        return stream
    }

    func entry(_ id: RemoteID) async throws -> RemoteEntry {
        try remoteEntry(await platform.record(id.value, on: channel))
    }

    func publicPage(of id: RemoteID) async throws -> PageCopy? {
        let record = try await platform.record(id.value, on: channel)
        guard record.presence == .visible else { return nil }
        let page = SamplePage(
            title: account, records: try await platform.records(on: channel).filter { $0.thread == record.thread })
        return PageCopy(bytes: Array(page.html.utf8), mediaType: "text/html; charset=utf-8", address: address(of: record))
    }

    func reply(to id: RemoteID, text: String) async throws -> RemoteEntry {
        try remoteEntry(await platform.answer(id.value, on: channel, as: account, text: text))
    }

    func findReply(to id: RemoteID, text: String, notBefore: Date) async throws -> RemoteEntry? {
        try await platform.records(on: channel)
            .first { $0.isOwn && $0.parent == id.value && $0.text == text && $0.writtenAt >= notBefore }
            .map(remoteEntry)
    }

    func remove(_ id: RemoteID, warrant: some RemovalWarrant) async throws {
        try await platform.setPresence(.trashed, of: id.value, on: channel)
    }

    func restore(_ id: RemoteID) async throws {
        try await platform.setPresence(.visible, of: id.value, on: channel)
    }

    private func remoteEntry(_ record: SamplePlatform.Record) throws -> RemoteEntry {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return RemoteEntry(
            id: RemoteID(record.id), kind: record.id == record.thread ? .post : .comment,
            parent: record.parent.map(RemoteID.init), thread: RemoteID(record.thread),
            author: RemoteAuthor(name: record.author, key: record.isOwn ? channel : nil, isOwn: record.isOwn),
            writtenAt: record.writtenAt, writtenText: nil, editedAt: record.editedAt,
            text: record.text, html: nil, url: address(of: record), presence: record.presence,
            raw: Array(try encoder.encode(record)))
    }

    /// `.invalid` is reserved (RFC 2606): the address shows what a link would look like and leads nowhere.
    private func address(of record: SamplePlatform.Record) -> String {
        "https://exempelplattform.invalid/\(channel)/\(record.thread)#\(record.id)"
    }
}
