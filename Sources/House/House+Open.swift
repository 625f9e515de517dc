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

extension House {
    /// Makes the connector of a connection from its opened secret.
    public typealias ConnectorMaker = @Sendable (Connection, String) async throws -> any Connector

    /// Makes what reads public pages for the municipality of a guideline.
    public typealias OutsideMaker = @Sendable (Guideline) -> any OutsideReader

    /// Opens an installation, brings its tables up to date and sees to it that a guideline is adopted.
    ///
    /// - Parameters:
    ///   - folder: made by `House.create`.
    ///   - databaseURL: a PostgreSQL server's address in place of the one that the installation was made with.
    ///   - connectors: makes a connection's connector; only the executable knows which platforms there are.
    ///   - outside: makes what reads public pages; without it, no page is read.
    ///   - mail: how letters leave the server; without a sender they wait.
    ///   - hasPublicAddress: whether somebody has said how people reach the server; nil where that cannot be known.
    ///   - rhythm: how often channels are fetched.
    ///   - prepare: what every guideline goes through when it has been read.
    ///   - clock: says what time it is.
    /// - Throws: `HouseProblem`, `DatabaseError`, and what the guideline or a key throws when it is faulty.
    public static func open(
        _ folder: HouseFolder, databaseURL: String? = nil, connectors: @escaping ConnectorMaker,
        outside: @escaping OutsideMaker = { _ in NoOutsideReader() }, mail: MailSettings = .none,
        hasPublicAddress: Bool? = nil, rhythm: SyncRhythm = SyncRhythm(),
        prepare: @escaping @Sendable (Guideline) -> Guideline = { $0 }, clock: @escaping @Sendable () -> Date, logger: Logger
    ) async throws -> House {
        let settings = try HouseSettings.read(from: folder)
        let key = try CheckpointKey(path: folder.ledgerKey)
        let sealKey = try folder.read(folder.sealKey)
        guard sealKey.count == 32 else { throw HouseProblem.badKey(folder.sealKey) }
        let blobs = try BlobStore(folder: URL(filePath: folder.blobs))
        let database = try await Database.open(
            settings.location(in: folder, databaseURL: databaseURL), migrations: HouseSchema.migrations, logger: logger)
        do {
            let parts = Parts(
                folder: folder, database: database, ledger: Ledger(key: key, database: database),
                guidelines: GuidelineInForce(database: database, clock: clock, prepare: prepare),
                evidence: EvidenceStore(blobs: blobs), sealKey: sealKey, mail: mail,
                hasPublicAddress: hasPublicAddress, clock: clock, logger: logger)
            let guideline = try await parts.settledGuideline(by: settings)
            return try House(parts, guideline, connectors: connectors, outside: outside(guideline), rhythm: rhythm)
        } catch {
            await database.close()
            throw error
        }
    }

    /// What an installation is put together from.
    private struct Parts {
        let folder: HouseFolder
        let database: Database
        let ledger: Ledger
        let guidelines: GuidelineInForce
        let evidence: EvidenceStore
        let sealKey: [UInt8]
        let mail: MailSettings
        let hasPublicAddress: Bool?
        let clock: @Sendable () -> Date
        let logger: Logger

        var office: Office { Office(database: database, ledger: ledger, guidelines: guidelines, clock: clock) }

        /// The guideline in force; the one that the installation was made with is adopted if none is yet.
        func settledGuideline(by settings: HouseSettings) async throws -> Guideline {
            if try await !guidelines.isAdopted() {
                let first = try settings.firstProfile(in: folder)
                try await office.perform(AdoptFirstGuideline(profile: first.bytes, file: first.file), by: .system(.opening))
            }
            return try await guidelines.current()
        }
    }

    private init(
        _ parts: Parts, _ guideline: Guideline, connectors: @escaping ConnectorMaker, outside: any OutsideReader,
        rhythm: SyncRhythm
    ) throws {
        let (database, guidelines, clock, logger) = (parts.database, parts.guidelines, parts.clock, parts.logger)
        folder = parts.folder
        guidelineAtOpening = guideline
        self.guidelines = guidelines
        self.database = database
        ledger = parts.ledger
        evidence = parts.evidence
        self.clock = clock
        self.logger = logger
        self.outside = outside
        oversight = Oversight(
            database: database, guidelines: guidelines, office: parts.office, evidence: parts.evidence, outside: outside,
            hasPublicAddress: parts.hasPublicAddress, clock: clock, logger: logger)
        seal = try SecretSeal(key: parts.sealKey)
        queue = JobQueue(database: database)
        office = parts.office
        passwords = PasswordHasher()
        signIn = SignIn(database: database, office: office, hasher: passwords, key: parts.sealKey, clock: clock)
        deposits = DepositVault(database: database, office: office, hasher: passwords)
        directory = DirectoryReader(database: database, freshFor: 1, clock: clock)
        reports = ReportDesk(office: office, key: parts.sealKey)
        inbox = Inbox(database: database, guidelines: guidelines, queue: queue)
        applications = ApplicationDesk(database: database, guidelines: guidelines, clock: clock)
        moderation = Moderation(database: database, guidelines: guidelines, queue: queue)
        intake = Intake(office: office)
        synchroniser = Synchroniser(database: database, office: office, intake: intake)
        connect = Self.source(database, seal, connectors)
        syncLoop = SyncLoop(synchroniser: synchroniser, connect: connect, rhythm: rhythm, clock: clock, logger: logger)
        let replies = ReplyProcess(office: office, connect: connect, logger: logger)
        let removals = RemovalProcess(
            database: database, office: office, evidence: evidence, connect: connect, clock: clock, logger: logger)
        sendsMail = parts.mail.sender != nil
        noticeWatch = NoticeWatch(office: office, logger: logger)
        var handlers = [ReplyProcess.jobKind: replies.run, RemovalProcess.jobKind: removals.run]
        handlers[Outbox.jobKind] = LetterProcess(office: office, settings: parts.mail.signed(guideline.municipality), clock: clock, logger: logger)?.run
        jobs = JobRunner(queue: queue, handlers: handlers, clock: clock, logger: logger)
    }

    private static func source(
        _ database: Database, _ seal: SecretSeal, _ connectors: @escaping ConnectorMaker
    ) -> ConnectorSource {
        ConnectorSource { channel in
            guard let connection = try await database.read({ try ConnectionStore.connection(of: channel, in: $0) }) else {
                throw PlatformError.signInAgain
            }
            return try await connectors(connection, connection.openSecret(with: seal))
        }
    }
}
