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

    /// - Parameter file: read anew each time, since the server and a command may both have it open.
    init(file: URL, clock: @escaping @Sendable () -> Date) {
        self.file = file
        self.clock = clock
    }

    /// Everything on one channel, posts before their comments.
    func records(on channel: String) throws -> [Record] {
        try contents().records.filter { $0.channel == channel }
    }

    func record(_ id: String, on channel: String) throws -> Record {
        guard let record = try records(on: channel).first(where: { $0.id == id }) else { throw PlatformError.notFound }
        return record
    }

    /// What a visitor or the municipality writes.
    func write(_ record: Record) throws {
        try change { $0.records.append(record) }
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
        try change { $0.records.removeAll { $0.channel == channel && $0.id == id } }
    }

    func setPresence(_ presence: RemotePresence, of id: String, on channel: String) throws {
        try change(id, on: channel) { $0.presence = presence }
    }

    /// The municipality's account answers.
    func answer(_ id: String, on channel: String, as account: String, text: String) throws -> Record {
        let question = try record(id, on: channel)
        let number = try contents().nextAnswer
        let answer = Record(
            id: "svar-\(number)", channel: channel, thread: question.thread, parent: id, author: account, isOwn: true,
            writtenAt: clock(), editedAt: nil, text: text, presence: .visible)
        try change { contents in
            contents.nextAnswer = number + 1
            contents.records.append(answer)
        }
        return answer
    }

    private func change(_ id: String, on channel: String, _ body: (inout Record) -> Void) throws {
        try change { contents in
            guard let index = contents.records.firstIndex(where: { $0.id == id && $0.channel == channel }) else {
                throw PlatformError.notFound
            }
            body(&contents.records[index])
        }
    }

    private func change(_ body: (inout Contents) throws -> Void) throws {
        var contents = try contents()
        try body(&contents)
        try JSONEncoder().encode(contents).write(to: file, options: .atomic)
    }

    private func contents() throws -> Contents {
        guard FileManager.default.fileExists(atPath: file.path) else { return Contents() }
        return try JSONDecoder().decode(Contents.self, from: Data(contentsOf: file))
    }
}
