import Channels
import Organisation
import Testing

@testable import Web

extension Worker {
    /// Sign-ins to the platforms, kept sealed.
    func doDeposit(_ visitor: Visitor) async throws {
        let phrase = "sju granar i snön bakom ladan"
        try await visitor.get(.deposit(.list))
        guard case .deposit(.channel(let slug)) = try #require(visitor.links(to: .deposit).first) else { return }
        try await visitor.get(.deposit(.key))
        try await visitor.post(.deposit(.key), ["ny": phrase, "igen": phrase, "forstar": "ja"])
        #expect(visitor.status == 303)
        try await visitor.get(.deposit(.channel(slug)))
        try await visitor.post(.deposit(.channel(slug)), ["konto": "Kommunen", "losenord": "hemligt"])
        #expect(visitor.status == 303)
        try await visitor.post(.deposit(.asking(slug)), ["skal": "Kontot är kapat och ingen svarar."])
        #expect(visitor.status == 303)
        try await visitor.get(.deposit(.list))
        guard case .deposit(.opening(let id)) = try #require(visitor.links(to: .depositOpening).first) else { return }
        try await visitor.get(.deposit(.opening(id)))
        try await visitor.post(.deposit(.opening(id)), ["beslut": "godkann"])
        #expect(visitor.status == 422)
        try await approve(.init(id))
        diary.forget()
        try await visitor.post(.deposit(.content(id)), ["losenfras": phrase])
        #expect(visitor.status == 200)
        try await visitor.post(.deposit(.destruction(slug)))
        #expect(visitor.status == 303)
    }

    /// Somebody else, since it takes two.
    private func approve(_ id: DepositOpening.ID) async throws {
        let office = sample.house.office
        let keeper = try await office.perform(
            AddPerson(PersonFields(username: "vera", firstName: "Vera", lastName: "Ek")), by: .system(.commandLine))
        try await office.perform(GrantRole(.custodian, to: keeper), by: .system(.commandLine))
        let person = try await sample.house.database.read { try PersonStore.signedIn(keeper, in: $0) }
        try await office.perform(ApproveOpening(id), by: .person(try #require(person)))
    }
}
