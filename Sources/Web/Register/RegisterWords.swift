import Channels
import Organisation
import Platforms
import WorkingTime

/// What the fields of a channel's entry are called, and what stands in them, in words.
struct RegisterWords: Sendable {
    let parts: SiteParts
    let platforms: PlatformList
    let units: [MunicipalUnit.ID: MunicipalUnit]
    let people: [Person.ID: Person]

    private var texts: Texts { parts.texts }

    /// What the field is called.
    func name(of field: RevisionField) -> String { texts("register.field.\(field.rawValue)") }

    /// What stands in the field; nothing is said in a word too.
    func value(_ field: RevisionField, _ content: ChannelContent) -> String {
        let text = content[field]
        if text.isEmpty { return texts("register.nothing") }
        return switch field {
        case .name, .address, .handle, .accountID, .purpose, .targetGroup, .decidedBy, .decisionReference, .decisionUnknown: text
        case .localAdditions: text.replacing("\n", with: "; ")
        case .platform: platforms.name(of: PlatformKind(rawValue: text))
        case .unit: content.unit.flatMap { units[$0]?.name } ?? text
        case .responsible: content.responsible.flatMap { people[$0]?.fullName } ?? text
        case .openComments: texts(content.openComments ? "register.yes" : "register.no")
        case .inCrisis: texts(content.inCrisis ? "register.yes" : "register.no")
        case .evaluateOn: content.evaluateOn.map(parts.times.date) ?? text
        case .decidedOn: content.decision.on.map(parts.times.date) ?? text
        }
    }

    /// Who an actor on the ledger is.
    func actor(_ name: String) -> String {
        if let id = Actor.person(named: name) { return people[id]?.fullName ?? texts("register.someone") }
        guard name.hasPrefix("system:") else { return texts("register.fromBefore") }
        return texts.optional("actor.\(name.dropFirst(7))") ?? name
    }

    /// One change of a field, before and after.
    func change(_ field: RevisionField, from old: ChannelContent, to new: ChannelContent) -> FieldChange {
        FieldChange(
            name: name(of: field), pieces: TextDifference(from: value(field, old), to: value(field, new)).pieces)
    }
}

/// One field's change, word by word.
struct FieldChange: Sendable {
    let name: String
    let pieces: [DifferencePiece]
}
