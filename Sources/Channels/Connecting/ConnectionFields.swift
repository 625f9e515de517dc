import Organisation
import Platforms

/// What is asked about a connection, as it comes from a form or the command line. The secret is apart.
public struct ConnectionFields: Sendable {
    /// The kind of platform, which decides the connector.
    public var kind: PlatformKind
    /// Where the platform's interface answers.
    public var address: String
    /// The account's name on the platform.
    public var account: String

    public init(kind: PlatformKind, address: String, account: String) {
        self.kind = kind
        self.address = address
        self.account = account
    }

    /// The fields as they are stored.
    struct Cleaned: Sendable {
        let kind: PlatformKind
        let address: WebAddress
        let account: String
    }

    /// The fields and the secret, ready to be sealed.
    ///
    /// - Throws: `Refusal.invalid` with every mistake.
    func cleaned(secret: String) throws(Refusal) -> (fields: Cleaned, secret: String) {
        var reader = FieldReader()
        let address = reader.value { () throws(FieldProblem) in try WebAddress.clean(self.address) }
        let account = reader.read(account, TextRule("Konto", length: 1...200))
        let secret = reader.read(secret, TextRule("Lösenord", length: 1...4000))
        try reader.finish()
        guard let address else { throw .invalid(reader.problems) }
        return (Cleaned(kind: kind, address: address, account: account), secret)
    }
}
