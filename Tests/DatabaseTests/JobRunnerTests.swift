import Database
import Foundation
import Synchronization
import TestSupport
import Testing
import Wording

@Suite("A runner does the jobs of its queue")
struct JobRunnerTests {
    private struct NoAnswer: Explained {
        func sentence(in language: Language) -> String { "Servern svarar inte." }
    }
    private struct Internal: Error {}

    private let start = Date(microseconds: 1_774_620_000_000_000)

    private func withQueue(
        _ engine: Database.Engine, keys: [String], _ body: (JobQueue, Database) async throws -> Void
    ) async throws {
        try await withDatabase(engine, migrations: DatabaseSchema.migrations) { database in
            let queue = JobQueue(database: database)
            let start = start
            try await database.write { session in
                for key in keys { try queue.enqueue(kind: "mail", key: key, at: start, in: session) }
            }
            try await body(queue, database)
        }
    }

    private func runner(
        _ queue: JobQueue, settings: JobRunner.Settings = .init(), _ handler: @escaping JobRunner.Handler
    ) -> JobRunner {
        let start = start
        return JobRunner(
            queue: queue, handlers: ["mail": handler], settings: settings, clock: { start },
            logger: TestDatabase.logger)
    }

    @Test("Everything due is done once; failures wait with a plain problem", arguments: TestDatabase.engines)
    func dueJobs(engine: Database.Engine) async throws {
        let keys = ["done", "explained", "internal", "retried", "buried", "postponed", "settled"]
        try await withQueue(engine, keys: keys) { queue, database in
            let start = start
            let runner = runner(queue) { job in
                switch job.key {
                case "explained": throw NoAnswer()
                case "internal": throw Internal()
                case "retried": return .retry(at: start.addingTimeInterval(5), problem: "Försök igen")
                case "buried": return .buried(problem: "Går inte")
                case "postponed": return .postponed(until: start.addingTimeInterval(7))
                case "settled":
                    // Done in the same transaction as what it did.
                    try await database.write { session in try queue.finish(job, in: session) }
                    return .finished
                default: return .finished
                }
            }
            #expect(try await runner.runDueJobs(now: start) == 7)
            #expect(try await runner.runDueJobs(now: start) == 0)
            try await database.read { session in
                func problem(_ key: String) throws -> String? {
                    try queue.unfinished(kind: "mail", key: key, in: session)?.problem
                }
                #expect(try queue.unfinished(kind: "mail", key: "done", in: session) == nil)
                #expect(try queue.unfinished(kind: "mail", key: "settled", in: session) == nil)
                #expect(try problem("explained") == "Servern svarar inte.")
                #expect(try problem("internal") == "Något oväntat gick fel. Felet står i loggen.")
                #expect(try problem("retried") == "Försök igen")
                let postponed = try queue.unfinished(kind: "mail", key: "postponed", in: session)
                #expect(postponed?.dueAt == start.addingTimeInterval(7))
                #expect(postponed?.attempts == 0)
                #expect(try queue.buried(limit: 5, in: session).map(\.key) == ["buried"])
            }
        }
    }

    @Test("New work is begun at once, a few at a time", .timeLimit(.minutes(1)), arguments: TestDatabase.engines)
    func wakes(engine: Database.Engine) async throws {
        try await withQueue(engine, keys: []) { queue, database in
            var settings = JobRunner.Settings()
            settings.concurrency = 3
            // So long that only the bell can explain that the work is done.
            settings.pollInterval = .seconds(3_600)
            let done = CallLog()
            let gauge = Gauge()
            let runner = runner(queue, settings: settings) { job in
                gauge.enter()
                try await Task.sleep(for: .milliseconds(20))
                gauge.leave()
                done.append(job.key)
                return .finished
            }
            let work = Task { await runner.run() }
            try await Task.sleep(for: .milliseconds(200))
            let start = start
            try await database.write { session in
                for number in 0..<12 { try queue.enqueue(kind: "mail", key: "\(number)", at: start, in: session) }
            }
            while done.all.count < 12 { try await Task.sleep(for: .milliseconds(10)) }
            work.cancel()
            await work.value
            #expect(gauge.most <= 3)
            #expect(Set(done.all).count == 12)
        }
    }

    @Test("Cancelled, it lets running work end", .timeLimit(.minutes(1)), arguments: TestDatabase.engines)
    func graceful(engine: Database.Engine) async throws {
        try await withQueue(engine, keys: ["a", "b"]) { queue, database in
            var settings = JobRunner.Settings()
            settings.concurrency = 1
            let log = CallLog()
            let runner = runner(queue, settings: settings) { job in
                log.append("begun \(job.key)")
                try await Task.sleep(for: .milliseconds(300))
                log.append("done \(job.key)")
                return .finished
            }
            let work = Task { await runner.run() }
            while log.all.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            work.cancel()
            await work.value
            #expect(log.all == ["begun a", "done a"])
            let jobs = try await database.read { session in
                try ["a", "b"].map { try queue.unfinished(kind: "mail", key: $0, in: session) }
            }
            #expect(jobs.map(\.?.attempts) == [nil, 0])
        }
    }

    @Test("Work that outlasts the grace goes back", .timeLimit(.minutes(1)), arguments: TestDatabase.engines)
    func impatient(engine: Database.Engine) async throws {
        try await withQueue(engine, keys: ["a"]) { queue, database in
            var settings = JobRunner.Settings()
            settings.grace = .milliseconds(100)
            let log = CallLog()
            let runner = runner(queue, settings: settings) { _ in
                log.append("begun")
                try await Task.sleep(for: .seconds(3_600))
                return .finished
            }
            let work = Task { await runner.run() }
            while log.all.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            work.cancel()
            await work.value
            let job = try await database.read { session in try queue.unfinished(kind: "mail", key: "a", in: session) }
            #expect(job?.state == .waiting)
            #expect(job?.attempts == 0)
        }
    }

    @Test("A lease is renewed, and lost work cancelled", .timeLimit(.minutes(1)), arguments: TestDatabase.engines)
    func renewed(engine: Database.Engine) async throws {
        try await withQueue(engine, keys: ["a"]) { queue, database in
            var settings = JobRunner.Settings()
            settings.lease = 0.3
            let log = CallLog()
            let runner = runner(queue, settings: settings) { job in
                let before = job.leaseUntil
                try await Task.sleep(for: .milliseconds(350))
                let stored = try await database.read { session in
                    try queue.unfinished(kind: "mail", key: "a", in: session)
                }
                // The clock stands still, so a renewal gives the very same time.
                #expect(stored?.dueAt == before)
                try await database.write { session in _ = try session.execute("UPDATE job SET lease_owner = 'thief'") }
                do {
                    try await Task.sleep(for: .seconds(3_600))
                } catch {
                    log.append("cancelled")
                }
                return .finished
            }
            #expect(try await runner.runDueJobs(now: start) == 1)
            #expect(log.all == ["cancelled"])
            let job = try await database.read { session in try queue.unfinished(kind: "mail", key: "a", in: session) }
            #expect(job?.state == .running)
        }
    }

    /// How many are inside at once.
    private final class Gauge: Sendable {
        private let state = Mutex((now: 0, most: 0))

        var most: Int { state.withLock { $0.most } }

        func enter() {
            state.withLock { state in
                state.now += 1
                state.most = max(state.most, state.now)
            }
        }

        func leave() { state.withLock { $0.now -= 1 } }
    }
}
