import Database
import Foundation
import TestSupport
import Testing

@Suite("Jobs are done at least once, by one at a time")
struct JobQueueTests {
    private let start = Date(microseconds: 1_774_620_000_000_000)
    private let policy = JobPolicy(mostAttempts: 3, firstDelay: 10, longestDelay: 15)

    private func withQueue(
        _ engine: Database.Engine, _ body: (JobQueue, Database) async throws -> Void
    ) async throws {
        try await withDatabase(engine, migrations: DatabaseSchema.migrations + notes) { database in
            try await body(JobQueue(database: database, policy: policy), database)
        }
    }

    private func enqueue(_ queue: JobQueue, _ database: Database, _ key: String, kind: String = "mail") async throws {
        let start = start
        try await database.write { session in
            _ = try queue.enqueue(kind: kind, key: key, payload: "{\"to\":\"\(key)\"}", at: start, in: session)
        }
    }

    private func claim(_ queue: JobQueue, _ owner: String, after seconds: TimeInterval = 0) async throws -> Job? {
        try await queue.claim(kinds: ["mail"], owner: owner, lease: 60, now: start.addingTimeInterval(seconds))
    }

    @Test("One unfinished job of a kind and key", arguments: TestDatabase.engines)
    func idempotent(engine: Database.Engine) async throws {
        try await withQueue(engine) { queue, database in
            let start = start
            let added = try await database.write { session in
                [
                    try queue.enqueue(kind: "mail", key: "a", at: start, in: session),
                    try queue.enqueue(kind: "mail", key: "a", at: start, in: session),
                    try queue.enqueue(kind: "reply", key: "a", at: start, in: session),
                    try queue.enqueue(kind: "mail", key: "b", at: start, in: session),
                ]
            }
            #expect(added == [true, false, true, true])
            // Finished, it may be asked for again.
            let job = try #require(try await claim(queue, "one"))
            #expect(job.key == "a")
            try await database.write { session in
                #expect(try queue.enqueue(kind: "mail", key: "a", at: start, in: session) == false)
                try queue.finish(job, in: session)
                #expect(try queue.enqueue(kind: "mail", key: "a", at: start, in: session))
            }
        }
    }

