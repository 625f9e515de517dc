import Channels
import Database
import Organisation
import TestSupport
import Testing
import WorkingTime

@testable import Oversight

@Suite("What is wrong with the people of a channel goes away once somebody is appointed or taken off")
struct PeopleOutlookTests {
    @Test("HBG-6.9 HBG-12.9 appointing an editor and a deputy ends both findings, and taking the deputy off is told beforehand", arguments: TestDatabase.engines)
    func appointed(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "hallsberg") { tower in
            let manager = try await tower.person("chef", .manager)
            let (anna, bo) = (try await tower.person("anna").person.id, try await tower.person("bo").person.id)
            #expect(try await tower.outlook().findings.map(\.kind).contains(.noEditor))
            try await tower.office.perform(AddToChannel(anna, as: .editor, in: tower.channel), by: .person(manager))
            let alone = try await tower.kinds()
            #expect(alone.contains(.noDeputy) && !alone.contains(.noEditor))
            try await tower.office.perform(AddToChannel(bo, as: .deputy, in: tower.channel), by: .person(manager))
            #expect(try await tower.kinds().isDisjoint(with: [.noEditor, .noDeputy]))
            let coming = try await tower.outlook(without: bo, [.deputy]).coming
            #expect(coming.map(\.kind) == [.noDeputy] && coming.first?.clause?.text == "HBG-12.9")
            #expect(try await tower.outlook(without: anna, [.editor]).coming.map(\.kind) == [.noEditor])
            #expect(try await tower.outlook(without: anna, [.access]).coming.isEmpty)
            #expect(try await tower.outlook().coming.isEmpty)
        }
    }

    @Test("KUN-18 KUN-19 a leaver is taken off and replaced, and told beforehand that too few are left", arguments: TestDatabase.engines)
    func leaver(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "kungalv") { tower in
            let manager = try await tower.person("chef", .manager)
            let (elin, bo) = (try await tower.person("elin").person.id, try await tower.person("bo").person.id)
            for person in [elin, bo] {
                let act = AddToChannel(person, as: .editor, in: tower.channel, profile: .service)
                try await tower.office.perform(act, by: .person(manager))
            }
            let last = try #require(LocalDate("2026-03-20"))
            try await tower.office.perform(RecordLeaving(elin, lastDay: last), by: Tower.operatorActor)
            #expect(try await tower.finding(.leaverListed)?.person == elin)
            let outlook = try await tower.outlook(without: elin, [.editor, .access])
            #expect(outlook.findings.map(\.kind).contains(.leaverListed) && outlook.coming.map(\.kind) == [.tooFewWithAccess])
            try await tower.office.perform(TakeOffChannel(elin, from: tower.channel, parts: [.editor, .access]), by: .person(manager))
            #expect(try await tower.finding(.leaverListed) == nil)
            #expect(try await tower.finding(.tooFewWithAccess)?.clause?.text == "KUN-18")
            let cia = try await tower.person("cia").person.id
            try await tower.office.perform(AddToChannel(cia, as: .deputy, in: tower.channel, profile: .service), by: .person(manager))
            #expect(try await tower.finding(.tooFewWithAccess) == nil)
        }
    }

    @Test("GOT-36 KUN-45 an absence is covered once a deputy is appointed", arguments: ["gotland", "kungalv"])
    func absence(_ guideline: String) async throws {
        try await Tower.with(.sqlite, guideline) { tower in
            let manager = try await tower.person("chef", .manager)
            let (anna, bo) = (try await tower.person("anna", .editor).person.id, try await tower.person("bo").person.id)
            let away = AbsenceFields(person: anna, from: "2026-03-16", to: "2026-03-20")
            try await tower.office.perform(RecordAbsence(away), by: Tower.operatorActor)
            #expect(try await tower.finding(.absenceUncovered)?.kind.nextStep == .people)
            try await tower.office.perform(AddToChannel(bo, as: .deputy, in: tower.channel), by: .person(manager))
            #expect(try await tower.finding(.absenceUncovered) == nil)
        }
    }

    @Test("Every finding about people leads to where people are appointed")
    func steps() {
        for kind in FindingKind.allCases where kind.group == .people { #expect(kind.nextStep == .people, "\(kind)") }
    }
}

extension Tower {
    fileprivate func outlook(without person: Person.ID? = nil, _ parts: Set<ChannelPart> = []) async throws -> PeopleOutlook {
        let channel = try await database.read { [channel] in try ChannelStore.channel(channel, in: $0) }
        return try await oversight.people(of: try #require(channel), without: person, parts)
    }
}
