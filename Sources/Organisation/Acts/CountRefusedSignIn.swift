import Database
import Foundation

/// Counts a refused sign-in for the day, and puts the counts of days gone by on the ledger.
///
/// One entry a day at the most, without names or addresses: whoever tries to sign in must be able neither to fill
/// the ledger nor to leave anything on it.
struct CountRefusedSignIn: Act {
    func authorise(_ context: ActContext) throws {
        guard case .system(.signIn) = context.actor else { throw Refusal.notFound }
    }

    func perform(_ context: ActContext) throws {
        let today = Int64(context.now.timeIntervalSince1970 / 86_400)
        let gone = try context.session.rows(
            "DELETE FROM refused_sign_in WHERE day < ? RETURNING day, attempts", today)
        try context.session.execute(
            """
            INSERT INTO refused_sign_in (day, attempts) VALUES (?, 1)
            ON CONFLICT (day) DO UPDATE SET attempts = refused_sign_in.attempts + 1
            """, today)
        for row in gone { try record(row, context) }
        if gone.isEmpty { context.nothingChanged() }
    }

    private func record(_ row: Row, _ context: ActContext) throws {
        let day = Date(timeIntervalSince1970: Double(try row.int("day")) * 86_400)
        try context.record(
            "organisation.signInsRefused",
            ["dayUTC": .string(String(day.ISO8601Format().prefix(10))), "attempts": .integer(try row.int("attempts"))])
    }
}
