import Applications
import Guidelines
import Organisation

/// Puts the lists of applications into words.
struct ApplicationListPageMaker {
    let parts: SiteParts
    let visit: Visit
    let list: ApplicationList

    private var texts: Texts { parts.texts }

    var page: ApplicationListPage {
        let guidance = ApplicationGuidance(guidance: PageGuidance(parts)).deciding
        return ApplicationListPage(
            frame: parts.staffFrame(visit, at: .application(.list)), title: texts("application.list.title"),
            start: list.mayBegin ? ApplicationAddress.start.path : nil, groups: groups,
            isEmpty: groups.isEmpty, guidance: guidance, hasGuidance: !guidance.isEmpty)
    }

    private var groups: [ApplicationGroup] {
        var groups: [ApplicationGroup] = []
        if !list.waiting.isEmpty { groups.append(group("waiting", list.waiting)) }
        if list.mayBegin || !list.mine.isEmpty { groups.append(group("mine", list.mine)) }
        if !list.plans.isEmpty { groups.append(group("plans", list.plans)) }
        if list.seesAll { groups.append(group("all", list.all)) }
        return groups
    }

    private func group(_ key: String, _ rows: [ApplicationList.Row]) -> ApplicationGroup {
        ApplicationGroup(
            heading: texts("application.list.\(key)"), rows: rows.map(row),
            empty: rows.isEmpty ? texts("application.list.none.\(key)") : nil)
    }

    private func row(_ row: ApplicationList.Row) -> ApplicationRow {
        let application = row.application
        let when = texts("application.list.changed", ["when": parts.times.near(application.changedAt, now: visit.now)])
        return ApplicationRow(
            address: ApplicationAddress.show(application.id.rawValue).path,
            name: application.name.isEmpty ? texts("application.unnamed") : application.name,
            facts: [row.unit, row.applicant, when].filter { !$0.isEmpty }.joined(separator: ", "),
            state: application.tag(texts))
    }
}

extension Application {
    /// How far it has come, in a word.
    func tag(_ texts: Texts) -> Tag {
        let tone: String? =
            switch state {
            case .draft, .withdrawn, .handedIn, .advised: nil
            case .returned: "soon"
            case .approved: "good"
            case .refused: "late"
            }
        return Tag(words: word(texts), tone: tone)
    }

    func word(_ texts: Texts) -> String {
        let key = state == .approved && channel == nil ? "approved-waiting" : state.rawValue
        return texts("application.state.\(key)")
    }
}

/// Puts what it takes to begin into words.
struct ApplicationStartPageMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession

    var page: ApplicationStartPage {
        let guidance = ApplicationGuidance(guidance: PageGuidance(parts))
        let lines = [
            guidance.line(parts.guideline.rule(ApprovalRule.self), "approval"),
            guidance.line(parts.guideline.rule(ConsultationRule.self), "consultation"),
        ].compactMap(\.self)
        let told = guidance.all
        return ApplicationStartPage(
            frame: parts.staffFrame(visit, at: .application(.list)), title: parts.texts("application.start.title"),
            list: ApplicationAddress.list.path, action: ApplicationAddress.start.path, csrf: open.token.formToken,
            steps: ApplicationForm(parts.guideline).steps.map(\.title), lines: lines, guidance: told,
            hasGuidance: !told.isEmpty)
    }
}
