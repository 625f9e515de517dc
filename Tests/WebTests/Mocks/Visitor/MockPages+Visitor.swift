@testable import Web

extension MockPages {
    static let visitors: [(name: String, page: any Page)] = [
        ("besokare", VisitorListPage.mock), ("besokare-tomt", VisitorListPage.emptyMock), ("besokare-kanal", VisitorPage.mock),
        ("besokare-kanal-ny", VisitorPage.freshMock),
    ]
}

extension VisitorListPage {
    static let mock = VisitorListPage(
        frame: MockFrame.staff, title: "Information till besökare",
        rows: [VisitorLine(address: "/besokarinformation/a", name: "Hallsbergs kommun", platform: "Facebook", tag: Tag(words: "Inte kontrollerad", tone: "soon"), words: "Ingen har tittat.")],
        empty: nil)
    static let emptyMock = VisitorListPage(frame: MockFrame.staff, title: "Information till besökare", rows: [], empty: "Inga kanaler.")
}

extension VisitorVersion {
    static func mock(_ id: String, leftOut: String?) -> VisitorVersion {
        VisitorVersion(id: id, label: "På svenska: det som får plats", count: "84 av 101 tecken", text: "Hallsbergs kommuns kanal.", rows: "2", leftOut: leftOut)
    }
}

extension VisitorPage {
    static let mock = VisitorPage(
        frame: MockFrame.staff, title: "Information", list: "/besokarinformation", name: "Hallsbergs kommun", publicPage: "/kanaler/a",
        tag: Tag(words: "Texten är ändrad", tone: "soon"), stateWords: "Reglerna har ändrats.", csrf: "0f3a", lacking: "Länken saknas",
        changes: [
            VisitorChange(
                heading: "På svenska",
                pieces: [
                    DifferencePiece(added: nil, removed: nil, same: "Det här får "), DifferencePiece(added: nil, removed: "inte ", same: nil),
                    DifferencePiece(added: "aldrig ", removed: nil, same: nil),
                ])
        ], hasChanges: true, noAddress: "Länkarna saknar webbplatsens adress.", room: "Facebook tar högst 101 tecken.",
        texts: [
            VisitorLanguage(
                heading: "På svenska", code: "sv", warning: "Lagen kräver att det här framgår.", best: .mock("a", leftOut: "Syftet får inte plats."),
                others: [.mock("b", leftOut: "Syftet får inte plats."), .mock("c", leftOut: nil)], hasOthers: true, othersHeading: "Andra längder"),
            VisitorLanguage(heading: "På engelska", code: "en", warning: nil, best: .mock("d", leftOut: nil), others: [], hasOthers: false, othersHeading: ""),
        ],
        lines: [VisitorReason(text: "Det här är Hallsbergs kommuns kanal.", why: "Riktlinjen säger det.", clauses: [MockClause.link])],
        check: VisitorCheckPart(action: "/besokarinformation/a", digest: "00ff", fault: "Lägg till en skärmbild.", note: "Länken", isLacking: true),
        checks: [VisitorCheckLine(words: "3 mars 2026: texten stod där.", note: "Nästan", picture: "/besokarinformation/a/kontroller/1")], hasChecks: true,
        english: VisitorEnglish(action: "/besokarinformation/a/engelska", fault: "Kommunen på engelska: för långt.", municipality: "Hallsberg Municipality", unit: "", purpose: "News"))
    static let freshMock = VisitorPage(
        frame: MockFrame.confirming, title: "Information", list: "/besokarinformation", name: "Biblioteket", publicPage: "/kanaler/b",
        tag: Tag(words: "Visas", tone: nil), stateWords: "Kontrollerad.", csrf: "0f3a", lacking: nil, changes: [], hasChanges: false, noAddress: nil,
        room: "Ingen gräns.", texts: [VisitorLanguage(heading: "På svenska", code: "sv", warning: nil, best: nil, others: [], hasOthers: false, othersHeading: "")],
        lines: [],
        check: VisitorCheckPart(action: "/besokarinformation/b", digest: "00ff", fault: nil, note: "", isLacking: false), checks: [], hasChecks: false,
        english: VisitorEnglish(action: "/besokarinformation/b/engelska", fault: nil, municipality: "", unit: "", purpose: ""))
}
