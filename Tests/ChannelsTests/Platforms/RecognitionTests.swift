import Platforms
import Testing

@testable import Channels

@Suite("Pasted addresses are recognised however they are spelled")
struct RecognitionTests {
    /// What people paste, by the one address that it ends in.
    static let spellings: [(platform: String, address: String, pasted: [String])] = [
        ("facebook", "https://www.facebook.com/hallsbergskommun", [
            "https://www.facebook.com/hallsbergskommun", "facebook.com/hallsbergskommun", "http://m.facebook.com/hallsbergskommun/",
            "https://sv-se.facebook.com/hallsbergskommun?ref=page_internal", "www.facebook.com/pg/hallsbergskommun/about/",
            "https://www.facebook.com/hallsbergskommun/posts/pfbid02abc?__cft__[0]=AZX", "https://fb.com/hallsbergskommun",
            "https://web.facebook.com/hallsbergskommun?_rdc=1&_rdr#", " <https://mobile.facebook.com/hallsbergskommun> ",
            "//facebook.com/hallsbergskommun", "https://facebook.com:443/hallsbergskommun", "https://facebook.com./hallsbergskommun",
        ]),
        ("facebook", "https://www.facebook.com/profile.php?id=100064533115", [
            "https://www.facebook.com/profile.php?id=100064533115&sk=about", "m.facebook.com/profile.php?fref=ts&id=100064533115",
            "https://www.facebook.com/people/Hallsbergs-bibliotek/100064533115/", "https://www.facebook.com/100064533115",
            "https://www.facebook.com/pages/Hallsbergs-bibliotek/100064533115", "https://www.facebook.com/p/Hallsbergs-bibliotek-100064533115/",
            "https://www.facebook.com/pages/category/Public-Library/Hallsbergs-bibliotek-100064533115/",
        ]),
        ("instagram", "https://www.instagram.com/hallsbergs.bibliotek", [
            "https://www.instagram.com/hallsbergs.bibliotek/", "instagram.com/hallsbergs.bibliotek?igsh=MXg5", "https://instagr.am/hallsbergs.bibliotek",
            "https://www.instagram.com/stories/hallsbergs.bibliotek/31415/", "https://instagram.com/_u/hallsbergs.bibliotek",
        ]),
        ("x", "https://x.com/hallsberg", [
            "https://twitter.com/hallsberg", "https://mobile.twitter.com/hallsberg?s=20", "x.com/hallsberg/status/1234567", "https://www.x.com/@hallsberg",
            "https://twitter.com/#!/hallsberg", "https://twitter.com/intent/user?screen_name=hallsberg",
        ]),
        ("linkedin", "https://www.linkedin.com/company/hallsbergs-kommun", [
            "https://www.linkedin.com/company/hallsbergs-kommun/", "https://se.linkedin.com/company/hallsbergs-kommun?trk=x",
            "linkedin.com/company/hallsbergs-kommun/posts/?feedView=all",
        ]),
        ("youtube", "https://www.youtube.com/@hallsberg", ["youtube.com/@hallsberg", "https://m.youtube.com/@hallsberg/videos", "https://www.youtube.com/@hallsberg?si=x"]),
        ("youtube", "https://www.youtube.com/channel/UCabcDEF_123-x", ["youtube.com/channel/UCabcDEF_123-x/featured", "https://m.youtube.com/channel/UCabcDEF_123-x"]),
        ("youtube", "https://www.youtube.com/c/hallsberg", ["https://www.youtube.com/c/hallsberg/videos"]),
        ("youtube", "https://www.youtube.com/user/hallsberg", ["http://www.youtube.com/user/hallsberg?feature=watch"]),
        ("tiktok", "https://www.tiktok.com/@hallsberg", ["tiktok.com/@hallsberg", "https://m.tiktok.com/@hallsberg?lang=sv", "https://www.tiktok.com/@hallsberg/video/71"]),
        ("threads", "https://www.threads.com/@hallsberg", ["https://www.threads.net/@hallsberg", "threads.com/@hallsberg/post/C1"]),
        ("mastodon", "https://social.example/@hallsberg", [
            "@hallsberg@social.example", "https://social.example/@hallsberg", "social.example/@hallsberg/110", "https://social.example/users/hallsberg",
            "https://mastodon.example/@hallsberg@social.example", "https://social.example/web/@hallsberg", "https://social.example/%40hallsberg",
        ]),
        ("bluesky", "https://bsky.app/profile/hallsberg.bsky.social", [
            "@hallsberg.bsky.social", "hallsberg.bsky.social", "https://bsky.app/profile/hallsberg.bsky.social/post/3k", "bsky.app/profile/hallsberg.bsky.social",
        ]),
        ("bluesky", "https://bsky.app/profile/did:plc:z72i7", ["https://bsky.app/profile/did:plc:z72i7"]),
        ("wordpress", "https://hallsberg.wordpress.com", ["hallsberg.wordpress.com/2026/03/27/var/", "https://hallsberg.wordpress.com/"]),
        ("blog", "https://medium.com/@hallsberg", ["https://medium.com/@hallsberg/a-story-12", "https://hallsberg.medium.com/"]),
        ("chat", "https://m.me/hallsberg", ["https://www.messenger.com/t/hallsberg", "m.me/hallsberg"]),
        ("chat", "https://wa.me/46582000", ["https://wa.me/46582000?text=hej", "https://api.whatsapp.com/send?phone=46582000&text=x"]),
        ("other", "https://www.snapchat.com/add/hallsberg", ["snapchat.com/add/hallsberg", "https://www.snapchat.com/@hallsberg"]),
    ]

