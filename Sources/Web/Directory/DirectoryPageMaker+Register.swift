import Guidelines
import Wording

extension DirectoryPageMaker {
    /// What the guideline says of this very list: where it is found and who keeps it; nothing where it is silent.
    func register(_ guidance: PageGuidance) -> [GuidancePart] {
        guard let rule = parts.guideline.rule(RegisterRule.self) else { return [] }
        let places = rule.places.map(\.phrase.swedish).listed(.and, in: .sv)
        let keeper = rule.keptBy.flatMap { _ in parts.guideline.authority.coordinator }
        let seen = directory.listing.flatMap { check in
            directory.lines.first { $0.channel.id == check.channel && check.outcome == .shown }
                .map { ["channel": $0.channel.name, "day": parts.times.date(check.checkedAt)] }
        }
        let words = [
            parts.texts("directory.registerPlaces", ["places": places]),
            keeper.map { parts.texts("directory.registerKeeper", ["who": $0.capitalisedFirst]) },
            seen.map { parts.texts("directory.registerSeen", $0) },
        ]
        return [
            guidance.part(
                parts.texts("directory.registerHeading"), words.compactMap(\.self).joined(separator: " "), rule.basis.clauses,
                [rule.basis.note])
        ]
    }
}
