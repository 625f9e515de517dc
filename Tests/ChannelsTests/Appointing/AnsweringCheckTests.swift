import Database
import Foundation
import Guidelines
import Organisation
import Testing
import TestSupport
import WorkingTime

@testable import Channels

@Suite("Whoever the register says answers for a channel has the post", .serialized)
struct AnsweringCheckTests {
    static let musts = TestDatabase.engines.flatMap { engine in
        [("hallsberg", "HBG-4.1"), ("kungalv", "KUN-14")].map { (engine, $0, $1) }
    }

    @Test("HBG-4.1 KUN-14 somebody without the post is refused at the field, new or changed, with whom to choose", arguments: musts)
    func must(_ engine: Database.Engine, _ guideline: String, _ clause: String) async throws {
        try await Harbour.with(engine) { harbour in
            try await harbour.adopt(guideline)
            let bo = try await harbour.someone("bo")
            let id = try await harbour.add("Biblioteket")
            let vacant = try await harbour.naming(bo, on: id)
            #expect(
                vacant == "Ansvarig: Bo Ek är inte chef för Örebro bibliotek, och enligt riktlinjen är det chefen som ansvarar (\(clause)). "
                    + "Ingen är utsedd än. Be administratören utse någon.")
            let chef = try await harbour.someone("chef", .manager)
            #expect(try await harbour.naming(bo, on: id, comment: "Ändå.")?.contains("Välj Chef Ek.") == true)
            var adding = harbour.fields("Badet", address: "https://www.facebook.com/badet")
            adding.responsible = bo
            #expect(try await harbour.refusal(AddChannel(adding, answering: "Ändå."))?.sentence(in: .sv).contains(clause) == true)
            #expect(try await harbour.refusal(AddChannel(adding))?.sentence(in: .en).contains("Choose Chef Ek.") == true)
            #expect(try await harbour.naming(chef, on: id) == nil)
            adding.responsible = try await harbour.someone("head", .headOfDepartment)
            #expect(try await harbour.refusal(AddChannel(adding)) == nil)
        }
    }

    @Test("HBG-4.1 KUN-14 KUN-19 whoever stood there already stops no other edit, but is not kept for another unit", arguments: musts)
    func unrelated(_ engine: Database.Engine, _ guideline: String, _ clause: String) async throws {
        try await Harbour.with(engine) { harbour in
            try await harbour.adopt(guideline)
            let id = try await harbour.add("Biblioteket")
            let chef = try await harbour.someone("chef", .manager)
            #expect(try await harbour.naming(chef, on: id) == nil)
            let yesterday = LocalDate(harbour.clock.now, in: .gmt).adding(days: -1)
            try await harbour.office.perform(RecordLeaving(chef, lastDay: yesterday), by: Harbour.operatorActor)
            #expect(try await harbour.edit(id) { $0[.purpose] = "Fler tips om böcker." } == nil)
            #expect(try await harbour.channel(id).responsible == chef)
            let other = try await harbour.office.perform(
                AddUnit(UnitFields(name: "Badet", board: "Kulturnämnden")), by: Harbour.operatorActor)
            #expect(try await harbour.edit(id) { $0[.unit] = "\(other)" }?.contains("Chef Ek är inte chef för Badet") == true)
            #expect(try await harbour.edit(id) { $0[.responsible] = "" } == nil)
            #expect(try await harbour.naming(chef, on: id)?.contains("Chef Ek har slutat") == true)
        }
    }

    @Test("HBG-4.1 a proposal is not approved once the post has changed hands", arguments: TestDatabase.engines)
    func proposed(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            try await harbour.adopt("hallsberg")
            let id = try await harbour.add("Biblioteket")
            let chef = try await harbour.someone("chef", .manager)
            var content = ChannelContent(try await harbour.channel(id))
            content[.responsible] = "\(chef)"
            let proposal = try #require(
                try await harbour.office.perform(ProposeRevision(id, basedOn: 1, content), by: Harbour.operatorActor))
            let held = HeldPost(unit: harbour.unit, post: .manager, person: chef)
            try await harbour.office.perform(EndPost(held), by: Harbour.operatorActor)
            #expect(try await harbour.refusal(PublishRevision(proposal, seen: 1))?.sentence(in: .sv).contains("HBG-4.1") == true)
            try await harbour.office.perform(AppointToPost(held), by: Harbour.operatorActor)
            #expect(try await harbour.refusal(PublishRevision(proposal, seen: 1)) == nil)
        }
    }

    @Test("HBG-4.1 worded as a should asks why, keeps the reason in the history and notes the clause on the ledger", arguments: TestDatabase.engines)
    func should(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let source = try GuidelineLibrary.shipped.source("hallsberg")
            let start = try #require(source.range(of: "- id: HBG-4.1\n"))
            let word = try #require(source[start.upperBound...].range(of: "strength: must"))
            let profile = Array(source.replacingCharacters(in: word, with: "strength: should").utf8)
            try await harbour.office.perform(AdoptFirstGuideline(profile: profile, file: "mild.yaml"), by: .system(.opening))
            let bo = try await harbour.someone("bo")
            let id = try await harbour.add("Biblioteket")
            let silent = try await harbour.naming(bo, on: id)
            #expect(silent?.hasPrefix("Kommentar: Bo Ek är inte chef") == true && silent?.contains("HBG-4.1") == true)
            #expect(try await harbour.naming(bo, on: id, comment: "Chefen är tjänstledig.") == nil)
            #expect(try await harbour.acts().filter { $0 == "guideline.passedOver" }.count == 1)
            var adding = harbour.fields("Badet", address: "https://www.facebook.com/badet")
            adding.responsible = bo
            let asked = try await harbour.refusal(AddChannel(adding))
            #expect(asked?.sentence(in: .sv).hasPrefix("Varför någon annan ansvarar: Bo Ek") == true)
            let made = try await harbour.office.perform(AddChannel(adding, answering: "Chefen är tjänstledig."), by: Harbour.operatorActor)
            let first = try await harbour.database.read { try RevisionStore.revisions(of: made, in: $0) }.last
            #expect(first?.comment == "Chefen är tjänstledig.")
        }
    }

    @Test("LUD-7 OSB-52 GOT-16 where the guideline names no post, anybody may", arguments: ["ludvika", "osby", "gotland"])
    func noPost(_ guideline: String) async throws {
        try await Harbour.with(.sqlite) { harbour in
            try await harbour.adopt(guideline)
            let id = try await harbour.add("Biblioteket")
            #expect(try await harbour.naming(try await harbour.someone("bo"), on: id) == nil)
        }
    }
}

extension Harbour {
    fileprivate func someone(_ username: String, _ post: UnitPost? = nil) async throws -> Person.ID {
        let fields = PersonFields(username: username, firstName: username.capitalized, lastName: "Ek")
        let id = try await office.perform(AddPerson(fields), by: Self.operatorActor)
        if let post { try await office.perform(AppointToPost(HeldPost(unit: unit, post: post, person: id)), by: Self.operatorActor) }
        return id
    }

    /// What an edit that names the person to answer for the channel is refused with; nil when it goes through.
    fileprivate func naming(_ person: Person.ID, on id: Channel.ID, comment: String = "") async throws -> String? {
        try await edit(id, comment: comment) { $0[.responsible] = "\(person)" }
    }

    fileprivate func edit(
        _ id: Channel.ID, comment: String = "", _ change: (inout ChannelContent) -> Void
    ) async throws -> String? {
        let channel = try await channel(id)
        var content = ChannelContent(channel)
        change(&content)
        return try await refusal(EditChannel(id, basedOn: channel.revision, content, comment: comment))?.sentence(in: .sv)
    }
}
