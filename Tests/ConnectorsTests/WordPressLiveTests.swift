import Connectors
import Foundation
import Platforms
import TestSupport
import Testing

@Suite("WordPress, live: reading")
struct WordPressLiveTests {
    @Test("A citizen's comment comes in as written, with its post before it")
    func comment() async throws {
        let site = try await WordPressSite.shared
        let post = try await site.publish("Ny simhall", "Vad tycker du?")
        let number = try await site.comment(as: "Åsa Öberg", on: post, "Bra!\n\nMen var ska vi <b>parkera</b>? 5 < 6 & 7 😀")
        let entries = try await site.connector().everything()
        let comment = try #require(entries.first { $0.id == RemoteID("comment-\(number)") })
        #expect(comment.text == "Bra!\n\nMen var ska vi parkera? 5 < 6 & 7 😀")
        #expect(comment.author == RemoteAuthor(name: "Åsa Öberg", key: nil, isOwn: false))
        #expect(comment.thread == RemoteID("post-\(post)") && comment.parent == nil)
        #expect(comment.presence == .visible && comment.kind == .comment)
        #expect(abs(comment.writtenAt.timeIntervalSinceNow) < 120)
        #expect(comment.url?.hasSuffix("#comment-\(number)") == true)
        let record = try JSONSerialization.jsonObject(with: Data(comment.raw)) as? [String: Any]
        #expect(record?["id"] as? Int == number && record?["author_email"] as? String == "medborgare@example.org")
        let parent = try #require(entries.firstIndex { $0.id == comment.thread })
        #expect(entries[parent].text == "Ny simhall\n\nVad tycker du?")
        #expect(entries[parent].author == RemoteAuthor(name: "Testkommun", key: "user-2", isOwn: true))
        #expect(parent < (entries.firstIndex { $0.id == comment.id } ?? 0))
    }

    @Test("A sweep finds comments wherever they lie", arguments: [
        ("approved", RemotePresence.visible), ("hold", .hidden), ("spam", .spam), ("trash", .trashed),
    ])
    func presence(_ status: String, _ expected: RemotePresence) async throws {
        let site = try await WordPressSite.shared
        let post = try await site.publish("Läge \(status)")
        let number = try await site.comment(as: "Bo", on: post, "Hör hemma i \(status)")
        if status != "approved" { try await site.move(comment: number, to: status) }
        let connector = try site.connector()
        let swept = try await connector.everything().first { $0.id == RemoteID("comment-\(number)") }
        #expect(swept?.presence == expected)
        #expect(try await connector.entry(RemoteID("comment-\(number)")).presence == expected)
    }

    @Test("An edit shows in the next sweep, and a deletion as an absence that entry() confirms")
    func editsAndDeletions() async throws {
        let site = try await WordPressSite.shared
        let post = try await site.publish("Ändringar")
        let edited = try await site.comment(as: "Cilla", on: post, "Före")
        let deleted = try await site.comment(as: "Dan", on: post, "Ska bort")
        let connector = try site.connector()
        _ = try await connector.everything()
        try await site.edit(comment: edited, to: "Efter")
        try await site.delete(comment: deleted)
        let entries = try await connector.everything()
        #expect(entries.first { $0.id == RemoteID("comment-\(edited)") }?.text == "Efter")
        #expect(!entries.contains { $0.id == RemoteID("comment-\(deleted)") })
        await #expect(throws: PlatformError.notFound) { try await connector.entry(RemoteID("comment-\(deleted)")) }
    }

    @Test("A fetch with a cursor brings what is new and nothing of the old")
    func recent() async throws {
        let site = try await WordPressSite.shared
        let post = try await site.publish("Nytt och gammalt")
        let old = try await site.comment(as: "Eva", on: post, "Gammalt")
        let connector = try site.connector()
        let cursor = try #require(try await connector.all(.recent(since: nil)).last?.cursor)
        let new = try await site.comment(as: "Finn", on: post, "Nytt")
        let pages = try await connector.all(.recent(since: cursor))
        let ids = pages.flatMap(\.entries).map(\.id)
        #expect(ids.contains(RemoteID("comment-\(new)")) && !ids.contains(RemoteID("comment-\(old)")))
        #expect(pages.last?.hasMore == false)
        let nothing = try await connector.all(.recent(since: pages.last?.cursor)).flatMap(\.entries)
        #expect(!nothing.map(\.id).contains(RemoteID("comment-\(new)")))
    }

