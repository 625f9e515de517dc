import Channels
import Hummingbird
import Organisation
import Platforms
import Wording

/// The platforms that channels can be on: what tells their addresses apart, and how long their "about" fields are.
struct PlatformController: Sendable {
    let parts: SiteParts

    func list(_ visit: Visit) async throws -> Response {
        let open = try visit.signedIn()
        try open.actor.require(.seeRegister)
        let platforms = try await parts.house.database.read { try PlatformList.load(in: $0) }
        let tried = String(visit.query["adress"].prefix(2_000))
        let mayChange = open.signedIn.may(.manageChannels)
        let page = PlatformsPage(
            frame: parts.staffFrame(visit), title: parts.texts("register.platforms.heading"),
            register: SiteAddress.register(.list).path,
            add: mayChange ? SiteAddress.register(.newPlatform).path : nil,
            action: SiteAddress.register(.platforms).path, tried: tried,
            verdict: tried.isEmpty ? nil : verdict(tried, platforms), rows: platforms.entries.map { row($0, mayChange: mayChange) })
        return parts.answer(page)
    }

    private func row(_ entry: PlatformEntry, mayChange: Bool) -> PlatformRow {
        var facts = [parts.texts("register.category.\(entry.category.rawValue)")]
        if let length = entry.aboutLength { facts.append(parts.texts("register.platforms.about", ["count": String(length)])) }
        return PlatformRow(
            address: mayChange ? SiteAddress.register(.platform(entry.kind.rawValue)).path : nil, name: entry.name,
            facts: facts.joined(separator: ", "),
            patterns: parts.texts.counted("register.platforms.patterns", entry.patterns.count))
    }

    private func verdict(_ tried: String, _ platforms: PlatformList) -> Titled {
        guard let account = platforms.recognise(tried) else {
            return Titled(
                heading: parts.texts("register.platforms.unknown.heading"),
                words: parts.texts("register.platforms.unknown.words"))
        }
        let name = account.handle.map { "@\($0)" } ?? account.accountID ?? ""
        return Titled(
            heading: parts.texts("register.platforms.known", ["name": name, "platform": platforms.name(of: account.platform)]),
            words: account.address.text)
    }

    func form(_ kind: String?, _ visit: Visit) async throws -> Response {
        try visit.signedIn().actor.require(.manageChannels)
        guard let kind else {
            return page(PlatformFields(kind: "", name: "", category: .network, patterns: ""), isNew: true, visit, fault: nil)
        }
        let platforms = try await parts.house.database.read { try PlatformList.load(in: $0) }
        guard let entry = platforms.entry(PlatformKind(rawValue: kind)) else { throw WebRefusal.noSuchPage }
        return page(PlatformFields(entry), isNew: false, visit, fault: nil)
    }

    func add(_ visit: Visit) async throws -> Response {
        try visit.signedIn().actor.require(.manageChannels)
        let kind = visit.form["kortnamn"]
        let platforms = try await parts.house.database.read { try PlatformList.load(in: $0) }
        if platforms.entry(PlatformKind(rawValue: kind)) != nil {
            return page(fields(kind, visit), isNew: true, visit, fault: Refusal.taken(field: "Kortnamnet"))
        }
        return try await carryOut(fields(kind, visit), isNew: true, visit)
    }

    func change(_ kind: String, _ visit: Visit) async throws -> Response {
        let platforms = try await parts.house.database.read { try PlatformList.load(in: $0) }
        guard platforms.entry(PlatformKind(rawValue: kind)) != nil else { throw WebRefusal.noSuchPage }
        return try await carryOut(fields(kind, visit), isNew: false, visit)
    }

    private func carryOut(_ fields: PlatformFields, isNew: Bool, _ visit: Visit) async throws -> Response {
        do {
            try await parts.house.office.perform(ChangePlatform(fields), by: visit.signedIn().actor)
            return parts.redirect(to: SiteAddress.register(.platforms).path, confirming: .platformChanged)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return page(fields, isNew: isNew, visit, fault: error)
        }
    }

    private func fields(_ kind: String, _ visit: Visit) -> PlatformFields {
        let form = visit.form
        return PlatformFields(
            kind: kind, name: form["namn"], category: PlatformEntry.Category(rawValue: form["slag"]) ?? .network,
            patterns: form["monster"], aboutLength: form["langd"], wikidataProperty: form["wikidata"])
    }

    private func page(_ fields: PlatformFields, isNew: Bool, _ visit: Visit, fault: (any Explained)?) -> Response {
        let address = isNew ? RegisterAddress.newPlatform : .platform(fields.kind)
        let page = PlatformPage(
            frame: parts.staffFrame(visit), title: isNew ? parts.texts("register.platforms.new") : fields.name,
            platforms: SiteAddress.register(.platforms).path, fault: fault?.sentence(in: .sv),
            action: SiteAddress.register(address).path, csrf: visit.open?.token.formToken ?? "", isNew: isNew,
            kind: fields.kind, name: fields.name,
            categories: PlatformEntry.Category.allCases.map {
                Option(
                    value: $0.rawValue, name: parts.texts("register.category.\($0.rawValue)").capitalisedFirst,
                    chosen: $0 == fields.category)
            },
            patterns: fields.patterns, aboutLength: fields.aboutLength, wikidata: fields.wikidataProperty)
        return parts.answer(page, refused: fault.map { Refused($0) })
    }
}
