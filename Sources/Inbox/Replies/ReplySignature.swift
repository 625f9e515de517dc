import Guidelines
import Organisation

/// How the guideline wants replies signed (HBG-8.9: first name, title and, where apt, unit).
struct ReplySignature {
    let rule: SignatureRule

    /// "Anna, kommunikatör, Kommunledningskontoret".
    ///
    /// Throws `InboxRefusal.signatureLacks` when the person has no value for a part that may not be left out.
    func signature(of signedIn: SignedInPerson) throws(InboxRefusal) -> String {
        let (person, unit) = (signedIn.person, signedIn.unit?.name)
        let missing = rule.missingParts(firstName: person.firstName, title: person.title, unit: unit)
        // Where the guideline only says that it should be signed, it is signed with what there is.
        if rule.strength.answer == .refuse, let part = missing.first { throw .signatureLacks(part) }
        return rule.signature(firstName: person.firstName, title: person.title, unit: unit)
    }

    /// The text as it is published.
    func signed(_ text: String, by signedIn: SignedInPerson) throws(InboxRefusal) -> String {
        let signature = try signature(of: signedIn)
        return signature.isEmpty ? text : "\(text)\n\n\(signature)"
    }
}

extension SignatureRule.Part {
    /// As it reads after "Svar undertecknas med".
    var swedish: String {
        switch self {
        case .firstName: "förnamn"
        case .title: "titel"
        case .unit: "enhet"
        }
    }

    /// As it reads after "Replies are signed with".
    var english: String {
        switch self {
        case .firstName: "a first name"
        case .title: "a title"
        case .unit: "a unit"
        }
    }
}
