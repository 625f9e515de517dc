import Database
import Testing
import TestSupport

@testable import Organisation

@Suite("Giving and taking back roles", .serialized)
struct GivingTests {
    /// Who gives, which role, in which channel (the giver's own is 1), and what comes of it.
    static let table: [(giver: Grant, role: Role, channel: Int64?, refusal: Refusal?)] = [
        (Grant(role: .administrator), .administrator, nil, nil),
        (Grant(role: .administrator), .editor, 1, nil),
        (Grant(role: .coordinator), .manager, nil, nil),
        (Grant(role: .coordinator), .editor, 1, nil),
        (Grant(role: .coordinator), .coordinator, nil, .mayNotGive(.coordinator)),
        (Grant(role: .coordinator), .administrator, nil, .mayNotGive(.administrator)),
        (Grant(role: .manager, channel: 1), .editor, 1, nil),
        (Grant(role: .manager, channel: 1), .deputy, 1, nil),
        (Grant(role: .manager, channel: 1), .manager, 1, .mayNotGive(.manager)),
        (Grant(role: .manager, channel: 1), .registrar, 1, .mayNotGive(.registrar)),
        (Grant(role: .manager, channel: 1), .editor, 2, .notFound),
        (Grant(role: .manager, channel: 1), .editor, nil, .missingRight(.giveRoles, channel: nil)),
        (Grant(role: .editor, channel: 1), .deputy, 1, .missingRight(.giveRoles, channel: nil)),
        (Grant(role: .registrar), .editor, 1, .missingRight(.giveRoles, channel: nil)),
    ]

    @Test("HBG-4.1 Who may give which role where", arguments: table.indices)
    func giving(_ index: Int) async throws {
        let it = Self.table[index]
        try await Workplace.with(.sqlite) { place in
            let giver = try await place.person("giver", [it.giver])
            let other = try await place.person("other")
            let actor = try await place.actor(giver)
            let give = GrantRole(it.role, to: other, channel: it.channel)
            #expect(try await place.refusal { try await place.office.perform(give, by: actor) } == it.refusal)
            try await place.office.perform(give, by: Workplace.operatorActor)
            let take = RevokeRole(it.role, from: other, channel: it.channel)
            #expect(try await place.refusal { try await place.office.perform(take, by: actor) } == it.refusal)
        }
    }

    @Test("The last administrator stays, whichever way it is tried", arguments: TestDatabase.engines)
    func lastAdministrator(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            let by = Workplace.operatorActor
            let anna = try await place.person("anna", [Grant(role: .administrator)])
            let bo = try await place.person("bo", [Grant(role: .administrator), Grant(role: .editor)])
            try await place.office.perform(DeactivatePerson(bo), by: by)
            for act in [RevokeRole(.administrator, from: anna)] {
                #expect(try await place.refusal { try await place.office.perform(act, by: by) } == .lastAdministrator)
            }
            let actor = try await place.actor(anna)
            #expect(try await place.refusal { try await place.office.perform(DeactivatePerson(anna), by: actor) } == .lastAdministrator)
            try await place.office.perform(RevokeRole(.editor, from: bo), by: by)
            try await place.office.perform(ReactivatePerson(bo), by: by)
            try await place.office.perform(RevokeRole(.administrator, from: anna), by: by)
            #expect(try await place.actor(bo).may(.managePeople))
            #expect(try await !place.actor(anna).may(.managePeople))
        }
    }

    @Test("Two administrators who take each other away at the same moment leave one", arguments: TestDatabase.engines)
    func mutual(_ engine: Database.Engine) async throws {
        try await Workplace.with(engine) { place in
            for round in 0..<5 {
                let pair = [
                    try await place.person("a\(round)", [Grant(role: .administrator)]),
                    try await place.person("b\(round)", [Grant(role: .administrator)]),
                ]
                // Those of the round before make room.
                for id in try await place.database.read({ try PersonStore.people(in: $0) }).map(\.id) where !pair.contains(id) {
                    try await place.office.perform(DeactivatePerson(id), by: Workplace.operatorActor)
                }
                let actors = [try await place.actor(pair[0]), try await place.actor(pair[1])]
                let refusals = try await withThrowingTaskGroup(of: Refusal?.self) { group in
                    for index in 0..<2 {
                        group.addTask {
                            try await place.refusal {
                                try await place.office.perform(DeactivatePerson(pair[1 - index]), by: actors[index])
                            }
                        }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                // The one who comes second has been shut out by the first.
                #expect(refusals.compactMap(\.self) == [.notSignedIn])
                let active = try await place.database.read { try PersonStore.people(in: $0) }.filter(\.active)
                #expect(active.count == 1)
            }
        }
    }
}
