import Channels
import Database
import Evidence
import Foundation
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Oversight

@Suite("Closing a channel", .serialized)
struct ClosingTests {
    private static let digest = "062c90aa320bb186d87fc17d8e37e91a30f10e7f7096d979ebd59c8dca43be62"

    private func open(_ tower: Tower, by person: SignedInPerson) async throws -> ClosureCase.ID {
        try await tower.office.perform(OpenClosure(tower.channel, because: .notToBeUsed, reason: "Den används inte längre."), by: person.actor)
    }

    private func capture(_ tower: Tower, _ id: ClosureCase.ID, by person: SignedInPerson) async throws {
        let act = try tower.oversight.capture(in: id, on: "2026-03-16", note: "Hela sidan", picture: nil, digest: Self.digest)
        try await tower.office.perform(act, by: person.actor)
    }

    private func takeAll(_ tower: Tower, _ id: ClosureCase.ID, by person: SignedInPerson) async throws {
        try await capture(tower, id, by: person)
        for step in ClosureStep.allCases where step != .capture {
            try await tower.office.perform(TakeClosureStep(step, in: id, on: "2026-03-16", note: "Gjort"), by: person.actor)
        }
    }

    private func channel(_ tower: Tower) async throws -> Channel {
        try #require(try await tower.database.read { try ChannelStore.channel(tower.channel, in: $0) })
    }

    @Test("HBG-4.8 HBG-4.15 KUN-17 KUN-56 LUD-33 every step is taken, the channel closes on its last day and is told", arguments: TestDatabase.engines)
    func whole(_ engine: Database.Engine) async throws {
        for (guideline, clause) in [("kungalv", "KUN-17"), ("hallsberg", "HBG-4.15"), ("ludvika", "LUD-33")] {
            try await Tower.with(engine, guideline) { tower in
                let chef = try await tower.person("chef", .manager)
                let samordnare = try await tower.person("sam", .coordinator)
                let registrator = try await tower.person("reg", .registrar)
                let id = try await open(tower, by: chef)
                #expect(try await tower.refusal(CompleteClosure(id), by: chef.actor) == "stepsMissing")
                try await takeAll(tower, id, by: chef)
                let version = try await tower.database.read { try PublicRegister.version(in: $0) }
                try await tower.office.perform(CompleteClosure(id), by: chef.actor)
                let closed = try await channel(tower)
                #expect(closed.closedOn == Date(timeIntervalSince1970: 1_773_615_600))
                #expect(try await tower.database.read { try PublicRegister.version(in: $0) } > version)
                #expect(try await tower.letters().map(\.person) == [registrator.id, samordnare.id])
                let ledger = tower.ledger
                let entry = try await tower.database.read { try ledger.entries(limit: 10, in: $0).first { $0.act == "oversight.closureCompleted" } }
                #expect(entry?.clause == clause)
                #expect(try await tower.kinds().isEmpty)
            }
        }
    }

