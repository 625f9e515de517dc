import Applications
import Channels
import Guidelines
import House
import HummingbirdTesting
import Organisation
import Testing
import WorkingTime

@testable import Web

@Suite("What the pages of an application tell of its answers")
struct ApplicationTellingTests {
    @Test("HBG-4.1 the holder of the post is offered, and somebody else is told at the field, before handing in and at the decision")
    func responsible() async throws {
        try await withApplication { visit in
            let (base, editor, coordinator, manager) = (visit.base, visit.editor, visit.coordinator, visit.manager)
            let form = ApplicationForm(try await visit.made.house.guidelines.current())
            let number = try #require(form.step(asking: "ansvarig"))
            try await editor.get("\(base)/steg/1")
            try await editor.save("\(base)/steg/1", ["svar.enhet": "1", "till": "senare"])
            let offered = try await editor.get("\(base)/steg/\(number)")
            #expect(offered.html.contains("name=\"svar.ansvarig\"") && offered.html.contains("value=\"Manager Ek\""))
            #expect(offered.html.contains("Enligt riktlinjen ansvarar chefen.") && offered.html.contains("Väljer du någon annan kan kanalen inte godkännas."))
            try await editor.save("\(base)/steg/\(number)", ["svar.ansvarig": "Deputy Ek"])
            #expect(editor.location == "\(base)/steg/\(number)#ansvarig")
            let told = try await editor.get("\(base)/steg/\(number)")
            #expect(told.html.contains("id=\"ansvarig-obs\"") && told.html.contains("Deputy Ek är inte chef för"))
            try await editor.save("\(base)/steg/\(number)", ["svar.ansvarig": "Deputy Ek"])
            #expect(editor.location == "\(base)/granska", "told once, then one goes on")
            let review = try await visit.fillIn(except: ["ansvarig": "Deputy Ek"])
            #expect(review.html.contains("Deputy Ek är inte chef för") && review.html.contains("#HBG-4.1\""))
            try await visit.handIn(review)
            #expect(try await coordinator.get(base).html.contains("Bra att veta innan ni går vidare"))
            try await visit.adviseFor()
            let deciding = try await manager.get(base)
            #expect(deciding.html.contains("Du kan inte godkänna än") && !deciding.html.contains("value=\"godkann\""))
            #expect(deciding.html.contains("Deputy Ek är inte chef för"))
        }
    }

    @Test("HBG-5.6 the decision goes on without advice in Kanalvakt when it was given by word of mouth, and nobody else reads it")
    func spoken() async throws {
        try await withApplication { visit in
            let (base, editor, manager) = (visit.base, visit.editor, visit.manager)
            let review = try await visit.fillIn(except: ["ersattare": "Kalle Anka", "utvarderas": "2027-06-01"])
            #expect(review.html.contains("1 juni 2027") && !review.html.contains("2027-06-01"))
            try await visit.handIn(review)
            let closed = try await visit.browser(as: "deputy").get(base)
            #expect(closed.status == 403 && closed.html.contains("lämna råd om ansökningar"))
            let page = try await manager.get(base)
            #expect(page.html.contains("Rådet har inte kommit.") && page.html.contains("arbetsdagar har gått utan svar"))
            #expect(page.html.contains("Kommer inget råd kan beslutet fattas utan det från och med"))
            let fields = ["omgang": "1", "beslut": "godkann", "utan-satt": "muntligt", "utan-vem": "Coordinator Ek", "utan-rad": "Bra idé."]
            try await manager.post("\(base)/beslut", fields)
            #expect(manager.page.status == 422 && manager.page.html.contains("Vilken dag du frågade"))
            #expect(manager.page.html.contains("value=\"Coordinator Ek\"") && manager.page.html.contains("Bra idé."))
            try await manager.post("\(base)/beslut", fields.merging(["utan-dag": "2020-01-01"]) { $1 })
            #expect(manager.page.status == 422)
            let today = LocalDate(visit.made.time.now, in: try await visit.made.house.guidelines.current().timeZone)
            try await manager.post("\(base)/beslut", fields.merging(["utan-dag": today.description]) { $1 })
            #expect(manager.page.status == 303)
            let decided = try await editor.get(base)
            #expect(decided.html.contains("Rådfrågad muntligt: Coordinator Ek"))
            #expect(decided.html.contains("Kalle Anka finns inte i Kanalvakt ännu och har fått ingen roll."))
        }
    }

    @Test("GOT-40 an address that is official already is told in the first step, and once")
    func takenAddress() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let base = try await browser.beginApplication()
                let taken = try await made.house.database.read { try ChannelStore.channels(in: $0).first }
                let address = try #require(taken?.address.text)
                try await browser.get("\(base)/steg/1")
                try await browser.save("\(base)/steg/1", ["svar.namn": "Ny", "svar.adress": address])
                #expect(browser.location == "\(base)/steg/1#adress")
                #expect(try await browser.get("\(base)/steg/1").html.contains("Adressen är redan officiell"))
                #expect(try await browser.get("\(base)/granska").html.contains("Adressen är redan officiell"))
            }
        }
    }

    @Test("OSB-39 whoever keeps the plans finds an approved one in the list and reads it; there is no dead link to send")
    func plan() async throws {
        try await withApplication(guideline: "osby") { visit in
            let (base, editor, manager) = (visit.base, visit.editor, visit.manager)
            try await visit.handIn(try await visit.fillIn(except: ["fortroendevalda": "nej"]))
            let registrar = try await visit.browser(as: "registrar")
            #expect(try await registrar.get(base).status == 403)
            try await visit.adviseFor()
            try await manager.get(base)
            try await manager.post("\(base)/beslut", ["omgang": "1", "beslut": "godkann"])
            #expect(manager.page.status == 303)
            let told = try await editor.get(base)
            #expect(told.html.contains("den är nu lämnad till kommunledningskontoret") && told.html.contains("Registrar Ek"))
            #expect(try await registrar.get("/ansokningar").html.contains("Aktivitetsplaner att förvara"))
            let kept = try await registrar.get(base)
            #expect(kept.status == 200 && kept.html.contains("de som förvarar aktivitetsplaner"))
            #expect(!kept.html.contains(">Ditt råd<") && !kept.html.contains(">Ditt beslut<"))
        }
    }
}
