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
