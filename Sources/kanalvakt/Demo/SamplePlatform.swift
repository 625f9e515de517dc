import Foundation
import Platforms

/// The platform that the sample municipality's channels live on: a file on this computer.
///
/// It exists so that everything in the demonstration can be clicked through, answers and removals included,
/// without an account anywhere. It keeps what it is told across restarts, as a real platform would.
actor SamplePlatform {
    /// One post or comment on it.
    struct Record: Codable, Sendable {
        var id: String
        var channel: String
        var thread: String
        var parent: String?
        var author: String
        var isOwn: Bool
        var writtenAt: Date
        var editedAt: Date?
        var text: String
        var presence: RemotePresence
    }

    private struct Contents: Codable {
        var nextAnswer = 1
        var records: [Record] = []
    }

    private let file: URL
    private let clock: @Sendable () -> Date
    private var contents: Contents

    /// Opens the platform's file, or starts an empty platform where there is none.
    init(file: URL, clock: @escaping @Sendable () -> Date) throws {
        self.file = file
        self.clock = clock
        if FileManager.default.fileExists(atPath: file.path) {
            contents = try JSONDecoder().decode(Contents.self, from: Data(contentsOf: file))
        } else {
            contents = Contents()
        }
    }

    /// Everything on one channel, posts before their comments.
    func records(on channel: String) -> [Record] {
        contents.records.filter { $0.channel == channel }
    }

    func record(_ id: String, on channel: String) throws -> Record {
        guard let index = index(of: id, on: channel) else { throw PlatformError.notFound }
        return contents.records[index]
    }

    /// What a visitor or the municipality writes.
    func write(_ record: Record) throws {
        contents.records.append(record)
        try save()
    }

    /// A visitor changes the own words.
    func edit(_ id: String, on channel: String, to text: String) throws {
        try change(id, on: channel) { record in
            record.text = text
            record.editedAt = clock()
        }
    }

    /// A visitor takes the own words away for good.
    func withdraw(_ id: String, on channel: String) throws {
        contents.records.removeAll { $0.channel == channel && $0.id == id }
        try save()
    }

    func setPresence(_ presence: RemotePresence, of id: String, on channel: String) throws {
        try change(id, on: channel) { $0.presence = presence }
    }

    /// The municipality's account answers.
    func answer(_ id: String, on channel: String, as account: String, text: String) throws -> Record {
        let question = try record(id, on: channel)
        let answer = Record(
            id: "svar-\(contents.nextAnswer)", channel: channel, thread: question.thread, parent: id,
            author: account, isOwn: true, writtenAt: clock(), editedAt: nil, text: text, presence: .visible)
        contents.nextAnswer += 1
        try write(answer)
        return answer
    }

    private func change(_ id: String, on channel: String, _ body: (inout Record) -> Void) throws {
        guard let index = index(of: id, on: channel) else { throw PlatformError.notFound }
        body(&contents.records[index])
        try save()
    }

    private func index(of id: String, on channel: String) -> Int? {
        contents.records.firstIndex { $0.id == id && $0.channel == channel }
    }

    private func save() throws {
        try JSONEncoder().encode(contents).write(to: file, options: .atomic)
    }
}
