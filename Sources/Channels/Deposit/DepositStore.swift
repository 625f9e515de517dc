import Database
import Foundation
import Organisation

/// The SQL for deposits and what they are sealed to.
enum DepositStore {
    private static let selection = """
        SELECT d.id, d.channel_id, d.number, d.deposited_by, d.deposited_at, d.opened_at, k.person_id AS reader
        FROM deposit d LEFT JOIN deposit_parcel p ON p.deposit_id = d.id LEFT JOIN custodian_key k ON k.id = p.key_id
        """

    /// What lies deposited for the channel now.
    static func current(of channel: Channel.ID, in session: Session) throws -> Deposit? {
        try deposits(session.rows("\(selection) WHERE d.channel_id = ? AND d.ended_at IS NULL ORDER BY d.id", channel)).first
    }

    /// Everything that lies deposited now, by channel.
    static func current(in session: Session) throws -> [Channel.ID: Deposit] {
        let found = try deposits(session.rows("\(selection) WHERE d.ended_at IS NULL ORDER BY d.id"))
        return Dictionary(uniqueKeysWithValues: found.map { ($0.channel, $0) })
    }

    /// The number that the channel's next deposit has.
    static func nextNumber(of channel: Channel.ID, in session: Session) throws -> Int64 {
        let last = try session.row("SELECT MAX(number) AS number FROM deposit WHERE channel_id = ?", channel)
        return (try last?.optionalInt("number") ?? 0) + 1
    }

    static func insert(
        _ purpose: DepositSeal.Purpose, _ parcels: [DepositParcel], by person: Person.ID, at now: Date, in session: Session
    ) throws -> Deposit.ID {
        let row = try session.row(
            "INSERT INTO deposit (channel_id, number, deposited_by, deposited_at) VALUES (?, ?, ?, ?) RETURNING id",
            purpose.channel, purpose.number, person, now)
        guard let row else { throw DepositRefusal.changedMeanwhile }
        let id: Deposit.ID = try row.id("id")
        for parcel in parcels {
            try session.execute(
                "INSERT INTO deposit_parcel (deposit_id, key_id, encapsulated, sealed) VALUES (?, ?, ?, ?)",
                id, parcel.key, parcel.encapsulated, parcel.sealed)
        }
        return id
    }

    /// Ends a deposit: what was sealed is destroyed, that it was there stays.
    static func end(_ id: Deposit.ID, at now: Date, in session: Session) throws {
        try session.execute("DELETE FROM deposit_parcel WHERE deposit_id = ?", id)
        try session.execute("UPDATE deposit SET ended_at = ? WHERE id = ?", now, id)
    }

    static func noteOpened(_ id: Deposit.ID, at now: Date, in session: Session) throws {
        try session.execute("UPDATE deposit SET opened_at = ? WHERE id = ?", now, id)
    }

    static func parcel(of deposit: Deposit.ID, to key: CustodianKey.ID, in session: Session) throws -> DepositParcel? {
        try session.row(
            "SELECT key_id, encapsulated, sealed FROM deposit_parcel WHERE deposit_id = ? AND key_id = ?", deposit, key
        ).map { row in
            DepositParcel(
                key: try row.id("key_id"), encapsulated: try row.blob("encapsulated"), sealed: try row.blob("sealed"))
        }
    }

    /// A row for each reader, those of one deposit after each other.
    private static func deposits(_ rows: [Row]) throws -> [Deposit] {
        var readers: [Deposit.ID: Set<Person.ID>] = [:]
        var firsts: [Row] = []
        for row in rows {
            let id: Deposit.ID = try row.id("id")
            if readers[id] == nil { firsts.append(row) }
            readers[id, default: []].formUnion(try row.optionalID("reader").map { [$0] } ?? [])
        }
        return try firsts.map { row in
            let id: Deposit.ID = try row.id("id")
            return Deposit(
                id: id, channel: try row.id("channel_id"), number: try row.int("number"),
                depositedBy: try row.id("deposited_by"), depositedAt: try row.date("deposited_at"),
                openedAt: try row.optionalDate("opened_at"), readers: readers[id] ?? [])
        }
    }
}
