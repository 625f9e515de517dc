import Testing

@testable import Web

extension Worker {
    /// The register of channels for staff: channels, revisions, platforms.
    func doRegister(_ visitor: Visitor) async throws {
        try await visitor.get(.register(.list))
        #expect(visitor.status == 200)
        let slug = "hallsbergs-kommun"
        try await visitor.get(.register(.add))
        try await visitor.post(
            .register(.add),
            Self.channel.merging(["namn": "Badet", "adress": "https://www.facebook.com/badet"]) { _, new in new })
        #expect(visitor.status == 303)
        try await change(slug, visitor)
        try await keep(slug, visitor)
        try await team(slug, visitor)
        try await visitor.get(.register(.platforms), "?adress=facebook.com/badet")
        try await visitor.get(.register(.newPlatform))
        try await visitor.post(
            .register(.newPlatform), ["kortnamn": "nytt", "namn": "Nytt", "slag": "network", "monster": "nytt.example/{handle}"])
        #expect(visitor.status == 303)
        try await visitor.get(.register(.platform("nytt")))
        try await visitor.post(
            .register(.platform("nytt")), ["namn": "Nytt nätverk", "slag": "network", "monster": "nytt.example/{handle}"])
        #expect(visitor.status == 303)
    }

    /// A proposal, and the decision on it.
    private func change(_ slug: String, _ visitor: Visitor) async throws {
        try await visitor.get(.register(.change(slug)))
        #expect(visitor.status == 200)
        try await visitor.post(
            .register(.change(slug)),
            Self.channel.merging(["utgava": "1", "som": "forslag", "kommentar": "Nytt syfte."]) { _, new in new })
        #expect(visitor.status == 303)
        try await visitor.get(.register(.proposals))
        let proposal = try #require(visitor.links(to: .proposal).first)
        try await visitor.get(proposal)
        try await visitor.post(proposal, ["beslut": "godkann", "sedd": "1"])
        #expect(visitor.status == 303)
        try await visitor.get(.register(.history(slug)))
        #expect(visitor.status == 200)
    }

    /// The picture.
    private func keep(_ slug: String, _ visitor: Visitor) async throws {
        try await visitor.get(.register(.channel(slug)))
        #expect(visitor.status == 200)
        try await visitor.post(.register(.picture(slug)), ["foljer": "ja", "logotyp": "ja"])
        #expect(visitor.status == 303)
        try await visitor.get(.register(.channel(slug)))
    }

    /// Who runs the channel.
    private func team(_ slug: String, _ visitor: Visitor) async throws {
        try await visitor.get(.register(.team(slug)))
        #expect(visitor.status == 200)
        let person = sample.editor.person.id.rawValue
        try await visitor.post(.register(.team(slug)), ["person": String(person), "roll": "deputy", "profil": "service"])
        #expect(visitor.status == 303)
        let access = ["person": String(person), "roll": "ingen", "profil": "personal", "profilskal": "Plattformen kräver det."]
        try await visitor.post(.register(.team(slug)), access)
        #expect(visitor.status == 303)
        try await visitor.get(.register(.takeOff(slug, person)))
        #expect(visitor.status == 200)
        try await visitor.post(.register(.takeOff(slug, person)), ["del-deputy": "ja", "del-access": "ja"])
        #expect(visitor.status == 303)
        try await visitor.get(.register(.team(slug)))
    }

    private static let channel = [
        "namn": "Hallsbergs kommun", "plattform": "facebook", "adress": "https://www.facebook.com/hallsberg", "enhet": "1",
        "syfte": "Nyheter och svar.", "kommentarer": "ja",
    ]
}