    @Test("KUN-56 what ends on the platform has been kept and told first, and the capture is evidence", arguments: TestDatabase.engines)
    func order(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let chef = try await tower.person("chef", .manager)
            let id = try await open(tower, by: chef)
            let ended = TakeClosureStep(.accountEnded, in: id, on: "2026-03-16", note: "Borttaget")
            #expect(try await tower.refusal(ended, by: chef.actor) == "stepsMissing")
            #expect(try await tower.refusal(TakeClosureStep(.capture, in: id, on: "2026-03-16", note: "Inget"), by: chef.actor) == "nothingCaptured")
            #expect(try await tower.refusal(TakeClosureStep(.followersTold, in: id, on: "2026-03-17", note: "Vi slutar"), by: chef.actor) == "invalid")
            #expect(throws: Refusal.self) { try tower.oversight.capture(in: id, on: "2026-03-16", note: "x", picture: nil, digest: "nej") }
            for madeUp in [String(repeating: "a", count: 64), String(repeating: "0123456789abcdef", count: 4), String(repeating: "ab12", count: 16),
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"] {
                #expect(throws: Refusal.self, "\(madeUp)") { try tower.oversight.capture(in: id, on: "2026-03-16", note: "x", picture: nil, digest: madeUp) }
            }
            try await capture(tower, id, by: chef)
            let step = try #require(try await tower.database.read { try ClosureStore.closure(id, in: $0) }?.steps[.capture])
            #expect(step.evidence != nil)
            // Corrected words leave what was kept.
            try await tower.office.perform(TakeClosureStep(.capture, in: id, on: "2026-03-15", note: "Startsidan"), by: chef.actor)
            let corrected = try #require(try await tower.database.read { try ClosureStore.closure(id, in: $0) }?.steps[.capture])
            #expect(corrected.evidence == step.evidence && corrected.note == "Startsidan")
            try await tower.office.perform(TakeClosureStep(.followersTold, in: id, on: "2026-03-16", note: "Vi slutar här."), by: chef.actor)
            let day = { (step: ClosureStep, day: String) in
                try await tower.refusal(TakeClosureStep(step, in: id, on: day, note: "Rättat"), by: chef.actor)
            }
            #expect(try await day(.accountEnded, "2026-03-14") == "stepsOutOfOrder")
            #expect(try await day(.accountEnded, "1999-01-01") == "beforeOpening")
            #expect(try await day(.accountEnded, "1899-01-01") == "invalid")
            #expect(try await tower.refusal(ended, by: chef.actor) == nil)
            #expect(try await day(.accountEnded, "2026-03-15") == "stepsOutOfOrder", "the followers were told on the 16th")
            #expect(try await day(.followersTold, "2026-03-15") == nil)
            #expect(try await day(.accountEnded, "2026-03-15") == nil)
            #expect(try await day(.capture, "2026-03-16") == "stepsOutOfOrder")
        }
    }

    @Test("KUN-58 nobody is left waiting for an answer when a channel closes", arguments: TestDatabase.engines)
    func waiting(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let chef = try await tower.person("chef", .manager)
            let id = try await open(tower, by: chef)
            try await takeAll(tower, id, by: chef)
            try await tower.database.write { session in
                try session.execute(
                    """
                    INSERT INTO item (channel_id, remote_id, kind, thread_remote_id, direction, revision, text_digest, written_at,
                        time_bounded, received_at, presence, state, shelf, place, opened_at, due_at, changed)
                    VALUES (?, '1', 'comment', '1', 'received', 1, ?, ?, 0, ?, 'visible', 'open', 0, 0, ?, ?, 0)
                    """, tower.channel, [UInt8](), Tower.start, Tower.start, Tower.start, Tower.start)
            }
            #expect(try await tower.refusal(CompleteClosure(id), by: chef.actor) == "openItems")
            tower.clock.advance(days: 1)
            #expect(try await tower.finding(.answersLate)?.detail == .count(1, of: 1))
            try await tower.database.write { try $0.execute("UPDATE item SET state = 'handed-over', shelf = 2") }
            #expect(try await tower.refusal(CompleteClosure(id), by: chef.actor) == nil)
        }
    }

    @Test("HBG-4.8 LUD-33 KUN-56 KUN-57 KUN-58 who may take which step of a closing, in each state", arguments: TestDatabase.engines)
    func table(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let people: [(String, SignedInPerson)] = [
                ("coordinator", try await tower.person("sam", .coordinator)), ("manager", try await tower.person("chef", .manager)),
                ("editor", try await tower.person("anna", .editor)), ("deputy", try await tower.person("dora", .deputy)),
                ("registrar", try await tower.person("reg", .registrar)), ("archivist", try await tower.person("ark", .archivist)),
                ("custodian", try await tower.person("kust", .custodian)), ("administrator", try await tower.person("adm", .administrator)),
                ("nobody", try await tower.person("ingen")),
            ]
            let may: Set<String> = ["coordinator", "manager"]
            func without(_ name: String) -> Set<String> { ["custodian", "nobody"].contains(name) ? ["notFound"] : ["missingRight closeChannels", "notFound"] }
            func expectTable(_ state: String, _ id: ClosureCase.ID?, _ answers: [(String, any Act, String?)]) async throws {
                for (act, value, answer) in answers {
                    for (name, person) in people where !may.contains(name) {
                        let refusal = try await tower.refusal(value, by: person.actor) ?? "allowed"
                        #expect(without(name).contains(refusal), "\(state) \(act) \(name): \(refusal)")
                    }
                    for (name, person) in people where may.contains(name) && answer != nil {
                        #expect(try await tower.refusal(value, by: person.actor) == answer, "\(state) \(act) \(name)")
                    }
                }
            }
            let begin = OpenClosure(tower.channel, because: .inactive, reason: "Tyst länge.")
            let unknown = ClosureCase.ID(9_999)
            try await expectTable("none", nil, [("complete", CompleteClosure(unknown), "notFound"), ("reopen", ReopenClosure(unknown, reason: "Nej"), "notFound"), ("open", begin, nil)])
            let id = try await open(tower, by: people[1].1)
            let step = TakeClosureStep(.followersTold, in: id, on: "2026-03-16", note: "Vi slutar.")
            try await expectTable("open", id, [
                ("open", begin, "closingUnderWay"), ("complete", CompleteClosure(id), "stepsMissing"),
                ("reopen", ReopenClosure(id, reason: "Nej"), "noClosingUnderWay"), ("step", step, nil), ("abandon", AbandonClosure(id, reason: "Nej"), nil),
            ])
            try await takeAll(tower, id, by: people[0].1)
            try await tower.office.perform(CompleteClosure(id), by: people[1].1.actor)
            try await expectTable("closed", id, [
                ("open", begin, "channelClosed"), ("step", step, "noClosingUnderWay"), ("complete", CompleteClosure(id), "noClosingUnderWay"),
                ("abandon", AbandonClosure(id, reason: "Nej"), "noClosingUnderWay"), ("close", CloseChannel(tower.channel, on: Tower.start), "alreadyClosed"),
                ("reopen", ReopenClosure(id, reason: "Behövs igen"), nil),
            ])
            try await tower.office.perform(ReopenClosure(id, reason: "Behövs igen"), by: people[0].1.actor)
            #expect(try await channel(tower).isOpen)
            try await expectTable("abandoned", id, [
                ("step", step, "noClosingUnderWay"), ("complete", CompleteClosure(id), "noClosingUnderWay"), ("reopen", ReopenClosure(id, reason: "Nej"), "noClosingUnderWay"),
            ])
            let again = try await open(tower, by: people[0].1)
            try await tower.office.perform(AbandonClosure(again, reason: "Den ska vara kvar."), by: people[1].1.actor)
            #expect(try await channel(tower).isOpen)
            #expect(try await tower.refusal(CloseChannel(tower.channel, on: Tower.start.addingTimeInterval(-90 * 86_400)), by: people[1].1.actor) == "beforeOpening")
        }
    }

    @Test("HBG-4.13 a closed channel is not opened again where another has opened at its address", arguments: TestDatabase.engines)
    func addressTaken(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let chef = try await tower.person("chef", .manager)
            let id = try await open(tower, by: chef)
            try await takeAll(tower, id, by: chef)
            try await tower.office.perform(CompleteClosure(id), by: chef.actor)
            try await tower.office.perform(AddChannel(Tower.fields("Nya", "https://blogg.exempel.se/bibblan", tower.unit)), by: Tower.operatorActor)
            #expect(try await tower.refusal(ReopenClosure(id, reason: "Behövs igen"), by: chef.actor) == "addressTaken")
        }
    }

    @Test("KUN-56 a case that stands still for a month is told", arguments: TestDatabase.engines)
    func stalled(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let chef = try await tower.person("chef", .manager)
            let id = try await open(tower, by: chef)
            tower.clock.advance(days: 30)
            #expect(try await tower.finding(.closingStalled) == nil)
            tower.clock.advance(days: 1)
            #expect(try await tower.finding(.closingStalled)?.detail == .days(31))
            try await tower.office.perform(AbandonClosure(id, reason: "Den ska vara kvar."), by: chef.actor)
            #expect(try await tower.finding(.closingStalled) == nil)
        }
    }
}
