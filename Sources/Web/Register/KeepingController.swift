import Channels
import Hummingbird
import Organisation
import Wording

/// What is noted about a channel without a revision: who can sign in to it, and that its picture has been looked at.
struct KeepingController: Sendable {
    let parts: SiteParts

    func access(_ slug: String, _ visit: Visit) async throws -> Response {
        let file = try await RegisterController(parts: parts).file(slug, visit)
        let form = visit.form
        do {
            guard let person = Person.ID(form["person"]) else {
                throw Refusal.invalid([FieldProblem(field: "Person", kind: .empty)])
            }
            let act = RecordAccess(
                file.channel.id, person, profile: ProfileKind(rawValue: form["profil"]) ?? .service, reason: form["skal"])
            try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: home(slug), confirming: .accessNoted)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return answer(KeepingTrial(form: .access, fields: form, refusal: error), file, visit)
        }
    }

    func accessEnd(_ slug: String, _ visit: Visit) async throws -> Response {
        let channel = try await channel(slug, visit)
        guard let person = Person.ID(visit.form["person"]) else { throw Refusal.notFound }
        try await parts.house.office.perform(EndAccess(channel.id, person), by: visit.signedIn().actor)
        return parts.redirect(to: home(slug), confirming: .accessEnded)
    }

    func picture(_ slug: String, _ visit: Visit) async throws -> Response {
        let file = try await RegisterController(parts: parts).file(slug, visit)
        let form = visit.form
        let act = RecordPictureCheck(
            file.channel.id, follows: form["foljer"] == "ja", logo: form["logotyp"] == "ja", note: form["anteckning"])
        do {
            try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: home(slug), confirming: .pictureNoted)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return answer(KeepingTrial(form: .picture, fields: form, refusal: error), file, visit)
        }
    }

    private func answer(_ trial: KeepingTrial, _ file: ChannelFile, _ visit: Visit) -> Response {
        let maker = RegisterChannelMaker(parts: parts, visit: visit, file: file, trial: trial)
        return parts.answer(maker.page, refused: Refused(trial.refusal))
    }

    private func channel(_ slug: String, _ visit: Visit) async throws -> Channel {
        try visit.signedIn().actor.require(.seeRegister)
        guard let channel = try await parts.house.database.read({ try ChannelStore.channel(slug: slug, in: $0) }) else {
            throw WebRefusal.noSuchPage
        }
        return channel
    }

    private func home(_ slug: String) -> String { SiteAddress.register(.channel(slug)).path }
}

/// A form on a channel's page that was sent and refused.
struct KeepingTrial: Sendable {
    enum Form: Sendable { case access, picture }

    let form: Form
    let fields: FormFields
    let refusal: any Explained
}
