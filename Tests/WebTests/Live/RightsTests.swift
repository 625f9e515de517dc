import HummingbirdTesting
import Organisation
import Testing

@testable import Web

@Suite("Rights: who sees which page")
struct RightsTests {
    /// What each role is answered on each page: the inbox's own channel, another's, the ledger, and the forms shown.
    struct Expected: Sendable {
        let item: Int
        let otherItem: Int
        let ledger: Int
        let replies: Bool
        let removes: Bool
    }

    static let table: [(String, Expected)] = [
        ("coordinator", Expected(item: 200, otherItem: 200, ledger: 200, replies: true, removes: true)),
        ("manager", Expected(item: 200, otherItem: 404, ledger: 200, replies: true, removes: true)),
        ("editor", Expected(item: 200, otherItem: 404, ledger: 200, replies: true, removes: true)),
        ("deputy", Expected(item: 200, otherItem: 404, ledger: 200, replies: true, removes: true)),
        ("registrar", Expected(item: 200, otherItem: 404, ledger: 200, replies: false, removes: false)),
        ("archivist", Expected(item: 200, otherItem: 404, ledger: 200, replies: false, removes: false)),
        ("dataprotectionofficer", Expected(item: 200, otherItem: 404, ledger: 200, replies: false, removes: false)),
        ("custodian", Expected(item: 404, otherItem: 404, ledger: 403, replies: false, removes: false)),
        ("administrator", Expected(item: 404, otherItem: 404, ledger: 200, replies: false, removes: false)),
        ("ingen", Expected(item: 404, otherItem: 404, ledger: 403, replies: false, removes: false)),
    ]

    @Test("every role sees its own pages and no others, and only the forms it may send")
    func pages() async throws {
        #expect(Self.table.count == Role.allCases.count + 1)
        try await withWebHouse { made in
            let other = try await made.house.database.read {
                try $0.row("SELECT id FROM item WHERE remote_id = ?", "9")?.int("id") ?? 0
            }
            try await made.site.application().test(.router) { client in
                for (name, expected) in Self.table {
                    let browser = Browser(client)
                    try await browser.signIn(name)
                    #expect(browser.page.status == 303, "\(name)")
                    #expect(try await browser.get("/inkorg").status == 200, "\(name)")
                    #expect(try await browser.get("/inkorg/\(other)").status == expected.otherItem, "\(name)")
                    #expect(try await browser.get("/liggare").status == expected.ledger, "\(name)")
                    #expect(try await browser.get("/liggare/0").status == expected.ledger, "\(name)")
                    let page = try await browser.get("/inkorg/\(made.question)")
                    #expect(page.status == expected.item, "\(name)")
                    #expect(page.html.contains("/svar\"") == expected.replies, "\(name)")
                    #expect(page.html.contains("/borttagning\"") == expected.removes, "\(name)")
                }
            }
        }
    }

    @Test("what a page hides, the act refuses too, and says which right is missing")
    func acts() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("registrar")
                let before = try await made.ledgerSize()
                let item = "/inkorg/\(made.question)"
                let csrf = try await browser.get(item).field("csrf")
                let forms: [(String, [String: String], String)] = [
                    ("svar", ["svar": "Hej", "blankett": String(repeating: "a", count: 48)], "svara"),
                    ("overlamning", ["mottagare": "Tekniska"], "avsluta"),
                    ("avslut", ["skal": "Bara ett tack"], "avsluta"),
                    ("borttagning", ["grund": "olaga-hot", "blankett": String(repeating: "a", count: 48)], "ta bort"),
                    ("utfall", ["galler": "svar", "beslut": "never-sent"], "avgöra"),
                ]
                for (path, fields, words) in forms {
                    let page = try await browser.post("\(item)/\(path)", fields, csrf: csrf)
                    #expect(page.status == 403 && page.html.contains(words), "\(path)")
                }
                #expect(try await made.ledgerSize() == before)
            }
        }
    }
}
