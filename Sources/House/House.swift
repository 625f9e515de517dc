import Applications
import Channels
import Database
import Evidence
import Foundation
import Guidelines
import Inbox
import Ledger
import Logging
import Mail
import Moderation
import Organisation
import Oversight
import Platforms

/// One installation, opened: its database, its ledger, its evidence and the services of every room.
public struct House: Sendable {
    /// Where it keeps what is not in a database server.
    public let folder: HouseFolder
    /// The guideline that its channels are run by, with its versions.
    public let guidelines: GuidelineInForce
    /// The database, with every table in place.
    public let database: Database
    /// What has been done.
    public let ledger: Ledger
    /// Blobs and what they prove.
    public let evidence: EvidenceStore
    /// The one door for every change.
    public let office: Office
    /// Sessions and passwords.
    public let signIn: SignIn
    /// Hashes passwords, a bounded number at a time.
    public let passwords: PasswordHasher
    /// Seals the secrets of connections.
    public let seal: SecretSeal
    /// Deposited sign-ins, where a key or a passphrase is needed.
    public let deposits: DepositVault
    /// The public directory, from memory.
    public let directory: DirectoryReader
    /// Takes in what the public reports.
    public let reports: ReportDesk
    /// What the public has written.
    public let inbox: Inbox
    /// Applications for channels.
    public let applications: ApplicationDesk
    /// Removals.
    public let moderation: Moderation
    /// The way in for what is read from platforms and exports.
    public let intake: Intake
    /// Reads one channel when asked.
    public let synchroniser: Synchroniser
    /// Gives a channel's connector.
    public let connect: ConnectorSource
    /// Reads public pages.
    public let outside: any OutsideReader
    /// How the channels are kept.
    public let oversight: Oversight
    /// Durable work.
    public let queue: JobQueue
    /// Does the durable work.
    public let jobs: JobRunner
    /// Fetches every channel again and again.
    public let syncLoop: SyncLoop
    /// Reminds those who have not read what they were sent.
    public let noticeWatch: NoticeWatch
    /// Whether letters leave this server; otherwise they wait.
    public let sendsMail: Bool
    /// Says what time it is.
    public let clock: @Sendable () -> Date

    let logger: Logger
    /// The guideline that was in force when the installation was opened.
    let guidelineAtOpening: Guideline

    /// The guideline as this process last found it, without asking: for what runs right after opening, and for pages
    /// that must be made also when the database does not answer. Others ask `guidelines.current()`.
    public var guideline: Guideline { guidelines.lastKnown ?? guidelineAtOpening }

    /// Carries on replies, removals and letters, fetches the channels and sends reminders, until the task is cancelled.
    public func run() async {
        await resumeWork()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await jobs.run() }
            group.addTask { await syncLoop.run() }
            group.addTask { [office, logger] in await DepositReminders(office: office, logger: logger).run() }
            group.addTask { await oversight.watch.run() }
            group.addTask { await noticeWatch.run() }
        }
    }

    /// Asks for the jobs of replies, removals and letters that were under way and that no job carries any more.
    public func resumeWork() async {
        let now = clock()
        do {
            try await database.write { [queue] session in
                try ReplyProcess.enqueueForgotten(at: now, on: queue, in: session)
                try RemovalProcess.enqueueForgotten(at: now, on: queue, in: session)
                try LetterProcess.enqueueForgotten(at: now, in: session)
            }
        } catch {
            logger.error("house: unfinished work could not be asked for again: \(String(reflecting: error))")
        }
    }

    /// Closes the database, after the work that has begun.
    public func close() async {
        await database.close()
    }
}
