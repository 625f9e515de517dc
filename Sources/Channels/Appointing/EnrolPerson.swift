import Database
import Organisation

/// Adds a person with their unit and first role as one change, so that a role that is refused leaves neither behind.
public struct EnrolPerson: Act {
    private let fields: PersonFields
    private let unit: UnitFields?
    private let password: PasswordHash
    private let role: Role?
    private let reason: String

    /// - Parameters:
    ///   - unit: added if there is none with the name yet; nil for a person without.
    ///   - role: on every channel; nil for none.
    ///   - reason: why a politician gets the role, where the guideline only advises against it (OSB-14).
    public init(
        _ fields: PersonFields, unit: UnitFields?, password: PasswordHash, role: Role?, because reason: String = ""
    ) {
        self.fields = fields
        self.unit = unit
        self.password = password
        self.role = role
        self.reason = reason
    }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.managePeople) }

    public func perform(_ context: ActContext) throws -> Person.ID {
        let unit = try unit.map { fields in
            try UnitStore.unit(named: fields.name, in: context.session)?.id ?? context.carryOut(AddUnit(fields))
        }
        let person = try context.carryOut(AddPerson(fields, unit: unit, password: password))
        if let role { try context.carryOut(GiveRole(role, to: person, because: reason)) }
        return person
    }
}
