import Database
import Organisation
import Testing
import TestSupport

@testable import Channels

@Suite("Who may do what with a revision, in each state", .serialized)
struct RevisionTableTests {
    enum Deed: String, CaseIterable { case propose, edit, publish, refuse, withdraw }

    /// How a role is answered, by what it may: keep the register, propose, or neither.
    enum Standing {
        case keeps, proposes, neither

        init(_ role: Role) {
            self =
                switch role {
                case .coordinator, .administrator: .keeps
                case .manager, .editor, .deputy: .proposes
                case .registrar, .archivist, .dataProtectionOfficer, .custodian: .neither
                }
        }
    }

    /// What each deed lacks for a role; nil for nothing. A role without any part in the channel learns nothing of it.
    static func missing(_ deed: Deed, _ role: Role) -> Right? {
        switch (deed, Standing(role)) {
        case (_, .keeps): nil
        case (.propose, .proposes): nil
        case (.propose, .neither): .proposeChannelChanges
        case (.edit, _), (.publish, _), (.refuse, _), (.withdraw, _): .manageChannels
        }
    }

    @Test("HBG-4.16 GOT-40 KUN-60 Each role, deed and state: what may be done is done, all else is refused by its name", arguments: TestDatabase.engines)
    func table(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await harbour.add("Biblioteket")
            for role in Role.allCases {
                let channel = role.mayBeLimitedToChannel ? id.rawValue : nil
                let actor = try await harbour.person("p\(role.rawValue.lowercased())", [Grant(role: role, channel: channel)])
                for state in ChannelRevision.State.allCases {
                    for deed in Deed.allCases {
                        let revision = try await Self.revision(in: state, of: id, harbour)
                        let before = try await harbour.channel(id)
                        let refusal = try await Self.attempt(deed, revision, id, harbour, actor)
                        let expected = Self.expected(deed, role, state, knows: role != .custodian)
                        #expect(refusal == expected, "\(role) \(deed) \(state)")
                        if refusal != nil { #expect(try await harbour.channel(id) == before, "\(role) \(deed) \(state)") }
                    }
                }
            }
        }
    }

    static func expected(_ deed: Deed, _ role: Role, _ state: ChannelRevision.State, knows: Bool) -> String? {
        if let right = missing(deed, role) {
            return knows ? "\(Refusal.missingRight(right, channel: "Biblioteket"))" : "\(Refusal.notFound)"
        }
        switch deed {
        case .propose, .edit: return nil
        case .publish, .refuse, .withdraw:
            return state == .proposed ? nil : "\(RegisterRefusal.alreadyDecided(state))"
        }
    }

    /// A proposal by the operator, brought to the state.
    static func revision(in state: ChannelRevision.State, of id: Channel.ID, _ harbour: Harbour) async throws -> ChannelRevision.ID {
        harbour.clock.advance(1)
        let channel = try await harbour.channel(id)
        var content = ChannelContent(channel)
        content[.targetGroup] = "Grupp \(harbour.clock.now.timeIntervalSince1970)"
        let propose = ProposeRevision(id, basedOn: channel.revision, content)
        let revision = try #require(try await harbour.office.perform(propose, by: Harbour.operatorActor))
        switch state {
        case .proposed: break
        case .published: _ = try await harbour.office.perform(PublishRevision(revision, seen: channel.revision), by: Harbour.operatorActor)
        case .refused: try await harbour.office.perform(RefuseRevision(revision, answer: "Nej tack."), by: Harbour.operatorActor)
        case .withdrawn: try await harbour.office.perform(WithdrawRevision(revision), by: Harbour.operatorActor)
        }
        return revision
    }

    static func attempt(
        _ deed: Deed, _ revision: ChannelRevision.ID, _ id: Channel.ID, _ harbour: Harbour, _ actor: Actor
    ) async throws -> String? {
        let channel = try await harbour.channel(id)
        var content = ChannelContent(channel)
        content[.purpose] += "."
        return switch deed {
        case .propose: try await harbour.anyRefusal(ProposeRevision(id, basedOn: channel.revision, content), by: actor)
        case .edit: try await harbour.anyRefusal(EditChannel(id, basedOn: channel.revision, content), by: actor)
        case .publish: try await harbour.anyRefusal(PublishRevision(revision, seen: channel.revision), by: actor)
        case .refuse: try await harbour.anyRefusal(RefuseRevision(revision, answer: "Nej tack."), by: actor)
        case .withdraw: try await harbour.anyRefusal(WithdrawRevision(revision), by: actor)
        }
    }

    @Test("One's own proposal one may take back, another's not", arguments: TestDatabase.engines)
    func withdrawOwn(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await harbour.add("Biblioteket")
            let editor = try await harbour.person("bo", [Grant(role: .editor, channel: id.rawValue)])
            let other = try await harbour.person("eva", [Grant(role: .editor, channel: id.rawValue)])
            var content = ChannelContent(try await harbour.channel(id))
            content[.name] = "Hallsbergs bibliotek"
            let own = try #require(try await harbour.office.perform(ProposeRevision(id, basedOn: 1, content), by: editor))
            #expect(try await harbour.refusal(WithdrawRevision(own), by: other) == .missingRight(.manageChannels, channel: "Biblioteket"))
            #expect(try await harbour.refusal(WithdrawRevision(own), by: editor) == nil)
        }
    }
}
