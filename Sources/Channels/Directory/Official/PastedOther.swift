import Foundation

/// What somebody asked about where it is no account at all.
public enum PastedOther: Sendable, Hashable {
    /// The municipality's own website, a page or a host under it.
    case website
    /// A mail address, which is not judged; `isPublished` for one of those that the municipality itself has given.
    case mail(isPublished: Bool)
    /// A telephone number, which is not judged; `isPublished` for one of those that the municipality itself has given.
    case phone(isPublished: Bool)
    /// A whole platform: "facebook.com".
    case platform
    /// A link to a post, a video or another page of a platform, which does not say whose it is.
    case post
    /// A short link, which does not say where it leads.
    case shortened
}

/// Tells by the letters alone what somebody has pasted that is no account. Nothing is fetched.
struct PastedSorter: Sendable {
    private let website: String?
    private let sites: Set<String>
    private let published: Set<PastedContact>

    /// - Parameters:
    ///   - website: the municipality's own.
    ///   - published: the mail addresses and numbers that the municipality gives to everybody.
    init(directory: PublicDirectory, website: String?, published: [String] = []) {
        self.website = website.flatMap { PastedHost($0) }.map { PastedHost.bare($0.written) }
        sites = directory.platformSites
        self.published = Set(published.compactMap { PastedContact($0) })
    }

    /// What it is; nil for what may be an account.
    func other(_ account: PastedAccount) -> PastedOther? {
        if let contact = account.contact {
            let isPublished = published.contains(contact)
            return contact.domain == nil ? .phone(isPublished: isPublished) : .mail(isPublished: isPublished)
        }
        guard let host = account.host, host.isOrdinary, !host.hasSignIn, account.hasWebScheme else { return nil }
        if isOwn(host) { return .website }
        if account.account != nil || account.isOnlyName { return nil }
        let bare = PastedHost.bare(host.written)
        let isEmpty = account.pathOnHost.isEmpty
        if Self.shorteners.contains(bare) { return isEmpty ? .platform : .shortened }
        guard Self.postHosts.contains(bare) || sites.contains(where: { bare == $0 || bare.hasSuffix(".\($0)") }) else { return nil }
        if bare == "tiktok.com", account.pathOnHost.hasPrefix("/t/") { return .shortened }
        return isEmpty ? .platform : .post
    }

    /// Whether it is the municipality's website or lies under it.
    func isOwn(_ host: PastedHost) -> Bool {
        guard let website else { return false }
        let bare = PastedHost.bare(host.written)
        return bare == website || bare.hasSuffix(".\(website)")
    }

    /// Whether a mail address is one of the municipality's own, whose looks deceive nobody.
    func isOwnMail(_ contact: PastedContact) -> Bool {
        published.contains(contact) || contact.domain.flatMap { PastedHost($0) }.map(isOwn) ?? false
    }

    /// Why the account cannot be called false; nil when it can. What is called false is warned of in public, so it must be
    /// one account in one place.
    func refusal(_ account: PastedAccount) -> ReportRefusal? {
        switch other(account) {
        case .website: .ownWebsite
        case .platform: .wholePlatform
        case .mail, .phone: .mailOrPhone
        case .post, .shortened: nil
        case nil: account.isOnlyName ? .onlyName : nil
        }
    }

    private static let postHosts: Set<String> = ["fb.watch", "youtu.be"]

    private static let shorteners: Set<String> = [
        "t.co", "bit.ly", "tinyurl.com", "ow.ly", "buff.ly", "goo.gl", "is.gd", "v.gd", "lnkd.in", "vm.tiktok.com", "vt.tiktok.com",
        "cutt.ly", "rb.gy", "t.ly", "shorturl.at", "dlvr.it", "trib.al", "rebrand.ly", "bit.do", "on.fb.me", "l.facebook.com",
        "lm.facebook.com", "l.instagram.com", "l.messenger.com", "l.threads.com", "l.threads.net", "tiny.cc", "soo.gd", "s.id", "bl.ink",
        "shorturl.com", "short.gy", "urlz.fr", "qrco.de", "pst.cr", "spr.ly", "hubs.ly", "mailchi.mp", "eepurl.com", "w.wiki", "amzn.to",
    ]
}
