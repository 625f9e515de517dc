import Database
import Foundation
import Guidelines
import Organisation
import Testing
import TestSupport

@testable import Channels

@Suite("A channel tells who decided on it", .serialized)
struct DecisionTests {
    private static let day = Date(timeIntervalSince1970: 1_774_000_000)

    @Test("HBG-5.5 LUD-23 GOT-9 KUN-12 who decided and when is kept with the channel, and its changes are revisions", arguments: TestDatabase.engines)
    func kept(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            try await harbour.adopt("gotland")
            var fields = harbour.fields("Biblioteket")
            fields.decision = ChannelDecision(by: " Förvaltningschefen ", on: Self.day, reference: "KS 2026/12")
            let id = try await harbour.office.perform(AddChannel(fields), by: Harbour.operatorActor)
            let stored = try await harbour.channel(id)
            #expect(stored.decision == ChannelDecision(by: "Förvaltningschefen", on: Self.day, reference: "KS 2026/12"))
            #expect(stored.decision.isNoted)
            var content = ChannelContent(stored)
            content[.decisionReference] = "KS 2026/13"
            let proposal = try #require(try await harbour.office.perform(ProposeRevision(id, basedOn: 1, content), by: Harbour.operatorActor))
            #expect(try await harbour.channel(id).decision.reference == "KS 2026/12")
            _ = try await harbour.office.perform(PublishRevision(proposal, seen: 1), by: Harbour.operatorActor)
            #expect(try await harbour.channel(id).decision.reference == "KS 2026/13")
            let revision = try await harbour.database.read { try RevisionStore.revisions(of: id, in: $0) }.first
            #expect(revision?.published?.decision.by == "Förvaltningschefen")
        }
    }

    @Test(
        "GOT-9 KUN-12 a decision is told whole or with a reason, and never of a day to come",
        arguments: [
            (ChannelDecision(), true), (ChannelDecision(by: "Nämnden", on: DecisionTests.day), true),
            (ChannelDecision(unknownBecause: "Kanalen är från 2011."), true),
            (ChannelDecision(by: "Nämnden", unknownBecause: "Dagen står inte i protokollet."), true),
            (ChannelDecision(by: "Nämnden"), false), (ChannelDecision(on: DecisionTests.day), false),
            (ChannelDecision(reference: "KS 1"), false), (ChannelDecision(by: "  ", on: DecisionTests.day), false),
            (ChannelDecision(by: "Nämnden", on: DecisionTests.day.addingTimeInterval(400 * 86_400)), false),
            (ChannelDecision(by: String(repeating: "n", count: 201), on: DecisionTests.day), false),
        ])
    func whole(decision: ChannelDecision, isTaken: Bool) async throws {
        try await Harbour.with(.sqlite) { harbour in
            var fields = harbour.fields("Biblioteket")
            fields.decision = decision
            let refusal = try await harbour.refusal(AddChannel(fields))
            #expect((refusal == nil) == isTaken, "\(String(describing: refusal))")
            guard isTaken else { return }
            let channel = try #require(try await harbour.database.read { try ChannelStore.channel(slug: "biblioteket", in: $0) })
            #expect(channel.decision.isNoted == (decision != ChannelDecision()))
        }
    }
}
