import Channels
import Foundation
import House
import HummingbirdTesting
import Organisation
import Testing
import WorkingTime

@testable import Web

@Suite("The pages where editors and deputies are appointed and taken off")
struct TeamPageTests {
    private static let home = "/register/kanaler/hallsbergs-kommun/personer"
    private static let oversight = "/tillsyn/kanaler/hallsbergs-kommun"

    @Test("HBG-6.9 Everyone who sees the register sees who runs a channel, and only those who appoint get the form")
    func rights() async throws {
        try await withWebHouse { made in
            let editor = try await made.person("editor")
            try await made.site.application().test(.router) { client in
                for role in Role.allCases.map({ $0.rawValue.lowercased() }) + ["ingen"] {
                    let browser = Browser(client)
                    try await browser.signIn(role)
                    let appoints = ["coordinator", "manager", "administrator"].contains(role)
                    let page = try await browser.get(Self.home)
                    #expect(page.status == (role == "ingen" ? 403 : 200), "\(role)")
                    #expect(page.html.contains("name=\"roll\"") == appoints, "\(role)")
                    let notes = ["editor", "deputy"].contains(role)
                    #expect(page.html.contains("Redaktörer och ersättare utses av") == (!appoints && role != "ingen"), "\(role)")
                    #expect(page.html.contains("Du kan se men inte ändra") == (!appoints && !notes && role != "ingen"), "\(role)")
                    #expect(page.html.contains("name=\"profil\"") == (notes || ["coordinator", "manager"].contains(role)), "\(role)")
                    let off = try await browser.get("\(Self.home)/\(editor)")
                    #expect(off.status == (appoints ? 200 : 403), "\(role)")
                    if !appoints, role != "ingen" { #expect(off.html.contains("ge roller"), "\(role)") }
                    let before = try await made.ledgerSize()
                    let csrf = try await browser.get("/personer/\(try await made.person(role))").field("csrf")
                    if appoints { continue }
                    for (path, form) in [(Self.home, ["person": "\(editor)", "roll": "deputy"]), ("\(Self.home)/\(editor)", ["del-editor": "ja"])] {
                        #expect(try await browser.post(path, form, csrf: csrf).status == 403, "\(role) \(path)")
                    }
                    #expect(try await made.ledgerSize() == before, "\(role)")
                }
            }
        }
    }

    @Test("HBG-6.9 HBG-12.9 A manager follows the finding here, appoints a deputy, and the finding is gone; taking the deputy off is told first")
    func appoint() async throws {
        try await withWebHouse { made in
            let (deputy, other) = (try await made.person("deputy"), try await made.person("ingen"))
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("manager")
                let sure = try await browser.get("\(Self.home)/\(deputy)")
                #expect(sure.html.contains("Det här blir en brist") && sure.html.contains("Editor Ek är ensam redaktör") && sure.html.contains("HBG-12.9"))
                #expect(sure.html.contains("kan inte längre läsa, svara på eller ta bort inlägg"))
                try await browser.post("\(Self.home)/\(deputy)", ["del-deputy": "ja"])
                #expect(browser.location == Self.home)
                let finding = try await browser.get(Self.oversight)
                #expect(finding.html.contains("Editor Ek är ensam redaktör") && finding.html.contains("href=\"\(Self.home)\""))
                #expect(try await browser.get(Self.home).html.contains("Editor Ek är ensam redaktör"))
                try await browser.post(Self.home, ["person": "\(other)", "roll": "deputy", "profil": "shared"])
                #expect(browser.location == Self.home)
                let after = try await browser.get(Self.home)
                #expect(!after.html.contains("är ensam redaktör") && after.html.contains("Delad inloggning"))
                #expect(!(try await browser.get(Self.oversight).html.contains("är ensam redaktör")))
                let now = Browser(client)
                try await now.signIn("ingen")
                #expect(try await now.get("/inkorg").html.contains("När lagas hålet"))
            }
        }
    }

