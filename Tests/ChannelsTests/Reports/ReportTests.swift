import Database
import Foundation
import Ledger
import Organisation
import TestSupport
import Testing

@testable import Channels

@Suite("Reports from the public", .serialized)
struct ReportTests {
    @Test("HBG-6.5 HBG-6.6 LUD-43 A report without a name is stored, committed to the ledger and told to those responsible", arguments: TestDatabase.engines)
    func received(_ engine: Database.Engine) async throws {
        try await ReportDay.with(engine) { day in
            let coordinator = try #require(try await day.someone(.coordinator).person)
            let manager = try #require(try await day.someone(.manager).person)
            let id = try await day.report(in: day.library)
            let report = try await day.stored(id)
            #expect(report.channel == day.library && report.contact == nil && report.handling == nil && report.words == "Ett hot.")
            #expect(try await day.harbour.acts().last == "channel.reportReceived")
            let text = try await day.harbour.database.read { session in
                let entry = try day.harbour.ledger.entries(limit: 1, in: session).first
                let salt = try session.row("SELECT salt FROM report WHERE id = ?", id)?.blob("salt") ?? []
                let fields = ReportFields.Cleaned(
                    kind: .content, channel: day.library, pasted: nil, ground: nil, words: "Ett hot.", contact: nil)
                let promise = Commitment.make(content: try Report.content(fields), salt: try #require(Salt(salt)))
                #expect(entry?.data["commitment"]?.text == promise)
                return "\(String(describing: entry))"
            }
            #expect(!text.contains("hot."))
            #expect(try await receivers(day) == [manager.id])
            _ = try await day.report("Något annat", in: nil)
            #expect(try await receivers(day) == [manager.id, coordinator.id])
        }
    }

    @Test("HBG-6.5 Everyone who minds the channel is told, so that nobody's day off holds up what must go", arguments: TestDatabase.engines)
    func everyoneWhoMinds(_ engine: Database.Engine) async throws {
        try await ReportDay.with(engine) { day in
            var minding: Set<Person.ID> = []
            for role in Role.allCases {
                let person = try #require(try await day.someone(role).person)
                if [.manager, .editor, .deputy].contains(role) { minding.insert(person.id) }
            }
            _ = try await day.report(in: day.library)
            #expect(Set(try await receivers(day)) == minding)
        }
    }

    @Test("What waits is counted within one's own channels, from the first that came", arguments: TestDatabase.engines)
    func waiting(_ engine: Database.Engine) async throws {
        try await ReportDay.with(engine) { day in
            let first = try await day.report(in: day.library)
            let since = try await day.stored(first).receivedAt
            day.harbour.clock.advance(3600)
            _ = try await day.report("Ett till.", in: day.library)
            _ = try await day.report("Utan kanal.", in: nil)
            let table: [(ChannelScope, Bool, Int?)] = [
                (.all, true, 3), (.all, false, 2), (.only([day.library.rawValue]), false, 2), (.only([9_999]), false, nil), (.only([]), false, nil),
            ]
            for (scope, unplaced, count) in table {
                let waiting = try await day.harbour.database.read { try ReportStore.waiting(in: scope, unplaced: unplaced, in: $0) }
                #expect(waiting?.count == count && (count == nil || waiting?.since == since), "\(scope) \(unplaced)")
            }
            try await day.harbour.office.perform(HandleReport(first, note: "Borttaget."), by: try await day.someone(.editor))
            let left = try await day.harbour.database.read { try ReportStore.waiting(in: .all, unplaced: false, in: $0) }
            #expect(left?.count == 1 && left?.since == since.addingTimeInterval(3600))
        }
    }

    @Test("The oldest that waits stands first, and what is settled stands last", arguments: TestDatabase.engines)
    func order(_ engine: Database.Engine) async throws {
        try await ReportDay.with(engine) { day in
            var ids: [Report.ID] = []
            for number in 1...4 {
                ids.append(try await day.report("Nummer \(number)", in: day.library))
                day.harbour.clock.advance(60)
            }
            let editor = try await day.someone(.editor)
            for id in ids.prefix(2) { try await day.harbour.office.perform(HandleReport(id, note: "Klart."), by: editor) }
            let listed = try await day.harbour.database.read { try ReportStore.reports(in: .all, limit: 3, in: $0) }
            #expect(listed.map(\.id) == [ids[2], ids[3], ids[1]])
        }
    }

    private func receivers(_ day: ReportDay) async throws -> [Person.ID] {
        try await day.harbour.database.read { session in
            try session.rows("SELECT person_id, subject, body FROM letter ORDER BY id").map { row in
                let letter = try row.text("subject") + (try row.text("body"))
                #expect(!letter.contains("hot."))
                return try row.id("person_id")
            }
        }
    }

    @Test("The same form sent twice is one report, and a storm of reports is one letter")
    func twice() async throws {
        try await ReportDay.with(.sqlite) { day in
            _ = try await day.someone(.coordinator)
            let first = try await day.report(in: day.library)
            #expect(try await day.report(in: day.library) == first)
            #expect(try await day.report("Ännu ett.", in: day.library) != first)
            #expect(try await receivers(day).count == 1)
            day.harbour.clock.advance(901)
            _ = try await day.report("Och ett till.", in: day.library)
            #expect(try await receivers(day).count == 2)
        }
    }

    @Test("One network may send twenty an hour, others are not held back, and no address is stored", arguments: TestDatabase.engines)
    func throttle(_ engine: Database.Engine) async throws {
        try await ReportDay.with(engine) { day in
            for number in 0..<20 { _ = try await day.report("Nummer \(number)", in: day.library, from: "2001:db8::\(number)") }
            await #expect(throws: ReportRefusal.tooMany(minutes: 60)) {
                try await day.report("För många", in: day.library, from: "2001:db8::ffff")
            }
            _ = try await day.report("En granne", in: day.library, from: "2001:db8:1::1")
            day.harbour.clock.advance(3601)
            _ = try await day.report("En timme senare", in: day.library, from: "2001:db8::ffff")
            let marks = try await day.harbour.database.read { try $0.rows("SELECT mark FROM report_mark").map { try $0.text("mark") } }
            #expect(marks.allSatisfy { !$0.contains("2001") && !$0.contains("db8") })
        }
    }

