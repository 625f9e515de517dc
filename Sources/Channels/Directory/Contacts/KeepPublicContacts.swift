import Database
import Guidelines
import Organisation

/// Says how the public reaches the municipality (HBG-8.33, lag 2018:1937). What the guideline's profile says is only the start.
public struct KeepPublicContacts: Act {
    private let fields: PublicContactFields
    private let revision: Int64

    /// - Parameter revision: that of the contacts which the person saw (``PublicContacts/revision``).
    public init(_ fields: PublicContactFields, basedOn revision: Int64) {
        self.fields = fields
        self.revision = revision
    }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.manageChannels) }

    public func perform(_ context: ActContext) throws {
        guard let person = context.actor.person else { throw Refusal.notSignedIn }
        let guideline = try context.guideline
        let before = try PublicContactStore.contacts(in: context.session)
        guard (before?.revision ?? 0) == revision else { throw ContactRefusal.changedMeanwhile }
        let contacts = try fields.cleaned(
            guideline.authority, try PersonStore.people(in: context.session), before: before ?? PublicContacts(guideline.authority),
            revision: revision + 1)
        if let before, before.isSame(as: contacts) { return context.nothingChanged() }
        guard try PublicContactStore.keep(contacts, by: person.id, at: context.now, in: context.session) else {
            throw ContactRefusal.changedMeanwhile
        }
        try PublicRegister.changed(in: context.session)
        try context.record(
            "channel.publicContactsChanged", clause: guideline.rule(CrisisRule.self)?.basis.clause,
            [
                "phone": .string(contacts.phone ?? ""), "email": .string(contacts.email ?? ""), "page": .string(contacts.page?.text ?? ""),
                "hours": .string(contacts.hours ?? ""), "wikidata": .string(contacts.wikidata ?? ""),
            ])
    }
}

/// Says which items units are in Wikidata, so that the table can be read by whoever keeps them there.
public struct KeepWikidataItems: Act {
    private let items: [MunicipalUnit.ID: String]

    /// - Parameter items: the number for each unit; empty for none.
    public init(_ items: [MunicipalUnit.ID: String]) { self.items = items }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.manageChannels) }

    public func perform(_ context: ActContext) throws {
        let units = try UnitStore.units(in: context.session).filter { items[$0.id] != nil }
        let before = try PublicContactStore.unitItems(in: context.session)
        var reader = FieldReader()
        var changed: [String: String] = [:]
        for unit in units {
            let cleaned = reader.value { () throws(FieldProblem) in try WikidataItem.clean(items[unit.id] ?? "", field: unit.name) }
            guard let item = cleaned, item != before[unit.id] else { continue }
            try PublicContactStore.keep(item, of: unit.id, in: context.session)
            changed[unit.id.description] = item ?? ""
        }
        try reader.finish()
        if changed.isEmpty { return context.nothingChanged() }
        try PublicRegister.changed(in: context.session)
        try context.record("channel.wikidataItemsChanged", ["units": .object(changed.mapValues { .string($0) })])
    }
}

extension PublicContacts {
    /// Whether everything but the count of changes is the same.
    fileprivate func isSame(as other: PublicContacts) -> Bool {
        phone == other.phone && email == other.email && page == other.page && hours == other.hours && wikidata == other.wikidata
    }
}
