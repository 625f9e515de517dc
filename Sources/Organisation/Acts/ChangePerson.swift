import Database

/// Gives a person another name, title or unit.
public struct ChangePerson: Act {
    private let id: Person.ID
    private let fields: PersonFields
    private let unit: MunicipalUnit.ID?

    public init(_ id: Person.ID, to fields: PersonFields, unit: MunicipalUnit.ID?) {
        self.id = id
        self.fields = fields
        self.unit = unit
    }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.managePeople) }

    public func perform(_ context: ActContext) throws {
        guard let person = try PersonStore.person(id, in: context.session) else { throw Refusal.notFound }
        if let unit, try UnitStore.unit(unit, in: context.session) == nil { throw Refusal.notFound }
        let fields = try fields.cleaned()
        if person.fields == fields, person.unitID == unit { return context.nothingChanged() }
        if let other = try PersonStore.person(username: fields.username, in: context.session), other.id != id {
            throw Refusal.taken(field: "Användarnamnet")
        }
        try PersonStore.update(id, fields, unit: unit, in: context.session)
        try context.record("organisation.personChanged", ["person": .integer(id.rawValue)])
    }
}

extension Person {
    fileprivate var fields: PersonFields {
        PersonFields(
            username: username, firstName: firstName, lastName: lastName, title: title, email: email ?? "",
            isPolitician: isPolitician)
    }
}
