/// What an OSCAL catalog says of itself.
struct OscalMetadata: Encodable {
    struct Number: Encodable {
        let identifier: String
    }

    let title: String
    let published: String?
    let lastModified: String
    let version: String
    let oscalVersion = OscalCatalog.formatVersion
    let documentIDs: [Number]?
    let props: [OscalProperty]
    let roles: [OscalRole]
    let parties: [OscalParty]
    let responsibleParties: [OscalResponsibility]
    let remarks: String?

    private enum CodingKeys: String, CodingKey {
        case title, published, version, props, roles, parties, remarks
        case lastModified = "last-modified"
        case oscalVersion = "oscal-version"
        case documentIDs = "document-ids"
        case responsibleParties = "responsible-parties"
    }
}

/// Something that somebody does for the document.
struct OscalRole: Encodable {
    let id: String
    let title: String
}

/// The municipality, or a part of it.
struct OscalParty: Encodable {
    struct Link: Encodable {
        let href: String
        let rel = "homepage"
    }

    struct Phone: Encodable {
        let type = "office"
        let number: String
    }

    let uuid: String
    let type = "organization"
    let name: String
    var links: [Link]?
    var emailAddresses: [String]?
    var telephoneNumbers: [Phone]?
    var memberOfOrganizations: [String]?

    private enum CodingKeys: String, CodingKey {
        case uuid, type, name, links
        case emailAddresses = "email-addresses"
        case telephoneNumbers = "telephone-numbers"
        case memberOfOrganizations = "member-of-organizations"
    }
}

/// Who has a role.
struct OscalResponsibility: Encodable {
    let roleID: String
    let partyUUIDs: [String]

    private enum CodingKeys: String, CodingKey {
        case roleID = "role-id"
        case partyUUIDs = "party-uuids"
    }
}
