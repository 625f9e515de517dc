import Foundation

/// What is about to be kept as evidence.
public struct EvidenceDraft: Sendable {
    /// One file of the evidence.
    public struct Part: Sendable {
        /// What it is: "platform-record", "public-page", "thread".
        public let role: String
        /// Its media type, "application/json".
        public let mediaType: String
        /// Its bytes, as they came.
        public let bytes: [UInt8]

        public init(role: String, mediaType: String, bytes: [UInt8]) {
            self.role = role
            self.mediaType = mediaType
            self.bytes = bytes
        }
    }

    /// What the evidence is for: "removal".
    public let kind: String
    /// What it shows: "item:7". A key, never a name: it stands in the ledger.
    public let subject: String
    /// When it was taken.
    public let takenAt: Date
    /// The guideline's clause that asks for it, if one does.
    public let clause: String?
    /// The guideline's rule for what is kept, where it is not everything: "without-media".
    public let rule: String?
    /// The files.
    public let parts: [Part]

    public init(
        kind: String, subject: String, takenAt: Date, clause: String? = nil, rule: String? = nil, parts: [Part]
    ) {
        self.kind = kind
        self.subject = subject
        self.takenAt = takenAt
        self.clause = clause
        self.rule = rule
        self.parts = parts
    }
}
