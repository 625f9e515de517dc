import Database
import Foundation
import Organisation
import WorkingTime

/// The SQL for custodians and their keys.
enum CustodianKeyStore {
    private static let columns = "k.id, k.person_id, k.public_key, k.made_at, k.rewrapped_at"

    /// The custodians of a day: active, with the role, and still at work. Whoever has left gets in no more, and so keeps nothing.
    static func custodians(on today: LocalDate, in session: Session) throws -> Set<Person.ID> {
        Set(try GrantStore.holders(of: [.custodian], .everywhere, in: session))
            .subtracting(try Departure.gone(by: today, in: session))
    }

    /// The keys that a deposit is sealed to on a day: those of the custodians of that day.
    static func active(on today: LocalDate, in session: Session) throws -> [CustodianKey] {
        let custodians = try custodians(on: today, in: session)
        return try session.rows("SELECT \(columns) FROM custodian_key k WHERE k.retired_at IS NULL ORDER BY k.id")
            .map(key).filter { custodians.contains($0.person) }
    }

    static func key(of person: Person.ID, in session: Session) throws -> CustodianKey? {
        try session.row("SELECT \(columns) FROM custodian_key k WHERE k.person_id = ? AND k.retired_at IS NULL", person)
            .map(key)
    }

    static func wrapped(_ id: CustodianKey.ID, in session: Session) throws -> WrappedKey? {
        let sql = "SELECT salt, cost_log, cost_block, cost_passes, sealed FROM custodian_key WHERE id = ? AND retired_at IS NULL"
        guard let row = try session.row(sql, id),
            let cost = ScryptCost(
                logarithm: Int(clamping: try row.int("cost_log")), blockSize: Int(clamping: try row.int("cost_block")),
                passes: Int(clamping: try row.int("cost_passes")))
        else { return nil }
        return WrappedKey(salt: try row.blob("salt"), cost: cost, sealed: try row.blob("sealed"))
    }

    static func insert(
        _ publicKey: [UInt8], _ wrapped: WrappedKey, of person: Person.ID, at now: Date, in session: Session
    ) throws -> CustodianKey.ID {
        let row = try session.row(
            """
            INSERT INTO custodian_key (person_id, public_key, salt, cost_log, cost_block, cost_passes, sealed, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """, person, publicKey, wrapped.salt, wrapped.cost.logarithm, wrapped.cost.blockSize, wrapped.cost.passes,
            wrapped.sealed, now)
        guard let row else { throw DepositRefusal.changedMeanwhile }
        return try row.id("id")
    }

    static func rewrap(_ id: CustodianKey.ID, _ wrapped: WrappedKey, at now: Date, in session: Session) throws {
        try session.execute(
            """
            UPDATE custodian_key SET salt = ?, cost_log = ?, cost_block = ?, cost_passes = ?, sealed = ?, rewrapped_at = ?
            WHERE id = ? AND retired_at IS NULL
            """, wrapped.salt, wrapped.cost.logarithm, wrapped.cost.blockSize, wrapped.cost.passes, wrapped.sealed, now, id)
    }

    /// Puts a key out of use: the private half is destroyed, and with it everything that was sealed to it alone.
    static func retire(_ id: CustodianKey.ID, at now: Date, in session: Session) throws {
        try session.execute("DELETE FROM deposit_parcel WHERE key_id = ?", id)
        try session.execute("UPDATE custodian_key SET sealed = NULL, retired_at = ? WHERE id = ?", now, id)
    }

    private static func key(_ row: Row) throws -> CustodianKey {
        CustodianKey(
            id: try row.id("id"), person: try row.id("person_id"), publicKey: try row.blob("public_key"),
            madeAt: try row.date("made_at"), rewrappedAt: try row.optionalDate("rewrapped_at"))
    }
}
