import Channels
import Database
import Foundation
import Guidelines
import Organisation
import Platforms
import TestSupport
import Testing

@testable import Oversight

@Suite("An account that somebody else may have taken over", .serialized)
struct TakeoverTests {
    private static func answer(_ tower: Tower) async throws -> OfficialAnswer {
        let directory = try await tower.database.read { try PublicDirectory.load(in: $0) }
        return OfficialLookup(directory: directory, website: nil).answer("https://blogg.exempel.se/bibblan")
    }

    @Test("KUN-60 a change that is not ours marks the account until somebody with the right says that it is back", arguments: TestDatabase.engines)
    func rejected(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            let sam = try await tower.person("sam", .coordinator)
            try await tower.office.perform(ReportIdentity(.accountID, of: tower.channel, now: "12345"), by: anna.actor)
            #expect(try await Self.answer(tower).official.count == 1)
            let change = try #require(try await tower.database.read { try IdentityStore.open(of: tower.channel, in: $0) }.first)
            try await tower.office.perform(RejectIdentity(change.id), by: anna.actor)
            let findings = try await tower.oversight.audit().findings
            #expect(findings.first?.kind == .takenOver && findings.first?.since == tower.clock.now && findings.first?.clause?.text == "KUN-60")
            #expect(findings.first?.kind.nextStep == .takeover)
            let taken = try await Self.answer(tower)
            #expect(taken.official.isEmpty && !taken.isUnknown && taken.takenOver.first?.takenOverSince == tower.clock.now)
            // It stands on its own: no reason does instead, and saying it again is no news.
            #expect(try await tower.refusal(AnswerFinding(FindingKey(channel: tower.channel, kind: .takenOver), because: "Det är lugnt."), by: anna.actor) == "noReasonTaken")
            #expect(try await tower.refusal(NoteTakeover(of: tower.channel), by: anna.actor) == nil)
            #expect(try await tower.acts().filter { $0 == "channel.takeoverNoted" }.count == 1)
            #expect(try await tower.refusal(EndTakeover(of: tower.channel, because: "Vi bytte lösenord."), by: anna.actor) == "missingRight manageChannels")
            #expect(try await tower.refusal(EndTakeover(of: tower.channel, because: ""), by: sam.actor) == "invalid")
            tower.clock.advance(days: 2)
            #expect(try await tower.refusal(EndTakeover(of: tower.channel, because: "Vi bytte lösenord."), by: sam.actor) == nil)
            #expect(try await tower.finding(.takenOver) == nil)
            #expect(try await Self.answer(tower).official.count == 1)
            #expect(try await tower.acts().last == "channel.takeoverEnded")
            await #expect(throws: TakeoverRefusal.nothingStands) {
                try await tower.office.perform(EndTakeover(of: tower.channel, because: "Vi bytte lösenord."), by: sam.actor)
            }
        }
    }

    @Test("KUN-60 what was noted by mistake marks nothing", arguments: TestDatabase.engines)
    func mistake(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            try await tower.office.perform(ReportIdentity(.accountID, of: tower.channel, now: "12345"), by: anna.actor)
            let change = try #require(try await tower.database.read { try IdentityStore.open(of: tower.channel, in: $0) }.first)
            try await tower.office.perform(RejectIdentity(change.id, isMistake: true), by: anna.actor)
            #expect(try await tower.kinds().isDisjoint(with: [.takenOver, .identityChanged]))
            #expect(try await Self.answer(tower).official.count == 1)
            #expect(try await tower.acts().last == "oversight.identityRejected")
        }
    }

    @Test("KUN-60 who may say that an account is taken over, and that it is back", arguments: TestDatabase.engines)
    func rights(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            for role in Role.allCases {
                let person = try await tower.person("p-\(role.rawValue.lowercased())", role)
                let says = try await tower.refusal(NoteTakeover(of: tower.channel), by: person.actor)
                let keeps: Set<Role> = [.coordinator, .manager, .editor, .deputy]
                let knows = person.actor.mayKnow(of: tower.channel.rawValue)
                #expect(says == (keeps.contains(role) ? nil : knows ? "missingRight checkChannels" : "notFound"), "\(role)")
                try await tower.office.perform(NoteTakeover(of: tower.channel), by: try await tower.person("q-\(role.rawValue.lowercased())", .editor).actor)
                let back = try await tower.refusal(EndTakeover(of: tower.channel, because: "Den är vår."), by: person.actor)
                let ends: Set<Role> = [.coordinator, .administrator]
                #expect(back == (ends.contains(role) ? nil : knows ? "missingRight manageChannels" : "notFound"), "\(role)")
            }
        }
    }

    @Test("HBG-4.8 closing the channel ends it, and a closed one cannot be marked", arguments: TestDatabase.engines)
    func closed(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let sam = try await tower.person("sam", .coordinator)
            try await tower.office.perform(NoteTakeover(of: tower.channel), by: sam.actor)
            try await tower.office.perform(CloseChannel(tower.channel, on: tower.clock.now), by: sam.actor)
            #expect(try await tower.acts().suffix(2) == ["channel.takeoverEnded", "channel.closed"])
            #expect(try await Self.answer(tower).formerly.count == 1)
            #expect(try await tower.refusal(NoteTakeover(of: tower.channel), by: sam.actor) == "alreadyClosed")
            try await tower.office.perform(ReopenChannel(tower.channel), by: sam.actor)
            #expect(try await Self.answer(tower).official.count == 1)
        }
    }
}
