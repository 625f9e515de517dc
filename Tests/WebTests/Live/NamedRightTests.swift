import HummingbirdTesting
import Organisation
import Testing

@testable import Web

@Suite("The right that is missing is named before what is wrong in a form")
struct NamedRightTests {
    /// Those who see the register but not this channel's own matters, and the addresses that take a right in it.
    @Test("HBG-4.16 whoever reads of a channel in the register is told the right, whoever does not is told nothing")
    func named() async throws {
        let channel = "/tillsyn/kanaler/hallsbergs-kommun"
        let posts: [(path: String, fields: [String: String], right: Right)] = [
            ("/register/ny", ["namn": ""], .manageChannels),
            ("/register/kanaler/hallsbergs-kommun/andring", ["namn": "", "oppnad": "i går"], .proposeChannelChanges),
            ("\(channel)/oversyn", ["slag": "", "dag": "i går"], .checkChannels),
            ("\(channel)/konto", ["beslut": "kapat"], .checkChannels),
            ("\(channel)/avslut", ["orsak": ""], .checkChannels),
            ("\(channel)/avslut/steg", ["steg": ""], .checkChannels),
        ]
        try await withWebHouse { made in
            try await made.site.application().test(.router) { client in
                let custodian = Browser(client)
                try await custodian.signIn("custodian")
                let csrf = try await custodian.get("/forvar/nyckel").field("csrf")
                #expect(try await custodian.get(channel).status == 403)
                for (path, fields, right) in posts {
                    let answer = try await custodian.post(path, fields, csrf: csrf)
                    #expect(answer.status == 403 && answer.html.contains("Du saknar rätten att \(right.swedish)"), "\(path) \(answer.status)")
                }
                // Whoever does not see the register does not learn that the channel is there.
                let stranger = Browser(client)
                try await stranger.signIn("ingen")
                #expect(try await stranger.get(channel).status == 404)
                let token = try await stranger.get("/styrdokument").field("csrf")
                for (path, fields, _) in posts.dropFirst(2) {
                    #expect(try await stranger.post(path, fields, csrf: token).status == 404, "\(path)")
                }
            }
        }
    }
}
