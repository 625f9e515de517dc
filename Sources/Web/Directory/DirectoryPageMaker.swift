import Channels
import Guidelines
import Platforms

/// Puts the directory into words.
struct DirectoryPageMaker {
    let parts: SiteParts
    let directory: PublicDirectory
    let search: DirectorySearch

    private let guidance: PageGuidance

    init(parts: SiteParts, directory: PublicDirectory, search: DirectorySearch) {
        self.parts = parts
        self.directory = directory
        self.search = search
        guidance = PageGuidance(parts, showsStrength: false)
    }

    private var texts: Texts { parts.texts }
    private var guideline: Guideline { parts.guideline }

    var page: DirectoryPage {
        let lines = directory.lines(matching: search.query)
        let municipality = ["municipality": guideline.municipality]
        return DirectoryPage(
            frame: parts.publicFrame(at: .directory), title: texts("directory.title"), heading: texts("directory.heading"),
            lead: texts("directory.lead", municipality), promises: promises, search: search.words,
            units: directory.units.map {
                Option(value: $0.id.description, name: $0.name, chosen: $0.id == search.unit)
            },
            platforms: directory.platforms.map {
                Option(value: $0.rawValue, name: parts.platformName($0), chosen: $0 == search.platform)
            },
            result: result(lines), isFiltered: !search.isEmpty, channels: lines.map(entry),
            emptyHelp: texts(directory.lines.isEmpty ? "directory.emptyAll" : "directory.emptyFiltered", municipality),
            points: points, report: texts("directory.report"),
            guidance: guidance.texts(at: .contact) + guidance.texts(at: .directory) + register(guidance),
            contacts: parts.contacts, crisis: crisis)
    }

    private var promises: [Promise] {
        [
            Promise(words: parts.hours.capitalisedFirst, note: texts("directory.promiseHours")),
            Promise(
                words: LimitWording(limit: guideline.reply.limit, texts: texts).words.capitalisedFirst,
                note: texts("directory.promiseLimit")),
            Promise(words: texts("directory.promiseRecord"), note: texts("directory.promiseRecordNote")),
        ]
    }

    /// The guideline's own words where it has them; how soon one gets an answer follows from its numbers.
    private var points: [GuidancePart] {
        [parts.answerPart(guidance)] + guidance.texts(at: .publicRecords) + guidance.texts(at: .removedContent)
    }

    private var crisis: CrisisPart? {
        let told = guidance.texts(at: .crisis)
        let rule = guideline.rule(CrisisRule.self)
        guard rule != nil || !told.isEmpty else { return nil }
        let notes = guidance.notes([rule?.basis.note])
        return CrisisPart(
            heading: texts("crisis.heading"), texts: told, channels: rule.map { $0.basic.compactMap(channel) } ?? [],
            clauses: parts.links(rule?.basis.clauses ?? []), notes: notes, hasNotes: !notes.isEmpty)
    }

    /// Where facts always stand, as a way to it.
    private func channel(_ basic: CrisisRule.Basic) -> Fact? {
        let authority = guideline.authority
        switch basic {
        case .website:
            return Fact(texts("contact.website"), OutsideLink.shown(authority.website), link: authority.website)
        case .phone:
            return authority.phone.map { Fact(texts("contact.phone"), $0, link: "tel:\($0.filter(\.isWholeNumber))") }
        }
    }

    private func result(_ lines: [DirectoryLine]) -> String {
        if !search.isEmpty {
            return texts("directory.resultOf", ["count": String(lines.count), "all": String(directory.lines.count)])
        }
        return texts.counted("directory.result", lines.count { $0.channel.isOpen })
    }

    private func entry(_ line: DirectoryLine) -> DirectoryEntry {
        let channel = line.channel
        let stamp = ChannelStamp(channel, parts)
        return DirectoryEntry(
            name: channel.name, page: SiteAddress.channel(channel.slug).path, platform: parts.platformName(channel.platform),
            purpose: channel.purpose, unit: line.unit.name, address: channel.isOpen ? OutsideLink(channel.address) : nil,
            isClosed: !channel.isOpen, stamp: stamp.word, since: stamp.since)
    }
}

/// Official now, or once.
struct ChannelStamp {
    let word: String
    let since: String

    init(_ channel: Channel, _ parts: SiteParts) {
        let day = parts.times.date(channel.closedOn ?? channel.openedOn)
        word = parts.texts(channel.isOpen ? "directory.official" : "directory.closed")
        since = parts.texts(channel.isOpen ? "directory.since" : "directory.closedOn", ["day": day])
    }
}
