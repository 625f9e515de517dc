import Testing

@testable import Organisation

/// Acts with more than one thing wrong: of those that are true, the foremost is told.
@Suite("Several refusals at once", .serialized)
struct PrecedenceTests {
    static let empty = PersonFields(username: "", firstName: "Anna", lastName: "")
    static let noName = Refusal.invalid([FieldProblem(field: "Användarnamn", kind: .empty)])

    @Test("A stranger with nonsense in the form is told of the right", arguments: [nil, Grant(role: .editor, channel: 1)])
    func rightBeforeFields(_ grant: Grant?) async throws {
        try await expect([Self.noName, .missingRight(.managePeople, channel: nil)], by: grant) { place, actor, _ in
            try await place.office.perform(AddPerson(Self.empty), by: actor)
        }
    }

    @Test("A stranger is not told who exists")
    func rightBeforeExistence() async throws {
        for id in [Person.ID(1), Person.ID(99)] {
            try await expect([.missingRight(.managePeople, channel: nil)], by: Grant(role: .coordinator)) { place, actor, _ in
                try await place.office.perform(DeactivatePerson(id), by: actor)
            }
        }
    }

    @Test("What does not exist comes before what is written wrong")
    func existenceBeforeFields() async throws {
        try await expect([Self.noName, .notFound], by: Grant(role: .administrator)) { place, actor, _ in
            try await place.office.perform(AddPerson(Self.empty, unit: .init(99)), by: actor)
        }
        try await expect([Self.noName, .notFound], by: Grant(role: .administrator)) { place, actor, other in
            try await place.office.perform(ChangePerson(other, to: Self.empty, unit: .init(99)), by: actor)
        }
    }

    @Test("Another's channel comes before a role that may not be given, and that before how the person stands")
    func channelBeforeRole() async throws {
        let manager = Grant(role: .manager, channel: 1)
        try await expect([.mayNotGive(.coordinator), .notFound, .roleIsForAllChannels(.coordinator)], by: manager) { place, actor, other in
            try await place.office.perform(GrantRole(.coordinator, to: other, channel: 2), by: actor)
        }
        try await expect([.roleIsForAllChannels(.coordinator), .mayNotGive(.coordinator)], by: manager) { place, actor, other in
            try await place.office.perform(GrantRole(.coordinator, to: other, channel: 1), by: actor)
        }
        try await expect([.personInactive, .roleIsForAllChannels(.coordinator)], by: Grant(role: .administrator)) { place, actor, other in
            try await place.office.perform(DeactivatePerson(other), by: actor)
            try await place.office.perform(GrantRole(.coordinator, to: other, channel: 1), by: actor)
        }
    }

    @Test("Being shut out comes before everything")
    func signedInFirst() async throws {
        try await expect([.missingRight(.managePeople, channel: nil), .notSignedIn, Self.noName], by: nil) { place, actor, _ in
            let id = try #require(actor.person?.id)
            try await place.office.perform(DeactivatePerson(id), by: Workplace.operatorActor)
            try await place.office.perform(AddPerson(Self.empty), by: actor)
        }
    }

    private func expect(
        _ wrong: [Refusal], by grant: Grant?,
        _ act: (_ place: Workplace, _ actor: Actor, _ other: Person.ID) async throws -> Void
    ) async throws {
        try await Workplace.with(.sqlite) { place in
            let other = try await place.person("other")
            let actor = try await place.actor(try await place.person("actor", grant.map { [$0] } ?? []))
            #expect(try await place.refusal { try await act(place, actor, other) } == wrong.min())
        }
    }
}
