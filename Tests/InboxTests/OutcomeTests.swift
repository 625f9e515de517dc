import CrashRig
import Database
import Foundation
import House
import Inbox
import Organisation
import TestSupport
import Testing

@Suite("An item is settled once, by someone who may, in words that stay")
struct OutcomeTests {
    @Test("Handed over: to a colleague or to someone outside, with a note", arguments: TestDatabase.engines)
    func handOver(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Gatljuset är trasigt")
            try sample.write("comment-2", "Älgen på E20")
            try await sample.sync()
            let (first, second) = (try await sample.id("comment-1"), try await sample.id("comment-2"))
            let deputy = try await SampleHouse.person(
                "bea", "Bea", nil, as: .deputy, in: sample.channel, of: sample.house)
            await #expect(throws: InboxRefusal.recipientCannotSee("Bo Ek")) {
                try await sample.perform(
                    sample.house.inbox.handOver(first, to: .person(sample.stranger.person.id), note: "Kan du ta den?"))
            }
            try await sample.perform(
                sample.house.inbox.handOver(first, to: .person(deputy.person.id), note: "Kan du ta den?"))
            try await sample.perform(
                sample.house.inbox.handOver(second, to: .outside("Trafikverket"), note: "Felanmäld per telefon."))
            let details = [try await sample.detail("comment-1"), try await sample.detail("comment-2")]
            #expect(details.allSatisfy { $0.item.state == .handedOver && $0.item.handledAt == sample.clock.now })
            #expect(details[0].history.last?.note == "Till Bea Ek: Kan du ta den?")
            #expect(details[1].history.last?.note == "Till Trafikverket: Felanmäld per telefon.")
            #expect(details[1].history.last?.actor == "Anna Ek")
            let entry = try await sample.lastEntry("inbox.handedOver")
            #expect(!entry.contains("Trafikverket"), "a named outsider may be a private person")
        }
    }

    @Test("No answer needed takes a reason", arguments: TestDatabase.engines)
    func noAnswer(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Tack för hjälpen!")
            try await sample.sync()
            let id = try await sample.id("comment-1")
            for reason in ["", "  ", "x", "a\0b c", String(repeating: "å", count: 2001), "abc\u{202E}def"] {
                await #expect(throws: Refusal.self) {
                    try await sample.perform(sample.house.inbox.noAnswerNeeded(id, reason: reason))
                }
            }
            #expect(try await sample.detail("comment-1").item.state == .open)
            try await sample.perform(sample.house.inbox.noAnswerNeeded(id, reason: "Bara ett tack"))
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.state == .noAnswerNeeded && detail.item.metDeadline == true)
            #expect(detail.history.last?.note == "Bara ett tack")
            #expect(try await sample.lastEntry("inbox.noAnswerNeeded").contains("tack") == false)
        }
    }

    @Test("Late is late, whoever looks when", arguments: TestDatabase.engines)
    func late(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Hallå?")
            try await sample.sync()
            #expect(try await sample.detail("comment-1").item.metDeadline == nil)
            sample.clock.advance(5 * 86400)
            try await sample.perform(sample.house.inbox.noAnswerNeeded(sample.id("comment-1"), reason: "Löst på telefon"))
            #expect(try await sample.detail("comment-1").item.metDeadline == false)
        }
    }

    @Test("Who may not, and what cannot be, is refused, and nothing changes", arguments: TestDatabase.engines)
    func refusals(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Fråga")
            try sample.write("own", "Vårt eget", own: true)
            try await sample.sync()
            let (item, own) = (try await sample.id("comment-1"), try await sample.id("own"))
            let inbox = sample.house.inbox
            await #expect(throws: Refusal.notFound) {
                try await sample.house.office.perform(inbox.noAnswerNeeded(item, reason: "Nej tack"), by: .person(sample.stranger))
            }
            let registrar = try await SampleHouse.person(
                "rut", "Rut", nil, as: .registrar, in: sample.channel, of: sample.house)
            await #expect(throws: Refusal.missingRight(.decideOutcome, channel: "Hallsbergs kommun")) {
                try await sample.house.office.perform(inbox.noAnswerNeeded(item, reason: "Nej tack"), by: .person(registrar))
            }
            await #expect(throws: InboxRefusal.ownWords) {
                try await sample.perform(inbox.noAnswerNeeded(own, reason: "Nej tack"))
            }
            await #expect(throws: Refusal.notFound) {
                try await sample.perform(inbox.handOver(item, to: .person(Person.ID(999)), note: "Hej"))
            }
            await #expect(throws: Refusal.notFound) {
                try await sample.perform(inbox.noAnswerNeeded(Item.ID(.max), reason: "Nej tack"))
            }
            await #expect(throws: InboxRefusal.nothingToSettle) {
                try await sample.perform(inbox.settleReply(of: item, .sendAgain))
            }
            #expect(try await sample.detail("comment-1").item.state == .open)
            #expect(try await sample.count("SELECT COUNT(*) AS found FROM handling") == 0)
        }
    }

    @Test("What a registrar may not do is said before it is tried", arguments: TestDatabase.engines)
    func permissions(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Fråga")
            try await sample.sync()
            let registrar = try await SampleHouse.person(
                "rut", "Rut", nil, as: .registrar, in: sample.channel, of: sample.house)
            let detail = try await sample.house.inbox.item(sample.id("comment-1"), for: registrar)
            #expect(!detail.reply.isAllowed && !detail.decide.isAllowed && !detail.settle.isAllowed)
            let own = try await sample.detail("comment-1")
            #expect(own.reply.isAllowed && own.decide.isAllowed && own.signature == "Anna, kommunikatör, Kommunledningskontoret")
        }
    }
}

extension SampleHouse {
    /// Carries out an act in the editor's name.
    @discardableResult
    func perform<A: Act>(_ act: A) async throws -> A.Outcome {
        try await house.office.perform(act, by: .person(editor))
    }

    /// The newest ledger entry of an act, as text.
    func lastEntry(_ act: String) async throws -> String {
        let ledger = house.ledger
        let entries = try await house.database.read { try ledger.entries(limit: 50, in: $0) }
        return entries.first { $0.act == act }?.body ?? ""
    }
}
