import Foundation
import HummingbirdTesting
import Organisation
import TestSupport
import Testing

@testable import Web

@Suite("Pages follow the version of the guideline that is in force")
struct GuidelineVersionTests {
    private func adopt(_ profile: [UInt8], in made: WebHouse) async throws {
        try await made.house.office.perform(
            AdoptGuideline(profile: profile, file: "ny.yaml"), by: .system(.commandLine))
    }

    @Test("The first page promises by the new version as soon as it is adopted, and lies ready again")
    func firstPage() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.live) { client in
                let browser = Browser(client)
                let before = try await browser.get("/")
                #expect(try await browser.get("/").html == before.html && before.html.contains("En arbetsdag"))
                try await adopt(try TestGuideline.profile(later: 1, TestGuideline.hastier), in: made)
                let after = try await browser.get("/")
                #expect(after.status == 200 && !after.html.contains("En arbetsdag"))
                #expect(after.headers[.eTag] != before.headers[.eTag])
                let known = try await browser.get("/", headers: [.ifNoneMatch: try #require(after.headers[.eTag])])
                #expect(known.status == 304)
                let channel = try await browser.get("/kanaler/hallsbergs-kommun")
                #expect(channel.status == 200 && !channel.html.contains("en arbetsdag"))
            }
        }
    }

    @Test("HBG-8.3 An item says under which version its time was counted, where that is not the one in force")
    func item() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.live) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let address = "/inkorg/\(made.question)"
                let version = try TestGuideline.shippedVersion()
                let words = "Räknat enligt version \(version) av riktlinjen; nu gäller version \(version + 1)."
                let before = try await browser.get(address)
                #expect(before.status == 200 && !before.html.contains("Räknat enligt version"))
                let shorterDay: TestGuideline.Change = ("weekdays: \"08:00-17:00\"", "weekdays: \"09:00-15:00\"")
                try await adopt(try TestGuideline.profile(later: 1, TestGuideline.hastier, shorterDay), in: made)
                let after = try await browser.get(address)
                #expect(after.html.contains(words) && after.html.contains("8–17") && !after.html.contains("9–15"))
                let inbox = try await browser.get("/inkorg")
                #expect(inbox.html.contains("8–17") && !inbox.html.contains("9–15"))
            }
        }
    }

    @Test("The grounds to choose from are those in force, and a form from before is tried by them")
    func grounds() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.live) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let address = "/inkorg/\(made.question)/borttagning"
                #expect(try await browser.get(address).html.contains("value=\"olaga-hot\""))
                try await adopt(try TestGuideline.profile(later: 1, TestGuideline.otherThreat), in: made)
                let page = try await browser.get(address)
                #expect(page.html.contains("Hot mot person") && !page.html.contains("value=\"olaga-hot\""))
                #expect(try await browser.get("\(address)?grund=olaga-hot").status == 422)
                #expect(try await browser.get("\(address)?grund=hot").status == 200)
            }
        }
    }
}
