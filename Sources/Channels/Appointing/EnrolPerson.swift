import Channels
import Organisation

/// Adds a person with their unit and first role as one change, so that a role that is refused leaves neither behind.
struct Enrolment: Act {
    let fields: PersonFields
    /// Added if there is none with the name yet.
    let unit: UnitFields?
    let password: PasswordHash
    /// On every channel; nil for none.
    let role: Role?
    /// Why a politician gets the role, where the guideline asks (OSB-14).
    let reason: String

    func authorise(_ context: ActContext) throws { try context.actor.require(.managePeople) }

    func perform(_ context: ActContext) throws -> Person.ID {
        let unit = try unit.map { fields in
            try UnitStore.unit(named: fields.name, in: context.session)?.id ?? context.carryOut(AddUnit(fields))
        }
        let person = try context.carryOut(AddPerson(fields, unit: unit, password: password))
        if let role { try context.carryOut(GiveRole(role, to: person, because: reason)) }
        return person
    }
}
