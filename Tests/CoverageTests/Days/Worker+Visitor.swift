import Channels
import Evidence
import Foundation
import Organisation
import Testing

@testable import Web

extension Worker {
    /// What visitors are told on a channel, and the checks that they are.
    func doVisitor(_ visitor: Visitor) async throws {
        try await visitor.get(.visitor(.list))
        guard case .visitor(.channel(let slug)) = try #require(visitor.links(to: .visitor).first) else { return }
        try await visitor.get(.visitor(.channel(slug)))
        #expect(visitor.status == 200)
        let text = try #require(visitor.html.firstMatch(of: #/name="text" value="([0-9a-f]{64})"/#)).output.1
        try await visitor.post(.visitor(.channel(slug)), ["utfall": "lacking", "saknas": "Länken saknas.", "text": String(text)])
        #expect(visitor.status == 303)
        try await visitor.post(.visitor(.english(slug)), ["kommun": "The Municipality", "enhet": "", "syfte": "News"])
        #expect(visitor.status == 303)
        try await look(slug)
        diary.forget()
        try await visitor.get(.visitor(.channel(slug)))
        let picture = try #require(visitor.links(to: .visitorPicture).first)
        try await visitor.get(picture)
        #expect(visitor.status == 200)
        // A page again, which has the tokens that the next form needs.
        try await visitor.get(.visitor(.list))
    }

    /// Somebody sees that everything is there, and has a picture of it.
    private func look(_ slug: String) async throws {
        let house = sample.house
        let guideline = try await house.guidelines.current()
        let telling = try await house.database.read { session in
            try ChannelStore.channel(slug: slug, in: session).flatMap { try Telling.of($0.id, by: guideline, in: session) }
        }
        let found = try #require(telling)
        let kept = try house.evidence.keep(
            EvidenceDraft(
                kind: "visitor-check", subject: "channel:\(found.channel.id)", takenAt: sample.clock.now,
                parts: [EvidenceDraft.Part(role: "screenshot", mediaType: "image/png", bytes: [1, 2, 3])]))
        _ = try await house.office.perform(
            RecordVisitorCheck(of: found.channel.id, .shown, against: found.pasted(site: "").digest, site: "", kept: kept, in: house.evidence),
            by: .person(sample.editor))
    }
}
