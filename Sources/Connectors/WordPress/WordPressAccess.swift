import Foundation

/// The account that Kanalvakt uses on a site. Its secret shows in no description, dump or mirror.
struct WordPressAccess: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The value of the header Authorization (RFC 7617).
    let header: String

    init(account: String, applicationPassword: String) throws(WordPressAddressProblem) {
        let name = account.trimmed
        let secret = applicationPassword.trimmed
        guard !name.isEmpty, !name.contains(":"), !secret.isEmpty,
            (name + secret).unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else { throw .badAccount }
        header = "Basic " + Data("\(name):\(secret)".utf8).base64EncodedString()
    }

    var description: String { "WordPressAccess(hidden)" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }
}
