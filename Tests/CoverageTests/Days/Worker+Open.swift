import Channels
import Evidence
import Organisation
import Testing

@testable import Guidelines
@testable import Web

extension Worker {
    /// The public pages and files beside the directory: is it official, report, crisis, the register as data.
    func doOpen(_ visitor: Visitor) async throws {
        let pages: [OpenAddress] = [
            .official, .changes, .crisis, .privateUse, .accessibility, .personalData, .guidance, .openData, .embed, .me, .reportThanks,
        ]
        for page in pages + DataFile.allCases.map({ .file($0) }) {
            try await visitor.get(.open(page))
            #expect(visitor.status == 200, "\(page)")
        }
        try await visitor.get(.open(.official), "?konto=okant.konto")
        try await reportAndSettle(visitor)
        try await keepParties(visitor)
        try await keepContacts(visitor)
        try await keepListing(visitor)
    }

    private func reportAndSettle(_ visitor: Visitor) async throws {
        try await visitor.get(.open(.report))
        try await visitor.post(.open(.report), ["konto": "https://annan.example/sida", "text": "Ett hot i en kommentar."])
        #expect(visitor.status == 303)
        try await visitor.get(.open(.reportAccount))
        try await visitor.post(.open(.reportAccount), ["konto": "https://www.facebook.com/falsk.kommun", "text": "De lottar ut en bil."])
        #expect(visitor.status == 303)
        try await visitor.get(.open(.reports))
        let (waiting, account) = (try form("hantering", visitor), try form("konton", visitor))
        try await visitor.post(.open(.reportHandling(waiting)), ["anteckning": "Kommentaren är borta."])
        #expect(visitor.status == 303)
        try await visitor.get(.open(.reports))
        try await visitor.post(.open(.impostor(account)), ["bedomning": "confirm", "anteckning": "Inte vårt."])
        #expect(visitor.status == 303)
        try await visitor.get(.open(.official), "?konto=facebook.com/falsk.kommun")
    }

    private func keepContacts(_ visitor: Visitor) async throws {
        try await visitor.get(.open(.contacts))
        #expect(visitor.status == 200)
        let revision = try #require(visitor.html.firstMatch(of: #/name="lydelse" value="([0-9]+)"/#)).output.1
        try await visitor.post(.open(.contacts), ["telefon": "0123-45 67 89", "oppettider": "Vardagar 8–16", "lydelse": String(revision)])
        #expect(visitor.status == 303)
        try await visitor.get(.open(.contacts))
        try await visitor.post(.open(.wikidataItems), ["enhet-1": "Q1754"])
        #expect(visitor.status == 303)
    }

    private func keepListing(_ visitor: Visitor) async throws {
        try await visitor.get(.open(.listing))
        #expect(visitor.status == 200)
        let house = sample.house
        let (guideline, now) = (try await house.guidelines.current(), sample.clock.now)
        let listing = try await house.database.read { try Listing.load(by: guideline, at: now, in: $0) }
        let channel = try #require(listing.channel ?? listing.candidates.first).channel.id
        let text = try #require(visitor.html.firstMatch(of: #/name="text" value="([0-9a-f]{64})"/#)).output.1
        try await visitor.post(
            .open(.listing), ["kanal": "\(channel)", "utfall": "lacking", "saknas": "Skolan saknas.", "text": String(text)])
        #expect(visitor.status == 303)
        let kept = try house.evidence.keep(
            EvidenceDraft(
                kind: "listing-check", subject: "listing", takenAt: now,
                parts: [EvidenceDraft.Part(role: "screenshot", mediaType: "image/png", bytes: [1, 2, 3])]))
        _ = try await house.office.perform(
            RecordListingCheck(on: channel, .shown, against: listing.text(site: "").digest, site: "", kept: kept, in: house.evidence),
            by: .person(sample.editor))
        try await visitor.get(.open(.listing))
        try await visitor.get(.open(.listingPicture(2)))
        #expect(visitor.status == 200)
        try await visitor.get(.open(.reports))
    }

    /// The number in the first form of its kind.
    private func form(_ name: String, _ visitor: Visitor) throws -> Int64 {
        let match = visitor.html.firstMatch(of: try Regex("action=\"/anmalningar/\(name)/([0-9]+)\"", as: (Substring, Substring).self))
        return try #require(match.flatMap { Int64($0.output.1) })
    }

    /// Where the guideline grants the parties no links there is no such page.
    private func keepParties(_ visitor: Visitor) async throws {
        try await visitor.get(.open(.parties))
        let isGranted = visitor.status == 200
        try await visitor.get(.open(.partyEditing))
        #expect((visitor.status == 200) == isGranted)
        try await visitor.post(.open(.partyEditing), ["namn": "Vägpartiet", "adress": "https://vagpartiet.example"])
        #expect((visitor.status == 303) == isGranted)
        if isGranted { try await visitor.get(.open(.partyEditing)) }
        try await visitor.post(.open(.partyRemoval(1)))
        #expect(visitor.status == 303)
    }
}
