import WorkingTime

/// A kind of content that does not belong on the channels, and what is done with it.
public struct Ground: Sendable, Equatable, Encodable, Identifiable {
    /// Its name in addresses, commands and the ledger, as "olaga-hot".
    public let id: String
    /// Its Swedish name.
    public let name: String
    /// The same in English, no wider than the Swedish name; nil where nobody has written it.
    public let english: String?
    /// What lets the municipality remove it.
    public let kind: GroundKind
    /// The kinds of content it is about, by which municipalities are compared. Never empty.
    public let covers: [ContentCategory]
    /// The clauses that name the content. Never empty.
    public let clauses: [ClauseID]
    /// The law behind it, as it stands today.
    public let law: String?
    /// What is done with it.
    public let action: GroundAction
    /// What is kept before it is removed.
    public let evidence: EvidenceRule
    /// Whether the guideline itself asks for evidence. Where it is silent everything is kept all the same, except
    /// images of child abuse.
    public let isEvidenceAsked: Bool
    /// Whether it is reported to the police.
    public let policeReport: Bool
    /// Whether it is entered in the diarium.
    public let register: Bool
    /// Whether the author is told, when that can be done.
    public let notifyAuthor: Bool
    /// Whether it must never be answered in the channel, as with data under secrecy.
    public let replyForbidden: Bool
    /// How soon it goes, when that differs from the guideline's removal duty.
    public let limit: TimeLimit?
    /// What the guideline says about that time, when the number is the municipality's own.
    public let words: String?
    /// What to keep in mind.
    public let note: Note?

    /// Whether the person who removes has to write down why. Only 5 § of act 1998:112 says it for them.
    public var needsReason: Bool { kind != .obviousCrime }

    /// What whoever uses the ground must see: the profile's note, and what the law says of all grounds of the kind.
    public var notes: [Note] {
        [note, LegalNote.note(for: kind)].compactMap(\.self)
    }
}

/// What lets the municipality remove a kind of content.
public enum GroundKind: String, CaseIterable, Sendable, Codable {
    /// It obviously falls under 5 § of the act on electronic bulletin boards (1998:112), which demands removal.
    case obviousCrime
    /// Another act forbids it.
    case otherLaw
    /// Only the municipality's own rule speaks against it, so freedom of expression has to be weighed.
    case localRule
}

/// What is done with a kind of content.
public enum GroundAction: String, CaseIterable, Sendable, Codable {
    /// It is removed.
    case mustRemove
    /// It may be removed after judgement.
    case mayRemove
    /// It stays, and those who talk are referred elsewhere.
    case refer
}

/// What is kept before something is removed.
public enum EvidenceRule: String, CaseIterable, Sendable, Codable {
    /// The platform's record, the page as the public sees it, and media.
    case full
    /// The record only, never pictures or film: copying them may be a crime in itself.
    case withoutMedia
    /// Nothing, because the guideline says so.
    case none
}
