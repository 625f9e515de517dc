import Database
import Foundation
import Inbox
import Organisation
import Platforms

extension RemovalProcess {
    /// What to do when the platform did not simply say yes.
    func settle(_ removal: StoredRemoval, _ job: Job, after error: PlatformError) async throws -> JobOutcome {
        switch error {
        case .outcomeUnknown, .unreadableAnswer:
            return try await readBack(removal, job, ifStillThere: .unknown)
        case .notFound:
            try await confirm(removal, .alreadyGone, entry: nil)
            return .finished
        case .slowDown, .unreachable, .signInAgain, .refused, .addressNotAllowed, .unsupported:
            return try await postpone(removal, job, after: error)
        }
    }

    /// Nothing was done: tries again later where that may help, else tells a person.
    func postpone(_ removal: StoredRemoval, _ job: Job, after error: PlatformError) async throws -> JobOutcome {
        switch error {
        case .slowDown(let until):
            try await office.perform(RequeueRemoval(removal: removal.id), by: .system(.jobs))
            return .postponed(until: until)
        case .unreachable where job.attempts < Self.mostAttempts:
            try await office.perform(RequeueRemoval(removal: removal.id), by: .system(.jobs))
            return .retry(problem: error.sentence(in: .sv))
        default:
            try await fail(removal, .failed, error.sentence(in: .sv))
            return .finished
        }
    }

    func confirm(_ removal: StoredRemoval, _ outcome: Removal.Outcome, entry: RemoteEntry?) async throws {
        try await office.perform(ConfirmRemoval(removal: removal.id, outcome: outcome, entry: entry), by: .system(.jobs))
        logger.debug("removal: confirmed")
    }

    func fail(_ removal: StoredRemoval, _ state: Removal.State, _ problem: String) async throws {
        try await office.perform(FailRemoval(removal: removal.id, state: state, problem: problem), by: .system(.jobs))
        logger.debug("removal: \(state.rawValue)")
    }
}
