import Applications
import HTTPTypes
import Hummingbird
import Organisation
import Wording

/// The form of an application: step by step, then reading it through and handing it in.
struct ApplicationFormController: Sendable {
    let parts: SiteParts

    func step(_ id: Applications.Application.ID, _ number: Int, _ visit: Visit) async throws -> Response {
        let maker = try await maker(id, number, visit)
        return parts.answer(maker.page(fault: nil))
    }

    /// Keeps whatever was typed, and goes on to where the person wants.
    func save(_ id: Applications.Application.ID, _ number: Int, _ visit: Visit) async throws -> Response {
        let actor = try visit.signedIn().actor
        let form = visit.form
        guard let seen = Int64(form["lydelse"]) else { throw WebRefusal.unreadableForm }
        do {
            let choice = form["valj"].split(separator: ":").map(String.init)
            var given = Self.answers(in: form)
            if let chosen = choice.first { given[chosen] = nil }
            let before = Set(try await maker(id, 1, visit).detail.check.flaws)
            let outcome = try await parts.house.office.perform(SaveAnswers(id, seen: seen, given), by: actor)
            if choice.count == 2 {
                try await parts.house.office.perform(ChooseAnswer(id, choice[0], competing: Int(choice[1])), by: actor)
            }
            let stays = !outcome.competing.isEmpty || !choice.isEmpty
            let detail = try await maker(id, 1, visit).detail
            let count = detail.answers.form.steps.count
            if !stays, visit.form["till"] != "senare", let told = Self.told(detail, at: number, besides: before) {
                let step = ApplicationAddress.step(id.rawValue, Int64(number)).path
                return parts.redirect(to: "\(step)#\(QuestionFieldMaker.anchor(of: told.question))", confirming: .answerRemarked)
            }
            return onward(id, number, of: count, stays: stays, competing: !outcome.competing.isEmpty, visit)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            let maker = try await maker(id, number, visit)
            return parts.answer(maker.page(fault: error.sentence(in: .sv)), refused: Refused(error))
        }
    }

    /// What is worth knowing of an answer just given in the step: told before one goes on, and once.
    private static func told(_ detail: ApplicationDetail, at number: Int, besides known: Set<FormFlaw>) -> FormFlaw? {
        let steps = detail.answers.form.steps
        guard steps.indices.contains(number - 1) else { return nil }
        let asked = Set(steps[number - 1].questions.map(\.id))
        return detail.check.flaws.first { $0.isOfGivenAnswer && asked.contains($0.question) && !known.contains($0) }
    }

    private func onward(
        _ id: Applications.Application.ID, _ number: Int, of count: Int, stays: Bool, competing: Bool, _ visit: Visit
    ) -> Response {
        let key = id.rawValue
        if stays {
            return parts.redirect(
                to: ApplicationAddress.step(key, Int64(number)).path, confirming: competing ? .answersCompete : .answersKept)
        }
        switch visit.form["till"] {
        case "senare": return parts.redirect(to: ApplicationAddress.show(key).path, confirming: .answersKept)
        case "forra" where number > 1: return parts.redirect(to: ApplicationAddress.step(key, Int64(number - 1)).path)
        case _ where number < count: return parts.redirect(to: ApplicationAddress.step(key, Int64(number + 1)).path)
        default: return parts.redirect(to: ApplicationAddress.review(key).path)
        }
    }

    /// The answers among a form's fields, by the question's name.
    private static func answers(in form: FormFields) -> [String: String] {
        let start = QuestionFieldMaker.name(of: "")
        return Dictionary(
            uniqueKeysWithValues: form.names.filter { $0.hasPrefix(start) }.map {
                (String($0.dropFirst(start.count)), form[$0])
            })
    }

    func review(_ id: Applications.Application.ID, _ visit: Visit) async throws -> Response {
        parts.answer(try await reviewer(id, visit).page(fault: nil))
    }

    func handIn(_ id: Applications.Application.ID, _ visit: Visit) async throws -> Response {
        guard let seen = Int64(visit.form["lydelse"]) else { throw WebRefusal.unreadableForm }
        let reasons = Dictionary(uniqueKeysWithValues: visit.form.names.map { ($0, visit.form[$0]) })
        do {
            let act = HandInApplication(id, seen: seen, reasons: reasons)
            try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: ApplicationAddress.show(id.rawValue).path, confirming: .handedIn)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            // What is missing is told one by one on the page.
            let isListed = if case ApplicationRefusal.incomplete = error { true } else { false }
            let page = try await reviewer(id, visit).page(fault: isListed ? nil : error.sentence(in: .sv))
            let told = isListed && page.hasMistakes ? Refused(words: page.mistakeHeading, at: "brister") : Refused(error)
            return parts.answer(page, refused: told)
        }
    }

    private func maker(_ id: Applications.Application.ID, _ number: Int, _ visit: Visit) async throws -> ApplicationStepPageMaker {
        let open = try visit.signedIn()
        let detail = try await parts.house.applications.application(id, for: open.signedIn)
        guard detail.powers.mayWrite || visit.isPost else { throw ApplicationRefusal.notBeingWritten }
        guard (1...detail.answers.form.steps.count).contains(number) else { throw WebRefusal.noSuchPage }
        return ApplicationStepPageMaker(parts: parts, visit: visit, open: open, detail: detail, number: number)
    }

    private func reviewer(_ id: Applications.Application.ID, _ visit: Visit) async throws -> ApplicationReviewPageMaker {
        let open = try visit.signedIn()
        let detail = try await parts.house.applications.application(id, for: open.signedIn)
        guard detail.powers.mayWrite || visit.isPost else { throw ApplicationRefusal.notBeingWritten }
        return ApplicationReviewPageMaker(parts: parts, visit: visit, open: open, detail: detail)
    }
}

extension Confirmation {
    static let answersKept = Confirmation("ansokan-sparad")
    static let answerRemarked = Confirmation("ansokan-obs")
    static let answersCompete = Confirmation("ansokan-tva-svar")
    static let handedIn = Confirmation("ansokan-inlamnad")
    static let helpAsked = Confirmation("ansokan-hjalp")
    static let withdrawn = Confirmation("ansokan-aterta")
    static let advised = Confirmation("ansokan-rad")
    static let sentBack = Confirmation("ansokan-tillbaka")
    static let decided = Confirmation("ansokan-beslut")
    static let channelOpened = Confirmation("ansokan-oppnad")
    static let rolesGiven = Confirmation("ansokan-roller")
}
