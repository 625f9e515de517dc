import Database
import Foundation
import Mail
import Organisation
import Platforms
import TestSupport
import Testing

@testable import Oversight

@Suite("Notices to those who answer for channels", .serialized)
struct NoticeTests {
    static let fields = NoticeFields(subject: "Ny lag", body: "Läs 4 a §.\n\nDen gäller nu.")
    static let everyone = NoticeAudience(parts: Set(NoticeAudience.Part.allCases))

    private static func send(_ tower: Tower, by person: SignedInPerson, to audience: NoticeAudience = everyone, token: String = "a") async throws -> Notice.ID {
        try await tower.office.perform(SendNotice(fields, to: audience, formToken: token), by: person.actor)
    }

    private static func detail(_ tower: Tower, _ id: Notice.ID, for person: SignedInPerson) async throws -> NoticeDetail {
        try await tower.database.read { try NoticeReader.notice(id, for: person.actor, in: $0) }
    }

    @Test("HBG-4.19 KUN-59 a notice reaches those who run channels, each with a letter and a receipt", arguments: TestDatabase.engines)
    func whole(_ engine: Database.Engine) async throws {
        for (guideline, clause) in [("hallsberg", "HBG-4.18"), ("kungalv", "KUN-59"), ("osby", nil)] {
            try await Tower.with(engine, guideline) { tower in
                let sam = try await tower.person("sam", .coordinator)
                let chef = try await tower.person("chef", .manager)
                let anna = try await tower.person("anna", .editor)
                let dora = try await tower.person("dora", .deputy)
                _ = try await tower.person("reg", .registrar)
                let id = try await Self.send(tower, by: sam)
                #expect(try await Self.send(tower, by: sam) == id, "the same form sends one notice")
                let letters = try await tower.letters()
                #expect(letters.map(\.person) == [chef.id, anna.id, dora.id])
                #expect(letters.allSatisfy { $0.subject == "Läs meddelandet: Ny lag" && !$0.body.contains("4 a §") })

                try await tower.office.perform(MarkNoticeRead(id), by: anna.actor)
                try await tower.office.perform(MarkNoticeRead(id), by: anna.actor)
                let receivers = try #require(try await Self.detail(tower, id, for: sam).receivers)
                #expect(receivers.filter { $0.receipt.readAt != nil }.map(\.receipt.person) == [anna.id])
                #expect(receivers.allSatisfy { $0.letter == .noAddress })
                #expect(try await Self.detail(tower, id, for: anna).receivers == nil)
                let unread = try await tower.database.read { try NoticeReader.received(by: chef.id, limit: 10, in: $0) }
                #expect(unread.map(\.receipt.readAt) == [nil])
                let ledger = tower.ledger
                let entries = try await tower.database.read { try ledger.entries(limit: 100, in: $0) }
                #expect(entries.first { $0.act == "notice.sent" }?.clause == clause)
                #expect(entries.filter { $0.act == "notice.read" }.count == 1)
            }
        }
    }

