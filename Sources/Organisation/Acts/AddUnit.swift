import Database

/// Puts a unit in the organisation.
public struct AddUnit: Act {
    private let fields: UnitFields

    public init(_ fields: UnitFields) { self.fields = fields }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.managePeople) }

    public func perform(_ context: ActContext) throws -> MunicipalUnit.ID {
        let fields = try fields.cleaned()
        if try UnitStore.unit(named: fields.name, in: context.session) != nil { throw Refusal.taken(field: "Enhet") }
        let id = try UnitStore.insert(fields, in: context.session)
        try context.record("organisation.unitAdded", fields.ledgerData(id))
        return id
    }
}
