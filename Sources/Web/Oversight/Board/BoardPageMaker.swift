import Channels
import Foundation
import Guidelines
import Organisation
import Oversight

/// Puts the list of findings into words, by channel or by kind.
struct BoardPageMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let board: FindingBoard
    let listing: String

    /// How many channels, or findings of a kind, are shown at a time.
    static let most = 50

    private var texts: Texts { parts.texts }
    private var maker: FindingRowMaker { FindingRowMaker(parts: parts, visit: visit, persons: board.persons) }
    private var isByKind: Bool { visit.query["visa"] == "slag" }
    private var search: String { String(visit.query["sok"].prefix(200)) }

    func page(fault: String?) -> BoardPage {
        let found = board.findings.filter(matches)
        let sections = isByKind ? byKind(found) : byChannel(found)
        let number = visit.query.page
        let shown = isByKind ? sections : Array(sections.dropFirst((number - 1) * Self.most).prefix(Self.most))
        let told = board.rules.guidance(parts)
        let common = common
        return BoardPage(
            frame: parts.staffFrame(visit, at: .oversight(.board)), title: texts("oversight.heading"), lead: lead(found), fault: fault,
            views: views(found), view: isByKind ? "slag" : "kanal", action: SiteAddress.oversight(.board).path, search: search,
            sections: common + shown,
            empty: shown.isEmpty && common.isEmpty ? Titled(heading: texts("oversight.empty.heading"), words: texts("oversight.empty.words")) : nil,
            next: isByKind || sections.count <= number * Self.most ? nil : address(page: number + 1),
            listing: open.signedIn.may(.manageChannels)
                ? ListingForm(
                    action: SiteAddress.oversight(.listing).path, csrf: open.token.formToken,
                    address: visit.isPost ? visit.form["adress"] : listing) : nil,
            guidance: told, hasGuidance: !told.isEmpty)
    }

    /// What is wrong with the whole, before everything else.
    private var common: [FindingSection] {
        guard !board.common.isEmpty, search.isEmpty, visit.query["slag"].isEmpty, visit.query.page == 1 else { return [] }
        return [
            FindingSection(
                heading: texts("oversight.common.heading"), note: nil, link: nil, rows: board.common.map { maker.row($0) }, more: nil)
        ]
    }

    private func matches(_ finding: Finding) -> Bool {
        let kind = visit.query["slag"]
        if !kind.isEmpty, finding.kind.rawValue != kind { return false }
        guard !search.isEmpty, let channel = board.channels[finding.channel] else { return true }
        return channel.name.localizedCaseInsensitiveContains(search)
    }

    private func lead(_ found: [Finding]) -> String {
        let open = found.count { $0.answer == nil } + board.common.count
        if board.channels.isEmpty { return texts.counted("oversight.channel.findings", open) }
        let channels = Set(found.map(\.channel)).count
        return texts.counted("oversight.lead", open, ["channels": String(channels), "all": String(board.channels.count)])
    }

    private func views(_ found: [Finding]) -> [BoardView] {
        [
            BoardView(
                address: SiteAddress.oversight(.board).path, name: texts("oversight.byChannel"),
                count: String(Set(found.map(\.channel)).count), current: !isByKind),
            BoardView(
                address: "\(SiteAddress.oversight(.board).path)?visa=slag", name: texts("oversight.byKind"),
                count: String(Set(found.map(\.kind)).count), current: isByKind),
        ]
    }

    private func address(page: Int) -> String {
        var parts = URLComponents()
        parts.queryItems = [URLQueryItem(name: "sida", value: String(page))]
        if !search.isEmpty { parts.queryItems?.append(URLQueryItem(name: "sok", value: search)) }
        let kind = visit.query["slag"]
        if !kind.isEmpty { parts.queryItems?.append(URLQueryItem(name: "slag", value: kind)) }
        return "\(SiteAddress.oversight(.board).path)?\(parts.percentEncodedQuery ?? "")"
    }

    /// Channels that the person answers for come first, and then those with the most to put right.
    private func byChannel(_ found: [Finding]) -> [FindingSection] {
        let me = open.signedIn.person.id
        let groups = Dictionary(grouping: found, by: \.channel).compactMap { id, findings in
            board.channels[id].map { (channel: $0, findings: findings) }
        }
        let sorted = groups.sorted { left, right in
            let (a, b) = (left.channel.responsible == me, right.channel.responsible == me)
            if a != b { return a }
            return (-left.findings.count, left.channel.name, left.channel.id) < (-right.findings.count, right.channel.name, right.channel.id)
        }
        return sorted.map { channel, findings in
            FindingSection(
                heading: channel.name, note: channel.responsible == me ? texts("oversight.mine") : nil,
                link: SiteAddress.oversight(.channel(channel.slug)).path,
                rows: findings.map { maker.row($0, of: channel, namesChannel: false) }, more: nil)
        }
    }

    private func byKind(_ found: [Finding]) -> [FindingSection] {
        let groups = Dictionary(grouping: found, by: \.kind)
        return FindingKind.allCases.compactMap { kind in
            guard let findings = groups[kind] else { return nil }
            let rows = findings.prefix(Self.most).compactMap { finding in
                board.channels[finding.channel].map { maker.row(finding, of: $0, namesChannel: true) }
            }
            let address = "\(SiteAddress.oversight(.board).path)?slag=\(kind.rawValue)"
            return FindingSection(
                heading: texts("oversight.kind.\(kind.rawValue)"), note: texts.counted("oversight.channels", Set(findings.map(\.channel)).count),
                link: nil, rows: rows,
                more: findings.count > rows.count
                    ? FrameLink(address: address, name: texts("oversight.more", ["count": String(findings.count)]), current: false) : nil)
        }
    }
}
