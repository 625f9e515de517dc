import Applications
import Channels
import Foundation
import Guidelines
import House
import Organisation
import WorkingTime

/// The sample municipality's applications for channels: one in each state that a person can meet.
extension SampleFilling {
    func applicationEvents(until end: Date) throws -> [Event] {
        try sample.applications.flatMap { application in
            let draft = SampleDraft()
            let begun = Event(at: try atWork(application.begun, 0, until: end)) {
                draft.id = try await begin(application, until: end)
            }
            let steps = try application.steps.enumerated().compactMap { place, step in
                try (step.handIn ?? step.roles ?? step.at).map { time in
                    Event(at: try atWork(time, place + 1, until: end)) {
                        if let id = draft.id { try await take(step, with: id, of: application) }
                    }
                }
            }
            return [begun] + steps
        }
    }

    /// Papers are written when somebody is at work: some minutes into the staffed time that follows, each at its own.
    private func atWork(_ time: SampleTime, _ place: Int, until end: Date) throws -> Date {
        let moment = try time.moment(now: end, by: house.guideline)
        return min(end, try house.guideline.calendar.deadline(from: moment, within: .staffedMinutes(13 + 47 * place)))
    }

    private func begin(_ application: SampleApplication, until end: Date) async throws -> Applications.Application.ID {
        let applicant = try await actor(application.by)
        let id = try await house.office.perform(BeginApplication(), by: applicant)
        var answers = application.answers(to: ApplicationForm(house.guideline))
        let unit = sample.units.first { $0.key == answers[OwnQuestion.unit.rawValue] }
        answers[OwnQuestion.unit.rawValue] = try await unit.asyncMap { unit in
            try await house.unit(UnitFields(name: unit.name, board: unit.board)).description
        }
        if let days = application.evaluateInDays, answers[OwnQuestion.evaluation.rawValue] != nil {
            let day = LocalDate(end, in: house.guideline.timeZone).adding(days: days)
            answers[OwnQuestion.evaluation.rawValue] = day.description
        }
        try await house.office.perform(SaveAnswers(id, seen: 0, answers), by: applicant)
        return id
    }

    /// Takes a step as far as the guideline lets: under one that asks for more than the sample says, the application stays
    /// where it is.
    private func take(_ step: SampleApplication.Step, with id: Applications.Application.ID, of sampled: SampleApplication) async throws {
        let applicant = try await actor(sampled.by)
        guard let signedIn = applicant.signedIn else { throw Refusal.notSignedIn }
        let detail = try await house.applications.application(id, for: signedIn)
        if step.handIn != nil { return try await handIn(detail, by: applicant) }
        if step.roles != nil, detail.application.channel != nil, let who = step.by {
            try await house.office.perform(GiveNamedRoles(id), by: try await actor(who))
        }
        guard detail.application.state.isUnderWay else { return }
        let (round, words) = (detail.application.round, step.words ?? "")
        if let advice = step.advice, let who = step.by {
            try await house.office.perform(AdviseOnApplication(id, round: round, advice, comment: words), by: try await actor(who))
        }
        if let decision = step.decision, let who = detail.decider?.people.first, detail.check.obstacles.isEmpty {
            let act = DecideOnApplication(id, round: round, decision, reason: words)
            _ = try await house.office.perform(act, by: try await actor(who.username))
        }
    }

    private func handIn(_ detail: ApplicationDetail, by applicant: Actor) async throws {
        guard detail.check.hindrances.isEmpty else { return }
        let reasons = detail.check.questions.map { ($0.reasonField, "Vi provar så här och ser efter hur det gick när kanalen utvärderas.") }
        let act = HandInApplication(
            detail.application.id, seen: detail.application.revision,
            reasons: Dictionary(reasons, uniquingKeysWith: { first, _ in first }))
        try await house.office.perform(act, by: applicant)
    }
}

/// The key of an application of the sample, once it is begun.
private final class SampleDraft {
    var id: Applications.Application.ID?
}
