import Foundation
import HummingbirdTesting
import Organisation
import Testing

@testable import Web

@Suite("The public page of a channel that has closed")
struct ClosedChannelTests {
    @Test("HBG-4.17 it says that it closed and where to turn, and nothing in the municipality's name")
    func closed() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                let open = try await browser.get("/kanaler/langangskolan").html
                let claims = [
                    "Det här är Hallsbergs kommuns kanal", "allmän handling hos kommunen", "Så snart får du svar", "Det här tar vi bort",
                    "Personuppgiftsansvarig för kanalen", "rel=\"me", "Anmäl något på kanalen",
                ]
                for claim in claims { #expect(open.contains(claim), "\(claim)") }
                try await made.house.database.write { session in
                    try session.execute("UPDATE channel SET closed_on = ? WHERE id = ?", made.time.now, made.closed)
                    try PublicRegister.changed(in: session)
                }
                let closed = try await browser.get("/kanaler/langangskolan").html
                for claim in claims { #expect(!closed.contains(claim), "\(claim)") }
                for words in ["Kanalen stängdes den 27 mars 2026", "inte längre en av våra kanaler", "någon annan använda den", "Hit vänder du dig i stället", "0582-68 50 00", "Drevs av"] {
                    #expect(closed.contains(words), "\(words)")
                }
                #expect(closed.contains("href=\"/kanaler/hallsbergs-kommun\""))
            }
        }
    }
}
