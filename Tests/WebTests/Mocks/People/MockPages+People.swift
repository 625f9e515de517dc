@testable import Web

extension MockPages {
    static let peoples: [(name: String, page: any Page)] = [
        ("personer", PeoplePage.mock), ("personer-tomt", PeoplePage.emptyMock), ("person", PersonPage.mock),
        ("person-tom", PersonPage.bareMock), ("personer-import", AbsenceImportPage.mock),
    ]
}

extension PeoplePage {
    static let mock = make(rows: [MockRegister.person], empty: nil, next: "/personer?fran=100")
    static let emptyMock = make(rows: [], empty: "Ingen passar in. Prova färre ord.", next: nil)

    private static func make(rows: [PersonLine], empty: String?, next: String?) -> PeoplePage {
        PeoplePage(
            frame: MockFrame.staff, title: "Personer", register: "/register", lead: "1 är borta i dag.", warning: next == nil ? nil : "Karin Ek har slutat men kommer fortfarande in.", ways: MockRegister.ways,
            action: "/personer", search: "ek", result: "1 person", rows: rows, empty: empty, next: next)
    }
}

extension PersonPage {
    static let mock = PersonPage(
        frame: MockFrame.staff, title: "Karin Ek", people: "/personer", name: "Karin Ek", lead: "bibliotekarie, Biblioteket",
        facts: [
            Fact("Poster", "Chef för Biblioteket"), Fact("E-post", "karin@hallsberg.example", link: "mailto:karin@hallsberg.example"),
        ], hasTags: true, tags: MockRegister.person.tags,
        channels: [PersonChannel(address: "/register/kanaler/biblioteket", name: "Hallsbergs bibliotek", parts: "ansvarig, redaktör"),
            PersonChannel(address: nil, name: "Badhuset", parts: "redaktör")],
        noChannels: nil,
        absences: [
            AbsencePart(
                days: "6 juli 2026 – 2 augusti 2026", note: "Yusuf tar över",
                end: AbsenceEndForm(
                    action: "/personer/3/franvaro-slut", csrf: "0f3a", absence: "1", lastDay: "2026-08-02", field: "slut-1"))
        ], noAbsences: nil,
        form: AbsenceForm(
            fault: "Sista dagen: dagen ligger före den första dagen.", csrf: "0f3a", absence: "/personer/3/franvaro",
            from: "2026-07-06", to: "2026-07-01", note: "Yusuf tar över", leaving: "/personer/3/slutar", lastDay: "2026-12-31",
            leaves: true), standing: "Karin Ek har slutat.", formWho: nil, guidance: [MockClause.guidance], hasGuidance: true)
    static let bareMock = PersonPage(
        frame: MockFrame.staff, title: "Bo Ek", people: nil, name: "Bo Ek", lead: "", facts: [Fact("Poster", "–")],
        hasTags: false, tags: [], channels: [], noChannels: "Inga kanaler.", absences: [],
        noAbsences: "Ingen frånvaro är noterad.", form: nil, standing: nil, formWho: "Det noterar personen själv.", guidance: [], hasGuidance: false)
}

extension AbsenceImportPage {
    static let mock = AbsenceImportPage(
        frame: MockFrame.staff, title: "Läs in en lista", people: "/personer", fault: "Filen lästes inte in.",
        mistakes: ["Rad 3: det finns ingen med användarnamnet ”<b>ola</b>”."], action: "/personer/import", csrf: "0f3a",
        text: "användarnamn;från\nola;2026-07-06")
}
