import Database
import Foundation
import Logging
import Organisation
import Wording

/// Sends letters: the work behind the job.
///
/// That a letter has been taken over is stored after the mailer has said so. A server that is killed between the two
/// sends the letter again, with the same Message-ID; it never loses one.
public struct LetterProcess: Sendable {
    private let office: Office
    private let settings: MailSettings
    private let clock: @Sendable () -> Date
    private let logger: Logger

    /// - Parameter settings: whose `sender` must be set; without it no process is made and letters wait.
    public init?(office: Office, settings: MailSettings, clock: @escaping @Sendable () -> Date, logger: Logger) {
        guard settings.sender != nil else { return nil }
        self.office = office
        self.settings = settings
        self.clock = clock
        self.logger = logger
    }

    /// The waits between attempts, in seconds: from one minute to half a day, a bit less than a day in all.
    static let waits: [TimeInterval] = [60, 300, 900, 3_600, 10_800, 21_600, 43_200]

    /// Does the job's letter, whatever an earlier attempt came to.
    public func run(_ job: Job) async throws -> JobOutcome {
        guard let id = StoredLetter.ID(job.key) else { return .buried(problem: "Jobbet nämner inget brev.") }
        guard let errand = try await office.perform(BeginLetter(letter: id), by: .system(.jobs)), let sender = settings.sender
        else { return .finished }
        let message = LetterMessage(
            letter: errand.letter, name: errand.name, address: errand.address, sender: sender, settings: settings, now: clock())
        switch try await Mailer(settings: settings).send(message.text, from: sender, to: errand.address) {
        case .taken:
            try await office.perform(ConfirmLetter(letter: id), by: .system(.jobs))
            return .finished
        case .refused(let problem, let isFinal):
            return try await fail(errand, problem, isFinal: isFinal)
        }
    }

    private func fail(_ errand: LetterErrand, _ problem: MailProblem, isFinal: Bool) async throws -> JobOutcome {
        let id = errand.letter.id
        logger.warning("letter \(id): \(problem.sentence(in: .en))")
        let words = problem.sentence(in: .sv)
        // The errand counts this attempt already.
        let wait = isFinal ? nil : Self.waits.indices.contains(errand.letter.attempts - 1) ? Self.waits[errand.letter.attempts - 1] : nil
        let next = wait.map { clock().addingTimeInterval($0) }
        try await office.perform(FailLetter(letter: id, problem: words, nextTry: next), by: .system(.jobs))
        return next.map { .retry(at: $0, problem: words) } ?? .finished
    }

    /// Asks for the jobs of letters that wait and that no job carries any more, as when a program died again and again.
    public static func enqueueForgotten(at: Date, in session: Session) throws {
        for (id, next) in try LetterStore.waiting(in: session) {
            try Outbox.enqueue(id, at: max(at, next ?? at), in: session)
        }
    }
}
