import Channels
import Foundation

/// Openings and closings as a feed (RFC 4287), the newest first.
struct AtomFile {
    private let changes: [ChannelChange]
    private let site: DataSite
    private let texts: Texts
    private let now: Date

    init(_ directory: PublicDirectory, _ site: DataSite, _ texts: Texts, now: Date) {
        changes = ChannelChange.newest(directory.lines, limit: 200)
        self.site = site
        self.texts = texts
        self.now = now
    }

    var text: String {
        let municipality = ["municipality": site.guideline.municipality]
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
            <id>\(XMLText.of(site.urn("atom", "feed")))</id>
            <title>\(XMLText.of(texts("changes.feed", municipality)))</title>
            <updated>\((changes.first?.at ?? now).formatted(.iso8601))</updated>
            <rights>\(XMLText.of("CC0 1.0, \(DataFile.licence)"))</rights>
            \(link("self", "application/atom+xml", .open(.file(.atom))))\(link("alternate", "text/html", .open(.changes)))<author><name>\(XMLText.of(site.guideline.municipality))</name></author>
            <generator>Kanalvakt</generator>

            """ + changes.map(entry).joined() + "</feed>\n"
    }

    private func entry(_ change: ChannelChange) -> String {
        let channel = change.line.channel
        let words = ["channel": channel.name, "platform": site.platforms.name(of: channel.platform)]
        let title = texts("changes.title.\(change.kind.rawValue)", words)
        let link = link("alternate", "text/html", .channel(channel.slug))
        // An entry without a page of its own must hold what it says (RFC 4287, section 4.1.2).
        let element = link.isEmpty ? "content" : "summary"
        return """
            <entry>
            <id>\(XMLText.of(site.urn("atom", "\(channel.slug):\(change.kind.rawValue)")))</id>
            <title>\(XMLText.of(title))</title>
            <updated>\(max(change.at, change.line.takenOverSince ?? change.at).formatted(.iso8601))</updated>
            \(link)<\(element)>\(XMLText.of(content(change)))</\(element)>
            </entry>

            """
    }

    /// Nobody is led to an account that somebody else may have taken over.
    private func content(_ change: ChannelChange) -> String {
        let channel = change.line.channel
        guard channel.isOpen, let since = change.line.takenOverSince else { return "\(channel.purpose) \(channel.address.text)" }
        return texts("changes.takenOverWords", ["day": site.day(since)])
    }

    /// A link with its line break; empty while the site's own address is not known.
    private func link(_ relation: String, _ type: String, _ address: SiteAddress) -> String {
        site.absolute(address).map { "<link rel=\"\(relation)\" type=\"\(type)\" href=\"\(XMLText.of($0))\"/>\n" } ?? ""
    }
}

/// A channel that opened or closed, or that somebody else may have taken over.
struct ChannelChange: Sendable {
    enum Kind: String, Sendable {
        case opened
        case closed
        case takenOver
    }

    let line: DirectoryLine
    let at: Date
    let kind: Kind

    /// The latest changes of the channels, the newest first.
    static func newest(_ lines: [DirectoryLine], limit: Int) -> [ChannelChange] {
        let opened = lines.map { ChannelChange(line: $0, at: $0.channel.openedOn, kind: .opened) }
        let closed = lines.compactMap { line in
            line.channel.closedOn.map { ChannelChange(line: line, at: $0, kind: .closed) }
        }
        let taken = lines.compactMap { line in
            line.channel.isOpen ? line.takenOverSince.map { ChannelChange(line: line, at: $0, kind: .takenOver) } : nil
        }
        return Array((opened + closed + taken).sorted { ($1.at, $0.line.channel.slug) < ($0.at, $1.line.channel.slug) }.prefix(limit))
    }
}

/// Text inside XML, where control characters may not stand at all.
enum XMLText {
    static func of(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": scalars.append(contentsOf: "&lt;".unicodeScalars)
            case ">": scalars.append(contentsOf: "&gt;".unicodeScalars)
            case "&": scalars.append(contentsOf: "&amp;".unicodeScalars)
            case "\"": scalars.append(contentsOf: "&quot;".unicodeScalars)
            case "\t", "\n": scalars.append(scalar)
            case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": scalars.append("\u{FFFD}")
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
