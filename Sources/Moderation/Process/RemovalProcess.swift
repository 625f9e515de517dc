import Database
import Evidence
import Foundation
import Inbox
import Logging
import Organisation
import Wording

/// Carries out a removal that a person has decided: evidence, then the platform, then reading back.
///
/// Every step is stored before the next begins, and each can be begun again: the evidence is stored and on the ledger
/// before the platform is asked, and whoever finds a removal that was being asked for reads the platform back first.
public struct RemovalProcess: Sendable {
    /// The kind of the job in the queue.
    public static let jobKind = "removal"

    let database: Database
    let office: Office
    let evidence: EvidenceStore
    let connect: ConnectorSource
    let clock: @Sendable () -> Date
    let logger: Logger

    /// - Parameters:
    ///   - connect: gives a channel's connector.
    ///   - clock: says when evidence was taken.
    public init(
        database: Database, office: Office, evidence: EvidenceStore, connect: ConnectorSource,
        clock: @escaping @Sendable () -> Date, logger: Logger
    ) {
        self.database = database
        self.office = office
        self.evidence = evidence
        self.connect = connect
        self.clock = clock
        self.logger = logger
    }

    /// Does the job's removal, from wherever an earlier attempt left it.
    public func run(_ job: Job) async throws -> JobOutcome {
        guard let id = Removal.ID(job.key) else { return .buried(problem: "Jobbet nämner ingen borttagning.") }
        logger.debug("removal: taken up")
        guard let removal = try await stored(id) else { return .finished }
        do {
            return try await carryOn(removal, job)
        } catch let error where !(error is CancellationError) && job.attempts >= Self.mostAttempts {
            // Nobody shall wait for what keeps failing: a person is told, and can try again.
            logger.error("removal: given up: \(String(reflecting: error))")
            let problem = (error as? any Explained)?.sentence(in: .sv) ?? Self.unexpected
            let wasAsked = try await stored(id)?.state == .acting
            try await fail(removal, wasAsked ? .unknown : .failed, problem)
            return .finished
        }
    }

    private func carryOn(_ removal: StoredRemoval, _ job: Job) async throws -> JobOutcome {
        switch removal.state {
        case .requested: return try await collect(removal, job)
        case .evidenced: return try await act(on: removal, job)
        case .acting, .unknown: return try await resume(removal, job)
        case .confirmed, .failed, .abandoned: return .finished
        }
    }

    /// The removal as it stands now.
    func stored(_ id: Removal.ID) async throws -> StoredRemoval? {
        try await database.read { try RemovalStore(session: $0).removal(id) }
    }

    /// Asks for the jobs of removals under way that no job carries any more, as when a program died again and again.
    public static func enqueueForgotten(at: Date, on queue: JobQueue, in session: Session) throws {
        for id in try RemovalStore(session: session).unfinished() { try enqueue(id, at: at, on: queue, in: session) }
    }

    /// Asks for the removal's job; does nothing if it is already asked for.
    static func enqueue(_ id: Removal.ID, at: Date, on queue: JobQueue, in session: Session) throws {
        try queue.enqueue(kind: jobKind, key: id.description, at: at, in: session)
    }

    /// How often what fails is tried before a person is told: for about five minutes.
    static let mostAttempts = 6

    private static let unexpected = "Något oväntat gick fel. Försök igen, och tala annars med den som sköter Kanalvakt."
}
