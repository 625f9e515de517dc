import Connectors
import Foundation
import Platforms
import TestSupport
import Testing

private struct TestWarrant: RemovalWarrant {
    let evidenceReference = "evidence:test"
}

@Suite("WordPress, live: answering and taking down")
struct WordPressLiveActingTests {
    private let text = "Hej Åsa! \"Kostar\" det 5 < 6 & mer?\n\nSe https://kommun.example/a?b=1&c=2 ... -- 😀\n/Anna, lärare, Långängskolan"

    @Test("An answer stands under the comment, word for word, as the account")
    func reply() async throws {
        let site = try await WordPressSite.shared
        let post = try await site.publish("Svar")
        let number = try await site.comment(as: "Åsa", on: post, "Fråga?")
        let reply = try await site.connector().reply(to: RemoteID("comment-\(number)"), text: text)
        #expect(reply.text == text)
        #expect(reply.parent == RemoteID("comment-\(number)") && reply.thread == RemoteID("post-\(post)"))
        #expect(reply.author == RemoteAuthor(name: "Testkommun", key: "user-2", isOwn: true))
        let seen = try #require(try await site.comments(on: post).first { $0.parent == number })
        #expect(seen.status == "approved" && seen.author == 2 && RemoteID("comment-\(seen.id)") == reply.id)
        #expect(try await site.publicPage("/svar/").contains("5 &lt; 6 &amp; mer"))
    }

    @Test("The same answer twice is one answer")
    func sameReplyTwice() async throws {
        let site = try await WordPressSite.shared
        let post = try await site.publish("Två gånger")
        let number = try await site.comment(as: "Bo", on: post, "Fråga?")
        let connector = try site.connector()
        let first = try await connector.reply(to: RemoteID("comment-\(number)"), text: text)
        let second = try await connector.reply(to: RemoteID("comment-\(number)"), text: text)
        #expect(first.id == second.id)
        #expect(try await site.comments(on: post).count == 2)
    }

    @Test("An answer is found again by its words, its place and its time, and no other is taken for it")
    func findReply() async throws {
        let site = try await WordPressSite.shared
        let post = try await site.publish("Återfinna")
        let number = try await site.comment(as: "Cilla", on: post, text)
        let other = try await site.comment(as: "Dan", on: post, "Annat")
        let connector = try site.connector()
        let id = RemoteID("comment-\(number)")
        let before = Date().addingTimeInterval(-60)
        #expect(try await connector.findReply(to: id, text: text, notBefore: before) == nil)
        let reply = try await connector.reply(to: id, text: text)
        #expect(try await connector.findReply(to: id, text: text, notBefore: before)?.id == reply.id)
        #expect(try await connector.findReply(to: id, text: text + "!", notBefore: before) == nil)
        #expect(try await connector.findReply(to: RemoteID("comment-\(other)"), text: text, notBefore: before) == nil)
        #expect(try await connector.findReply(to: id, text: text, notBefore: Date().addingTimeInterval(3600)) == nil)
        let underPost = try await connector.reply(to: RemoteID("post-\(post)"), text: "Till alla")
        #expect(underPost.parent == nil)
        #expect(try await connector.findReply(to: RemoteID("post-\(post)"), text: "Till alla", notBefore: before)?.id == underPost.id)
    }

    @Test("An answer to what is gone, or under a closed post, says so")
    func cannotReply() async throws {
        let site = try await WordPressSite.shared
        let post = try await site.publish("Stängt")
        let number = try await site.comment(as: "Eva", on: post, "Hej")
        let connector = try site.connector()
        await #expect(throws: PlatformError.notFound) { try await connector.reply(to: RemoteID("comment-99999999"), text: "Hej") }
        try await site.ask("POST", "posts/\(post)", ["comment_status": "closed"])
        await #expect(throws: PlatformError.refused("Sorry, comments are closed for this item.")) {
            try await connector.reply(to: RemoteID("comment-\(number)"), text: "Hej")
        }
    }

    @Test("Taking down puts a comment in WordPress's bin, and restoring brings it back; twice does no harm")
    func removeAndRestore() async throws {
        let site = try await WordPressSite.shared
        let post = try await site.publish("Ta ner")
        let number = try await site.comment(as: "Finn", on: post, "Ska ner")
        let id = RemoteID("comment-\(number)")
        let connector = try site.connector()
        for _ in 1...2 {
            try await connector.remove(id, warrant: TestWarrant())
            #expect(try await site.comment(number, on: post)?.status == "trash")
        }
        #expect(try await connector.entry(id).presence == .trashed)
        for _ in 1...2 {
            try await connector.restore(id)
            #expect(try await site.comment(number, on: post)?.status == "approved")
        }
        try await site.delete(comment: number)
        await #expect(throws: PlatformError.notFound) { try await connector.remove(id, warrant: TestWarrant()) }
        await #expect(throws: PlatformError.notFound) { try await connector.restore(id) }
    }

    @Test("What waited for approval waits again after it is restored")
    func restoreHeld() async throws {
        let site = try await WordPressSite.shared
        let post = try await site.publish("Väntar")
        let number = try await site.comment(as: "Gun", on: post, "Väntar")
        try await site.move(comment: number, to: "hold")
        let connector = try site.connector()
        try await connector.remove(RemoteID("comment-\(number)"), warrant: TestWarrant())
        try await connector.restore(RemoteID("comment-\(number)"))
        #expect(try await connector.entry(RemoteID("comment-\(number)")).presence == .hidden)
    }

    @Test("A post can be taken down and restored too")
    func post() async throws {
        let site = try await WordPressSite.shared
        let id = RemoteID("post-\(try await site.publish("Eget inlägg"))")
        let connector = try site.connector()
        try await connector.remove(id, warrant: TestWarrant())
        #expect(try await connector.entry(id).presence == .trashed)
        try await connector.restore(id)
        #expect(try await connector.entry(id).presence == .visible)
    }

    @Test("An ID that no WordPress can have is refused", arguments: ["", "7", "comment-", "comment--1", "comment-0", "comment-1/../2", "user-1"])
    func strangeID(_ id: String) async throws {
        let connector = try await WordPressSite.shared.connector()
        await #expect(throws: PlatformError.refused(nil)) { try await connector.entry(RemoteID(id)) }
        await #expect(throws: PlatformError.refused(nil)) { try await connector.remove(RemoteID(id), warrant: TestWarrant()) }
    }
}
