import Crypto
import Database
import Foundation
import Organisation

/// Holds back whoever would drown the municipality in reports, by the network that they come from.
///
/// What is stored is a keyed digest of the network for a day, since addresses are personal data. These rows are
/// bookkeeping and are not on the ledger.
struct ReportThrottle: Sendable {
    /// Reports that one network may send within ``window``: a whole school may sit behind one address.
    static let most = 20
    /// Seconds that reports are counted over.
    static let window: TimeInterval = 3600

    private let key: SymmetricKey

    init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

    /// What reports from the address are counted by.
    func mark(of address: String) -> String {
        let network = NetworkAddress.network(of: address)
        let code = HMAC<SHA256>.authenticationCode(for: Data("kanalvakt reports \(network)".utf8), using: key)
        return code.prefix(16).map { String($0, radix: 16) }.joined(separator: ".")
    }

    /// Counts one report more.
    ///
    /// - Throws: `ReportRefusal.tooMany` when there have been too many.
    static func count(_ mark: String, at now: Date, in session: Session) throws {
        try session.execute("DELETE FROM report_mark WHERE at <= ?", now.addingTimeInterval(-86_400))
        let since = now.addingTimeInterval(-window)
        let times = try session.rows("SELECT at FROM report_mark WHERE mark = ? AND at > ? ORDER BY at", mark, since)
        if times.count >= most, let first = try times.first?.date("at") {
            let left = window - now.timeIntervalSince(first)
            throw ReportRefusal.tooMany(minutes: max(1, Int((left / 60).rounded(.up))))
        }
        try session.execute("INSERT INTO report_mark (mark, at) VALUES (?, ?)", mark, now)
    }
}
