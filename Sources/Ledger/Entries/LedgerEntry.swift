import Foundation

/// One entry of the ledger, as it stands there.
public struct LedgerEntry: Sendable, Hashable {
    /// Its place, counted from 0.
    public let index: Int64
    /// When it was done.
    public let at: Date
    /// What was done: "inbox.received".
    public let act: String
    /// Who did it: "person:3".
    public let actor: String
    /// The clause that it follows, if any.
    public let clause: String?
    /// The facts of the act.
    public let data: [String: LedgerValue]
    /// The entry itself, in canonical JSON (RFC 8785). This is what is hashed; all else is read from it.
    public let body: String

    /// The entry's hash in the tree.
    public var leafHash: Hash { .leaf(body.utf8) }

    /// Reads an entry; nil if the text is none that a ledger writes.
    public init?(body: String) {
        guard let members = CanonicalReader.value(Array(body.utf8))?.members,
            let index = members["index"]?.number, index >= 0,
            let at = members["at"]?.text.flatMap(Instant.date),
            let act = members["act"]?.text, let actor = members["actor"]?.text, let data = members["data"]?.members
        else { return nil }
        self.index = index
        self.at = at
        self.act = act
        self.actor = actor
        self.clause = members["clause"]?.text
        self.data = data
        self.body = body
    }
}
