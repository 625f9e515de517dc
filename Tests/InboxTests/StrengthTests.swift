import CrashRig
import Database
import Guidelines
import Inbox
import Organisation
import TestSupport
import Testing

@Suite("A rule's strength decides: ska blocks, bör asks why, what is not said is free")
struct StrengthTests {
    @Test("HBG-8.9, KUN-54 Where replies must be signed, none goes without, whatever the reason",
        arguments: [("hallsberg", "HBG-8.9"), ("kungalv", "KUN-54")])
    func mustBeSigned(_ guideline: String, _ clause: ClauseID) async throws {
        try await withSample(.sqlite, guideline: guideline) { sample in
            let refusal = try await refusal { try await Self.answer(unsignedBecause: "Namnet är skyddat.", in: sample) }
            guard case .againstRule(clause, let summary) = refusal else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            #expect(!summary.isEmpty && refusal?.sentence(in: .sv).contains(clause.text) == true)
            #expect(try await sample.detail("comment-1").replies.isEmpty)
        }
    }

    @Test("OSB-23 Where they should be signed, whoever leaves it out says why, and that is kept",
        arguments: TestDatabase.engines)
    func shouldBeSigned(_ engine: Database.Engine) async throws {
        try await withSample(engine, guideline: "osby") { sample in
            let refusal = try await refusal { try await Self.answer(unsignedBecause: " ", in: sample) }
            guard case .invalid = refusal else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            try await Self.answer(unsignedBecause: "Den som svarar har skyddade uppgifter.", in: sample)
            try await sample.work()
            let detail = try await sample.detail("comment-1")
            #expect(detail.thread.lines.last?.text == "Klockan åtta.", "without a signature")
            let line = try #require(detail.history.first { $0.event == .passedOver })
            #expect(line.clause == "OSB-23" && line.note == "Den som svarar har skyddade uppgifter.")
            #expect(line.ledgerIndex != nil)
        }
    }

    @Test("OSB-23 A signed reply needs no reason, and whoever lacks a title signs with what there is")
    func signedWithWhatThereIs() async throws {
        try await withSample(.sqlite, guideline: "osby") { sample in
            try sample.write("comment-1", "När öppnar ni?")
            try await sample.sync()
            let untitled = try await SampleHouse.person(
                "ulf", "Ulf", nil, title: "", as: .editor, in: sample.channel, of: sample.house)
            try await sample.house.office.perform(
                sample.house.inbox.answer(try await sample.id("comment-1"), text: "Åtta.", formToken: "form-token-0123456789"),
                by: .person(untitled))
            try await sample.work()
            let detail = try await sample.detail("comment-1")
            #expect(detail.item.state == .answered && !detail.history.contains { $0.event == .passedOver })
        }
    }

    @Test("LUD-42, GOT-14 Where nothing is said of signatures nobody has to say why there is none",
        arguments: ["ludvika", "gotland"])
    func freeToSign(_ guideline: String) async throws {
        try await withSample(.sqlite, guideline: guideline) { sample in
            try await Self.answer(unsignedBecause: "", in: sample)
            let history = try await sample.detail("comment-1").history
            #expect(!history.contains { $0.event == .passedOver })
        }
    }

    @Test("GOT-30 A question that is handed over outside takes a reason, since it should be answered where it was asked")
    func answeredElsewhere() async throws {
        try await withSample(.sqlite, guideline: "gotland") { sample in
            let item = try await Self.question(in: sample)
            let refusal = try await refusal {
                try await sample.house.office.perform(
                    sample.house.inbox.handOver(item, to: .outside("Trafikverket"), note: ""), by: .person(sample.editor))
            }
            guard case .invalid = refusal else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            try await sample.house.office.perform(
                sample.house.inbox.handOver(item, to: .outside("Trafikverket"), note: "Vägen är deras."),
                by: .person(sample.editor))
            let line = try #require(try await sample.detail("comment-1").history.first { $0.event == .passedOver })
            #expect(line.clause == "GOT-30" && line.note == "Vägen är deras.")
        }
    }

    @Test("HBG-8.2 Where the place of the answer is not ruled, handing over outside takes no reason")
    func answeredAnywhere() async throws {
        try await withSample(.sqlite) { sample in
            let item = try await Self.question(in: sample)
            try await sample.house.office.perform(
                sample.house.inbox.handOver(item, to: .outside("Trafikverket"), note: ""), by: .person(sample.editor))
            #expect(try await sample.detail("comment-1").item.state == .handedOver)
        }
    }

    // MARK: -

    private static func question(in sample: SampleHouse) async throws -> Item.ID {
        try sample.write("comment-1", "När öppnar ni?")
        try await sample.sync()
        return try await sample.id("comment-1")
    }

    @discardableResult
    private static func answer(unsignedBecause reason: String, in sample: SampleHouse) async throws -> Reply.ID {
        let item = try await question(in: sample)
        return try await sample.house.office.perform(
            sample.house.inbox.answer(
                item, text: "Klockan åtta.", formToken: "form-token-0123456789", unsignedBecause: reason),
            by: .person(sample.editor))
    }

    /// What was refused; nil when it was not.
    private func refusal<T>(_ body: () async throws -> T) async throws -> Refusal? {
        do {
            _ = try await body()
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }
}
