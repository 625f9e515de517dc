import Channels
import Organisation

/// Puts the register into words.
struct RegisterListMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let search: RegisterSearch
    let directory: PublicDirectory
    let found: RegisterPage
    let platforms: PlatformList

    private var texts: Texts { parts.texts }

    var page: RegisterListPage {
        let last = search.skipping + found.lines.count
        return RegisterListPage(
            frame: parts.staffFrame(visit, at: .register(.list)), title: texts("register.heading"),
            lead: texts("register.lead", ["municipality": parts.guideline.municipality]), ways: ways,
            action: SiteAddress.register(.list).path, search: search.words, units: units, platforms: kinds,
            standings: standings, onlyOwn: search.onlyOwn, onlyWaiting: search.onlyWaiting, result: result(last),
            clear: search.isNarrowed ? SiteAddress.register(.list).path : nil, rows: found.lines.map(row), empty: empty,
            newer: search.page > 1 ? search.on(search.page - 1).address : nil,
            older: last < found.total ? search.on(search.page + 1).address : nil)
    }

    private var ways: [WayPart] {
        var ways: [WayPart] = []
        if open.signedIn.may(.manageChannels) { ways.append(way(.register(.add), "add")) }
        if open.signedIn.mayAnywhere(.proposeChannelChanges) || open.signedIn.may(.manageChannels) {
            ways.append(way(.register(.proposals), "proposals", waiting))
        }
        ways.append(way(.people(.list), "people"))
        ways.append(way(.register(.platforms), "platforms"))
        return ways
    }

    private var waiting: String {
        found.waiting.isEmpty ? texts("register.noneWaiting") : texts.counted("register.waitingChannels", found.waiting.count)
    }

    private func way(_ address: SiteAddress, _ key: String, _ hint: String? = nil) -> WayPart {
        WayPart(
            address: address.path, name: texts("register.way.\(key).heading"),
            hint: hint ?? texts("register.way.\(key).words"))
    }

    private var units: [Option] {
        directory.units.map { Option(value: $0.id.description, name: $0.name, chosen: $0.id == search.unit) }
    }

    private var kinds: [Option] {
        directory.platforms.map {
            Option(value: $0.rawValue, name: platforms.name(of: $0), chosen: $0 == search.platform)
        }
    }

    private var standings: [Option] {
        RegisterFilter.Standing.allCases.map {
            Option(value: $0.rawValue, name: texts("register.standing.\($0.rawValue)"), chosen: $0 == search.standing)
        }
    }

    private func result(_ last: Int) -> String {
        if found.total <= RegisterSearch.perPage { return texts.counted("register.found", found.total) }
        return texts(
            "register.range",
            ["first": String(min(search.skipping + 1, found.total)), "last": String(last), "total": String(found.total)])
    }

    private var empty: Titled? {
        guard found.lines.isEmpty else { return nil }
        let key = search.isNarrowed ? "register.none" : "register.bare"
        return Titled(heading: texts("\(key).heading"), words: texts("\(key).words"))
    }

    private func row(_ line: DirectoryLine) -> RegisterRow {
        let channel = line.channel
        let responsible = channel.responsible.flatMap { found.people[$0] }
        var tags: [Tag] = []
        if let closed = channel.closedOn {
            tags.append(Tag(words: texts("register.tag.closed", ["day": parts.times.date(closed)]), tone: nil))
        }
        if found.waiting.contains(channel.id) { tags.append(Tag(words: texts("register.tag.waiting"), tone: "soon")) }
        if channel.isOpen, responsible?.active != true { tags.append(Tag(words: texts("register.tag.nobody"), tone: "late")) }
        if channel.isOpen, channel.inCrisis { tags.append(Tag(words: texts("register.tag.crisis"), tone: "good")) }
        return RegisterRow(
            address: SiteAddress.register(.channel(channel.slug)).path, name: channel.name,
            platform: platforms.name(of: channel.platform), unit: line.unit.name,
            responsible: responsible?.fullName ?? texts("register.nobody"), hasTags: !tags.isEmpty, tags: tags)
    }
}
