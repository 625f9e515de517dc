import Crypto
import Foundation

/// Holds back guessing, by the name tried and by the network it comes from, in the database that all servers share.
///
/// An attempt is counted *before* the password is looked at and taken off again if it was right, so that a
/// thousand attempts at once gain no more than a thousand in a row. What is stored is a keyed digest: people type
/// passwords in the name field, and addresses are personal data.
struct SignInThrottle: Sendable {
    private let key: SymmetricKey

    init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

    /// One thing that attempts are counted by.
    struct Mark: Sendable {
        let digest: String
        let rule: ThrottleRule
    }

    /// What one attempt is counted by.
    struct Marks: Sendable {
        /// Nil for a name that no person could have.
        let name: Mark?
        let network: Mark

        var all: [Mark] { [name, network].compactMap(\.self) }
    }

    func marks(name: String?, address: String) -> Marks {
        Marks(
            name: name.map { Mark(digest: digest("name:\($0)"), rule: .name) },
            network: Mark(digest: digest("network:\(NetworkAddress.network(of: address))"), rule: .network))
    }

    private func digest(_ text: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Data("kanalvakt throttle \(text)".utf8), using: key)
        return Base64.webText(Array(code.prefix(16)))
    }
}
