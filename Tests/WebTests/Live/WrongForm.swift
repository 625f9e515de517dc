import Foundation
import Guidelines
import HummingbirdTesting
import Organisation
import Testing

@testable import Web

/// A form sent with something wrong in it.
struct WrongForm {
    let address: SiteAddress
    /// The page that the form stands on.
    let page: String
    let fields: [String: String]
    /// The id of the field that is told to be wrong; nil where the form as a whole is.
    let field: String?
    /// What has to be there first.
    let before: ((Browser) async throws -> Void)?

    init(
        _ address: SiteAddress, on page: String, _ fields: [String: String], field: String? = nil,
        before: ((Browser) async throws -> Void)? = nil
    ) {
        self.address = address
        self.page = page
        self.fields = fields
        self.field = field
        self.before = before
    }

    /// Forms that are one button, so that nothing in them can be written wrong.
    static let withoutFields: Set<String> = [
        "signOut", "open.partyRemoval", "oversight.links", "notice.noticeRead", "notice.reminder", "notice.letters", "notice.letterTold",
        "deposit.destruction", "application.start", "application.help", "application.withdrawal", "application.roles",
    ]

    static let channel = "hallsbergs-kommun"
    private static let long = String(repeating: "å", count: 6_000)

    /// In the order that they are sent in.
    ///
    /// - Parameter editor: who runs the channel, and can be taken off it.
    static func all(_ made: WebHouse, editor: Person.ID) throws -> [WrongForm] {
        try inbox(made) + register + team(editor) + people + open + oversight + notice(made) + deposit + visitor + application
    }

    private static func inbox(_ made: WebHouse) throws -> [WrongForm] {
        let id = made.question.rawValue
        let item = SiteAddress.item(id).path
        let guideline = made.house.guideline
        let next = try GuidelineLibrary.shipped.source(guideline.id)
            .replacing("\nversion: \(guideline.version)\n", with: "\nversion: \(guideline.version + 1)\n")
            .replacing("\n  title: ", with: "\n  title: Nya ")
        return [
            WrongForm(.signIn, on: "/logga-in", ["namn": "coordinator", "losenord": "fel", "vidare": "/inkorg"]),
            WrongForm(.removal(id), on: "\(item)/borttagning", ["grund": "finns-inte"]) { try await $0.signIn("coordinator") },
            WrongForm(.check, on: "/riktlinjer/granskning", ["profil": " "], field: "profil"),
            WrongForm(.check, on: "/riktlinjer/granskning", ["profil": "format: 1"], field: "felen"),
            WrongForm(
                .adoption, on: "/riktlinjer/granskning",
                ["profil": next, "beslut": "KS § 1", "beslutsdag": "i går", "utkast": "ja", "sedd": "1"], field: "beslutsdag"),
            WrongForm(.reply(id), on: item, ["svar": ""], field: "svar"),
            WrongForm(.handOver(id), on: item, ["kollega": "", "mottagare": ""]),
            WrongForm(.noAnswer(id), on: item, ["skal": long]),
            WrongForm(.outcome(id), on: item, ["galler": "svar", "beslut": "send-again"]),
        ]
    }

    private static var register: [WrongForm] {
        let page = "/register/kanaler/\(channel)"
        let fields = [
            "namn": "Hallsberg", "plattform": "facebook", "adress": "https://www.facebook.com/hallsberg", "enhet": "1",
            "syfte": "Nyheter.", "utgava": "1",
        ]
        let propose: (Browser) async throws -> Void = { browser in
            try await browser.get("\(page)/andring")
            let proposal = ["som": "forslag", "kommentar": "Nytt syfte.", "syfte": "Nya nyheter."]
            try await browser.post("\(page)/andring", RegisterPageTests.form.merging(proposal) { $1 })
            #expect(browser.page.status == 303)
        }
        return [
            WrongForm(.register(.add), on: "/register/ny", fields.merging(["adress": "javascript:alert(1)"]) { $1 }, field: "adress"),
            WrongForm(.register(.add), on: "/register/ny", fields.merging(["oppnad": "i går"]) { $1 }, field: "oppnad"),
            WrongForm(.register(.change(channel)), on: "\(page)/andring", fields.merging(["namn": ""]) { $1 }, field: "namn"),
            WrongForm(.register(.proposal(1)), on: "/register/forslag/1", ["beslut": "avsla", "svar": ""], before: propose),
            WrongForm(.register(.picture(channel)), on: page, ["anteckning": long], field: "bild-anteckning"),
            WrongForm(.register(.newPlatform), on: "/register/ny-plattform", ["kortnamn": "Å", "namn": "Å"], field: "kortnamn"),
            WrongForm(
                .register(.platform("facebook")), on: "/register/plattformar/facebook",
                ["namn": "Facebook", "slag": "network", "monster": "facebook.com/{handle}", "langd": "många"], field: "langd"),
        ]
    }

