import Channels
import Database
import Evidence
import Foundation
import Guidelines
import Inbox
import Logging
import Organisation
import Platforms

/// How the channels are kept: what is not as the guideline asks, whether they can be known as the municipality's, and
/// how they come to an end.
public struct Oversight: Sendable {
    /// Looks whether channels and website link to each other.
    public let links: LinkChecker
    /// Looks after the channels in the background.
    public let watch: WatchLoop
    let database: Database
    let guidelines: GuidelineInForce
    let office: Office
    let evidence: EvidenceStore
    let clock: @Sendable () -> Date
    /// Whether somebody has said how people reach the server; nil where that cannot be known.
    let hasPublicAddress: Bool?

    /// - Parameters:
    ///   - outside: reads public pages.
    ///   - hasPublicAddress: whether somebody has said how people reach the server; nil where that cannot be known.
    public init(
        database: Database, guidelines: GuidelineInForce, office: Office, evidence: EvidenceStore,
        outside: any OutsideReader, hasPublicAddress: Bool? = nil, clock: @escaping @Sendable () -> Date, logger: Logger
    ) {
        self.database = database
        self.guidelines = guidelines
        self.office = office
        self.evidence = evidence
        self.clock = clock
        self.hasPublicAddress = hasPublicAddress
        links = LinkChecker(database: database, guidelines: guidelines, office: office, outside: outside, clock: clock)
        watch = WatchLoop(
            database: database, guidelines: guidelines, office: office, links: links, hasPublicAddress: hasPublicAddress, clock: clock,
            logger: logger)
    }

    /// Every finding, for whoever has the installation's files in hand.
    public func audit() async throws -> FindingBoard {
        let guideline = try await guidelines.current()
        let now = clock()
        return try await database.read { [hasPublicAddress] session in
            try FindingReader(guideline: guideline, now: now, hasPublicAddress: hasPublicAddress).findings(in: session)
        }
    }

    /// The findings of the channels that the person may check, and those about the whole for whoever keeps the register.
    ///
    /// - Throws: `Refusal.missingRight` for somebody who may check none and keeps no register.
    public func board(for person: SignedInPerson) async throws -> FindingBoard {
        let scope = person.scope(of: .checkChannels)
        let keepsAll = person.may(.manageChannels)
        guard !scope.isEmpty || keepsAll else { throw Refusal.missingRight(.checkChannels, channel: nil) }
        return try await audit().narrowed(withCommon: keepsAll) { scope.contains($0.id.rawValue) }
    }

    /// How one channel is kept.
    ///
    /// - Throws: `Refusal.notFound` when there is none or the person has nothing to do with it; `Refusal.missingRight`.
    public func channel(slug: String, for person: SignedInPerson) async throws -> ChannelOversight {
        let guideline = try await guidelines.current()
        let now = clock()
        return try await database.read { session in
            guard let channel = try ChannelStore.channel(slug: slug, in: session) else { throw Refusal.notFound }
            try Actor.person(person).requireListed(.checkChannels, in: channel)
            let board = try FindingReader(guideline: guideline, now: now).findings(in: session)
            return ChannelOversight(
                channel: channel, findings: board.findings.filter { $0.channel == channel.id }, persons: board.persons,
                rules: board.rules, sights: try LinkStore.sights(of: channel.id, in: session),
                listingPage: try LinkStore.listingPage(in: session), checks: try CheckStore.checks(of: channel.id, in: session),
                identities: try IdentityStore.open(of: channel.id, in: session),
                takeover: try TakeoverStore.standing(of: channel.id, in: session),
                hasDeposit: try DepositNeeds.hasDeposit(channel.id, in: session),
                closure: try ClosureStore.newest(of: channel.id, in: session),
                openItems: try ChannelActivity.openItems(on: channel.id, in: session),
                life: ChannelLife(
                    channel, board.facts.activity[channel.id], told: board.facts.lastPosts[channel.id],
                    contact: board.facts.connections[channel.id]?.lastContactAt, now: now, in: guideline.timeZone),
                connection: board.facts.connections[channel.id])
        }
    }

