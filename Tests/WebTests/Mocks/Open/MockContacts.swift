@testable import Web

extension ContactPage {
    static let mock = ContactPage(
        frame: MockFrame.staff, title: "Kontakt och listor", missing: ["Inget telefonnummer visas."],
        start: "Det som står här kommer från riktlinjens fil.", csrf: "0f3a", action: "/kontaktvagar", fault: "Telefon: skriv numret.",
        revision: "0", phone: "0582-68 50 00", email: "kommun@hallsberg.se", page: "https://www.hallsberg.se/kontakt",
        hours: "Vardagar 8–16", wikidata: "Q502261", isShared: true, itemAction: "/kontaktvagar/wikidata",
        itemFault: "Biblioteket: skriv numret.", units: [UnitItem(name: "Biblioteket", field: "enhet-1", item: "Q1")], hasUnits: true,
        ways: [Fact("Så ser sidan ut", "Vid en kris", link: "/kris")])
}

extension ListingPage {
    static let mock = ListingPage(
        frame: MockFrame.staff, title: "Listan i en kanal", back: "/kontaktvagar", tag: Tag(words: "Listan är ändrad", tone: "soon"),
        stateWords: "Listan har ändrats.", rule: RuleLine(words: "Listan ska stå i kanalen.", clauses: [MockClause.link], notes: [MockClause.note]),
        lacking: "Skolan saknas.", changes: [
            DifferencePiece(added: "Ny", removed: nil, same: nil), DifferencePiece(added: nil, removed: "Gammal", same: nil),
            DifferencePiece(added: nil, removed: nil, same: "lista"),
        ], hasChanges: true,
        noAddress: "Länkarna leder till den här servern.", room: "Ett inlägg på Facebook tar högst 63\u{A0}206 tecken.",
        versions: [ListingVersion(id: "text-0", label: "Text att kopiera", count: "12 tecken", text: "Här finns vi", rows: "2")],
        action: "/lista-i-kanal", csrf: "0f3a", digest: "ab", fault: "Lägg till en skärmbild.",
        channels: [Option(value: "1", name: "Regionen, Facebook", chosen: true)], hasChannels: true, missing: "", isLacking: true,
        checks: [VisitorCheckLine(words: "27 mars: listan stod där.", note: "Allt", picture: "/lista-i-kanal/kontroller/1")],
        hasChecks: true)
}
