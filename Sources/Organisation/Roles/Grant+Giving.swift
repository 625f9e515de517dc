import Ledger

extension Grant {
    /// Refuses an actor who may not give or take back this grant.
    func requireGiver(_ actor: Actor) throws(Refusal) {
        try actor.require(.giveRoles, channel: channel)
        if let signedIn = actor.signedIn, !signedIn.mayGive(role, channel: channel) { throw .mayNotGive(role) }
    }

    /// The grant as the ledger has it. No channel means every channel.
    func ledgerData(_ person: Person.ID) -> [String: LedgerValue] {
        var data: [String: LedgerValue] = ["person": .integer(person.rawValue), "role": .string(role.rawValue)]
        if let channel { data["channel"] = .integer(channel) }
        return data
    }
}
