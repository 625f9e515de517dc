import Guidelines

/// Puts a guideline's coverage into words.
struct CoveragePageMaker {
    let parts: SiteParts
    let guideline: Guideline
    /// What part of it is shown.
    let view: View

    /// The parts that can be shown, by the word that stands for each in addresses.
    enum View: String, CaseIterable, Sendable {
        case all = "alla"
        case carried = "bars"
        case notYet = "inte-an"
        case tested = "testade"
        case untested = "utan-test"

        func shows(_ clause: ClauseCoverage) -> Bool {
            switch self {
            case .all: true
            case .carried: clause.status == .carried
            case .notYet: clause.status == .notYet
            case .tested: !clause.tests.isEmpty
            case .untested: clause.tests.isEmpty
            }
        }
    }

    private var texts: Texts { parts.texts }
    private var home: String { SiteAddress.coverage(guideline.id).path }

    var page: CoveragePage {
        let report = CoverageReport(guideline)
        let shown = report.clauses.filter(view.shows)
        let municipality = ["municipality": guideline.municipality]
        return CoveragePage(
            frame: parts.publicFrame(at: .coverage(guideline.id)), title: texts("coverage.title", municipality),
            guideline: SiteAddress.guideline(guideline.id).path, municipality: guideline.municipality,
            lead: texts("coverage.lead", municipality), tally: tally(report.summary),
            views: View.allCases.map { tab($0, report.clauses) },
            result: texts("guideline.shown", ["count": String(shown.count), "all": String(report.clauses.count)]),
            clauses: shown.map(clause))
    }

    private func tally(_ summary: CoverageSummary) -> [Fact] {
        [
            Fact(texts("coverage.clauses"), String(summary.clauses)), Fact(texts("coverage.carried"), String(summary.carried)),
            Fact(texts("coverage.notYet"), String(summary.notYet)), Fact(texts("coverage.tested"), String(summary.tested)),
        ]
    }

    private func tab(_ view: View, _ clauses: [ClauseCoverage]) -> TabPart {
        TabPart(
            address: view == .all ? home : "\(home)?visa=\(view.rawValue)", name: texts("coverage.view.\(view.rawValue)"),
            count: String(clauses.count(where: view.shows)), current: view == self.view)
    }

    private func clause(_ covered: ClauseCoverage) -> CoveredClausePart {
        let isCarried = covered.status == .carried
        let screens = covered.screens.map(screen)
        return CoveredClausePart(
            id: covered.id.text, address: "\(SiteAddress.guideline(guideline.id).path)#\(covered.id)",
            strength: StrengthPart(covered.clause.strength), words: covered.clause.summary,
            mark: MarkPart(isCarried ? .done : .later), state: covered.status.word(in: .sv).capitalisedFirst,
            carriers: covered.carriers.map { carrier($0.part) }, screens: screens, hasScreens: !screens.isEmpty,
            tests: covered.tests, hasTests: !covered.tests.isEmpty, testCount: texts.counted("coverage.tests", covered.tests.count))
    }

    private func carrier(_ carrier: Guideline.Carrier) -> Fact {
        Fact(texts("carrier.\(carrier.kind.rawValue)"), guideline.words(for: carrier, in: .sv).name.capitalisedFirst)
    }

    /// Only a page that whoever reads this can open as it stands is a way; the others are named.
    private func screen(_ screen: Screen) -> ScreenPart {
        let address = SiteAddress(path: screen.address)
        let canBeOpened = (screen.kind == .page || screen.kind == .guideline) && address?.methods.contains(.get) == true
            && address?.isForStaff == false
        return ScreenPart(name: screen.name(in: .sv), place: canBeOpened ? screen.address : nil)
    }
}
