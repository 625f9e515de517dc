import Channels
import Foundation
import Guidelines

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
        guidance = PageGuidance(parts, for: .everyone)
    }

    private var texts: Texts { parts.texts }
    private var guideline: Guideline { parts.guideline }

    var page: DirectoryPage {
        let lines = directory.lines(matching: search.query)
        let pages = max(1, (lines.count + DirectorySearch.pageLength - 1) / DirectorySearch.pageLength)
        let page = min(search.page, pages)
        let shown = lines.dropFirst((page - 1) * DirectorySearch.pageLength).prefix(DirectorySearch.pageLength)
        let municipality = ["municipality": guideline.municipality]
        return DirectoryPage(
            frame: parts.publicFrame(at: .directory), title: texts("directory.title"), heading: texts("directory.heading"),
            lead: texts("directory.lead", municipality), promises: promises,
            official: SiteAddress.open(.official).path, search: search.words,
            units: directory.units.map {
                Option(value: $0.id.description, name: $0.name, chosen: $0.id == search.unit)
            },
            platforms: directory.platforms.map {
                Option(value: $0.rawValue, name: directory.platformList.name(of: $0), chosen: $0 == search.platform)
            },
            standings: standings, comments: comments, onlyCrisis: search.inCrisis, hasMore: search.hasMore,
            result: result(lines), isFiltered: !search.isEmpty,
            channels: shown.map { DirectoryEntry($0, parts, directory.platformList) },
            emptyHelp: texts(directory.lines.isEmpty ? "directory.emptyAll" : "directory.emptyFiltered", municipality),
            pager: pager(page, of: pages), points: points,
            parties: directory.parties.isEmpty ? nil : SiteAddress.open(.parties).path, report: texts("directory.report"),
            reportForm: SiteAddress.open(.report).path, reportAccount: SiteAddress.open(.reportAccount).path,
            guidance: guidance.texts(at: .contact) + guidance.texts(at: .directory) + register(guidance),
            contacts: parts.contacts, crisis: crisis)
    }

    private var promises: [Promise] {
        // What comes after a comma has no room in two or three words; it stands whole further down.
        let limit = parts.promisedLimit.split(separator: ",").first.map(String.init) ?? parts.promisedLimit
        return [
            parts.watchedHours.map { Promise(words: $0.capitalisedFirst, note: texts("directory.promiseHours")) },
            Promise(words: limit.capitalisedFirst, note: texts("directory.promiseLimit")),
            Promise(words: texts("directory.promiseRecord"), note: texts("directory.promiseRecordNote")),
        ].compactMap(\.self)
    }

    /// The guideline's own words where it has them; how soon one gets an answer follows from its numbers.
    private var points: [GuidancePart] {
        [parts.answerPart(guidance)] + guidance.texts(at: .publicRecords) + guidance.texts(at: .removedContent)
    }

    private var crisis: CrisisPart? { CrisisPart(parts, guidance) }

    private var standings: [Option] {
        DirectoryStanding.allCases.map {
            Option(value: $0.rawValue, name: texts("directory.standing.\($0.rawValue)"), chosen: $0.standing == search.standing)
        }
    }

    private var comments: [Option] {
        DirectoryComments.allCases.map {
            Option(value: $0.rawValue, name: texts("directory.comments.\($0.rawValue)"), chosen: $0.areOpen == search.comments)
        }
    }

    private func pager(_ page: Int, of pages: Int) -> PagerPart? {
        guard pages > 1 else { return nil }
        return PagerPart(
            words: texts("directory.page", ["page": String(page), "pages": String(pages)]),
            previous: page > 1 ? search.address(page: page - 1) : nil, next: page < pages ? search.address(page: page + 1) : nil)
    }

    private func result(_ lines: [DirectoryLine]) -> String {
        if !search.isEmpty {
            return texts("directory.resultOf", ["count": String(lines.count), "all": String(directory.lines.count)])
        }
        return texts.counted("directory.result", lines.count { $0.channel.isOpen })
    }
}

extension DirectoryEntry {
    init(_ line: DirectoryLine, _ parts: SiteParts, _ platforms: PlatformList) {
        let channel = line.channel
        let stamp = ChannelStamp(channel, takenOverSince: line.takenOverSince, parts)
        self.init(
            name: channel.name, page: SiteAddress.channel(channel.slug).path, platform: platforms.name(of: channel.platform),
            purpose: channel.purpose, unit: line.unit.name, address: stamp.isWarning ? nil : OutsideLink(channel.address),
            isClosed: stamp.isWarning, inCrisis: channel.isOpen && channel.inCrisis, stamp: stamp.word, since: stamp.since)
    }
}

/// Official now, perhaps taken over, or official once.
struct ChannelStamp {
    let word: String
    let since: String
    /// Whether it is not official now.
    let isWarning: Bool

    init(_ channel: Channel, takenOverSince: Date?, _ parts: SiteParts) {
        isWarning = !channel.isOpen || takenOverSince != nil
        if channel.isOpen, let takenOverSince {
            word = parts.texts("directory.takenOver")
            since = parts.texts("directory.since", ["day": parts.times.date(takenOverSince)])
            return
        }
        let day = parts.times.date(channel.closedOn ?? channel.openedOn)
        word = parts.texts(channel.isOpen ? "directory.official" : "directory.closed")
        since = parts.texts(channel.isOpen ? "directory.since" : "directory.closedOn", ["day": day])
    }
}
