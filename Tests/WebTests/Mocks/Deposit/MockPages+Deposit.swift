@testable import Web

extension MockPages {
    static let deposits: [(name: String, page: any Page)] = [
        ("forvar", DepositListPage.mock), ("forvar-tomt", DepositListPage.emptyMock), ("forvar-kanal", DepositPage.mock),
        ("forvar-kanal-tom", DepositPage.emptyMock), ("forvar-nyckel", DepositKeyPage.mock), ("forvar-nyckel-forsta", DepositKeyPage.firstMock),
        ("forvar-begaran", DepositOpeningPage.mock), ("forvar-begaran-godkand", DepositOpeningPage.approvedMock),
        ("forvar-innehall", DepositContentPage.mock),
    ]
}

extension DepositListPage {
    static let mock = DepositListPage(
        frame: MockFrame.staff, title: "Inloggningar i förvar", guidance: [MockClause.guidance],
        silent: nil,
        waiting: [DepositLink(address: "/forvar/oppningar/1", name: "Hallsbergs kommun på Facebook", words: "Yusuf Demir vill öppna inloggningen. En förvarare behöver godkänna eller säga nej, senast i morgon kl. 10.00.")],
        hasWaiting: true, ownKey: DepositLink(address: "/forvar/nyckel", name: "Gör din nyckel", words: "Du är förvarare men har ingen nyckel än."),
        rows: [
            DepositLine(address: "/forvar/kanaler/a", name: "Hallsbergs kommun", platform: "Facebook", tag: Tag(words: "Öppnad", tone: "late"), words: "Den öppnades 3 mars 2026."),
            DepositLine(address: "/forvar/kanaler/b", name: "Biblioteket", platform: "Instagram", tag: Tag(words: "Inget i förvar", tone: nil), words: "Ingen inloggning ligger i förvar."),
        ], empty: nil, custodians: [Fact("Ingrid Berg", "Har en nyckel"), Fact("Olle Norén", "Har ingen nyckel än")], noCustodian: nil)
    static let emptyMock = DepositListPage(
        frame: MockFrame.confirming, title: "Inloggningar i förvar", guidance: [], silent: "Riktlinjen säger inget.", waiting: [], hasWaiting: false,
        ownKey: nil, rows: [], empty: "Det finns inga kanaler.", custodians: [], noCustodian: "Ingen är förvarare än.")
}

extension DepositPage {
    static let mock = DepositPage(
        frame: MockFrame.staff, title: "Inloggning i förvar", list: "/forvar", name: "Hallsbergs kommun", csrf: "0f3a",
        tag: Tag(words: "Gammal", tone: "soon"), stateWords: "Den lämnades 3 mars 2025.", facts: [Fact("Lämnad av", "Anna Lindqvist")],
        guidance: [MockClause.guidance], silent: nil,
        form: DepositFormPart(
            action: "/forvar/kanaler/a", heading: "Lämna inloggningen på nytt", submit: "Lås", fault: "Lösenord: fyll i lösenordet.",
            readers: "Det du skriver kan bara öppnas av Ingrid Berg.", account: "Hallsbergs kommun", signIn: "kommun@exempel.se", password: "hemligt",
            recoveryCodes: "1\n2", secondFactor: "Appen", notes: "Inget"),
        closed: nil, ask: DepositAskPart(action: "/forvar/kanaler/a/begaran", fault: "Skäl: skriv minst 10 tecken.", reason: "Kapat"),
        openings: [DepositLink(address: "/forvar/oppningar/1", name: "3 mars 2026", words: "Öppnad")], hasOpenings: true, destroy: "/forvar/kanaler/a/forstoring")
    static let emptyMock = DepositPage(
        frame: MockFrame.staff, title: "Inloggning i förvar", list: "/forvar", name: "Biblioteket", csrf: "0f3a", tag: Tag(words: "Inget", tone: nil),
        stateWords: "Ingen inloggning ligger i förvar.", facts: [], guidance: [], silent: "Riktlinjen säger inget.", form: nil,
        closed: "Ingen förvarare har gjort sin nyckel än.", ask: nil, openings: [], hasOpenings: false, destroy: nil)
}

extension DepositKeyPage {
    static let mock = DepositKeyPage(
        frame: MockFrame.staff, title: "Din nyckel", list: "/forvar", action: "/forvar/nyckel", csrf: "0f3a", fault: "Lösenfrasen stämmer inte.",
        shortest: "16", has: "Du har en nyckel sedan 3 mars 2026.", replaces: "1", makeHeading: "Har du glömt lösenfrasen?", makeSubmit: "Gör en ny")
    static let firstMock = DepositKeyPage(
        frame: MockFrame.staff, title: "Din nyckel", list: "/forvar", action: "/forvar/nyckel", csrf: "0f3a", fault: nil, shortest: "16", has: nil,
        replaces: "", makeHeading: "Gör din nyckel", makeSubmit: "Gör nyckeln")
}

extension DepositOpeningPage {
    static let mock = DepositOpeningPage(
        frame: MockFrame.staff, title: "Öppna", back: "/forvar", name: "Hallsbergs kommun", csrf: "0f3a", tag: Tag(words: "Väntar på godkännande", tone: "soon"),
        stateWords: "En förvarare behöver godkänna.", reason: "Kontot är kapat.", facts: [Fact("Begärd av", "Yusuf Demir")], fault: nil,
        decide: DepositDecision(action: "/forvar/oppningar/1", heading: "Godkänn eller säg nej", mayApprove: true, why: "Godkänn bara om du vet.", refuse: "Säg nej"), open: nil)
    static let approvedMock = DepositOpeningPage(
        frame: MockFrame.staff, title: "Öppna", back: "/forvar", name: "Hallsbergs kommun", csrf: "0f3a", tag: Tag(words: "Tiden gick ut", tone: nil),
        stateWords: "En förvarare kan öppna.", reason: "Kontot är kapat.", facts: [], fault: "Lösenfrasen stämmer inte.",
        decide: nil, open: "/forvar/oppningar/1/innehall")
}

extension DepositContentPage {
    static let mock = DepositContentPage(
        frame: MockFrame.staff, title: "Öppnad", name: "Hallsbergs kommun",
        fields: [DepositField(id: "password", name: "Lösenord", value: "granar vid vattnet", rows: "1")], renew: "/forvar/kanaler/a")
}
