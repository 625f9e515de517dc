import Database
import Evidence
import Foundation
import Inbox
import Organisation
import Platforms

extension RemovalProcess {
    /// Asks the platform, with a warrant made from what is stored.
    func act(on removal: StoredRemoval, _ job: Job) async throws -> JobOutcome {
        let basis = try await basis(of: removal)
        let warrant = try await office.perform(BeginPlatformRemoval(removal: removal.id, basis: basis), by: .system(.jobs))
        logger.debug("removal: acting noted")
        do {
            let connector = try await connect.connector(of: removal.channel)
            try await connector.remove(warrant.entry, warrant: warrant)
            logger.debug("removal: platform answered")
        } catch let error as PlatformError {
            return try await settle(removal, job, after: error)
        }
        return try await readBack(removal, job, ifStillThere: .failed)
    }

    /// Goes on where another attempt stopped after the platform may have been asked.
    func resume(_ removal: StoredRemoval, _ job: Job) async throws -> JobOutcome {
        switch try await look(afterActingOn: removal) {
        case .success(let entry) where entry?.presence.isOffChannel ?? true:
            try await confirm(removal, .removed, entry: entry)
            return .finished
        case .success where removal.state == .acting:
            // It is there for certain, and removing twice does no harm: the removal that was decided goes on.
            return try await act(on: removal, job)
        case .success:
            try await fail(removal, .failed, RemovalProcess.stillThere)
            return .finished
        case .failure(let error):
            try await fail(removal, .unknown, error.sentence(in: .sv))
            return error.isPassing ? .retry(problem: error.sentence(in: .sv)) : .finished
        }
    }

    /// Reads the platform back: the removal is confirmed by what is seen there, not by what the platform said.
    func readBack(_ removal: StoredRemoval, _ job: Job, ifStillThere state: Removal.State) async throws -> JobOutcome {
        switch try await look(afterActingOn: removal) {
        case .success(let entry) where entry?.presence.isOffChannel ?? true:
            try await confirm(removal, .removed, entry: entry)
        case .success:
            try await fail(removal, state, RemovalProcess.stillThere)
        case .failure(let error):
            try await fail(removal, .unknown, error.sentence(in: .sv))
            if error.isPassing { return .retry(problem: error.sentence(in: .sv)) }
        }
        return .finished
    }

    /// The entry as it is now, nil when the platform no longer has it.
    private func look(afterActingOn removal: StoredRemoval) async throws -> Result<RemoteEntry?, PlatformError> {
        do {
            let entry = try await connect.connector(of: removal.channel).entry(removal.remoteItem)
            logger.debug("removal: read back")
            return .success(entry)
        } catch PlatformError.notFound {
            logger.debug("removal: read back")
            return .success(nil)
        } catch let error as PlatformError {
            return .failure(error)
        }
    }

    /// What the warrant is made from: evidence read back from where it is stored, every time anew.
    private func basis(of removal: StoredRemoval) async throws -> BeginPlatformRemoval.Basis {
        guard let id = removal.evidence else { return .ruleThatNothingIsKept }
        return .evidence(try await database.read { [evidence] in try evidence.stored(id, in: $0) })
    }

    static let stillThere = "Plattformen visar fortfarande inlägget. Titta på kanalen och försök igen."
}

extension RemotePresence {
    /// Whether the public no longer finds it there and it lies in the bin or is gone.
    var isOffChannel: Bool {
        switch self {
        case .trashed, .gone: true
        case .visible, .hidden, .spam: false
        }
    }
}
