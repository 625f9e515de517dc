// The shape of an OSCAL catalog, as far as a guideline fills it: https://pages.nist.gov/OSCAL. Keys that would be
// empty are left out, since the format refuses empty lists.

/// The whole file.
struct OscalFile: Encodable {
    let catalog: OscalCatalog
}

/// A catalog: the guideline.
struct OscalCatalog: Encodable {
    /// The version of the format that is written and that a test checks against.
    static let formatVersion = "1.2.3"

    let uuid: String
    let metadata: OscalMetadata
    let params: [OscalParameter]?
    let groups: [OscalGroup]
    let backMatter: OscalBackMatter

    private enum CodingKeys: String, CodingKey {
        case uuid, metadata, params, groups
        case backMatter = "back-matter"
    }
}

/// A section of the document.
struct OscalGroup: Encodable {
    let id: String
    let `class` = "section"
    let title: String
    var controls: [OscalControl]
}

/// A clause.
struct OscalControl: Encodable {
    let id: String
    /// How binding the clause is.
    let `class`: String
    let title: String
    let params: [OscalParameter]?
    let props: [OscalProperty]
    let links: [OscalLink]?
    let parts: [OscalPart]
}

/// A piece of text of a clause: what it says, what carries that out, or what to keep in mind.
struct OscalPart: Encodable {
    /// The kinds of text that OSCAL itself knows in a control.
    enum Name: String, Encodable {
        case statement, item, guidance
    }

    let id: String
    let name: Name
    let prose: String
    var links: [OscalLink]?
    var parts: [OscalPart]?
}

/// A value that a rule has.
struct OscalParameter: Encodable {
    struct Guideline: Encodable {
        let prose: String
    }

    let id: String
    let label: String
    let props: [OscalProperty]
    let guidelines: [Guideline]?
    let values: [String]
}

/// A fact by name. Names of our own stand in our own namespace.
struct OscalProperty: Encodable {
    /// What makes our names ours. It is an identifier and leads nowhere.
    static let namespace = "https://kanalvakt.example/ns/oscal"

    let name: String
    let value: String
    let ns: String?
    let `class`: String?

    private init(name: String, value: String, ns: String?, class: String?) {
        self.name = name
        self.value = OscalText.string(value)
        self.ns = ns
        self.class = `class`
    }

    /// A fact by a name of our own.
    static func own(_ name: String, _ value: String, class: String? = nil) -> OscalProperty {
        OscalProperty(name: name, value: value, ns: namespace, class: `class`)
    }

    /// A fact by a name that OSCAL gives a meaning.
    static func standard(_ name: String, _ value: String) -> OscalProperty {
        OscalProperty(name: name, value: value, ns: nil, class: nil)
    }
}

/// A reference to a resource of the same file.
struct OscalLink: Encodable {
    let href: String
    let rel = "reference"

    init(resource uuid: String) {
        href = "#\(uuid)"
    }
}

/// What the guideline refers to.
struct OscalBackMatter: Encodable {
    let resources: [OscalResource]
}

/// A law or a document.
struct OscalResource: Encodable {
    struct Citation: Encodable {
        let text: String
    }

    struct Place: Encodable {
        let href: String
    }

    struct Number: Encodable {
        let identifier: String
    }

    let uuid: String
    let title: String
    let props: [OscalProperty]
    var documentIDs: [Number]?
    var citation: Citation?
    var rlinks: [Place]?
    var remarks: String?

    private enum CodingKeys: String, CodingKey {
        case uuid, title, props, citation, rlinks, remarks
        case documentIDs = "document-ids"
    }
}
