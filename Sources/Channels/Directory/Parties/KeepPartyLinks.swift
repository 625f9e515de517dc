import Database
import Guidelines
import Organisation

/// Puts a party's link on the public page, where the guideline grants such links (LUD-34, OSB-16).
public struct AddPartyLink: Act {
    private let name: String
    private let address: String

    public init(name: String, address: String) {
        self.name = name
        self.address = address
    }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.manageChannels) }

    public func perform(_ context: ActContext) throws -> PartyLink.ID {
        guard let rule = try context.guideline.rule(PartyLinkRule.self) else { throw PartyLinkRefusal.notGranted }
        var reader = FieldReader()
        let name = reader.read(self.name, TextRule("Parti", length: 1...120))
        let address = reader.value { () throws(FieldProblem) in try WebAddress.cleanPublic(self.address, field: "Webbplats") }
        try reader.finish()
        guard let address else { throw Refusal.invalid(reader.problems) }
        guard let id = try PartyLinkStore.insert(name, address, at: context.now, in: context.session) else {
            throw Refusal.taken(field: "Partiet")
        }
        try PublicRegister.changed(in: context.session)
        try context.record(
            "channel.partyLinkAdded", clause: rule.basis.clause, ["name": .string(name), "address": .string(address.text)])
        return id
    }
}

/// Takes a party's link off the public page.
public struct RemovePartyLink: Act {
    private let party: PartyLink.ID

    public init(_ party: PartyLink.ID) { self.party = party }

    public func authorise(_ context: ActContext) throws { try context.actor.require(.manageChannels) }

    public func perform(_ context: ActContext) throws {
        guard let link = try PartyLinkStore.parties(in: context.session).first(where: { $0.id == party }),
            try PartyLinkStore.delete(party, in: context.session)
        else { return context.nothingChanged() }
        try PublicRegister.changed(in: context.session)
        try context.record("channel.partyLinkRemoved", ["name": .string(link.name)])
    }
}
