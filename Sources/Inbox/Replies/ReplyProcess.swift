import Channels
import Database
import Foundation
import Logging
import Organisation
import Platforms
import Wording

/// Publishes a reply that a person has asked for: queued, sending, then sent, unknown or failed.
///
/// The transaction that says "sending" is stored before the platform is asked. Whoever finds a reply in that state
/// afterwards therefore knows that the platform may have it, and reads back instead of asking again:
/// a reply is never published twice.
public struct ReplyProcess: Sendable {
    /// The kind of the job in the queue.
    public static let jobKind = "reply"

    let office: Office
    let connect: ConnectorSource
    let logger: Logger

    /// - Parameter connect: gives a channel's connector.
    public init(office: Office, connect: ConnectorSource, logger: Logger) {
        self.office = office
        self.connect = connect
        self.logger = logger
    }

    /// Does the job's reply, from wherever an earlier attempt left it.
    public func run(_ job: Job) async throws -> JobOutcome {
        guard let id = Reply.ID(job.key) else { return .buried(problem: "Jobbet nämner inget svar.") }
        logger.debug("reply: taken up")
        do {
            return try await carryOn(id, job)
        } catch let error where !(error is CancellationError) && job.attempts >= Self.mostAttempts {
            // Nobody shall wait for what keeps failing: a person is told, and says how to go on.
            logger.error("reply: given up: \(String(reflecting: error))")
            let problem = (error as? any Explained)?.sentence(in: .sv) ?? Self.unexpected
            try await office.perform(FailReply(reply: id, state: .unknown, problem: problem), by: .system(.jobs))
            return .finished
        }
    }

    /// How often what fails is tried before a person is told: for about five minutes.
    static let mostAttempts = 6

    private static let unexpected = "Något oväntat gick fel. Titta på kanalen innan du gör om det."

    private func carryOn(_ id: Reply.ID, _ job: Job) async throws -> JobOutcome {
        switch try await office.perform(BeginReply(reply: id), by: .system(.jobs)) {
        case .nothingLeft:
            return .finished
        case .readBack(let reply):
            return try await readBack(reply, job)
        case .send(let reply, let wasAsked):
            return try await send(reply, wasAsked: wasAsked, job)
        }
    }

    /// Asks for the jobs of replies under way that no job carries any more, as when a program died again and again.
    public static func enqueueForgotten(at: Date, on queue: JobQueue, in session: Session) throws {
        for id in try ReplyStore(session: session).underWay() { try enqueue(id, at: at, on: queue, in: session) }
    }

    /// Asks for the reply's job; does nothing if it is already asked for.
    static func enqueue(_ id: Reply.ID, at: Date, on queue: JobQueue, in session: Session) throws {
        try queue.enqueue(kind: jobKind, key: id.description, at: at, in: session)
    }
}

/// Where a reply's process goes on.
enum ReplyErrand {
    /// Nothing is left to do.
    case nothingLeft
    /// The platform has been asked before: look whether the reply is there, and send nothing.
    case readBack(StoredReply)
    /// Send it; if the platform was asked before, only after it was looked for in vain.
    case send(StoredReply, wasAsked: Bool)
}
