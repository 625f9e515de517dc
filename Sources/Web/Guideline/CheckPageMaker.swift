import Guidelines
import Organisation

/// Puts what came of checking a profile into words.
struct CheckPageMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let mayAdopt: Bool
    /// The newer version that comes with the product.
    let newer: Guideline?

    private var texts: Texts { parts.texts }
    private var own: Guideline { parts.guideline }
    /// More mistakes than this are counted, not listed: whoever has so many mends the first and checks again.
    private static let most = 100

    /// The form, sent with nothing in it.
    var emptyPage: CheckPage { page(of: nil, trial: nil, fault: texts("check.empty")) }

    func page(of checked: CheckedProfile?, trial: AdoptionTrial?, fault: String? = nil) -> CheckPage {
        let mistakes = checked.map(mistakes) ?? []
        let facts = checked?.guideline.map(facts) ?? []
        return CheckPage(
            frame: parts.staffFrame(visit), title: texts("check.heading"), index: SiteAddress.guidelines.path,
            action: SiteAddress.check.path, csrf: open.token.formToken, source: checked?.source ?? "", empty: fault.map(FaultPart.init),
            newer: checked == nil ? newerPart : nil, verdict: checked.map(verdict), hasMistakes: !mistakes.isEmpty,
            mistakes: mistakes, facts: facts, hasFacts: !facts.isEmpty, open: checked?.guideline.map(leftOpen) ?? [],
            adoption: checked.flatMap { adoption($0, trial) },
            notAdoptable: checked?.guideline.flatMap(notAdoptable))
    }

    private var newerPart: NewerPart? {
        newer.map {
            NewerPart(
                words: texts("check.newer", ["version": String($0.version), "inForce": String(own.version)]),
                action: SiteAddress.check.path, csrf: open.token.formToken)
        }
    }

    private func verdict(_ checked: CheckedProfile) -> CheckVerdictPart {
        guard let guideline = checked.guideline else {
            return CheckVerdictPart(
                tone: "bad", mark: MarkPart(.late), heading: texts.counted("check.mistakes", checked.problems.count),
                words: texts(checked.problems.count > Self.most ? "check.mistakesMany" : "check.mistakesWords"))
        }
        return CheckVerdictPart(
            tone: "good", mark: MarkPart(.done), heading: texts("check.right"),
            words: texts(
                "check.rightWords",
                [
                    "municipality": guideline.municipality, "title": guideline.document.title,
                    "clauses": texts.counted("guideline.clauses", guideline.clauses.count),
                ]))
    }

    private func mistakes(_ checked: CheckedProfile) -> [MistakePart] {
        checked.problems.prefix(Self.most).map { problem in
            MistakePart(
                line: texts("check.line", ["line": String(problem.line)]), sentence: problem.sentence(in: .sv),
                excerpt: checked.line(problem.line))
        }
    }

    /// What a right profile says, topic by topic.
    private func facts(_ guideline: Guideline) -> [Fact] {
        Topic.allCases.compactMap { topic in
            guideline.position(on: topic).map {
                Fact(topic.phrase.words(in: .sv), $0.words(in: .sv).capitalisedFirst)
            }
        }
    }

    private func leftOpen(_ guideline: Guideline) -> [Titled] {
        let loose = guideline.uncarriedClauses.map(\.text).joined(separator: ", ")
        let silent = guideline.silentTopics.map { $0.phrase.words(in: .sv).lowercasedFirst }.joined(separator: ", ")
        var open: [Titled] = []
        if !loose.isEmpty {
            open.append(Titled(heading: texts("check.loose.heading"), words: texts("check.loose.words", ["clauses": loose])))
        }
        if !silent.isEmpty {
            open.append(Titled(heading: texts("check.silent.heading"), words: texts("check.silent.words", ["topics": silent])))
        }
        return open
    }

    /// Why a right profile cannot be adopted here, where that is plain before anyone tries.
    private func notAdoptable(_ guideline: Guideline) -> String? {
        if guideline.id != own.id { return texts("check.another", ["id": guideline.id, "own": own.id]) }
        if !mayAdopt { return texts("check.mayNot") }
        if guideline.version <= own.version {
            return texts("check.notNewer", ["version": String(guideline.version), "inForce": String(own.version), "next": String(own.version + 1)])
        }
        return nil
    }

    private func adoption(_ checked: CheckedProfile, _ trial: AdoptionTrial?) -> AdoptionPart? {
        guard let guideline = checked.guideline, mayAdopt, trial != nil || notAdoptable(guideline) == nil else { return nil }
        let comparison = GuidelineComparison(own, guideline)
        let changed = comparison.rows.filter { ($0.left != nil || $0.right != nil) && $0.left != $0.right }
        let names = (version(own), version(guideline))
        let new = ClauseBook(own: guideline, shipped: parts.shipped, anchored: false)
        let rows = ComparisonRows(parts: parts, comparison: comparison, names: names, links: (parts.clauseBook, new))
        return AdoptionPart(
            action: SiteAddress.adoption.path, csrf: open.token.formToken, source: checked.source,
            seenVersion: trial?.fields["sedd"] ?? String(own.version),
            lead: texts("check.adoptLead", ["version": String(guideline.version), "inForce": String(own.version)]),
            changes: changes(to: guideline), differences: texts.counted(changed.isEmpty ? "check.noDifferences" : "check.differences", changed.count),
            rows: rows.parts(of: changed), fault: trial?.refusal.sentence(in: .sv), decision: trial?.fields["beslut"] ?? "",
            decidedOn: trial?.fields["beslutsdag"] ?? guideline.document.decidedOn?.description ?? "",
            isDraft: guideline.document.status == .draft)
    }

    /// Every value that changes, also those that the municipality has chosen itself.
    private func changes(to guideline: Guideline) -> ChangesPart? {
        guard let changes = try? GuidelineChanges(from: own, to: guideline).changes, !changes.isEmpty else { return nil }
        let lines = changes.prefix(200).map { change in
            ChangePart(
                path: change.path, before: change.before ?? texts("check.nothingThere"),
                after: change.after ?? texts("check.nothingThere"))
        }
        return ChangesPart(heading: texts.counted("check.changes", changes.count), lines: lines)
    }

    private func version(_ guideline: Guideline) -> String {
        texts("guideline.versionName", ["version": String(guideline.version)])
    }
}
