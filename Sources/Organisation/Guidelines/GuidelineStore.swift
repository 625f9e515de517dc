import Database
import Foundation
import Guidelines
import Ledger

/// The rows of adopted guidelines, inside one session. A row never changes once it is stored.
struct GuidelineStore {
    let session: Session

    private static let columns = """
        id, guideline, version, municipality, sha256, adopted_at, adopted_by, person_name, decision, decided_on, ledger_index
        """

    /// What tells one stored profile from every other.
    struct Mark {
        let id: AdoptedGuideline.ID
        let sha256: String
        /// What mistakes in it are told by: "hallsberg version 2".
        let name: String
    }

    private static let markColumns = "id, sha256, guideline, version"

    /// The version in force; nil in an installation that has not adopted any.
    func latest() throws -> Mark? {
        try session.row("SELECT \(Self.markColumns) FROM guideline_version ORDER BY id DESC LIMIT 1").map(mark)
    }

    func version(_ version: Int, of guideline: String) throws -> Mark? {
        try session.row(
            "SELECT \(Self.markColumns) FROM guideline_version WHERE guideline = ? AND version = ?", guideline, version
        ).map(mark)
    }

    /// The profile's bytes as they were adopted.
    func profile(_ id: AdoptedGuideline.ID) throws -> [UInt8] {
        guard let row = try session.row("SELECT profile FROM guideline_version WHERE id = ?", id) else {
            throw GuidelineFault.noneAdopted
        }
        return try row.blob("profile")
    }

    /// Every version, the newest first.
    func all() throws -> [AdoptedGuideline] {
        try session.rows("SELECT \(Self.columns) FROM guideline_version ORDER BY id DESC").map(adopted)
    }

    func insert(_ profile: ReadProfile, _ guideline: Guideline, _ how: Adoption) throws -> AdoptedGuideline {
        let row = try session.row(
            """
            INSERT INTO guideline_version (guideline, version, municipality, profile, sha256, adopted_at, adopted_by,
                person_name, decision, decided_on, ledger_index)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING \(Self.columns)
            """,
            guideline.id, guideline.version, guideline.municipality, profile.bytes, profile.sha256, how.at, how.actor,
            how.personName, how.decision, how.decidedOn, how.ledgerIndex)
        guard let row else { throw GuidelineFault.noneAdopted }
        return try adopted(row)
    }

    /// The circumstances of an adoption.
    struct Adoption {
        let at: Date
        let actor: String
        let personName: String?
        let decision: String?
        let decidedOn: String?
        let ledgerIndex: Int64
    }

    private func mark(_ row: Row) throws -> Mark {
        let name = "\(try row.text("guideline")) version \(try row.int("version"))"
        return Mark(id: try row.id("id"), sha256: try row.text("sha256"), name: name)
    }

    private func adopted(_ row: Row) throws -> AdoptedGuideline {
        AdoptedGuideline(
            id: try row.id("id"), guideline: try row.text("guideline"), version: Int(clamping: try row.int("version")),
            municipality: try row.text("municipality"), sha256: try row.text("sha256"),
            adoptedAt: try row.date("adopted_at"), adoptedBy: try row.text("adopted_by"),
            personName: try row.optionalText("person_name"), decision: try row.optionalText("decision"),
            decidedOn: try row.optionalText("decided_on"), ledgerIndex: try row.int("ledger_index"))
    }
}
