import Database
import Foundation
import Guidelines
import Organisation
import WorkingTime

/// A law, a document of the municipality's own or outside advice, as it stands in the policy library: what the guideline
/// names, what the coordinator has added, or both in one (HBG-4.18, HBG-11.2, HBG-11.3, KUN-59).
public struct GoverningDocument: Sendable, Identifiable, Equatable {
    /// Its name in addresses, as "forvaltningslagen".
    public let slug: String
    /// What it is called.
    public let name: String
    /// What it is.
    public let kind: Policy.Kind
    /// Its version or number, as "2017:900" or "antagen 2024".
    public let reference: String?
    /// From when it holds; nil when that has not been said.
    public let validFrom: LocalDate?
    /// Where it can be read. Shown, never fetched.
    public let link: String?
    /// What it took the place of.
    public let replaces: String?
    /// What has taken its place; nil while it is up to date.
    public let replacedBy: String?
    /// The clauses of the guideline that name it; none for an addition of the municipality's own.
    public let clauses: [ClauseID]
    /// What the guideline's profile says to keep in mind.
    public let note: Note?
    /// The newest version that holds from a later day; nil when there is none.
    public let coming: DocumentVersion?
    /// Whether it holds on the day that was asked about.
    public let isInForce: Bool
    /// How many versions the coordinator has added; 0 while it stands as the guideline has it.
    public let number: Int
    /// Which version this is, to tell what people have read: changes with the coordinator's versions and with what the
    /// guideline says of it.
    public let mark: String

    public var id: String { slug }
    /// Whether it has been replaced, so that nobody is asked to read it.
    public var isOutOfDate: Bool { replacedBy != nil }
    /// Whether there is anything to read: a link to it, or a version or number to find it by.
    public var isReadable: Bool { link != nil || reference != nil }
    /// Whether people are asked to read it.
    public var isToRead: Bool { isInForce && !isOutOfDate && isReadable }

    /// As the guideline has it, with the coordinator's latest version that holds over it where there is one.
    init(_ policy: Policy, _ versions: AddedVersions?) {
        let added = versions?.holding
        let said = [policy.reference, policy.replacedBy, policy.link].map { $0 ?? "" }.joined(separator: "|")
        self.init(
            slug: policy.id, versions, added: added, name: policy.name, kind: policy.kind, reference: policy.reference,
            link: policy.place,
            replacedBy: policy.replacedBy, clauses: policy.clauses, note: policy.note,
            mark: "\(added?.number ?? 0)|\(said)")
    }

    /// An addition of the municipality's own; one that does not hold yet while no version of it does.
    init?(_ versions: AddedVersions) {
        guard let added = versions.holding ?? versions.coming else { return nil }
        self.init(
            slug: added.slug, versions, added: added, name: added.fields.name, kind: added.fields.kind, reference: nil,
            link: nil, replacedBy: nil, clauses: [], note: nil, mark: "\(added.number)")
    }

    private init(
        slug: String, _ versions: AddedVersions?, added: DocumentVersion?, name: String, kind: Policy.Kind, reference: String?, link: String?,
        replacedBy: String?, clauses: [ClauseID], note: Note?, mark: String
    ) {
        self.slug = slug
        self.name = added?.fields.name ?? name
        self.kind = added?.fields.kind ?? kind
        self.reference = added.map(\.fields.reference) ?? reference
        validFrom = added?.fields.validFrom
        self.link = added.map(\.fields.link) ?? link
        replaces = added?.fields.replaces
        self.replacedBy = added.map(\.fields.replacedBy) ?? replacedBy
        self.clauses = clauses
        self.note = note
        number = versions?.number ?? 0
        coming = versions?.coming
        isInForce = added == nil || added?.id == versions?.holding?.id
        self.mark = mark
    }
}

/// The coordinator's versions of one document, as they stand on a day.
struct AddedVersions {
    /// The newest that holds; nil when none does.
    let holding: DocumentVersion?
    /// The newest that is to hold from a later day, when it is newer than the one that holds.
    let coming: DocumentVersion?
    /// How many there are.
    let number: Int

    /// - Parameter versions: the oldest first.
    init(_ versions: [DocumentVersion], on today: LocalDate) {
        let isComing = { (version: DocumentVersion) in version.fields.validFrom.map { $0 > today } ?? false }
        holding = versions.last { !isComing($0) }
        coming = versions.last.flatMap { isComing($0) ? $0 : nil }
        number = versions.last?.number ?? 0
    }
}

/// One version that the coordinator has added, as it was written.
public struct DocumentVersion: Sendable, Identifiable, Equatable {
    public typealias ID = RowID<DocumentVersion>

    public let id: ID
    /// The document it is a version of.
    public let slug: String
    /// Counts from 1 for each document.
    public let number: Int
    /// What was written.
    public let fields: DocumentFields.Cleaned
    /// When it was added.
    public let addedAt: Date
    /// Who added it.
    public let addedBy: Person.ID
}
