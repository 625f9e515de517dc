import Channels
import HummingbirdTesting
import Organisation
import Testing

@testable import Web

@Suite("Whoever is named to answer for a channel in the register's form")
struct RegisterAnsweringTests {
    private static let home = "/register/kanaler/hallsbergs-kommun"

    @Test("HBG-4.1 KUN-14 somebody without the post is told of at the field, in both forms, and whoever has it is taken", arguments: [("hallsberg", "HBG-4.1"), ("kungalv", "KUN-14")])
    func named(_ guideline: String, _ clause: String) async throws {
        try await withWebHouse(guideline: guideline) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                let (editor, manager) = (try await made.person("editor"), try await made.person("manager"))
                try await made.appoint(manager)
                let new: [String: String] = ["namn": "Bygg", "plattform": "facebook", "adress": "https://www.facebook.com/bygg"]
                for (path, fields) in [("\(Self.home)/andring", [:]), ("/register/ny", new)] as [(String, [String: String])] {
                    #expect(try await browser.get(path).status == 200)
                    let form = RegisterPageTests.form.merging(fields) { $1 }
                    let refused = try await browser.post(path, form.merging(["ansvarig": "\(editor)"]) { $1 })
                    #expect(refused.status == 422 && refused.html.contains("href=\"#ansvarig\"") && refused.html.contains("id=\"ansvarig-fel\""))
                    #expect(refused.html.contains("Editor Ek är inte chef för Kommunikationsavdelningen"))
                    #expect(refused.html.contains("(\(clause)). Välj Manager Ek") && refused.html.contains("<option value=\"\(editor)\" selected>"))
                    #expect(refused.html.contains("Kan ansvara enligt riktlinjen") && !refused.html.contains("name=\"ansvarsskal\""))
                    #expect(try await browser.post(path, form.merging(["ansvarig": "\(manager)"]) { $1 }).status == 303)
                }
                #expect(try await browser.get(Self.home).html.contains("Manager Ek"))
            }
        }
    }

    @Test("HBG-4.1 KUN-19 an edit of something else goes through though whoever stands there has lost the post or the account")
    func unrelated() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                let manager = try await made.person("manager")
                try await made.appoint(manager)
                try await browser.get("\(Self.home)/andring")
                let named = RegisterPageTests.form.merging(["ansvarig": "\(manager)"]) { $1 }
                #expect(try await browser.post("\(Self.home)/andring", named).status == 303)
                let held = HeldPost(unit: try await made.channel().unitID, post: .manager, person: manager)
                try await made.house.office.perform(EndPost(held), by: .system(.commandLine))
                try await made.house.office.perform(DeactivatePerson(manager), by: .system(.commandLine))
                let form = try await browser.get("\(Self.home)/andring")
                #expect(form.html.contains("<option value=\"\(manager)\" selected>"))
                let edit = named.merging(["utgava": "2", "syfte": "Nytt syfte."]) { $1 }
                #expect(try await browser.post("\(Self.home)/andring", edit).status == 303)
                let channel = try await made.channel()
                #expect(channel.purpose == "Nytt syfte." && channel.responsible == manager)
            }
        }
    }

    @Test("HBG-4.1 an editor who proposes somebody without the post is told before anybody has to refuse it")
    func proposed() async throws {
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("editor")
                let editor = try await made.person("editor")
                try await browser.get("\(Self.home)/andring")
                let refused = try await browser.post("\(Self.home)/andring", RegisterPageTests.form.merging(["ansvarig": "\(editor)"]) { $1 })
                // HBG-4.2: the coordinating unit's channels are the coordinator's to answer for.
                #expect(refused.status == 422 && refused.html.contains("(HBG-4.1). Välj Coordinator Ek"))
            }
        }
    }
}

extension WebHouse {
    fileprivate func channel() async throws -> Channel {
        let id = open
        let channel = try await house.database.read { try ChannelStore.channel(id, in: $0) }
        return try #require(channel)
    }

    fileprivate func appoint(_ person: Person.ID) async throws {
        let held = HeldPost(unit: try await channel().unitID, post: .manager, person: person)
        try await house.office.perform(AppointToPost(held), by: .system(.commandLine))
    }
}