    @Test("What cannot be used is refused with every mistake named, and nothing is stored")
    func refused() async throws {
        try await ReportDay.with(.sqlite) { day in
            let table: [(ReportFields, String)] = [
                (ReportFields(kind: .content), "invalid"), (ReportFields(kind: .content, channel: day.library), "invalid"),
                (ReportFields(kind: .impostor), "invalid"), (ReportFields(kind: .content, channel: .init(99), words: "x"), "notFound"),
                (ReportFields(kind: .content, channel: day.library, ground: "finns-inte"), "unknownGround"),
                (ReportFields(kind: .content, channel: day.library, words: "\u{202E}x"), "invalid"),
                (ReportFields(kind: .content, channel: day.library, words: String(repeating: "x", count: 5001)), "invalid"),
                (ReportFields(kind: .impostor, pasted: "två ord här"), "noAccount"),
                (ReportFields(kind: .impostor, pasted: "https://m.facebook.com/Biblioteket/"), "isOfficial"),
            ]
            for (fields, word) in table {
                let outcome = try await day.outcome(ReceiveReport(fields, mark: "x"), by: .system(.publicDesk))
                #expect(outcome == word, "\(fields)")
            }
            #expect(try await day.harbour.database.read { try ReportStore.reports(in: .all, limit: 9, in: $0) }.isEmpty)
        }
    }

