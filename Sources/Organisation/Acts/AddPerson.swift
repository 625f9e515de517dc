import Database

/// Adds someone who is to work with the channels. Roles are given apart (``GrantRole``).
public struct AddPerson: Act {
    private let fields: PersonFields
    private let unit: MunicipalUnit.ID?
    private let password: PasswordHash?

    /// - Parameter password: from ``PasswordHasher/hash(_:)``; without one the person cannot sign in yet.
    public init(_ fields: PersonFields, unit: MunicipalUnit.ID? = nil, password: PasswordHash? = nil) {
        self.fields = fields
        self.unit = unit
        self.password = password
    }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.managePeople) }

    public func perform(_ context: ActContext) throws -> Person.ID {
        if let unit, try UnitStore.unit(unit, in: context.session) == nil { throw Refusal.notFound }
        let fields = try fields.cleaned()
        if try PersonStore.person(username: fields.username, in: context.session) != nil {
            throw Refusal.taken(field: "Användarnamnet")
        }
        let id = try PersonStore.insert(fields, unit: unit, at: context.now, in: context.session)
        if let password { try PasswordStore.set(password, for: id, at: context.now, in: context.session) }
        // The name itself stays off the ledger, which nothing can be erased from.
        try context.record(
            "organisation.personAdded", ["person": .integer(id.rawValue), "canSignIn": .bool(password != nil)])
        return id
    }
}
