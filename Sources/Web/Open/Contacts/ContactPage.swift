import Channels
import Guidelines
import Organisation

/// How the public reaches the municipality, for the coordinator.
struct ContactPage: Page {
    static let template: TemplateName = "contacts"

    let frame: Frame
    let title: String
    /// What the public misses, with what to do.
    let missing: [String]
    /// Said while the values are the guideline's own.
    let start: String?
    let csrf: String
    let action: String
    let fault: String?
    let revision: String
    let phone: String
    let email: String
    let page: String
    let hours: String
    let wikidata: String
    let isShared: Bool
    let itemAction: String
    let itemFault: String?
    let units: [UnitItem]
    let hasUnits: Bool
    /// What else is kept for the public pages.
    let ways: [Fact]
}

/// A unit with its item in Wikidata.
struct UnitItem: Sendable {
    let name: String
    let field: String
    let item: String
}

/// Puts how the public reaches the municipality into words.
struct ContactPageMaker {
    let parts: SiteParts
    let visit: Visit
    let csrf: String
    let directory: PublicDirectory

    private var texts: Texts { parts.texts }

    /// The units that have channels to be known by.
    var units: [MunicipalUnit] { directory.units }

    static func field(of unit: MunicipalUnit) -> String { "enhet-\(unit.id)" }

    /// - Parameters:
    ///   - fields: what was typed; nil for what holds.
    ///   - items: likewise for the units.
    func page(
        _ fields: PublicContactFields? = nil, fault: String? = nil, items: [MunicipalUnit.ID: String]? = nil, itemFault: String? = nil
    ) -> ContactPage {
        let reach = parts.reach
        let fields = fields ?? PublicContactFields(
            phone: reach.phone ?? "", email: reach.email ?? "", page: reach.page?.text ?? "", hours: reach.hours ?? "",
            wikidata: reach.wikidata ?? "")
        let items = items ?? directory.wikidataItems
        return ContactPage(
            frame: parts.staffFrame(visit, at: .open(.contacts)), title: texts("contacts.heading"),
            missing: [
                reach.phone == nil ? texts("contacts.noPhone") : nil, reach.email == nil ? texts("contacts.noEmail") : nil,
            ].compactMap(\.self),
            start: reach.revision == 0 ? texts("contacts.start") : nil, csrf: csrf, action: SiteAddress.open(.contacts).path,
            fault: fault, revision: String(reach.revision), phone: fields.phone, email: fields.email, page: fields.page,
            hours: fields.hours, wikidata: fields.wikidata, isShared: fields.isShared,
            itemAction: SiteAddress.open(.wikidataItems).path, itemFault: itemFault,
            units: units.map { UnitItem(name: $0.name, field: Self.field(of: $0), item: items[$0.id] ?? "") },
            hasUnits: !units.isEmpty, ways: ways)
    }

    private var ways: [Fact] {
        let guideline = parts.guideline
        let parties = guideline.rule(PartyLinkRule.self).map { _ in
            Fact(texts("contacts.parties"), texts("parties.editing"), link: SiteAddress.open(.partyEditing).path)
        }
        let listing = Fact(texts("contacts.listing"), texts("listing.heading"), link: SiteAddress.open(.listing).path)
        return [
            parties, listing, Fact(texts("contacts.crisis"), texts("crisis.heading"), link: SiteAddress.open(.crisis).path),
            Fact(texts("contacts.data"), texts("openData.heading"), link: SiteAddress.open(.openData).path),
        ].compactMap(\.self)
    }
}