    @Test("HBG-12.9 Each person stands once, with everything they have; an editor notes who can sign in, and takes it back after being asked")
    func once() async throws {
        try await withWebHouse { made in
            let (editor, other) = (try await made.person("editor"), try await made.person("ingen"))
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                try await browser.get(Self.home)
                try await browser.post(Self.home, ["person": "\(editor)", "profil": "service"])
                #expect(browser.location == Self.home)
                let page = try await browser.get(Self.home).html
                #expect(page.ranges(of: "href=\"/personer/\(editor)\">Editor Ek<").count == 1)
                #expect(page.contains("Redaktör för kanalen") && page.contains("Eget konto för arbetet, sedan"))
                let unsaid = try await browser.post(Self.home, ["person": "\(other)", "roll": "ingen"])
                #expect(unsaid.status == 422 && unsaid.html.contains("Loggar in hos plattformen med"))
                let refused = try await browser.post(Self.home, ["person": "\(other)", "roll": "deputy", "profil": "service"])
                #expect(refused.status == 403 && refused.html.contains("ge roller"))
                try await browser.post(Self.home, ["person": "\(other)", "roll": "ingen", "profil": "shared"])
                let sure = try await browser.get("\(Self.home)/\(other)")
                #expect(sure.html.contains("name=\"del-access\"") && !sure.html.contains("name=\"del-editor\""))
                try await browser.post("\(Self.home)/\(other)", ["del-access": "ja"])
                #expect(!(try await browser.get(Self.home).html.contains("href=\"/personer/\(other)\"")))
                let own = try await browser.get("/register/kanaler/hallsbergs-kommun").html
                #expect(own.contains("Eget konto") || own.contains("eget konto för arbetet"))
                #expect(!own.contains("name=\"profil\""))
            }
        }
    }

    @Test("KUN-19 GOT-36 Whoever leaves or goes away is told of beside the choice, and who has left cannot be chosen")
    func known() async throws {
        try await withWebHouse(guideline: "kungalv") { made in
            let office = made.house.office
            let (leaver, left, away) = (try await made.person("registrar"), try await made.person("archivist"), try await made.person("ingen"))
            try await office.perform(RecordLeaving(leaver, lastDay: try #require(LocalDate("2026-04-30"))), by: .system(.commandLine))
            try await office.perform(RecordLeaving(left, lastDay: try #require(LocalDate("2026-03-20"))), by: .system(.commandLine))
            try await office.perform(RecordAbsence(AbsenceFields(person: away, from: "2026-03-30", to: "2026-04-03")), by: .system(.commandLine))
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("manager")
                let html = try await browser.get(Self.home).html
                #expect(html.contains("Registrar Ek, handläggare (Slutar 30 april 2026)") && !html.contains("value=\"\(left)\""))
                #expect(html.contains("Ingen Roll (Borta 30 mars 2026 – 3 april 2026)"))
            }
        }
    }

    @Test("KUN-18 KUN-19 A leaver is taken off with everything, and the page says that too few can then sign in")
    func leaver() async throws {
        try await withWebHouse(guideline: "kungalv") { made in
            let (editor, deputy) = (try await made.person("editor"), try await made.person("deputy"))
            for person in [editor, deputy] {
                try await made.house.office.perform(RecordAccess(made.open, person, profile: .service), by: try await made.actor("coordinator"))
            }
            try await made.house.office.perform(RecordLeaving(editor, lastDay: try #require(LocalDate("2026-03-30"))), by: .system(.commandLine))
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("manager")
                #expect(try await browser.get(Self.home).html.contains("Editor Ek slutar 30 mars 2026 och står kvar på kanalen"))
                let page = try await browser.get("\(Self.home)/\(editor)")
                #expect(page.html.contains("1 har åtkomst till kontot") && page.html.contains("KUN-18") && page.html.contains("Kanalen har ingen redaktör"))
                let empty = try await browser.post("\(Self.home)/\(editor)")
                #expect(empty.status == 409 || empty.status == 422)
                #expect(empty.html.contains("Välj vad som ska tas bort"))
                try await browser.post("\(Self.home)/\(editor)", ["del-editor": "ja", "del-access": "ja"])
                #expect(browser.location == Self.home)
                #expect(!(try await browser.get(Self.home).html.contains("står kvar på kanalen")))
                #expect(try await browser.get("\(Self.home)/\(editor)").status == 404)
            }
        }
    }

    @Test("OSB-14 A politician is refused with the clause, and what was chosen stands in the form")
    func politician() async throws {
        try await withWebHouse(guideline: "osby") { made in
            let fields = PersonFields(username: "pia", firstName: "Pia", lastName: "<b>Politiker</b>", isPolitician: true)
            let pia = try await made.house.office.perform(AddPerson(fields), by: .system(.commandLine))
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("manager")
                try await browser.get(Self.home)
                let page = try await browser.post(Self.home, ["person": "\(pia)", "roll": "editor"])
                #expect(page.status >= 400 && page.html.contains("OSB-14") && !page.html.contains("<b>Politiker"))
                #expect(try await browser.get(Self.home).html.contains("Förtroendevald"))
            }
        }
    }

    @Test("GOT-13 A private profile takes a reason, asked for in the form")
    func profile() async throws {
        try await withWebHouse(guideline: "gotland") { made in
            let person = try await made.person("ingen")
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("manager")
                let form = ["person": "\(person)", "roll": "deputy", "profil": "personal", "profilskal": ""]
                #expect(try await browser.get(Self.home).html.contains("name=\"profilskal\""))
                let refused = try await browser.post(Self.home, form)
                #expect(refused.status == 422 && refused.html.contains("Varför en privat profil") && refused.html.contains("value=\"personal\" checked"))
                try await browser.post(Self.home, form.merging(["profilskal": "Plattformen kräver det."]) { _, new in new })
                #expect(browser.location == Self.home)
                #expect(try await browser.get(Self.home).html.contains("Privat profil, sedan"))
            }
        }
    }

    @Test("LUD-25 GOT-47 KUN-13 Whoever holds the post that the guideline names appoints without a role, and for that sees this page", arguments: [("ludvika", UnitPost.headOfDepartment), ("gotland", .headOfDepartment), ("kungalv", .sectorHead)])
    func post(_ guideline: String, _ post: UnitPost) async throws {
        try await withWebHouse(guideline: guideline) { made in
            let (head, custodian) = (try await made.person("ingen"), try await made.person("custodian"))
            let unit = try #require(try await made.house.database.read { try ChannelStore.channel(made.open, in: $0)?.unitID })
            try await made.house.office.perform(AppointToPost(HeldPost(unit: unit, post: post, person: head)), by: .system(.commandLine))
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("ingen")
                #expect(try await browser.get(Self.home).html.contains("name=\"roll\""))
                let own = try await browser.post(Self.home, ["person": "\(head)", "roll": "editor"])
                #expect(own.status >= 400 && own.html.contains("skulle du få göra mer än du får nu"))
                try await browser.post(Self.home, ["person": "\(custodian)", "roll": "deputy"])
                #expect(browser.location == Self.home)
                #expect(try await browser.get("\(Self.home)/\(custodian)").status == 200)
            }
        }
    }
}

extension WebHouse {
    fileprivate func actor(_ username: String) async throws -> Actor {
        let id = try await person(username)
        return .person(try #require(try await house.database.read { try PersonStore.signedIn(id, in: $0) }))
    }
}
