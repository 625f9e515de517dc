import Channels
import Organisation
import Oversight
import Platforms

/// Puts the form for a notice, and the look before it is sent, into words.
struct NoticeWriteMaker: Sendable {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession
    let form: NoticeForm
    let documents: [GoverningDocument]
    /// The open ones.
    let channels: [Channel]
    let units: [MunicipalUnit]
    let platforms: PlatformList
    /// The names of those whom it reaches.
    let people: [String]

    /// The most names that are shown.
    private static let mostNames = 60

    private var texts: Texts { parts.texts }
    private var audience: NoticeAudience { form.audience }

    func page(fault: String?) -> NoticeWritePage {
        NoticeWritePage(
            frame: parts.staffFrame(visit, at: .notice(.notices)), title: texts("notice.writeHeading"),
            back: NoticeAddress.notices.path, action: NoticeAddress.newNotice.path, csrf: open.token.formToken,
            formToken: form.token.text, fault: fault.map(FaultPart.init), subject: form.fields.subject, body: form.fields.body,
            documents: documents.map { document in
                Option(value: document.slug, name: words(document), chosen: document.slug == form.fields.document)
            },
            roles: NoticeAudience.Part.allCases.map { part in
                CheckPart(
                    field: "roll-\(part.rawValue)", name: texts("notice.part.\(part.rawValue)"), chosen: audience.parts.contains(part))
            },
            platforms: platformBoxes, units: unitBoxes, narrowed: !audience.platforms.isEmpty || !audience.units.isEmpty)
    }

    /// - Throws: what is wrong with what was written.
    func review() throws -> NoticeReviewPage {
        let fields = try form.fields.cleaned()
        if people.isEmpty { throw NoticeRefusal.nobody }
        let more = people.count - Self.mostNames
        return NoticeReviewPage(
            frame: parts.staffFrame(visit, at: .notice(.notices)), title: texts("notice.reviewHeading"),
            action: NoticeAddress.newNotice.path, csrf: open.token.formToken, subject: fields.subject, body: fields.body,
            document: documents.first { $0.slug == fields.document }.map(words),
            reach: texts.counted("notice.reach", people.count), people: Array(people.prefix(Self.mostNames)),
            more: more > 0 ? texts.counted("notice.more", more) : nil, kept: form.kept)
    }

    private func words(_ document: GoverningDocument) -> String {
        "\(document.name.capitalisedFirst) (\(document.reference ?? document.kind.phrase.words(in: .sv)))"
    }

    private var platformBoxes: [CheckPart] {
        Set(channels.map(\.platform)).map { kind in
            CheckPart(
                field: "plattform-\(kind.rawValue)", name: platforms.entry(kind)?.name ?? kind.rawValue,
                chosen: audience.platforms.contains(kind))
        }.sorted { $0.name < $1.name }
    }

    private var unitBoxes: [CheckPart] {
        let used = Set(channels.map(\.unitID))
        return units.filter { used.contains($0.id) }.map { unit in
            CheckPart(field: "enhet-\(unit.id)", name: unit.name, chosen: audience.units.contains(unit.id))
        }.sorted { $0.name < $1.name }
    }
}
