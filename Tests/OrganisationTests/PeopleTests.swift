import Database
import Foundation
import Testing
import TestSupport

@testable import Organisation

@Suite("People, units and their roles", .serialized)
struct PeopleTests {
    static let fields = PersonFields(username: "Anna.Lind", firstName: "Anna", lastName: "Lind", title: "lärare")

    @Test("Someone is added, changed, shut out and let in again", arguments: TestDatabase.engines)
    func life(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            let by = Workplace.operatorActor
            let unit = try await place.office.perform(AddUnit(UnitFields(name: " Långängskolan ", board: "Bildningsnämnden")), by: by)
            let anna = try await place.office.perform(AddPerson(Self.fields, unit: unit), by: by)
            try await place.office.perform(GrantRole(.editor, to: anna, channel: 7), by: by)
            try await place.office.perform(GrantRole(.editor, to: anna, channel: 7), by: by)
            let changed = PersonFields(username: "anna.lind", firstName: "Anna", lastName: "Berg", title: "rektor")
            try await place.office.perform(ChangePerson(anna, to: changed, unit: unit), by: by)
            try await place.office.perform(ChangePerson(anna, to: changed, unit: unit), by: by)
            let signedIn = try #require(try await place.actor(anna).signedIn)
            let byKey = try await place.database.read { try PersonStore.people([anna, Person.ID(99)], in: $0) }
            #expect(byKey == [anna: signedIn.person])
            #expect(signedIn.person.fullName == "Anna Berg" && signedIn.person.title == "rektor")
            #expect(signedIn.unit?.name == "Långängskolan" && signedIn.grants == [Grant(role: .editor, channel: 7)])
            try await place.office.perform(DeactivatePerson(anna), by: by)
            try await place.office.perform(DeactivatePerson(anna), by: by)
            #expect(try await place.refusal { try await place.actor(anna) } == .notFound)
            #expect(try await place.refusal { try await place.office.perform(GrantRole(.deputy, to: anna), by: by) } == .personInactive)
            try await place.office.perform(ReactivatePerson(anna), by: by)
            #expect(try await place.actor(anna).may(.reply, channel: 7))
            #expect(
                try await place.acts() == [
                    "organisation.unitAdded", "organisation.personAdded", "organisation.roleGiven",
                    "organisation.personChanged", "organisation.personDeactivated", "organisation.personReactivated",
                ])
        }
    }

    @Test("No name of a person reaches the ledger, which nothing can be erased from")
    func ledgerHoldsNoNames() async throws {
        try await Workplace.with(.sqlite) { place in
            let anna = try await place.person("anna.lind", [Grant(role: .administrator)], password: "fyra gröna hästar")
            _ = try await place.signIn().signIn(username: "anna.lind", password: "fyra gröna hästar", from: "192.0.2.1")
            try await place.office.perform(DeactivatePerson(try await place.person("bo", [Grant(role: .administrator)])), by: place.actor(anna))
            let bodies = try await place.database.read { try $0.rows("SELECT body FROM ledger_entry").map { try $0.text("body") } }
            for word in ["anna", "Anna", "Lind", "192.0.2", "bo\"", "lärare"] { #expect(!bodies.contains { $0.contains(word) }, "\(word)") }
        }
    }

    @Test("What cannot be done is refused, and changes nothing", arguments: TestDatabase.engines)
    func refusals(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            let by = Workplace.operatorActor
            let unit = try await place.office.perform(AddUnit(UnitFields(name: "Skolan", board: "Nämnden")), by: by)
            let other = try await place.office.perform(AddUnit(UnitFields(name: "Badet", board: "Nämnden")), by: by)
            let anna = try await place.office.perform(AddPerson(Self.fields), by: by)
            let bo = try await place.person("bo")
            let before = try await place.acts()
            let nobody = Person.ID(99)
            func refused(_ act: some Act, _ expected: Refusal, line: Int = #line) async throws {
                #expect(try await place.refusal { try await place.office.perform(act, by: by) } == expected, "line \(line)")
            }
            try await refused(AddPerson(PersonFields(username: "ANNA.lind", firstName: "A", lastName: "")), .taken(field: "Användarnamnet"))
            try await refused(AddPerson(PersonFields(username: "cia", firstName: "C", lastName: ""), unit: .init(99)), .notFound)
            try await refused(ChangePerson(bo, to: Self.fields, unit: nil), .taken(field: "Användarnamnet"))
            try await refused(ChangePerson(anna, to: Self.fields, unit: .init(99)), .notFound)
            try await refused(ChangePerson(nobody, to: Self.fields, unit: nil), .notFound)
            try await refused(AddUnit(UnitFields(name: "Skolan", board: "Annan")), .taken(field: "Enhet"))
            try await refused(ChangeUnit(other, to: UnitFields(name: "Skolan", board: "N")), .taken(field: "Enhet"))
            try await refused(ChangeUnit(.init(99), to: UnitFields(name: "X", board: "N")), .notFound)
            try await refused(GrantRole(.coordinator, to: anna, channel: 3), .roleIsForAllChannels(.coordinator))
            try await refused(GrantRole(.editor, to: nobody), .notFound)
            try await refused(RevokeRole(.editor, from: nobody), .notFound)
            try await refused(DeactivatePerson(nobody), .notFound)
            try await refused(ReactivatePerson(nobody), .notFound)
            try await refused(SetPassword(try await Workplace.cheap.hash(Password(typed: "x")), of: nobody), .notFound)
            #expect(try await place.acts() == before)
            #expect(try await place.database.read { try UnitStore.unit(unit, in: $0)?.name } == "Skolan")
        }
    }

    @Test("SQL and markup in every field are stored as they are and do nothing", arguments: TestDatabase.engines)
    func hostile(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            let nasty = "'); DROP TABLE person;-- <script>alert(1)</script> %s {{id}} \\ \""
            let unit = try await place.office.perform(AddUnit(UnitFields(name: nasty, board: nasty)), by: Workplace.operatorActor)
            let id = try await place.office.perform(
                AddPerson(PersonFields(username: "eve", firstName: nasty, lastName: nasty, title: nasty), unit: unit),
                by: Workplace.operatorActor)
            let person = try await place.actor(id).person
            #expect(person?.firstName == nasty && person?.title == nasty)
            #expect(try await place.database.read { try PersonStore.person(username: nasty, in: $0) } == nil)
        }
    }

    @Test("A change of a unit is a change of what the public sees", arguments: TestDatabase.engines)
    func publicRegister(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            let by = Workplace.operatorActor
            let unit = try await place.office.perform(AddUnit(UnitFields(name: "Skolan", board: "Nämnden")), by: by)
            let before = try await place.database.read { try PublicRegister.version(in: $0) }
            try await place.office.perform(ChangeUnit(unit, to: UnitFields(name: "Skolan", board: "Nämnden")), by: by)
            #expect(try await place.database.read { try PublicRegister.version(in: $0) } == before)
            try await place.office.perform(ChangeUnit(unit, to: UnitFields(name: "Nya skolan", board: "Nämnden")), by: by)
            #expect(try await place.database.read { try PublicRegister.version(in: $0) } == before + 1)
        }
    }
}
