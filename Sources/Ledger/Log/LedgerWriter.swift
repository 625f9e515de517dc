import Database
import Foundation

/// The ledger's pen for one transaction: appends entries, and at the end signs what the ledger then holds.
///
/// It keeps the tree's right edge in memory and sends rows in bundles, so a bulk act costs one hash and a share of
/// a statement for each entry. Entries are in the table when `finish` has returned; without it nothing is stored.
/// An entry cannot be taken back: what is appended inside a savepoint stays appended when the savepoint is undone,
/// so append when it is certain.
public final class LedgerWriter {
    private let key: CheckpointKey
    private let store: LedgerStore
    private var edge: Frontier?
    private var link: Hash?
    private var latest: Checkpoint?
    private var start: Int64 = 0
    private var hasSent = false
    private var pending = PendingRows()
    private var time: (date: Date, text: String)?

    init(key: CheckpointKey, session: Session) {
        self.key = key
        store = LedgerStore(session)
    }

    /// Appends an entry.
    ///
    /// - Returns: the index under which the entry will stand for ever, if the transaction is stored.
    /// - Throws: `LedgerError`; `damaged` when the ledger does not fit its last signed checkpoint.
    @discardableResult
    public func append(_ draft: EntryDraft, at time: Date) throws -> Int64 {
        var edge = try edge ?? open()
        let index = edge.size
        let body = try draft.body(index: index, time: text(of: time), checkpoint: link)
        let leaf = Hash.leaf(body)
        edge.append(leaf) { height, root in
            if height % Tile.height == 0 {
                pending.nodes.append((height / Tile.height, index >> Int64(height), root))
            }
        }
        pending.entries.append((index, body, leaf))
        self.edge = edge
        link = nil
        latest = nil
        // Signed at every whole tile too, so that no more than 256 entries ever share one signature.
        if edge.size % Int64(Tile.width) == 0 { try sign(edge) }
        if pending.isBundle {
            try store.insert(&pending)
            hasSent = true
        }
        return index
    }

    /// Stores what is still held back, and signs the ledger's size if it grew.
    /// - Returns: the new checkpoint, or nil when nothing was appended.
    @discardableResult
    public func finish() throws -> Checkpoint? {
        guard let edge else { return nil }
        let checkpoint = try latest ?? sign(edge)
        try store.insert(&pending)
        // Rows that were sent inside a savepoint are gone if it was undone, and a ledger must not sign a gap.
        guard try !hasSent || store.count(from: start) == edge.size - start else { throw LedgerError.undone }
        try store.save(edge)
        self.edge = nil
        return checkpoint
    }

    /// Finds the ledger's end, and refuses to go on from one that was never signed: otherwise the next signature
    /// would vouch for what somebody else had put there.
    private func open() throws -> Frontier {
        try store.lock()
        guard let edge = try store.edge() else { throw LedgerError.damaged }
        let latest = try store.latestNote()
        guard let latest else {
            guard edge.size == 0 else { throw LedgerError.damaged }
            return edge
        }
        guard let checkpoint = try? Checkpoint(parsing: latest.note, signedBy: key.verifier),
            checkpoint.size == latest.size, checkpoint.size == edge.size, checkpoint.root == edge.root
        else { throw LedgerError.damaged }
        link = .plain(latest.note.utf8)
        start = edge.size
        return edge
    }

    @discardableResult
    private func sign(_ edge: Frontier) throws -> Checkpoint {
        let checkpoint = try Checkpoint(size: edge.size, root: edge.root, signedBy: key)
        pending.checkpoints.append(checkpoint)
        link = .plain(checkpoint.note.utf8)
        latest = checkpoint
        return checkpoint
    }

    /// An act has one time for all its entries, so its text is made once.
    private func text(of date: Date) throws -> String {
        if let time, time.date == date { return time.text }
        guard let text = Instant.text(date) else { throw LedgerError.timeOutOfRange }
        time = (date, text)
        return text
    }
}
