import Channels
import Hummingbird
import Organisation
import Wording

/// What is noted about a channel without a revision: that its picture has been looked at.
struct KeepingController: Sendable {
    let parts: SiteParts

    func picture(_ slug: String, _ visit: Visit) async throws -> Response {
        let file = try await RegisterController(parts: parts).file(slug, visit)
        let form = visit.form
        let act = RecordPictureCheck(
            file.channel.id, follows: form["foljer"] == "ja", logo: form["logotyp"] == "ja", note: form["anteckning"])
        do {
            try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: home(slug), confirming: .pictureNoted)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            let maker = RegisterChannelMaker(
                parts: parts, visit: visit, file: file, trial: KeepingTrial(fields: form, refusal: error))
            return parts.answer(maker.page, refused: Refused(error))
        }
    }

    private func home(_ slug: String) -> String { SiteAddress.register(.channel(slug)).path }
}

/// The form about the picture on a channel's page, sent and refused.
struct KeepingTrial: Sendable {
    let fields: FormFields
    let refusal: any Explained
}