    /// The act that notes a channel's last capture, with what is kept of it already on disk.
    ///
    /// - Parameters:
    ///   - picture: a picture of the channel; nil when there is none.
    ///   - digest: the SHA-256 of a copy that is kept elsewhere, as a WARC file; empty when there is none.
    /// - Throws: `Refusal.invalid` for what is no digest, `BlobError`.
    public func capture(
        in id: ClosureCase.ID, on day: String, note: String, picture: PictureFile?, digest: String
    ) throws -> TakeClosureStep {
        let digest = try CaptureDigest.clean(digest)
        var parts: [EvidenceDraft.Part] = []
        if let picture { parts.append(.init(role: "picture", mediaType: picture.format.mediaType, bytes: picture.bytes)) }
        if let digest {
            parts.append(.init(role: "copy-digest", mediaType: "text/plain", bytes: Array("sha256:\(digest)\n".utf8)))
        }
        guard !parts.isEmpty else { return TakeClosureStep(.capture, in: id, on: day, note: note) }
        let draft = EvidenceDraft(kind: "closing", subject: "closure:\(id)", takenAt: clock(), parts: parts)
        return TakeClosureStep(.capture, in: id, on: day, note: note, kept: try evidence.keep(draft), store: evidence)
    }
}

/// How one channel is kept.
public struct ChannelOversight: Sendable {
    /// The channel.
    public let channel: Channel
    /// What is not as the guideline asks.
    public let findings: [Finding]
    /// Everyone, for names.
    public let persons: [Person.ID: Person]
    /// The rules that were looked by.
    public let rules: WatchedRules
    /// What was last seen of its links.
    public let sights: [LinkSight]
    /// The page on the website that lists the channels; nil until it is named.
    public let listingPage: String?
    /// What has been looked through, by kind.
    public let checks: [ChannelCheck.Kind: ChannelCheck]
    /// Changes of name or number that wait to be confirmed.
    public let identities: [IdentityChange]
    /// That somebody else may have taken over the account; nil when nothing says so.
    public let takeover: Takeover?
    /// Whether its sign-in lies deposited.
    public let hasDeposit: Bool
    /// Its newest closing case; nil when it has had none.
    public let closure: ClosureCase?
    /// How many messages wait for somebody.
    public let openItems: Int
    /// What is known of when the municipality last wrote on it; nil when nobody knows.
    public let life: ChannelLife?
    /// How it is reached; nil when it is not connected.
    public let connection: Connection?
}

enum CaptureDigest {
    /// - Returns: sixty-four hexadecimal digits; nil when nothing was written.
    static func clean(_ text: String) throws(Refusal) -> String? {
        let digest = text.lowercased().filter { !$0.isWhitespace }
        if digest.isEmpty { return nil }
        let isDigest = digest.count == 64 && digest.allSatisfy { $0.isASCII && $0.isHexDigit }
        guard isDigest else {
            throw .invalid([FieldProblem(field: "Kontrollsumma", kind: .unsuitable(allowed: wish))])
        }
        guard !isMadeUp(digest) else {
            throw .invalid([FieldProblem(field: "Kontrollsumma", kind: .unsuitable(allowed: real))])
        }
        return digest
    }

    /// Whether it cannot be a copy's: that of an empty file, one with few different digits, or a pattern that repeats. A
    /// real one has fewer than eight different digits less than once in ten million billion.
    private static func isMadeUp(_ digest: String) -> Bool {
        let repeats = [1, 2, 4, 8, 16, 32].contains { digest.dropFirst($0) == digest.dropLast($0) }
        return repeats || Set(digest).count < 8 || digest == ofNothing
    }

    private static let ofNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    private static let real = FieldProblem.Wish(
        swedish: "det är inte en kontrollsumma för en sparad kopia. Räkna ut filens SHA-256 och klistra in den.",
        english: "it is not the digest of a kept copy. Work out the file's SHA-256 and paste it.")

    private static let wish = FieldProblem.Wish(
        swedish: "skriv filens SHA-256, 64 tecken 0–9 och a–f.", english: "write the file's SHA-256, 64 characters 0–9 and a–f.")
}