    @Test("A job that was not stored is not there", arguments: TestDatabase.engines)
    func rolledBack(engine: Database.Engine) async throws {
        try await withQueue(engine) { queue, database in
            let start = start
            await #expect(throws: CancellationError.self) {
                try await database.write { session in
                    try queue.enqueue(kind: "mail", key: "a", at: start, in: session)
                    throw CancellationError()
                }
            }
            let job = try await claim(queue, "one")
            #expect(job == nil)
        }
    }

    @Test("Due jobs in order of time, others not yet", arguments: TestDatabase.engines)
    func order(engine: Database.Engine) async throws {
        try await withQueue(engine) { queue, database in
            let start = start
            try await database.write { session in
                for (key, delay) in [("later", 20.0), ("first", 0), ("second", 10)] {
                    try queue.enqueue(kind: "mail", key: key, at: start.addingTimeInterval(delay), in: session)
                }
                try queue.enqueue(kind: "other", key: "other", at: start, in: session)
            }
            #expect(try await claim(queue, "one", after: 10)?.key == "first")
            #expect(try await claim(queue, "one", after: 10)?.key == "second")
            #expect(try await claim(queue, "one", after: 10) == nil)
        }
    }

    @Test("A lease that ran out is claimed again, and its former holder is out", arguments: TestDatabase.engines)
    func lease(engine: Database.Engine) async throws {
        try await withQueue(engine) { queue, database in
            try await enqueue(queue, database, "a")
            let former = try #require(try await claim(queue, "one"))
            #expect(try await claim(queue, "two", after: 59) == nil)
            try await queue.renew(former, until: start.addingTimeInterval(100))
            #expect(try await claim(queue, "two", after: 99) == nil)
            let latter = try #require(try await claim(queue, "two", after: 100))
            #expect(latter.attempts == 2)
            await #expect(throws: LeaseLost.self) { try await queue.renew(former, until: start) }
            await #expect(throws: LeaseLost.self) {
                try await database.write { session in
                    try session.execute("INSERT INTO note (body) VALUES ('sent')")
                    try queue.finish(former, in: session)
                }
            }
            // The same owner, claiming again, is another claim.
            let again = try #require(try await claim(queue, "two", after: 1_000))
            await #expect(throws: LeaseLost.self) {
                try await database.write { session in try queue.finish(latter, in: session) }
            }
            try await database.write { session in try queue.finish(again, in: session) }
            let stored = try await countNotes(database)
            #expect(stored == 0)
        }
    }

    @Test("Waits grow to a limit, and the last failure buries the job in sight", arguments: TestDatabase.engines)
    func buried(engine: Database.Engine) async throws {
        try await withQueue(engine) { queue, database in
            try await enqueue(queue, database, "a")
            let start = start
            var now: TimeInterval = 0
            for (attempt, wait) in [(1, 10.0), (2, 15.0)] {
                let job = try #require(try await claim(queue, "one", after: now))
                #expect(job.attempts == attempt)
                let failedAt = start.addingTimeInterval(now)
                try await database.write { session in
                    try queue.retry(job, problem: "Servern svarar inte", now: failedAt, in: session)
                }
                #expect(try await claim(queue, "one", after: now + wait - 1) == nil)
                now += wait
            }
            let last = try #require(try await claim(queue, "one", after: now))
            #expect(last.problem == "Servern svarar inte")
            try await database.write { session in
                try queue.retry(last, problem: "Servern svarar inte\0", now: start, in: session)
            }
            #expect(try await claim(queue, "one", after: 10_000) == nil)
            try await database.write { session in
                let buried = try queue.buried(limit: 10, in: session)
                #expect(buried.map(\.problem) == ["Servern svarar inte\u{FFFD}"])
                #expect(buried.map(\.state) == [.buried])
                #expect(try queue.unfinished(kind: "mail", key: "a", in: session) == nil)
                // Buried is finished: it may be asked for anew, and then the old one stays buried.
                let id = try #require(buried.first).id
                #expect(try queue.revive(id, at: start, in: session))
                #expect(try queue.unfinished(kind: "mail", key: "a", in: session)?.attempts == 0)
                #expect(try queue.revive(id, at: start, in: session) == false)
            }
        }
    }

    @Test("A job that takes the program with it is buried in the end", arguments: TestDatabase.engines)
    func poison(engine: Database.Engine) async throws {
        try await withQueue(engine) { queue, database in
            try await enqueue(queue, database, "a")
            for time in 0..<3 { #expect(try await claim(queue, "one", after: Double(time) * 100) != nil) }
            #expect(try await claim(queue, "one", after: 1_000) == nil)
            let buried = try await database.read { session in try queue.buried(limit: 10, in: session) }
            #expect(buried.count == 1)
        }
    }

    @Test("A postponed job keeps its attempts", arguments: TestDatabase.engines)
    func postponed(engine: Database.Engine) async throws {
        try await withQueue(engine) { queue, database in
            try await enqueue(queue, database, "a")
            let start = start
            for round in 0..<10 {
                let job = try #require(try await claim(queue, "one", after: Double(round)))
                #expect(job.attempts == 1)
                try await database.write { session in
                    try queue.postpone(job, until: start.addingTimeInterval(Double(round + 1)), in: session)
                }
            }
        }
    }

    @Test("Two servers with many workers never hold the same job", arguments: TestDatabase.engines)
    func race(engine: Database.Engine) async throws {
        try await withDatabaseLocation(engine) { location in
            var servers: [Database] = []
            for _ in 0..<2 {
                servers.append(
                    try await Database.open(
                        location, migrations: DatabaseSchema.migrations, logger: TestDatabase.logger))
            }
            let queues = servers.map { JobQueue(database: $0, policy: policy) }
            let start = start
            try await servers[0].write { [queue = queues[0]] session in
                for number in 0..<100 { try queue.enqueue(kind: "mail", key: "\(number)", at: start, in: session) }
            }
            let claimed = CallLog()
            try await withThrowingTaskGroup { group in
                for worker in 0..<8 {
                    let queue = queues[worker % 2]
                    group.addTask {
                        while let job = try await queue.claim(
                            kinds: ["mail", "reply"], owner: "worker \(worker)", lease: 60, now: start)
                        {
                            claimed.append(job.key)
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(claimed.all.count == 100)
            #expect(Set(claimed.all).count == 100)
            for server in servers { await server.close() }
        }
    }
}