    @Test("Every role, each act, each state: who may settle what", arguments: TestDatabase.engines)
    func rights(_ engine: Database.Engine) async throws {
        try await ReportDay.with(engine) { day in
            let placed = try await day.report(in: day.library)
            let unplaced = try await day.report("Okänd plats", in: nil)
            _ = try await day.reportImpostor()
            let account = try await day.impostor().id
            let handling: Set<Role> = [.coordinator, .manager, .editor, .deputy, .registrar, .archivist, .dataProtectionOfficer]
            let managing: Set<Role> = [.coordinator, .administrator]
            for role in Role.allCases {
                let actor = try await day.someone(role)
                // A note that cannot be used stops the act after the right and the state have been judged.
                let knows = handling.contains(role) || managing.contains(role)
                let place = handling.contains(role) ? "invalid" : knows ? "seeItems" : "notFound"
                let onPlaced = try await day.outcome(HandleReport(placed, note: ""), by: actor)
                #expect(onPlaced == place, "\(role)")
                let rest = managing.contains(role) ? "invalid" : "manageChannels"
                let onUnplaced = try await day.outcome(HandleReport(unplaced, note: ""), by: actor)
                #expect(onUnplaced == rest, "\(role)")
                for verdict in JudgeImpostor.Verdict.allCases {
                    let judged = try await day.outcome(JudgeImpostor(account, verdict, note: ""), by: actor)
                    #expect(judged == rest, "\(role) \(verdict)")
                }
                let received = try await day.outcome(ReceiveReport(ReportFields(kind: .content), mark: "x"), by: actor)
                #expect(received == "receiveReports")
            }
            let elsewhere = try await day.someone(.editor, in: day.bath)
            #expect(try await day.outcome(HandleReport(placed, note: "x"), by: elsewhere) == "notFound")
            let machine = Actor.system(.publicDesk)
            #expect(try await day.outcome(HandleReport(placed, note: "x"), by: machine) == "system:seeItems")
            #expect(try await day.outcome(JudgeImpostor(account, .confirm, note: "x"), by: machine) == "system:manageChannels")
        }
    }

    @Test("HBG-6.5 A report is settled once, with a note")
    func settled() async throws {
        try await ReportDay.with(.sqlite) { day in
            let id = try await day.report(in: day.library)
            let editor = try await day.someone(.editor)
            #expect(try await day.outcome(HandleReport(id, note: "Kommentaren är borta."), by: editor) == "done")
            #expect(try await day.outcome(HandleReport(id, note: "Igen."), by: editor) == "alreadyHandled")
            let report = try await day.stored(id)
            #expect(report.handling?.note == "Kommentaren är borta." && report.handling?.by == editor.person?.id)
            let coordinator = try await day.someone(.coordinator)
            let other = try await day.reportImpostor()
            #expect(try await day.outcome(HandleReport(other, note: "Hit hör den inte."), by: coordinator) == "judgeTheAccount")
        }
    }

    @Test("LUD-34 LUD-35 OSB-16 The coordinator keeps the parties' links, where the guideline grants them", arguments: ["ludvika", "osby", "hallsberg"])
    func parties(_ guideline: String) async throws {
        try await ReportDay.with(.sqlite, guideline: guideline) { day in
            let isGranted = guideline != "hallsberg"
            let add = AddPartyLink(name: "Vägpartiet", address: "https://vagpartiet.example")
            for role in Role.allCases where ![.coordinator, .administrator].contains(role) {
                let outcome = try await day.outcome(add, by: day.someone(role))
                #expect(outcome == "manageChannels", "\(role)")
            }
            let coordinator = try await day.someone(.coordinator)
            #expect(try await day.outcome(add, by: coordinator) == (isGranted ? "done" : "notGranted"))
            guard isGranted else { return }
            #expect(try await day.outcome(add, by: coordinator) == "taken")
            #expect(try await day.outcome(AddPartyLink(name: "", address: "javascript:alert(1)"), by: coordinator) == "invalid")
            let party = try #require(try await day.directory().parties.first)
            #expect(party.name == "Vägpartiet" && party.address.text == "https://vagpartiet.example")
            #expect(try await day.outcome(RemovePartyLink(party.id), by: day.someone(.editor, in: day.bath)) == "manageChannels")
            #expect(try await day.outcome(RemovePartyLink(party.id), by: coordinator) == "done")
            #expect(try await day.outcome(RemovePartyLink(party.id), by: coordinator) == "done")
            #expect(try await day.directory().parties.isEmpty)
        }
    }
}
