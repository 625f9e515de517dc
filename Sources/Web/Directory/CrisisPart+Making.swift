import Guidelines

extension CrisisPart {
    /// - Returns: nil where the guideline says nothing of a crisis.
    init?(_ parts: SiteParts, _ guidance: PageGuidance) {
        let told = guidance.texts(at: .crisis)
        let rule = parts.guideline.rule(CrisisRule.self)
        guard rule != nil || !told.isEmpty else { return nil }
        let notes = guidance.notes([rule?.basis.note])
        self.init(
            heading: parts.texts("crisis.heading"), texts: told, channels: rule?.basic.compactMap(parts.fact) ?? [],
            clauses: parts.links(rule?.basis.clauses ?? []), notes: notes, hasNotes: !notes.isEmpty,
            page: SiteAddress.open(.crisis).path)
    }
}

extension SiteParts {
    /// Where facts always stand, as a way to it.
    func fact(_ basic: CrisisRule.Basic) -> Fact? {
        let authority = guideline.authority
        switch basic {
        case .website: return Fact(texts("contact.website"), OutsideLink.shown(authority.website), link: authority.website)
        case .phone: return reach.phone.map { Fact(texts("contact.phone"), $0, link: "tel:\($0.filter { $0.isWholeNumber || $0 == "+" })") }
        }
    }
}