    private static func team(_ editor: Person.ID) -> [WrongForm] {
        let page = "/register/kanaler/\(channel)/personer"
        return [
            WrongForm(.register(.team(channel)), on: page, ["person": "", "roll": "deputy"], field: "person"),
            WrongForm(.register(.team(channel)), on: page, ["person": "1", "roll": "ingen"]),
            WrongForm(.register(.takeOff(channel, editor.rawValue)), on: "\(page)/\(editor)", [:]),
        ]
    }

    private static var people: [WrongForm] {
        let page = "/personer/1"
        let away: (Browser) async throws -> Void = { browser in
            try await browser.get(page)
            try await browser.post("\(page)/franvaro", ["fran": "2026-03-27"])
        }
        return [
            WrongForm(.people(.absence(1)), on: page, ["fran": "i går"], field: "fran"),
            WrongForm(.people(.absence(1)), on: page, ["fran": "2026-03-27", "till": "2026-03-26"], field: "till", before: away),
            WrongForm(.people(.absenceEnd(1)), on: page, ["franvaro": "1", "sista": "i går"], field: "slut-1"),
            WrongForm(.people(.leaving(1)), on: page, ["sista": "i går"], field: "slutar"),
            WrongForm(.people(.importing), on: "/personer/import", ["lista": "x"]),
        ]
    }

    private static var open: [WrongForm] {
        let report: (Browser) async throws -> Void = { browser in
            try await browser.post("/anmal", ["kanal": channel, "text": "Ett hot"])
            try await browser.post("/anmal/konto", ["konto": "https://www.facebook.com/falsk.kommun", "text": "Falskt"])
        }
        return [
            WrongForm(.open(.report), on: "/anmal", ["kanal": channel, "text": long], field: "text"),
            WrongForm(.open(.reportAccount), on: "/anmal/konto", ["konto": "", "text": ""]),
            WrongForm(.open(.reportHandling(1)), on: "/anmalningar", ["anteckning": ""], before: report),
            WrongForm(.open(.impostor(1)), on: "/anmalningar", ["bedomning": "confirm", "anteckning": long]),
            WrongForm(.open(.partyEditing), on: "/partier/lista", ["namn": "Vägpartiet", "adress": "x"], field: "adress"),
            WrongForm(.open(.contacts), on: "/kontaktvagar", ["telefon": "ring", "lydelse": "0"], field: "telefon"),
            WrongForm(.open(.contacts), on: "/kontaktvagar", ["epost": "anna.ek@annan.example", "lydelse": "0"], field: "epost"),
            WrongForm(.open(.listing), on: "/lista-i-kanal", ["utfall": "lacking", "saknas": ""], field: "saknas"),
            WrongForm(.open(.wikidataItems), on: "/kontaktvagar", ["enhet-1": "Skolan"], field: "enhet-1"),
        ]
    }

    private static var oversight: [WrongForm] {
        let page = "/tillsyn/kanaler/\(channel)"
        let closing = "\(page)/avslut"
        let begin: (Browser) async throws -> Void = { browser in
            try await browser.get(closing)
            try await browser.post(closing, ["orsak": "notToBeUsed", "skal": "Den används inte."])
        }
        return [
            WrongForm(.oversight(.listing), on: "/tillsyn", ["adress": "x"], field: "adress"),
            WrongForm(.oversight(.reason(channel)), on: page, ["slag": "noResponsible", "brist": "noResponsible-", "skal": "x"]),
            WrongForm(.oversight(.account(channel)), on: page, ["del": "handle", "nytt": ""]),
            WrongForm(.oversight(.account(channel)), on: page, ["andring": "9", "beslut": "ja"], field: "konto"),
            WrongForm(.oversight(.check(channel)), on: page, ["slag": "evaluation", "dag": "i går"], field: "dag"),
            WrongForm(.oversight(.check(channel)), on: page, ["slag": "activity", "dag": "2026-01-02", "senast": ""], field: "senast"),
            WrongForm(
                .oversight(.check(channel)), on: page, ["slag": "evaluation", "dag": "2026-01-02", "nasta": "2020-01-01"], field: "nasta"),
            WrongForm(.oversight(.closing(channel)), on: closing, ["orsak": "notToBeUsed", "skal": ""], field: "skal"),
            WrongForm(
                .oversight(.step(channel)), on: closing, ["steg": "capture", "dag": "2026-01-02", "anteckning": "Startsidan"], before: begin),
            WrongForm(.oversight(.ending(channel)), on: closing, ["beslut": "stall-in", "skal": ""], field: "skal-kvar"),
        ]
    }

