import Channels
import Guidelines

/// Puts into words where facts are found in a crisis (HBG-8.33–8.36). A guideline that is silent still has a website, often
/// a telephone, and channels that are marked for it.
struct CrisisPageMaker {
    let parts: SiteParts
    let directory: PublicDirectory
    /// Whether the reader may change the ways that the page tells.
    var mayEdit = false

    var page: CrisisPage {
        let guidance = PageGuidance(parts, for: .everyone)
        let texts = parts.texts
        let rule = parts.guideline.rule(CrisisRule.self)
        let used = directory.lines(matching: DirectoryQuery(inCrisis: true)).prefix(200)
        let told = guidance.texts(at: .crisis)
        return CrisisPage(
            frame: parts.publicFrame(at: .open(.crisis)), title: texts("crisis.heading"),
            lead: texts("crisis.lead", ["municipality": parts.guideline.municipality]),
            basic: (rule?.basic ?? CrisisRule.Basic.allCases).compactMap(parts.fact) + parts.insteadOfPhone + parts.moreContacts,
            edit: mayEdit ? SiteAddress.open(.contacts).path : nil,
            channels: used.map { DirectoryEntry($0, parts, directory.platformList) }, pointer: pointer(rule), isTold: rule != nil || !told.isEmpty, told: told,
            rule: rule.map { guidance.line($0.aspects.map { $0.phrase.words(in: .sv) }.joined(separator: ", ").capitalisedFirst, by: $0.basis) })
    }

    private func pointer(_ rule: CrisisRule?) -> String? {
        guard rule?.pointer == true else { return nil }
        let authority = parts.guideline.authority
        let website = OutsideLink.shown(authority.website)
        return parts.reach.phone.map { parts.texts("crisis.pointerPhone", ["website": website, "phone": $0]) }
            ?? parts.texts("crisis.pointer", ["website": website])
    }
}
