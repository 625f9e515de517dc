import Guidelines
import Organisation

/// How the guideline wants replies signed (HBG-8.9: first name, title and, where apt, unit).
struct ReplySignature {
    let rule: SignatureRule

    /// "Anna, kommunikatör, Kommunledningskontoret".
    ///
    /// Throws `InboxRefusal.signatureLacks` when the person has no value for a part that may not be left out.
    func signature(of signedIn: SignedInPerson) throws(InboxRefusal) -> String {
        let person = signedIn.person
        let unit = signedIn.unit?.name ?? ""
        for part in rule.parts where !part.mayBeLeftOut {
            let value = switch part.kind {
            case .firstName: person.firstName
            case .title: person.title
            case .unit: unit
            }
            if value.isEmpty { throw .signatureLacks(part.kind.swedish) }
        }
        return rule.signature(firstName: person.firstName, title: person.title, unit: unit)
    }

    /// The text as it is published.
    func signed(_ text: String, by signedIn: SignedInPerson) throws(InboxRefusal) -> String {
        let signature = try signature(of: signedIn)
        return signature.isEmpty ? text : "\(text)\n\n\(signature)"
    }
}
