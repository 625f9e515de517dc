import Channels
import Guidelines
import Organisation

/// The register as linked data (JSON-LD with schema.org's words): the municipality and each unit, with the accounts that are
/// the same as it. An account of the municipality's own is the municipality's and no unit's, whichever unit looks after it.
struct LinkedDataFile: Encodable {
    private let context = "https://schema.org"
    private let graph: [Organisation]

    private enum CodingKeys: String, CodingKey {
        case context = "@context"
        case graph = "@graph"
    }

    init(_ directory: PublicDirectory, _ site: DataSite) {
        let whole = site.absolute(.directory).map { "\($0)#kommunen" } ?? site.urn("data", "kommunen")
        let official = directory.lines.filter { $0.channel.isOpen && $0.takenOverSince == nil }
        let open = Dictionary(grouping: official, by: \.unit)
        let own = OwnAccounts(site.guideline.authority)
        let units = open.sorted { ($0.key.name, $0.key.id) < ($1.key.name, $1.key.id) }
        let authority = site.guideline.authority
        let municipality = Organisation(
            id: whole, name: authority.name, url: authority.website, telephone: (directory.contacts ?? PublicContacts(authority)).phone,
            sameAs: Self.item(directory.contacts?.wikidata) + official.filter { own.holds($0) }.map(\.channel.address.text),
            parentOrganization: nil, subOrganization: units.map { Reference(id: Self.id(of: $0.key, site)) })
        graph = [municipality] + units.map { unit, lines in
            Organisation(
                id: Self.id(of: unit, site), name: unit.name, url: nil, telephone: nil,
                sameAs: Self.item(directory.wikidataItems[unit.id]) + lines.filter { !own.holds($0) }.map(\.channel.address.text), parentOrganization: Reference(id: whole),
                subOrganization: [])
        }
    }

    var text: String { JSONText.of(self) }

    private static func id(of unit: MunicipalUnit, _ site: DataSite) -> String {
        site.absolute(.directory).map { "\($0)#enhet-\(unit.id)" } ?? site.urn("data", "enhet-\(unit.id)")
    }

    /// The item in Wikidata, which is the same as whom it is about.
    private static func item(_ number: String?) -> [String] { number.map { ["http://www.wikidata.org/entity/\($0)"] } ?? [] }

    private struct Reference: Encodable {
        let id: String

        private enum CodingKeys: String, CodingKey { case id = "@id" }
    }

    private struct Organisation: Encodable {
        private let type = "GovernmentOrganization"
        let id: String
        let name: String
        let url: String?
        let telephone: String?
        let sameAs: [String]
        let parentOrganization: Reference?
        let subOrganization: [Reference]

        init(
            id: String, name: String, url: String?, telephone: String?, sameAs: [String], parentOrganization: Reference?,
            subOrganization: [Reference]
        ) {
            self.id = id
            self.name = name
            self.url = url
            self.telephone = telephone
            self.sameAs = sameAs
            self.parentOrganization = parentOrganization
            self.subOrganization = subOrganization
        }

        private enum CodingKeys: String, CodingKey {
            case type = "@type"
            case id = "@id"
            case name, url, telephone, sameAs, parentOrganization, subOrganization
        }
    }
}