    @Test("A post that was edited, or published long after it was begun, comes with the recent ones")
    func latePost() async throws {
        let site = try await WordPressSite.shared
        let draft = try await site.php(
            "echo wp_insert_post(['post_title' => 'Utkast', 'post_status' => 'draft', 'post_author' => 2, 'comment_status' => 'open']);")
        let published = try await site.publish("Publicerad", "Före")
        let connector = try site.connector()
        let first = try await connector.all(.recent(since: nil))
        #expect(!first.flatMap(\.entries).contains { $0.id == RemoteID("post-\(draft)") })
        try await site.ask("POST", "posts/\(published)", ["content": "Efter"])
        try await site.ask("POST", "posts/\(draft)", ["status": "publish"])
        let entries = try await connector.all(.recent(since: first.last?.cursor)).flatMap(\.entries)
        #expect(entries.contains { $0.id == RemoteID("post-\(draft)") })
        #expect(entries.first { $0.id == RemoteID("post-\(published)") }?.text == "Publicerad\n\nEfter")
    }

    @Test("Comments on a page come in with the page")
    func page() async throws {
        let site = try await WordPressSite.shared
        let page = try await site.php(
            "echo wp_insert_post(['post_type' => 'page', 'post_title' => 'Kontakt', 'post_status' => 'publish', 'post_author' => 2, 'comment_status' => 'open']);")
        let number = try await site.comment(as: "Gun", on: try #require(Int(page)), "Hej")
        let connector = try site.connector()
        let entries = try await connector.everything()
        #expect(entries.contains { $0.id == RemoteID("post-\(page)") && $0.kind == .post })
        #expect(entries.first { $0.id == RemoteID("comment-\(number)") }?.thread == RemoteID("post-\(page)"))
        #expect(try await connector.entry(RemoteID("post-\(page)")).text == "Kontakt")
    }

    @Test("A comment whose UTC time was lost is read by the site's own clock")
    func localTime() async throws {
        let site = try await WordPressSite.shared
        let post = try await site.publish("Tid")
        let number = try await site.comment(as: "Hans", on: post, "När?")
        try await site.php("""
            global $wpdb; $wpdb->update($wpdb->comments,
                ['comment_date' => '2026-07-01 12:00:00', 'comment_date_gmt' => '0000-00-00 00:00:00'], ['comment_ID' => \(number)]);
            """)
        let entry = try await site.connector().entry(RemoteID("comment-\(number)"))
        #expect(entry.writtenAt == Date(timeIntervalSince1970: 1_782_900_000))
        #expect(entry.writtenText == "2026-07-01T12:00:00")
    }

    @Test("The page that the public sees is fetched without the account, and does not show what was taken down")
    func publicPage() async throws {
        let site = try await WordPressSite.shared
        let post = try await site.publish("Offentligt")
        let number = try await site.comment(as: "Ivar", on: post, "Syns det här?")
        let id = RemoteID("comment-\(number)")
        let connector = try site.connector()
        let page = try #require(try await connector.publicPage(of: id))
        #expect(page.mediaType.hasPrefix("text/html") && page.address == site.url + "/offentligt/")
        #expect(String(decoding: page.bytes, as: UTF8.self).contains("Syns det här?"))
        #expect(!String(decoding: page.bytes, as: UTF8.self).contains("wp-admin-bar"))
        try await site.move(comment: number, to: "trash")
        let after = String(decoding: try await connector.publicPage(of: id)?.bytes ?? [], as: UTF8.self)
        #expect(!after.contains("Syns det här?"))
        try await site.delete(comment: number)
        #expect(try await connector.publicPage(of: id) == nil)
    }
}
