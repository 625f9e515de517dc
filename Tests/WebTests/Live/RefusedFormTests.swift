import Channels
import HummingbirdTesting
import Organisation
import TestSupport
import Testing

@testable import Web

/// Sends something wrong to every address that takes a form, and looks at the page that answers.
@Suite("A refused form says so first on its page", .serialized)
struct RefusedFormTests {
    @Test("what was wrong stands at the top, leads to its field, and takes the focus, at every address that takes a form")
    func everyForm() async throws {
        try await withWebHouse(guideline: "osby") { made in
            try await Self.giveEverything(made)
            let editor = try await made.person("editor")
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                var tried: Set<String> = []
                try await browser.get("/logga-in")
                for form in try WrongForm.all(made, editor: editor) {
                    if let before = form.before { try await before(browser) }
                    let stood = try await browser.get(form.page)
                    let hidden = ["blankett", "lydelse", "utgava", "text"].map { ($0, stood.field($0)) }.filter { !$0.1.isEmpty }
                    let fields = Dictionary(uniqueKeysWithValues: hidden).merging(form.fields) { $1 }
                    let page = try await browser.post(form.address.path, fields)
                    Self.expectTold(page, "\(form.address)", field: form.field)
                    tried.insert(Self.name(form.address))
                }
                let forms = Set(SiteAddressTests.each.filter { $0.methods.contains(.post) }.map(Self.name))
                #expect(forms.subtracting(tried).subtracting(WrongForm.withoutFields).sorted() == [])
                #expect(WrongForm.withoutFields.intersection(tried).sorted() == [])
            }
        }
    }

    /// "register.change" for any channel's form.
    private static func name(_ address: SiteAddress) -> String {
        "\(address)".matches(of: #/[a-z][A-Za-z]*(?=[()]|$)/#).map { String($0.output) }.filter { $0 != "some" }
            .prefix(2).joined(separator: ".")
    }

    private static func giveEverything(_ made: WebHouse) async throws {
        let id = try await made.house.database.read { try PersonStore.person(username: "coordinator", in: $0)?.id }
        for role in Role.allCases where role != .coordinator {
            try await made.house.office.perform(GrantRole(role, to: try #require(id)), by: .system(.commandLine))
        }
    }

    private static func expectTold(_ page: Browser.Page, _ comment: String, field: String?) {
        let html = page.html
        #expect([401, 409, 422].contains(page.status), "\(comment): \(page.status)")
        #expect(html.contains("<title>Fel: "), "\(comment)")
        guard let main = html.firstRange(of: "<main class=\"main\" id=\"innehall\" tabindex=\"-1\">\n") else { return }
        #expect(html[main.upperBound...].hasPrefix("<div class=\"notice notice-bad refused\" role=\"alert\">"), "\(comment)")
        #expect(html.ranges(of: "autofocus").count == 1 && html.ranges(of: " id=\"fel\"").count <= 1, "\(comment)")
        let summary = html[main.upperBound...].firstRange(of: "</ul>").map { html[main.upperBound..<$0.lowerBound] } ?? ""
        let links = summary.matches(of: #/<li><a href="#([^"]+)">/#).map { String($0.output.1) }
        let isWay = links.count == summary.ranges(of: "<li>").count || !html.contains(" id=\"fel\"")
        #expect(summary.contains("<li>") && isWay, "\(comment): each problem is a way")
        for link in links { #expect(html.ranges(of: " id=\"\(link)\"").count == 1, "\(comment): #\(link)") }
        if let field { #expect(links.contains(field), "\(comment): \(field) is not among \(links)") }
    }
}
