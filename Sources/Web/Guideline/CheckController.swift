import Guidelines
import HTTPTypes
import Hummingbird
import Organisation
import Wording

/// Checking a profile, and adopting one that is right as the next version.
struct CheckController: Sendable {
    let parts: SiteParts

    /// The empty form.
    func form(_ visit: Visit) async throws -> Response {
        parts.answer(try await maker(visit).page(of: nil, trial: nil))
    }

    /// Says what is wrong with a profile, or what it says. Nothing is kept.
    func check(_ visit: Visit) async throws -> Response {
        let source = try await source(visit)
        let maker = try await maker(visit)
        guard !source.allSatisfy(\.isWhitespace) else {
            return parts.answer(maker.emptyPage, refused: Refused(words: parts.texts("check.empty"), at: "profil"))
        }
        let checked = CheckedProfile(source)
        let mistakes = parts.texts.counted("check.mistakes", checked.problems.count)
        return parts.answer(
            maker.page(of: checked, trial: nil), refused: checked.guideline == nil ? Refused(words: mistakes, at: "felen") : nil)
    }

    /// Adopts a profile; what the act refuses is told on the page, with everything that was written still there.
    func adopt(_ visit: Visit) async throws -> Response {
        let form = visit.form
        let source = form.untouched("profil")
        let act = AdoptGuideline(
            profile: Array(source.utf8), file: CheckedProfile.file, decision: form["beslut"], decidedOn: form["beslutsdag"],
            acceptsDraft: form["utkast"] == "ja", seenVersion: Int(form["sedd"]) ?? 0)
        do {
            let adopted = try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: SiteAddress.guideline(adopted.guideline).path, confirming: .guidelineAdopted)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            let trial = AdoptionTrial(fields: form, refusal: error)
            return parts.answer(try await maker(visit).page(of: CheckedProfile(source), trial: trial), refused: Refused(error))
        }
    }

    /// What was pasted, or the newer profile that comes with the product.
    private func source(_ visit: Visit) async throws -> String {
        guard visit.form["medfoljande"] == "ja" else { return visit.form.untouched("profil") }
        return try GuidelineLibrary.shipped.source(parts.guideline.id)
    }

    private func maker(_ visit: Visit) async throws -> CheckPageMaker {
        let open = try visit.signedIn()
        let mayAdopt = open.signedIn.may(.adoptGuideline)
        let newer = mayAdopt ? try await parts.house.guidelines.newerShipped() : nil
        return CheckPageMaker(parts: parts, visit: visit, open: open, mayAdopt: mayAdopt, newer: newer)
    }
}

/// A profile as it was sent, with what came of reading it.
struct CheckedProfile: Sendable {
    /// What the profile is called where a file would have a name.
    static let file = "profil"

    let source: String
    let guideline: Guideline?
    let problems: [Guidelines.Problem]

    init(_ source: String) {
        self.source = source
        do {
            guideline = try Guideline.load(yaml: source, file: Self.file)
            problems = []
        } catch {
            guideline = nil
            problems = error.problems
        }
    }

    /// A line of the profile, from 1; nil where there is none or nothing on it. Long lines are cut.
    func line(_ number: Int) -> String? {
        let lines = source.split(separator: "\n", maxSplits: number, omittingEmptySubsequences: false)
        guard number >= 1, lines.indices.contains(number - 1) else { return nil }
        let line = lines[number - 1].prefix(200)
        return line.allSatisfy(\.isWhitespace) ? nil : String(line)
    }
}

/// An adoption that was sent and refused.
struct AdoptionTrial: Sendable {
    let fields: FormFields
    let refusal: any Explained
}
