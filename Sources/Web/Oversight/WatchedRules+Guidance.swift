import Oversight

extension WatchedRules {
    /// The rules that channels are watched by, each with what to keep in mind.
    func guidance(_ parts: SiteParts) -> [GuidancePart] {
        let guidance = PageGuidance(parts)
        return named.map { word, rule in guidance.rule(parts.texts("oversight.rule.\(word)"), rule) }
    }
}
