import Foundation
import Platforms

/// Decides what a page shows, without asking anybody.
enum LinkJudge {
    /// What was seen on a page.
    struct Verdict: Equatable {
        let outcome: LinkOutcome
        let seen: String?
        let problem: String?
    }

    /// Platforms that show strangers less than the account holds, so that a link not seen may still be there.
    static let hidingPlatforms: Set<String> = ["facebook", "instagram", "x", "tiktok", "linkedin", "threads", "youtube", "bluesky"]

    /// Whether a channel's page links to the municipality's website.
    static func channelPage(_ page: OutsideDocument, website: String, platform: PlatformKind) -> Verdict {
        guard page.isPage else { return Verdict(outcome: .unseen, seen: nil, problem: notAPage) }
        guard let host = host(of: website) else { return Verdict(outcome: .unseen, seen: nil, problem: notAPage) }
        let own = page.links.filter { leads($0.address, to: host) }
        if let link = own.first(where: \.isOwn) ?? own.first {
            return Verdict(outcome: .linked, seen: String(link.address.prefix(500)), problem: nil)
        }
        if hidingPlatforms.contains(platform.rawValue) {
            return Verdict(outcome: .unseen, seen: nil, problem: OutsideProblem.hidden.sentence(in: .sv))
        }
        return Verdict(outcome: .missing, seen: nil, problem: nil)
    }

    /// Whether the website's list links to a channel.
    ///
    /// - Parameter keys: what each link on the list stands for, with the link.
    static func listing(_ keys: [String: String], channel key: String) -> Verdict {
        keys[key].map { Verdict(outcome: .linked, seen: String($0.prefix(500)), problem: nil) }
            ?? Verdict(outcome: .missing, seen: nil, problem: nil)
    }

    static let notAPage = "Adressen visar ingen webbsida. Titta själv och skriv upp vad du ser."

    /// The host without "www.", in lower case; nil for what is no address.
    static func host(of address: String) -> String? {
        guard let host = URLComponents(string: address)?.host?.lowercased(), !host.isEmpty else { return nil }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    /// Whether an address leads to a host or to a part of it ("bibliotek.exempel.se" is part of "exempel.se").
    private static func leads(_ address: String, to host: String) -> Bool {
        guard let found = self.host(of: address) else { return false }
        return found == host || found.hasSuffix("." + host)
    }
}
