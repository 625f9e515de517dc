import Channels
import Guidelines
import Platforms

/// Puts the directory into words.
struct DirectoryPageMaker {
    let parts: SiteParts
    let directory: PublicDirectory
    let search: DirectorySearch

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
            points: points, report: texts("directory.report"), contacts: parts.contacts, crisis: crisis)
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
    private var points: [Titled] {
        let answer = Titled(heading: texts("directory.answerHeading"), words: parts.answerPromise)
        let told: [GuidanceText.Place] = [.publicRecords, .removedContent]
        return [answer] + told.flatMap { guideline.texts(at: $0).prefix(1) }.map { Titled(heading: $0.heading, words: $0.text) }
    }

    private var crisis: Titled? {
        guideline.texts(at: .crisis).first.map { Titled(heading: $0.heading, words: $0.text) }
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
