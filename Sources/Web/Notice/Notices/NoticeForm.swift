import Organisation
import Oversight
import Platforms

/// What was written in the form for a notice.
struct NoticeForm: Sendable {
    let fields: NoticeFields
    let audience: NoticeAudience
    let token: FormToken

    init(_ form: FormFields) {
        fields = NoticeFields(subject: form["rubrik"], body: form["text"], document: form["dokument"])
        audience = NoticeAudience(
            parts: Set(NoticeAudience.Part.allCases.filter { form["roll-\($0.rawValue)"] == "ja" }),
            platforms: Set(form.chosen("plattform-").map { PlatformKind(rawValue: $0) }),
            units: Set(form.chosen("enhet-").compactMap { SiteAddress.number($0) }.map { MunicipalUnit.ID($0) }))
        token = FormToken(cookie: form["blankett"]) ?? FormToken()
    }

    /// An empty form, to everyone.
    ///
    /// - Parameter query: may name the document that it is about.
    init(first query: FormFields) {
        fields = NoticeFields(subject: "", body: "", document: query["dokument"])
        audience = NoticeAudience(parts: Set(NoticeAudience.Part.allCases))
        token = FormToken()
    }

    /// Everything as it was written, by the fields' names.
    var kept: [HiddenField] {
        let text = [("rubrik", fields.subject), ("text", fields.body), ("dokument", fields.document), ("blankett", token.text)]
        let boxes = audience.parts.map { "roll-\($0.rawValue)" } + audience.platforms.map { "plattform-\($0.rawValue)" }
            + audience.units.map { "enhet-\($0)" }
        return text.map { HiddenField(field: $0.0, value: $0.1) } + boxes.sorted().map { HiddenField(field: $0, value: "ja") }
    }
}

extension FormFields {
    /// The ends of the names of ticked boxes that begin so.
    func chosen(_ prefix: String) -> [String] {
        names.filter { $0.hasPrefix(prefix) && self[$0] == "ja" }.map { String($0.dropFirst(prefix.count)) }.sorted()
    }
}
