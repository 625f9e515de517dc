import Channels
import Hummingbird
import Organisation
import Wording

/// What channels' visitors are told, and noting who looked.
struct VisitorController: Sendable {
    let parts: SiteParts

    func list(_ visit: Visit) async throws -> Response {
        let person = try visit.signedIn().signedIn
        let overview = try await parts.house.database.read { [guideline = parts.guideline] in
            try VisitorOverview.load(for: person, by: guideline, at: visit.now, in: $0)
        }
        return parts.answer(VisitorListMaker(parts: parts, visit: visit, overview: overview).page)
    }

    func show(_ slug: String, _ visit: Visit) async throws -> Response {
        parts.answer(try await maker(slug, visit).page())
    }

    func check(_ slug: String, _ visit: Visit) async throws -> Response {
        let maker = try await maker(slug, visit)
        let form = visit.form
        do {
            let outcome = VisitorCheck.Outcome(rawValue: form["utfall"]) ?? .lacking
            let texts = "\(maker.pasted.swedishText)\n\n\(maker.pasted.englishText)\n"
            let kept = try parts.keepSight(
                visit, as: "visitor-check", of: "channel:\(maker.detail.telling.channel.id)", comparedWith: ("about-text", texts))
            _ = try await parts.house.office.perform(
                RecordVisitorCheck(
                    of: maker.detail.telling.channel.id, outcome, note: form["saknas"], against: form["text"],
                    site: maker.site, kept: kept, in: parts.house.evidence), by: visit.signedIn().actor)
            return parts.redirect(to: VisitorAddress.channel(slug).path, confirming: .visitorsChecked)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            let page = maker.page(note: form["saknas"], outcome: form["utfall"], fault: error.sentence(in: .sv))
            return parts.answer(page, refused: Refused(error))
        }
    }

    func keepEnglish(_ slug: String, _ visit: Visit) async throws -> Response {
        let maker = try await maker(slug, visit)
        let form = visit.form
        let wording = EnglishWording(municipality: form["kommun"], unit: form["enhet"], purpose: form["syfte"])
        do {
            try await parts.house.office.perform(
                KeepEnglishWording(wording, of: maker.detail.telling.channel.id), by: visit.signedIn().actor)
            return parts.redirect(to: VisitorAddress.channel(slug).path, confirming: .englishKept)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            let page = maker.page(english: wording, englishFault: error.sentence(in: .sv))
            return parts.answer(page, refused: Refused(error))
        }
    }

    /// The picture as it was sent.
    func picture(_ id: VisitorCheck.ID, of slug: String, _ visit: Visit) async throws -> Response {
        let detail = try await maker(slug, visit).detail
        return try await parts.sight(detail.checks.first { $0.id == id }?.evidence, named: "\(slug)-\(id)")
    }

    private func maker(_ slug: String, _ visit: Visit) async throws -> VisitorPageMaker {
        let person = try visit.signedIn().signedIn
        let detail = try await parts.house.database.read { [guideline = parts.guideline] in
            try VisitorDetail.load(slug: slug, for: person, by: guideline, at: visit.now, in: $0)
        }
        return VisitorPageMaker(parts: parts, visit: visit, person: person, detail: detail)
    }
}
