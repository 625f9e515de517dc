import Channels
import Foundation
import Guidelines

/// The list on the channel that speaks for the municipality (GOT-41).
struct ListingPage: Page {
    static let template: TemplateName = "listing"

    let frame: Frame
    let title: String
    let back: String
    let tag: Tag
    let stateWords: String
    /// Nil where the guideline leaves it free.
    let rule: RuleLine?
    /// What the newest check found missing.
    let lacking: String?
    /// What has changed since the newest check.
    let changes: [DifferencePiece]
    let hasChanges: Bool
    /// Said while the list cannot link to the site's own address.
    let noAddress: String?
    /// How much the platform takes.
    let room: String
    /// The texts, the fullest first.
    let versions: [ListingVersion]
    let action: String
    let csrf: String
    let digest: String
    let fault: String?
    let channels: [Option]
    let hasChannels: Bool
    let missing: String
    let isLacking: Bool
    let checks: [VisitorCheckLine]
    let hasChecks: Bool
}

/// A text to copy.
struct ListingVersion: Sendable {
    let id: String
    let label: String
    let count: String
    let text: String
    let rows: String
}

/// Puts the list on a channel into words.
struct ListingPageMaker {
    let parts: SiteParts
    let visit: Visit
    let csrf: String
    let listing: Listing

    private var texts: Texts { parts.texts }
    /// Scheme and host of the public site.
    var site: String { parts.settings.origin ?? "http://\(parts.settings.host):\(parts.settings.port)" }
    /// What is to be posted.
    var text: ListingText { listing.text(site: site) }

    func page(note: String = "", outcome: String = "", chosen: String = "", fault: String? = nil) -> ListingPage {
        let changes = changes
        let picked = chosen.isEmpty ? listing.channel?.channel.id.description : chosen
        return ListingPage(
            frame: parts.staffFrame(visit), title: texts("listing.heading"), back: SiteAddress.open(.contacts).path, tag: tag,
            stateWords: stateWords, rule: listing.rule.map { PageGuidance(parts).line(texts("listing.rule"), by: $0.basis) },
            lacking: listing.need?.kind == .lacking ? listing.checks.first?.note : nil, changes: changes, hasChanges: !changes.isEmpty,
            noAddress: parts.settings.origin == nil ? texts("visitor.channel.noAddress") : nil, room: room, versions: versions,
            action: SiteAddress.open(.listing).path, csrf: csrf, digest: text.digest, fault: fault,
            channels: listing.candidates.map { line in
                let name = "\(line.channel.name), \(listing.platforms.name(of: line.channel.platform))"
                return Option(value: line.channel.id.description, name: name, chosen: line.channel.id.description == picked)
            },
            hasChannels: !listing.candidates.isEmpty, missing: note, isLacking: outcome == VisitorCheck.Outcome.lacking.rawValue,
            checks: checks, hasChecks: !listing.checks.isEmpty)
    }

    private var day: String { listing.checks.first.map { parts.times.date($0.checkedAt) } ?? "" }
    private var key: String { listing.channel == nil ? nowhere : listing.need?.kind.rawValue ?? free }
    private var nowhere: String { listing.candidates.isEmpty ? "noChannel" : listing.rule == nil ? "free" : "unchosen" }
    private var free: String { listing.checks.first.map { $0.channel == listing.channel?.channel.id } == true ? "shown" : "free" }
    private var stateWords: String {
        texts("listing.state.\(key)", ["day": day, "channel": listing.channel?.channel.name ?? ""])
    }
    private var tag: Tag {
        let tone = key == "free" ? nil : key == "shown" ? "good" : key == "lacking" ? "late" : "soon"
        return Tag(words: texts("listing.tag.\(key)"), tone: tone)
    }

    private var limit: Int? { listing.channel.flatMap { ListingText.longestPost(on: $0.channel.platform) } }

    private var room: String {
        let platform = listing.channel.map { listing.platforms.name(of: $0.channel.platform) } ?? ""
        guard let limit else { return texts("listing.noLimit") }
        return texts("listing.limit", ["platform": platform, "limit": limit.grouped])
    }

    private var versions: [ListingVersion] {
        let whole = text
        return whole.fitting(limit).enumerated().map { place, text in
            let kind = text == whole.full ? "full" : text == whole.names ? "names" : "pointer"
            return ListingVersion(
                id: "text-\(place)", label: texts("listing.version.\(kind)"), count: texts("listing.count", ["count": text.count.grouped]),
                text: text, rows: String(min(18, text.split(separator: "\n", omittingEmptySubsequences: false).count + 1)))
        }
    }

    private var changes: [DifferencePiece] {
        guard listing.need?.kind == .changed, let newest = listing.checks.first else { return [] }
        return TextDifference(from: newest.told, to: listing.text(site: newest.site).full).pieces
    }

    private var checks: [VisitorCheckLine] {
        listing.checks.map { check in
            let name = listing.people[check.checkedBy]?.fullName ?? ""
            return VisitorCheckLine(
                words: texts("listing.checks.\(check.outcome.rawValue)", ["day": parts.times.date(check.checkedAt), "who": name]),
                note: check.note.isEmpty ? nil : check.note,
                picture: check.evidence.map { _ in SiteAddress.open(.listingPicture(check.id.rawValue)).path })
        }
    }
}
