/// The laws and documents that a guideline refers to, each once, as the back matter of a catalog.
struct OscalLibrary {
    private let name: (String) -> String
    private var found: [OscalResource] = []
    private var uuids: [String: String] = [:]
    private var byClause: [ClauseID: [String]] = [:]

    /// - Parameter name: gives a thing's name a UUID, always the same for the same name.
    init(_ guideline: Guideline, name: @escaping (String) -> String) {
        self.name = name
        add(document: guideline)
        for policy in guideline.parts.policies { add(policy) }
    }

    var resources: [OscalResource] { found }

    /// The links of a clause to the laws and documents that it names.
    func links(of clause: ClauseID) -> [OscalLink] {
        (byClause[clause] ?? []).map(OscalLink.init(resource:))
    }

    /// The links to the acts of a reference such as "5 § lagen (1998:112) om …; 4 kap. 5 § brottsbalken", each of
    /// which is added when it is new.
    mutating func links(to law: String?) -> [OscalLink] {
        (law ?? "").split(separator: ";").map { OscalText.string(String($0)) }.filter { !$0.isEmpty }.map { reference in
            let key = "law:\(reference)"
            if let uuid = uuids[key] { return OscalLink(resource: uuid) }
            let uuid = name(key)
            uuids[key] = uuid
            var resource = OscalResource(uuid: uuid, title: OscalText.line(reference), props: [.standard("type", "law")])
            resource.rlinks = Policy.statute(in: reference).map { [.init(href: $0)] }
            found.append(resource)
            return OscalLink(resource: uuid)
        }
    }

    private mutating func add(document guideline: Guideline) {
        let document = guideline.parts.document
        var resource = OscalResource(
            uuid: name("document"), title: OscalText.line(document.title), props: [.standard("type", "policy")])
        resource.documentIDs = document.caseNumber.map { [.init(identifier: OscalText.string($0))] }
        resource.remarks = document.replaces.map { "Ersätter \(OscalText.line($0))." }
        found.append(resource)
        for clause in document.clauses { byClause[clause, default: []].append(resource.uuid) }
    }

    private mutating func add(_ policy: Policy) {
        var resource = OscalResource(
            uuid: name("policy:\(policy.id)"), title: OscalText.line(policy.name), props: [.standard("type", policy.kind.oscal)])
        resource.documentIDs = policy.reference.map { [.init(identifier: OscalText.string($0))] }
        resource.rlinks = policy.place.map { [.init(href: $0)] }
        let remarks = [
            policy.replacedBy.map { "Ersatt av \(OscalText.line($0))." }, policy.note.map { OscalText.line($0.words) },
        ]
        let told = remarks.compactMap(\.self).joined(separator: " ")
        resource.remarks = told.isEmpty ? nil : told
        found.append(resource)
        for clause in policy.clauses { byClause[clause, default: []].append(resource.uuid) }
    }
}

extension Policy.Kind {
    /// The kind as OSCAL calls it.
    fileprivate var oscal: String {
        switch self {
        case .law: "law"
        case .policy: "policy"
        case .guidance: "external-guidance"
        }
    }
}
