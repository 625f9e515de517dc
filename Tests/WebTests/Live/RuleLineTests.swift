import HummingbirdTesting
import Testing

@testable import Web

@Suite("Rules beside what one does")
struct RuleLineTests {
    @Test("HBG-8.7, HBG-8.6 how a reply sounds and what needs one stands beside the forms, with its clauses")
    func item() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let page = try await browser.get("/inkorg/\(made.question)")
                for words in ["Tonen är saklig, vänlig", "Riktlinjen säger att alla frågor besvaras", "#HBG-8.7\"", "#HBG-8.6\""] {
                    #expect(page.html.contains(words), "\(words)")
                }
            }
        }
    }

    @Test("HBG-8.10, HBG-8.19, HBG-8.20, HBG-8.21, HBG-8.22, HBG-6.7 a removal shows which clause asks for each step")
    func removal() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let address = "/inkorg/\(made.question)/borttagning"
                let grounds = try await browser.get(address)
                #expect(grounds.html.contains("lagens lista i 5 §") && grounds.html.contains("#HBG-8.10\""))
                let page = try await browser.get("\(address)?grund=olaga-hot")
                for clause in ["HBG-8.19", "HBG-8.20", "HBG-8.21", "HBG-8.22", "HBG-6.7"] {
                    #expect(page.html.contains("#\(clause)\""), "\(clause)")
                }
                #expect(page.html.contains("16 kap. 10 a § brottsbalken"), "the note on evidence, with its law")
                try await browser.get("\(address)?grund=reklam")
                #expect(!browser.page.html.contains("#HBG-8.20\"") && !browser.page.html.contains("#HBG-8.22\""))
            }
        }
    }

    @Test("HBG-4.13, HBG-4.16 the directory says where it stands and who keeps it")
    func register() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let page = try await Browser(client).get("/")
                for words in ["Förteckningen ska finnas på webbplatsen.", "Kommunikationsavdelningen håller den aktuell.", "#HBG-4.13\""] {
                    #expect(page.html.contains(words), "\(words)")
                }
            }
        }
    }
}
