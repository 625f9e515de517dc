import Channels
import Guidelines
import Hummingbird

/// The public pages that tell: nobody signs in, nothing is changed, everyone sees the same.
struct ToldController: Sendable {
    let parts: SiteParts

    private var texts: Texts { parts.texts }

    /// Whether an account is official. What was pasted stands in the address, so that the answer can be sent on.
    func official(_ visit: Visit) async throws -> Response {
        let directory = try await parts.directory.current()
        var response = parts.answer(OfficialPageMaker(parts: parts, directory: directory).page(visit.query["konto"]))
        if !visit.query["konto"].isEmpty { response.headers[.robots] = "noindex" }
        return response
    }

    func changes() async throws -> Response {
        let directory = try await parts.directory.current()
        let changes = ChannelChange.newest(directory.lines, limit: 200)
        var days: [(day: String, changes: [ChangeEntry])] = []
        for change in changes {
            let day = parts.times.date(change.at)
            if days.last?.day != day { days.append((day, [])) }
            days[days.count - 1].changes.append(entry(change, directory.platformList))
        }
        return parts.answer(
            ChangesPage(
                frame: parts.publicFrame(at: .open(.changes)), title: texts("changes.heading"),
                feed: SiteAddress.open(.file(.atom)).path, days: days.map { ChangeDay(day: $0.day, changes: $0.changes) }))
    }

    private func entry(_ change: ChannelChange, _ platforms: PlatformList) -> ChangeEntry {
        let channel = change.line.channel
        let words = ["platform": platforms.name(of: channel.platform), "unit": change.line.unit.name]
        return ChangeEntry(
            name: channel.name, page: SiteAddress.channel(channel.slug).path,
            words: texts("changes.words", words),
            tag: Tag(words: texts("changes.tag.\(change.kind.rawValue)"), tone: change.kind == .opened ? "good" : "late"))
    }

    /// From what was last known where the database does not answer: a crisis is when it may not.
    func crisis(_ visit: Visit) async throws -> Response {
        let directory: PublicDirectory
        do {
            directory = try await parts.directory.current()
        } catch {
            guard let last = parts.directory.last else { throw error }
            directory = last
        }
        let mayEdit = visit.open?.signedIn.may(.manageChannels) ?? false
        return parts.answer(CrisisPageMaker(parts: parts, directory: directory, mayEdit: mayEdit).page)
    }

    func privateUse() -> Response { parts.answer(PrivateUsePageMaker(parts: parts).page) }
    func accessibility() -> Response { parts.answer(AccessibilityPageMaker(parts: parts).page) }
    func personalData() -> Response { parts.answer(PersonalDataPageMaker(parts: parts).page) }

    /// What the guideline says to those who start and run channels.
    func guidance() -> Response {
        let guidance = PageGuidance(parts)
        let places: [(GuidanceText.Place, String)] = [
            (.start, "start"), (.publishing, "publishing"), (.personalData, "personalData"), (.upkeep, "upkeep"),
        ]
        let sections = places.map { place, name in
            ToldSection(heading: texts("told.\(name)"), words: [], guidance: guidance.texts(at: place))
        }
        return parts.answer(
            ToldPage(
                frame: parts.publicFrame(at: .open(.guidance)), title: texts("told.guidanceHeading"),
                heading: texts("told.guidanceHeading"),
                lead: texts("told.guidanceLead", ["municipality": parts.guideline.municipality]),
                sections: sections.filter { !$0.guidance.isEmpty }, contacts: parts.contacts))
    }
}
