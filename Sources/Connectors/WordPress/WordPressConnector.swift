import Foundation
import Platforms

/// A WordPress site over its REST API: its posts and pages, and the comments on them.
///
/// It asks as one account with an application password, which must be allowed to moderate comments.
public struct WordPressConnector: Connector {
    let site: WordPressSite
    let people: WordPressPeople

    /// - Parameters:
    ///   - account: the account's user name or e-mail address on the site.
    ///   - applicationPassword: made on the account's profile page in WordPress; spaces in it do not matter.
    ///   - clock: tells the time, for "slow down" answers.
    /// - Throws: `WordPressAddressProblem.badAccount` when the account or the password cannot be one.
    public init(
        address: WordPressAddress, account: String, applicationPassword: String,
        allowance: NetworkAllowance = .publicOnly, limits: ConnectionLimits = .standard,
        clock: @escaping @Sendable () -> Date
    ) throws(WordPressAddressProblem) {
        let access = try WordPressAccess(account: account, applicationPassword: applicationPassword)
        site = WordPressSite(address: address, access: access, allowance: allowance, limits: limits, now: clock)
        people = WordPressPeople(site: site)
    }

    /// Comments are taken to WordPress's bin, never past it, and WordPress keeps no earlier wordings of a comment.
    public var capabilities: Capabilities { [.reply, .hide, .restore] }

    public func pages(_ scope: FetchScope) -> AsyncThrowingStream<FetchedPage, any Error> {
        let opening = WordPressOpening(site: site, people: people, scope: scope)
        return AsyncThrowingStream { try await opening.next() }
    }

    /// Asks the site who we are there: the proof that a new connection works.
    /// - Throws: `PlatformError`; `.refused` when the account may not moderate comments.
    public func check() async throws -> WordPressAccount {
        let user = try await site.connectedUser()
        let mayModerate = user.capabilities?.granted.contains("moderate_comments") == true
        guard mayModerate else { throw PlatformError.refused("Kontot får inte moderera kommentarer.") }
        return WordPressAccount(
            siteName: PlainText.of(html: try await site.about().name ?? ""), userName: (user.name ?? "").cleaned,
            key: "user-\(user.id)")
    }
}

/// The account that a connection speaks as.
public struct WordPressAccount: Hashable, Sendable {
    /// The site's own name.
    public let siteName: String
    /// The name shown under what the account writes.
    public let userName: String
    /// What `RemoteAuthor.key` says for this account.
    public let key: String
}
