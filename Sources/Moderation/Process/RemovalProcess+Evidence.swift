import Database
import Evidence
import Foundation
import Guidelines
import Inbox
import Organisation
import Platforms
import Wording

extension RemovalProcess {
    /// Takes the evidence, then goes on.
    func collect(_ removal: StoredRemoval, _ job: Job) async throws -> JobOutcome {
        let found: Found
        do {
            found = try await look(at: removal)
        } catch let error as PlatformError {
            return try await postpone(removal, job, after: error)
        }
        if removal.evidenceRule == .none {
            try await office.perform(
                RecordRemovalEvidence(removal: removal.id, kept: nil, entry: found.entry, store: evidence),
                by: .system(.jobs))
            logger.debug("removal: no evidence, by rule")
        } else {
            try await keep(found, of: removal)
        }
        guard let next = try await stored(removal.id) else { throw ModerationFault.missingRemoval }
        if found.isTakenAway {
            try await confirm(next, .alreadyGone, entry: found.entry)
            return .finished
        }
        return try await act(on: next, job)
    }

    /// What the platform shows just before the removal.
    struct Found: Sendable {
        /// Nil when the platform no longer has it.
        let entry: RemoteEntry?
        /// The page that the public sees, or why it could not be had; nil when it is not to be had at all.
        let page: Result<PageCopy, PageMissing>?

        var isTakenAway: Bool {
            switch entry?.presence {
            case .trashed, .gone, nil: true
            case .visible, .hidden, .spam: false
            }
        }
    }

    /// Why the public page is not among the evidence.
    struct PageMissing: Error, Sendable {
        let sentence: String
    }

    private func look(at removal: StoredRemoval) async throws -> Found {
        let connector = try await connect.connector(of: removal.channel)
        do {
            let entry = try await connector.entry(removal.remoteItem)
            logger.debug("removal: record fetched")
            guard removal.evidenceRule == .full else { return Found(entry: entry, page: nil) }
            return Found(entry: entry, page: await page(of: removal.remoteItem, connector))
        } catch PlatformError.notFound {
            return Found(entry: nil, page: nil)
        }
    }

    /// The page is the second proof; a page that cannot be had is noted, and does not hold up the removal.
    private func page(of id: RemoteID, _ connector: any Connector) async -> Result<PageCopy, PageMissing> {
        do {
            guard let page = try await connector.publicPage(of: id) else {
                return .failure(PageMissing(sentence: "Inlägget har ingen sida som allmänheten ser."))
            }
            logger.debug("removal: page fetched")
            return .success(page)
        } catch {
            return .failure(PageMissing(sentence: (error as? any Explained)?.sentence(in: .sv) ?? "Sidan gick inte att hämta."))
        }
    }

    private func keep(_ found: Found, of removal: StoredRemoval) async throws {
        let record = try await database.read { try ItemRecord.load(removal.item, in: $0) }
        guard let record else { throw ModerationFault.missingRemoval }
        let parts = EvidenceParts(removal: removal, found: found, record: record).parts
        let kept = try evidence.keep(
            EvidenceDraft(
                kind: "removal", subject: "item:\(removal.item)", takenAt: clock(), clause: removal.clause,
                rule: removal.evidenceRule == .full ? nil : removal.evidenceRule.rawValue, parts: parts))
        logger.debug("removal: blobs stored")
        try await office.perform(
            RecordRemovalEvidence(removal: removal.id, kept: kept, entry: found.entry, store: evidence), by: .system(.jobs))
        logger.debug("removal: evidence recorded")
    }
}