    @Test("Receivers are those of the moment: narrowed by part, platform and unit, and never changed after", arguments: TestDatabase.engines)
    func audience(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let sam = try await tower.person("sam", .coordinator)
            let chef = try await tower.person("chef", .manager)
            let anna = try await tower.person("anna", .editor)
            func people(_ audience: NoticeAudience) async throws -> [Person.ID] {
                try await tower.database.read { try audience.people(in: $0) }
            }
            #expect(try await people(NoticeAudience(parts: [.responsible])) == [chef.id])
            #expect(try await people(NoticeAudience(parts: [.editor], platforms: [PlatformKind(rawValue: "wordpress")], units: [tower.unit])) == [anna.id])
            #expect(try await people(NoticeAudience(parts: [.editor], platforms: [PlatformKind(rawValue: "facebook")])).isEmpty)
            #expect(try await people(NoticeAudience(parts: [.editor], units: [MunicipalUnit.ID(999)])).isEmpty)
            #expect(try await people(NoticeAudience(parts: [])).isEmpty)
            await #expect(throws: NoticeRefusal.nobody) {
                try await Self.send(tower, by: sam, to: NoticeAudience(parts: [.deputy]))
            }
            let id = try await Self.send(tower, by: sam)
            let late = try await tower.person("sen", .editor)
            try await tower.office.perform(RevokeRole(.editor, from: anna.id, channel: tower.channel.rawValue), by: Tower.operatorActor)
            let receivers = try #require(try await Self.detail(tower, id, for: sam).receivers)
            #expect(receivers.map(\.receipt.person) == [chef.id, anna.id] && receivers.map(\.isRunning) == [true, false])
            await #expect(throws: Refusal.notFound) { try await Self.detail(tower, id, for: late) }
        }
    }

    @Test("What may be done with a notice, by role and state", arguments: TestDatabase.engines)
    func table(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let sam = try await tower.person("sam", .coordinator)
            let anna = try await tower.person("anna", .editor)
            let id = try await Self.send(tower, by: sam)
            func expect(_ state: String, remind: String?, read: String?) async throws {
                for role in Role.allCases {
                    let person = try await tower.person("\(state)-\(role.rawValue.lowercased())", role)
                    let may = role == .coordinator
                    let token = "\(state)-\(role)"
                    #expect(try await Self.refusal(tower, SendNotice(Self.fields, to: Self.everyone, formToken: token), person) == (may ? nil : "missingRight sendNotices"), "\(state) send \(role)")
                    #expect(try await Self.refusal(tower, MarkNoticeRead(id), person) == "notFound", "\(state) read \(role)")
                    let answer = try await Self.refusal(tower, RemindReceivers(id), person)
                    #expect(answer == (may ? remind : "missingRight sendNotices"), "\(state) remind \(role)")
                }
                #expect(try await Self.refusal(tower, MarkNoticeRead(id), anna) == read)
            }
            try await tower.office.perform(RemindReceivers(id), by: sam.actor)
            try await expect("reminded", remind: "nobodyToRemind", read: nil)
            tower.clock.advance(days: 2)
            try await expect("read", remind: "nobodyToRemind", read: nil)
            #expect(try await Self.refusal(tower, RemindReceivers(Notice.ID(999)), sam) == "notFound")
            #expect(try await Self.refusal(tower, SendNotice(NoticeFields(subject: "x", body: ""), to: Self.everyone, formToken: "t"), sam) == "invalid")
            #expect(try await Self.refusal(tower, SendNotice(NoticeFields(subject: "Ny lag", body: "Läs.", document: "finns-inte"), to: Self.everyone, formToken: "u"), sam) == "notFound")
        }
    }

    @Test("HBG-4.19 after five working days comes a reminder, after five more the responsible manager is told, once, whatever servers look", arguments: TestDatabase.engines)
    func reminders(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let sam = try await tower.person("sam", .coordinator)
            let chef = try await tower.person("chef", .manager)
            let anna = try await tower.person("anna", .editor)
            let gone = try await tower.person("borta", .editor)
            let watch = NoticeWatch(office: tower.office, logger: TestDatabase.logger)
            let id = try await Self.send(tower, by: sam)
            try await tower.office.perform(MarkNoticeRead(id), by: chef.actor)
            try await tower.office.perform(DeactivatePerson(gone.id), by: Tower.operatorActor)
            let before = try await tower.letters().count

            tower.clock.advance(days: 6)
            #expect(try await watch.runDue() == 0, "a weekend is no working day")
            tower.clock.advance(days: 1.1)
            async let first = watch.runDue()
            async let second = NoticeWatch(office: tower.office, logger: TestDatabase.logger).runDue()
            #expect(try await first + second == 1, "two servers, one reminder")
            var letters = try await tower.letters()
            #expect(letters.count == before + 1 && letters.last?.person == anna.id)
            #expect(letters.last?.subject == "Påminnelse om meddelandet: Ny lag")

            tower.clock.advance(days: 7.1)
            #expect(try await watch.runDue() == 1)
            #expect(try await watch.runDue() == 0)
            letters = try await tower.letters()
            #expect(letters.last?.person == chef.id && letters.last?.body.contains("- Anna Ek") == true)
            #expect(letters.last?.body.contains("Borta") == false)
            tower.clock.advance(days: 60)
            #expect(try await watch.runDue() == 0)
            let acts = try await tower.acts().filter { $0.hasPrefix("notice.") }
            #expect(acts == ["notice.sent", "notice.read", "notice.reminded", "notice.escalated"])
        }
    }

    @Test("HBG-4.19 where the one who has not read answers for the channel alone, the sender is told", arguments: TestDatabase.engines)
    func sender(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let sam = try await tower.person("sam", .coordinator)
            _ = try await tower.person("chef", .manager)
            let id = try await Self.send(tower, by: sam)
            let watch = NoticeWatch(office: tower.office, logger: TestDatabase.logger)
            for _ in 0..<2 {
                tower.clock.advance(days: 8)
                try await watch.runDue()
            }
            #expect(try await tower.letters().last?.person == sam.id)
            #expect(try await Self.detail(tower, id, for: sam).receivers?.first?.receipt.escalatedAt == tower.clock.now)
        }
    }

    @Test("A notice to a thousand is sent, listed and reminded of without delay", arguments: TestDatabase.engines)
    func thousand(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let sam = try await tower.person("sam", .coordinator)
            let (channel, now) = (tower.channel, tower.clock.now)
            try await tower.database.write { session in
                for number in 0..<1_000 {
                    let row = try session.row(
                        """
                        INSERT INTO person (username, first_name, last_name, title, email, politician, active, created_at)
                        VALUES (?, 'Namn', ?, '', 'namn@exempel.se', 0, 1, ?) RETURNING id
                        """, "person\(number)", String(number), now)
                    let id: Person.ID = try #require(row).id("id")
                    try session.execute(
                        "INSERT INTO role_grant (person_id, role, channel_id, given_at) VALUES (?, 'editor', ?, ?)", id, channel, now)
                }
            }
            let started = ContinuousClock.now
            let id = try await Self.send(tower, by: sam)
            let detail = try await Self.detail(tower, id, for: sam)
            tower.clock.advance(days: 8)
            #expect(try await NoticeWatch(office: tower.office, logger: TestDatabase.logger).runDue() == 1_000)
            let tallies = try await tower.database.read { try NoticeReader.sent(limit: 10, for: sam.actor, in: $0) }
            #expect(started.duration(to: .now) < .seconds(30))
            #expect(detail.receivers?.count == 1_000 && tallies.map(\.receivers) == [1_000])
            #expect(detail.receivers?.allSatisfy { $0.letter == .waiting } == true)
        }
    }

    static func refusal(_ tower: Tower, _ act: some Act, _ person: SignedInPerson) async throws -> String? {
        do {
            return try await tower.refusal(act, by: person.actor)
        } catch let refusal as any MatterRefusal {
            return "\(refusal)".prefix { $0 != "(" }.description
        }
    }
}
