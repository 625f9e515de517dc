import Platforms

/// An account that a pasted address turned out to be of.
public struct RecognisedAccount: Sendable, Hashable {
    /// The platform that it is on.
    public let platform: PlatformKind
    /// The account's name on the platform, without an at sign; nil where the address has only a number.
    public let handle: String?
    /// The platform's own number of the account, which stays when the name changes; nil where the address lacks it.
    public let accountID: String?
    /// The one spelling of its address that Kanalvakt uses.
    public let address: WebAddress
    /// What every spelling of the account shares: without scheme and "www.", names in lower case.
    public let key: String
}
