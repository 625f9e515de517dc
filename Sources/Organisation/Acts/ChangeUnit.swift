import Database

/// Gives a unit another name or board.
public struct ChangeUnit: Act {
    private let id: MunicipalUnit.ID
    private let fields: UnitFields

    public init(_ id: MunicipalUnit.ID, to fields: UnitFields) {
        self.id = id
        self.fields = fields
    }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.managePeople) }

    public func perform(_ context: ActContext) throws {
        guard let unit = try UnitStore.unit(id, in: context.session) else { throw Refusal.notFound }
        let fields = try fields.cleaned()
        if unit.name == fields.name, unit.board == fields.board { return context.nothingChanged() }
        if let other = try UnitStore.unit(named: fields.name, in: context.session), other.id != id {
            throw Refusal.taken(field: "Enhet")
        }
        try UnitStore.update(id, fields, in: context.session)
        try PublicRegister.changed(in: context.session)
        try context.record("organisation.unitChanged", fields.ledgerData(id))
    }
}
