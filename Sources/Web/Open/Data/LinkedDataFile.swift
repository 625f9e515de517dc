import Channels
import Organisation

/// The register as linked data (JSON-LD with schema.org's words): the municipality, and each unit with the accounts that are
/// the same as it.
struct LinkedDataFile: Encodable {
    private let context = "https://schema.org"
    private let graph: [Organisation]

    private enum CodingKeys: String, CodingKey {
        case context = "@context"
        case graph = "@graph"
    }

    init(_ directory: PublicDirectory, _ site: DataSite) {
        let root = site.absolute(.directory)
        let open = Dictionary(grouping: directory.lines.filter(\.channel.isOpen), by: \.unit)
        let units = open.sorted { ($0.key.name, $0.key.id) < ($1.key.name, $1.key.id) }
        let authority = site.guideline.authority
        let whole = Organisation(
            id: "\(root)#kommunen", name: authority.name, url: authority.website, telephone: authority.phone,
            sameAs: [], parentOrganization: nil, subOrganization: units.map { Reference(id: Self.id(of: $0.key, root)) })
        graph = [whole] + units.map { unit, lines in
            Organisation(
                id: Self.id(of: unit, root), name: unit.name, url: nil, telephone: nil, sameAs: lines.map(\.channel.address.text),
                parentOrganization: Reference(id: "\(root)#kommunen"), subOrganization: [])
        }
    }

    var text: String { JSONText.of(self) }

    private static func id(of unit: MunicipalUnit, _ root: String) -> String { "\(root)#enhet-\(unit.id)" }

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
