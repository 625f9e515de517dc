import Channels
import Database
import Foundation
import Organisation
import Platforms

extension ReplyProcess {
    /// Clocks differ: a reply may seem to be written a little before the platform was asked.
    private static let clockLeeway: TimeInterval = 300

    func send(_ reply: StoredReply, wasAsked: Bool, _ job: Job) async throws -> JobOutcome {
        logger.debug("reply: sending noted")
        do {
            let connector = try await connect.connector(of: Channel.ID(reply.channel))
            if wasAsked, try await isThere(reply, through: connector) { return .finished }
            let entry = try await connector.reply(to: reply.remoteItem, text: reply.text)
            logger.debug("reply: platform answered")
            try await confirm(reply, as: entry)
            return .finished
        } catch let error as PlatformError {
            return try await settle(reply, job, after: error)
        }
    }

    func readBack(_ reply: StoredReply, _ job: Job) async throws -> JobOutcome {
        do {
            let connector = try await connect.connector(of: Channel.ID(reply.channel))
            if try await isThere(reply, through: connector) { return .finished }
            try await fail(reply, .unknown, PlatformError.outcomeUnknown)
            return .finished
        } catch let error as PlatformError {
            try await fail(reply, .unknown, error)
            return error.isPassing ? .retry(problem: error.sentence(in: .sv)) : .finished
        }
    }

    /// Looks for a reply that the platform may have got before; if it is there, it is noted as sent.
    private func isThere(_ reply: StoredReply, through connector: any Connector) async throws -> Bool {
        guard let since = reply.sendingSince else { return false }
        let found = try await connector.findReply(
            to: reply.remoteItem, text: reply.text, notBefore: since.addingTimeInterval(-Self.clockLeeway))
        logger.debug("reply: read back")
        guard let found else { return false }
        return try await confirm(reply, as: found)
    }

    @discardableResult
    private func confirm(_ reply: StoredReply, as entry: RemoteEntry) async throws -> Bool {
        let isOurs = try await office.perform(ConfirmReply(reply: reply.id, entry: entry), by: .system(.jobs))
        logger.debug("reply: confirmed")
        return isOurs
    }

    private func settle(_ reply: StoredReply, _ job: Job, after error: PlatformError) async throws -> JobOutcome {
        switch error {
        case .outcomeUnknown, .unreadableAnswer:
            // Something may have been published. Look at once; what is not there yet is for a person to judge.
            return try await readBack(reply, job)
        case .slowDown(let until):
            try await office.perform(RequeueReply(reply: reply.id), by: .system(.jobs))
            return .postponed(until: until)
        case .unreachable where job.attempts < Self.mostAttempts:
            try await office.perform(RequeueReply(reply: reply.id), by: .system(.jobs))
            return .retry(problem: error.sentence(in: .sv))
        case .unreachable, .signInAgain, .notFound, .refused, .addressNotAllowed, .unsupported:
            try await fail(reply, .failed, error)
            return .finished
        }
    }

    private func fail(_ reply: StoredReply, _ state: Reply.State, _ error: PlatformError) async throws {
        try await office.perform(
            FailReply(reply: reply.id, state: state, problem: error.sentence(in: .sv)), by: .system(.jobs))
        logger.debug("reply: \(state.rawValue)")
    }
}