    @Test("HBG-4.13 Every spelling of an account ends in one address and one key", arguments: spellings)
    func spelling(_ row: (platform: String, address: String, pasted: [String])) throws {
        let platforms = try PlatformList.seeded()
        let keys = Set(row.pasted.map { platforms.recognise($0)?.key })
        #expect(keys.count == 1)
        for pasted in row.pasted {
            let account = platforms.recognise(pasted)
            #expect(account?.address.text == row.address, "\(pasted)")
            #expect(account?.platform.rawValue == row.platform, "\(pasted)")
        }
    }

    @Test("Capitals in a name make no other account, in a number they may")
    func capitals() throws {
        let platforms = try PlatformList.seeded()
        #expect(platforms.recognise("https://www.facebook.com/HallsbergsKommun")?.key == "facebook.com/hallsbergskommun")
        #expect(platforms.recognise("https://www.facebook.com/HallsbergsKommun")?.handle == "HallsbergsKommun")
        #expect(platforms.recognise("https://www.youtube.com/channel/UCaB")?.key != platforms.recognise("https://www.youtube.com/channel/UCab")?.key)
        #expect(platforms.recognise("https://www.youtube.com/channel/UCaB")?.accountID == "UCaB")
        #expect(platforms.recognise("https://bsky.app/profile/did:plc:z7")?.accountID == "did:plc:z7")
    }

    @Test(
        "What is no account is recognised as none",
        arguments: [
            "", " ", "hallsberg", "@hallsberg", "https://www.facebook.com/", "https://www.facebook.com/sharer/sharer.php?u=https://x.se",
            "https://l.facebook.com/l.php?u=https%3A%2F%2Ffacebook.com%2Fhallsberg", "https://www.facebook.com/watch/?v=1",
            "https://www.instagram.com/p/C1abc/", "https://twitter.com/search?q=hallsberg", "https://www.youtube.com/watch?v=x", "https://youtu.be/x",
            "https://facebook.com.evil.example/hallsberg", "https://evil.example/facebook.com/hallsberg", "javascript:alert(1)", "ftp://facebook.com/x",
            "https://facebook.com@evil.example/hallsberg", "https://user:pw@facebook.com/hallsberg", "mailto:a@b.se", "https://notfacebook.com/hallsberg",
            "https://hallsberg.se/kontakt", "https://wordpress.com/", "data:text/html,x", "file:///etc/passwd", "https://[::1]/@x", "https://facebook.com/../x",
        ])
    func unknown(_ pasted: String) throws {
        #expect(try PlatformList.seeded().recognise(pasted) == nil)
    }

    @Test("A bare name is an account only where the platform is said")
    func bareNames() throws {
        let platforms = try PlatformList.seeded()
        func address(_ kind: String) -> String? { platforms.recognise("@Hallsberg", on: PlatformKind(rawValue: kind))?.address.text }
        #expect(address("facebook") == "https://www.facebook.com/Hallsberg")
        #expect(address("instagram") == "https://www.instagram.com/Hallsberg")
        #expect(address("x") == "https://x.com/Hallsberg")
        #expect(address("youtube") == "https://www.youtube.com/@Hallsberg")
        #expect(address("tiktok") == "https://www.tiktok.com/@Hallsberg")
        #expect(address("mastodon") == nil && address("okänd") == nil)
        #expect(platforms.recognise("https://facebook.com/hallsberg", on: PlatformKind(rawValue: "x")) == nil)
    }

    @Test("What has been recognised is recognised again as the same, whatever was pasted")
    func settled() throws {
        let platforms = try PlatformList.seeded()
        for account in HostilePaste.all.compactMap(platforms.recognise) {
            let again = platforms.recognise(account.address.text)
            #expect(again == account, "\(account)")
        }
    }

    @Test(
        "GOT-13 KUN-53 the address of a person's own profile is known by how it is written",
        arguments: [
            ("https://www.linkedin.com/in/anna-lindqvist", true), ("se.linkedin.com/in/anna-lindqvist/", true),
            ("https://m.facebook.com/profile.php?id=100064", true), ("https://www.facebook.com/people/Anna-Ek/100064/", true),
            ("https://www.linkedin.com/company/osby", false), ("https://www.facebook.com/osby", false),
            ("https://www.facebook.com/p/Osby-100064", false), ("osby", false), ("", false),
        ])
    func personal(pasted: String, isPersonal: Bool) throws {
        #expect(try PlatformList.seeded().isPersonalProfile(pasted) == isPersonal)
    }

    @Test("Hostile texts never stop the program, and take no time")
    func hostile() throws {
        let platforms = try PlatformList.seeded()
        let spent = ContinuousClock().measure {
            for pasted in HostilePaste.all {
                _ = platforms.recognise(pasted)
                for entry in platforms.entries { _ = platforms.recognise(pasted, on: entry.kind) }
            }
        }
        #expect(spent < .seconds(30))
    }
}