    private static func notice(_ made: WebHouse) -> [WrongForm] {
        let add: (Browser) async throws -> Void = { browser in
            try await browser.get("/styrdokument/nytt")
            try await browser.post("/styrdokument/nytt", ["namn": "Rutinen", "sort": "policy", "lank": "https://www.exempel.se/rutin"])
        }
        let send: (Browser) async throws -> Void = { browser in
            try await browser.get("/meddelanden/nytt")
            let written = ["rubrik": "Ny rutin", "text": "Läs den.", "roll-editor": "ja", "roll-responsible": "ja", "steg": "skicka"]
            try await browser.post("/meddelanden/nytt", written.merging(["blankett": browser.page.field("blankett")]) { $1 })
            try await made.work()
        }
        return [
            WrongForm(.notice(.newNotice), on: "/meddelanden/nytt", ["rubrik": "", "text": "Hej", "steg": "granska"], field: "rubrik"),
            WrongForm(.notice(.newDocument), on: "/styrdokument/nytt", ["namn": "", "sort": "policy"], field: "namn"),
            WrongForm(
                .notice(.documentVersion("rutinen")), on: "/styrdokument/rutinen/version", ["namn": "Rutinen", "sort": "policy", "galler": "snart"],
                field: "galler", before: add),
            WrongForm(.notice(.documentRead("rutinen")), on: "/styrdokument/rutinen", ["lydelse": "gammal"]),
            WrongForm(.notice(.letterAgain(1)), on: "/utskick", [:], before: send),
        ]
    }

    private static var deposit: [WrongForm] {
        let page = "/forvar/kanaler/\(channel)"
        let phrase = "sju granar i snön bakom ladan"
        let ask: (Browser) async throws -> Void = { browser in
            try await browser.get("/forvar/nyckel")
            try await browser.post("/forvar/nyckel", ["ny": phrase, "igen": phrase, "forstar": "ja", "ersatter": ""])
            try await browser.get(page)
            try await browser.post(page, ["konto": "Kommunen", "losenord": "hemligt"])
            try await browser.get(page)
            try await browser.post("\(page)/begaran", ["skal": "Kontot är kapat och ingen svarar."])
        }
        return [
            WrongForm(.deposit(.key), on: "/forvar/nyckel", ["ny": "kort", "igen": "kort", "forstar": "ja"], field: "ny"),
            WrongForm(.deposit(.asking(channel)), on: page, ["skal": "x"], before: ask),
            WrongForm(.deposit(.channel(channel)), on: page, ["konto": "", "losenord": "x"], field: "konto"),
            WrongForm(.deposit(.opening(1)), on: "/forvar/oppningar/1", ["beslut": "godkann"]),
            WrongForm(.deposit(.content(1)), on: "/forvar/oppningar/1", ["losenfras": "fel"]),
        ]
    }

    private static var visitor: [WrongForm] {
        let page = "/besokarinformation/\(channel)"
        return [
            WrongForm(.visitor(.channel(channel)), on: page, ["utfall": "lacking", "saknas": ""], field: "saknas"),
            WrongForm(.visitor(.english(channel)), on: page, ["kommun": long], field: "kommun"),
        ]
    }

    private static var application: [WrongForm] {
        let page = "/ansokningar/1"
        let begin: (Browser) async throws -> Void = { browser in
            try await browser.get("/ansokningar/ny")
            try await browser.post("/ansokningar/ny")
        }
        let withdraw: (Browser) async throws -> Void = { browser in
            try await browser.get(page)
            try await browser.post("\(page)/aterta")
        }
        return [
            WrongForm(.application(.review(1)), on: "\(page)/granska", ["lydelse": "0"], before: begin),
            WrongForm(.application(.advice(1)), on: page, ["omgang": "1", "rad": ""]),
            WrongForm(.application(.decision(1)), on: page, ["omgang": "1", "beslut": ""]),
            WrongForm(.application(.opening(1)), on: page, ["adress": "x"]),
            WrongForm(.application(.step(1, 1)), on: page, ["lydelse": "0", "svar.namn": "Bibblan"], before: withdraw),
        ]
    }
}
