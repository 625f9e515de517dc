import WorkingTime

extension OscalMetadata {
    /// What is known of the document. Nothing of it depends on when the catalog is written, so that the same version
    /// of a guideline always gives the same file.
    init(_ guideline: Guideline, name: (String) -> String) {
        let document = guideline.parts.document
        let authority = guideline.authority
        title = OscalText.line("\(authority.name): \(document.title)")
        let date = document.decidedOn.flatMap(Self.instant)
        published = document.status == .adopted ? date : nil
        lastModified = date ?? Self.undated
        version = String(guideline.version)
        documentIDs = document.caseNumber.map { [.init(identifier: OscalText.string($0))] }
        props = [
            .own("guideline", guideline.id), .own("municipality", authority.name), .own("status", document.status.rawValue),
        ]
        let functions: [(OscalRole, String?)] = [
            (OscalRole(id: "publisher", title: "Kommunen vars riktlinje det är"), authority.name),
            (OscalRole(id: "owner", title: "Ansvarar för dokumentet"), document.owner),
            (OscalRole(id: "decider", title: "Beslutade dokumentet"), document.decidedBy),
            (OscalRole(id: "coordinator", title: "Samordnar sociala medier"), authority.coordinator),
            (OscalRole(id: "board", title: "Svarar för kanalerna"), authority.board),
        ]
        let filled = functions.compactMap { role, holder in holder.map { (role, OscalText.string($0)) } }
        roles = filled.map(\.0)
        parties = Self.parties(filled.map(\.1), of: authority, name: name)
        responsibleParties = filled.map { role, holder in
            OscalResponsibility(roleID: role.id, partyUUIDs: [name(Self.key(of: holder))])
        }
        remarks = document.note.map { OscalText.line($0.words) }
    }

    /// The municipality first, then those of its parts that have a role, each once whatever the case of their names.
    private static func parties(_ names: [String], of authority: Authority, name: (String) -> String) -> [OscalParty] {
        let municipality = name(key(of: OscalText.string(authority.name)))
        var seen: Set<String> = []
        return names.filter { seen.insert(key(of: $0)).inserted }.map { holder in
            var party = OscalParty(uuid: name(key(of: holder)), name: holder)
            guard party.uuid == municipality else {
                party.memberOfOrganizations = [municipality]
                return party
            }
            party.links = [.init(href: authority.website)]
            // Only what has the shape of an address: the profile takes any text.
            party.emailAddresses = authority.email.map(OscalText.string).flatMap { isAddress($0) ? [$0] : nil }
            party.telephoneNumbers = authority.phone.map { $0.filter(\.isASCII).filter(\.isNumber) }
                .flatMap { (4...15).contains($0.count) ? [.init(number: $0)] : nil }
            return party
        }
    }

    private static func key(of party: String) -> String { "party:\(party.lowercased())" }

    private static func isAddress(_ text: String) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        return halves.count == 2 && halves.allSatisfy { !$0.isEmpty } && !text.contains(" ")
    }

    /// The start of a day by universal time; nil for a year that the format has no room for.
    private static func instant(_ date: LocalDate) -> String? {
        (1900...2999).contains(date.parts.year) ? "\(date)T00:00:00Z" : nil
    }

    /// The format asks for a time also where the document has none.
    private static let undated = "1970-01-01T00:00:00Z"
}
