import Database
import Foundation
import Organisation
import Testing
import TestSupport

@testable import Channels

@Suite("A change of the register is a revision", .serialized)
struct RevisionTests {
    @Test("HBG-4.16 LUD-32 The published revision stands until the new one is approved", arguments: TestDatabase.engines)
    func stands(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await harbour.add("Biblioteket")
            let before = try await harbour.database.read { try PublicRegister.version(in: $0) }
            let revision = try await propose(id, harbour) { $0[.purpose] = "Tips om böcker och program." }
            #expect(try await harbour.channel(id).purpose == "Tips om böcker.")
            #expect(try await harbour.database.read { try PublicRegister.version(in: $0) } == before)
            #expect(try await harbour.database.read { try RevisionStore.channelsWaiting(in: $0) } == [id])
            let number = try await harbour.office.perform(PublishRevision(revision, seen: 1, answer: "Bra!"), by: Harbour.operatorActor)
            let channel = try await harbour.channel(id)
            #expect(number == 2 && channel.revision == 2 && channel.purpose == "Tips om böcker och program.")
            #expect(try await harbour.database.read { try PublicRegister.version(in: $0) } > before)
            let stored = try await harbour.database.read { try RevisionStore.revisions(of: id, in: $0) }
            #expect(stored.map(\.state) == [.published, .published] && stored.map(\.number) == [2, 1])
            #expect(stored.first?.answer == "Bra!" && stored.first?.decidedBy == "system:command-line")
            #expect(try await harbour.acts().suffix(2) == ["channel.changeProposed", "channel.changePublished"])
        }
    }

    @Test("HBG-4.16 a channel's own proposal is found however many wait on others", arguments: TestDatabase.engines)
    func behindOthers(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let (busy, quiet) = (try await harbour.add("Gata och park", address: "https://www.facebook.com/gata"), try await harbour.add("Biblioteket"))
            let content = ChannelContent(try await harbour.channel(busy))
            try await harbour.database.write { session in
                for _ in 1...500 {
                    _ = try RevisionStore.insert(
                        content, basedOn: 1, comment: "", of: busy, by: "person:1", at: Date(timeIntervalSince1970: 0), in: session)
                }
            }
            let revision = try await propose(quiet, harbour) { $0[.purpose] = "Tips om böcker och program." }
            let found = try await harbour.database.read { try RevisionStore.waiting(on: quiet, in: $0) }
            #expect(found.map(\.id) == [revision])
        }
    }

    @Test("Two who change different fields at once lose nothing", arguments: TestDatabase.engines)
    func bothKept(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await harbour.add("Biblioteket")
            let first = try await propose(id, harbour) { $0[.name] = "Hallsbergs bibliotek" }
            let second = try await propose(id, harbour) {
                $0[.targetGroup] = "Alla som läser"
                $0.inCrisis = true
            }
            _ = try await harbour.office.perform(PublishRevision(first, seen: 1), by: Harbour.operatorActor)
            #expect(try await harbour.anyRefusal(PublishRevision(second, seen: 1)) == "changedMeanwhile")
            _ = try await harbour.office.perform(PublishRevision(second, seen: 2), by: Harbour.operatorActor)
            let channel = try await harbour.channel(id)
            #expect(channel.name == "Hallsbergs bibliotek" && channel.targetGroup == "Alla som läser" && channel.inCrisis)
            #expect(channel.revision == 3)
        }
    }

    @Test("Where both have changed the same field a person chooses, and nothing is overwritten silently", arguments: TestDatabase.engines)
    func conflict(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await harbour.add("Biblioteket")
            let second = try await propose(id, harbour) {
                $0[.name] = "Bokbussen"
                $0[.purpose] = "Om bussen."
            }
            let edit = try await edit(id, basedOn: 1, harbour) { $0[.name] = "Hallsbergs bibliotek" }
            #expect(edit == .published(2))
            #expect(try await harbour.anyRefusal(PublishRevision(second, seen: 2)) == "\(RegisterRefusal.conflicts([.name]))")
            _ = try await harbour.office.perform(
                PublishRevision(second, seen: 2, choices: [.name: .published]), by: Harbour.operatorActor)
            let channel = try await harbour.channel(id)
            #expect(channel.name == "Hallsbergs bibliotek" && channel.purpose == "Om bussen.")
            // A late edit of the same field at once is kept as a proposal that waits.
            let late = try await self.edit(id, basedOn: 1, harbour) { $0[.name] = "Läshuset" }
            guard case .waits(let waiting) = late else {
                Issue.record("\(late)")
                return
            }
            #expect(try await harbour.channel(id).name == "Hallsbergs bibliotek")
            _ = try await harbour.office.perform(
                PublishRevision(waiting, seen: 3, choices: [.name: .proposed]), by: Harbour.operatorActor)
            #expect(try await harbour.channel(id).name == "Läshuset")
            #expect(try await self.edit(id, basedOn: 4, harbour) { _ in } == .unchanged)
        }
    }

    @Test("Twenty who approve at once make twenty revisions, each with its own number and nothing lost")
    func crowd() async throws {
        try await Harbour.with(.postgres) { harbour in
            let id = try await harbour.add("Biblioteket")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        var content = ChannelContent(try await harbour.channel(id))
                        content[number.isMultiple(of: 2) ? .targetGroup : .purpose] = "Text \(number)"
                        _ = try await harbour.office.perform(ProposeRevision(id, basedOn: 1, content), by: Harbour.operatorActor)
                    }
                }
                try await group.waitForAll()
            }
            let waiting = try await harbour.database.read { try RevisionStore.waiting(on: id, in: $0) }
            #expect(waiting.count == 20)
            for revision in waiting {
                let seen = try await harbour.channel(id).revision
                let choices: [RevisionField: RevisionSide] = [.targetGroup: .proposed, .purpose: .proposed]
                _ = try await harbour.office.perform(PublishRevision(revision.id, seen: seen, choices: choices), by: Harbour.operatorActor)
            }
            let stored = try await harbour.database.read { try RevisionStore.revisions(of: id, in: $0) }
            #expect(Set(stored.compactMap(\.number)).count == 21)
            #expect(try await harbour.channel(id).revision == 21)
        }
    }

    @Test("The name that a channel had is kept when it gets another", arguments: TestDatabase.engines)
    func names(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await harbour.add("Biblioteket")
            harbour.clock.advance(3600)
            _ = try await edit(id, basedOn: 1, harbour) { $0[.address] = "https://m.facebook.com/hallsbergsbibliotek?ref=x" }
            let channel = try await harbour.channel(id)
            #expect(channel.handle == "hallsbergsbibliotek" && channel.address.text == "https://www.facebook.com/hallsbergsbibliotek")
            let names = try await harbour.database.read { try HandleStore.handles(of: id, in: $0) }
            #expect(names.map(\.handle) == ["hallsbergsbibliotek", "biblioteket"])
            #expect(names.map { $0.until != nil } == [false, true] && names[1].until == names[0].from)
            #expect(try await harbour.database.read { try HandleStore.former(in: $0) }[id]?.map(\.handle) == ["biblioteket"])
        }
    }

    @Test("What the register cannot say is refused, proposed or approved", arguments: TestDatabase.engines)
    func refusals(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await harbour.add("Biblioteket")
            _ = try await harbour.add("Badet", address: "https://www.instagram.com/badet", platform: "instagram")
            func refusal(_ change: (inout ChannelContent) -> Void) async throws -> Refusal? {
                var content = ChannelContent(try await harbour.channel(id))
                change(&content)
                return try await harbour.refusal(ProposeRevision(id, basedOn: 1, content))
            }
            #expect(try await refusal { $0[.unit] = "99" } == .notFound)
            #expect(try await refusal { $0[.unit] = "<b>" } == .notFound)
            #expect(try await refusal { $0[.responsible] = "99" } == .notFound)
            #expect(
                try await refusal {
                    $0[.platform] = "instagram"
                    $0[.address] = "instagram.com/Badet/"
                } == .taken(field: "Adressen"))
            guard case .invalid(let problems) = try await refusal({ $0[.address] = "https://www.instagram.com/badet" }) else {
                Issue.record("an address of another platform was taken")
                return
            }
            #expect(problems.map(\.field) == ["Adress"])
            #expect(try await harbour.refusal(ProposeRevision(id, basedOn: 7, ChannelContent(harbour.channel(id)))) == .notFound)
            let long = String(repeating: "x", count: 1001)
            var content = ChannelContent(try await harbour.channel(id))
            content[.name] = "Annat"
            #expect(try await harbour.refusal(ProposeRevision(id, basedOn: 1, content, comment: long)) != nil)
        }
    }

    @Test("OSB-14 A politician is refused as responsible where the guideline forbids it, and nowhere else", arguments: ["osby", "hallsberg"])
    func politician(_ guideline: String) async throws {
        try await Harbour.with(.sqlite) { harbour in
            try await harbour.adopt(guideline)
            let id = try await harbour.add("Biblioteket")
            let fields = PersonFields(username: "ordf", firstName: "Per", lastName: "Politiker", isPolitician: true)
            let politician = try await harbour.office.perform(AddPerson(fields), by: Harbour.operatorActor)
            let held = HeldPost(unit: harbour.unit, post: .manager, person: politician)
            try await harbour.office.perform(AppointToPost(held), by: Harbour.operatorActor)
            var content = ChannelContent(try await harbour.channel(id))
            content[.responsible] = politician.description
            let refusal = try await harbour.refusal(ProposeRevision(id, basedOn: 1, content, comment: "Hen vill."))
            var adding = harbour.fields("Badet", address: "https://www.facebook.com/badet")
            adding.responsible = politician
            let other = try await harbour.refusal(AddChannel(adding))
            if guideline == "osby" {
                guard case .againstRule(let clause, _) = refusal, case .againstRule = other else {
                    Issue.record("\(String(describing: refusal)) \(String(describing: other))")
                    return
                }
                #expect(clause.text == "OSB-14")
            } else {
                #expect(refusal == nil && other == nil)
            }
        }
    }

    private func propose(
        _ id: Channel.ID, _ harbour: Harbour, _ change: (inout ChannelContent) -> Void
    ) async throws -> ChannelRevision.ID {
        var content = ChannelContent(try await harbour.channel(id))
        change(&content)
        let act = ProposeRevision(id, basedOn: try await harbour.channel(id).revision, content)
        return try #require(try await harbour.office.perform(act, by: Harbour.operatorActor))
    }

    private func edit(
        _ id: Channel.ID, basedOn: Int64, _ harbour: Harbour, _ change: (inout ChannelContent) -> Void
    ) async throws -> EditChannel.Result {
        var content = try #require(try await harbour.database.read { try RevisionStore.published(basedOn, of: id, in: $0) })
        change(&content)
        return try await harbour.office.perform(EditChannel(id, basedOn: basedOn, content), by: Harbour.operatorActor)
    }
}
