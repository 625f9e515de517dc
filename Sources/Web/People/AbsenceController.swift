import Hummingbird
import Organisation
import WorkingTime
import Wording

/// Saying that somebody is away or leaves, one at a time or from a file.
struct AbsenceController: Sendable {
    let parts: SiteParts

    func record(_ person: Person.ID, _ visit: Visit) async throws -> Response {
        let form = visit.form
        let fields = AbsenceFields(person: person, from: form["fran"], to: form["till"], note: form["anteckning"])
        return try await carryOut(RecordAbsence(fields), on: person, .absenceNoted, visit)
    }

    func end(_ person: Person.ID, _ visit: Visit) async throws -> Response {
        guard let absence = Absence.ID(visit.form["franvaro"]) else { throw Refusal.notFound }
        do {
            let day = try lastDay(visit.form["sista"], "Sista dagen")
            try await parts.house.office.perform(EndAbsence(absence, lastDay: day), by: visit.signedIn().actor)
            return parts.redirect(to: SiteAddress.people(.person(person.rawValue)).path, confirming: .absenceEnded)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return try await refused(error, at: "slut-\(absence)", person, visit)
        }
    }

    func leaving(_ person: Person.ID, _ visit: Visit) async throws -> Response {
        let home = SiteAddress.people(.person(person.rawValue)).path
        if visit.form["stannar"] == "ja" {
            try await parts.house.office.perform(TakeBackLeaving(person), by: visit.signedIn().actor)
            return parts.redirect(to: home, confirming: .leavingTakenBack)
        }
        do {
            let day = try lastDay(visit.form["sista"], "Sista arbetsdagen")
            try await parts.house.office.perform(RecordLeaving(person, lastDay: day), by: visit.signedIn().actor)
            return parts.redirect(to: home, confirming: .leavingNoted)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return try await refused(error, person, visit)
        }
    }

    func importForm(_ visit: Visit) async throws -> Response {
        try visit.signedIn().actor.require(.recordAbsence)
        return page(visit, text: "", fault: nil)
    }

    func read(_ visit: Visit) async throws -> Response {
        let actor = try visit.signedIn().actor
        try actor.require(.recordAbsence)
        let text = visit.form.untouched("lista")
        do {
            let file = try AbsenceFile(visit.files["fil"]?.bytes ?? Array(text.utf8))
            _ = try await parts.house.office.perform(ImportAbsence(file), by: actor)
            return parts.redirect(to: SiteAddress.people(.list).path, confirming: .absencesRead)
        } catch let problems as TableProblems {
            return page(visit, text: text, fault: problems)
        }
    }

    private func lastDay(_ text: String, _ field: String) throws -> LocalDate {
        var reader = FieldReader()
        let day = reader.value { () throws(FieldProblem) in try DayField.clean(text, field: field) }
        try reader.finish()
        guard let day else { throw Refusal.formExpired }
        return day
    }

    private func carryOut<A: Act>(
        _ act: A, on person: Person.ID, _ confirmation: Confirmation, _ visit: Visit
    ) async throws -> Response {
        do {
            _ = try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: SiteAddress.people(.person(person.rawValue)).path, confirming: confirmation)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return try await refused(error, person, visit)
        }
    }

    private func refused(
        _ error: any Explained, at place: String = Refused.besideForm, _ person: Person.ID, _ visit: Visit
    ) async throws -> Response {
        let maker = try await PeopleController(parts: parts).maker(
            person, visit, trial: (fields: visit.form, fault: error.sentence(in: .sv)))
        return parts.answer(maker.page, refused: Refused(error, at: place))
    }

    private func page(_ visit: Visit, text: String, fault: TableProblems?) -> Response {
        let page = AbsenceImportPage(
            frame: parts.staffFrame(visit), title: parts.texts("people.import.heading"),
            people: SiteAddress.people(.list).path, fault: fault.map { _ in parts.texts("people.import.fault") },
            mistakes: fault?.all.map { $0.sentence(in: .sv) } ?? [], action: SiteAddress.people(.importing).path,
            csrf: visit.open?.token.formToken ?? "", text: String(text.prefix(100_000)))
        return parts.answer(page, refused: fault.map { Refused($0) })
    }
}
