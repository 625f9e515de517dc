import Guidelines
import Organisation
import Oversight

/// Puts the form for a document, or for a newer version of one, into words.
struct DocumentFormMaker {
    let parts: SiteParts
    let visit: Visit
    let open: OpenSession

    /// - Parameters:
    ///   - document: the one that gets a newer version; nil for a new document.
    ///   - seen: how many versions it had when the form was made.
    func page(_ fields: DocumentFields, of document: GoverningDocument?, seen: Int, fault: String?) -> DocumentFormPage {
        let texts = parts.texts
        let word = document == nil ? "new" : "newer"
        let name = document?.name.capitalisedFirst ?? texts("library.heading")
        return DocumentFormPage(
            frame: parts.staffFrame(visit, at: .notice(.notices)), title: texts("library.form.\(word)"),
            back: (document.map { NoticeAddress.document($0.slug) } ?? .library).path, backName: name,
            heading: texts("library.form.\(word)"), lead: texts("library.form.\(word)Lead", ["document": name]),
            action: (document.map { NoticeAddress.documentVersion($0.slug) } ?? .newDocument).path, csrf: open.token.formToken,
            seen: String(seen), fault: fault.map(FaultPart.init), name: fields.name,
            kinds: Policy.Kind.allCases.map { kind in
                Option(value: kind.rawValue, name: kind.phrase.words(in: .sv).capitalisedFirst, chosen: kind.rawValue == fields.kind)
            },
            reference: fields.reference, validFrom: fields.validFrom, link: fields.link, replaces: fields.replaces,
            replacedBy: fields.replacedBy)
    }
}
