import Channels
import CrashRig
import Database
import Foundation
import House
import Inbox
import Organisation
import TestSupport
import Testing

@Suite("The inbox shows what is to be done first, and only what one may see")
struct InboxPageTests {
    @Test("Deadline order, page by page, each item once", arguments: TestDatabase.engines)
    func pages(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            for number in 1...60 {
                try sample.write("comment-\(number)", "Fråga \(number)", at: sample.clock.now - Double((number * 37) % 61) * 7200)
            }
            try await sample.sync()
            for shelf in [Shelf.toDo, nil] {
                var filter = InboxFilter(shelf: shelf, limit: 7)
                var rows: [InboxRow] = []
                repeat {
                    let page = try await sample.page(filter)
                    rows += page.rows
                    filter.after = page.next
                } while filter.after != nil
                #expect(rows.count == 60 && Set(rows.map(\.id)).count == 60)
                let dues = rows.compactMap(\.dueAt)
                #expect(dues == dues.sorted())
            }
        }
    }

    @Test("Shelves and marks show what belongs there, with counts", arguments: TestDatabase.engines)
    func shelvesAndMarks(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            let now = sample.clock.now
            try sample.write("late", "Sen", at: now - 5 * 86400)
            try sample.write("today", "I dag", at: now - 3 * 86400 + 4 * 3600)
            try sample.write("soon", "Snart", at: now)
            try sample.write("closed", "Klar", at: now - 3600)
            try sample.write("gone", "Försvunnen", at: now - 60)
            try sample.write("own", "Vårt", own: true, at: now)
            try await sample.sync()
            try await sample.house.office.perform(
                sample.house.inbox.noAnswerNeeded(sample.id("closed"), reason: "Bara ett tack"), by: .person(sample.editor))
            try sample.platform.change { $0.edit("gone") { $0.presence = "trashed" } }
            try await sample.sync()
            let expected: [(Shelf?, InboxFilter.Mark?, Set<String>)] = [
                (.toDo, nil, ["Sen", "I dag", "Snart", "Försvunnen"]), (.toDo, .late, ["Sen"]), (nil, .dueToday, ["I dag"]),
                (.done, nil, ["Klar"]), (.informational, nil, ["Vårt"]), (nil, .gone, ["Försvunnen"]),
                (.waiting, nil, []), (.done, .late, []), (nil, .changed, []), (nil, .asks, []),
                (nil, nil, ["Sen", "I dag", "Snart", "Försvunnen", "Klar", "Vårt"]),
            ]
            for (shelf, mark, texts) in expected {
                let page = try await sample.page(InboxFilter(shelf: shelf, mark: mark))
                #expect(Set(page.rows.map(\.excerpt)) == texts, "\(String(describing: shelf)) \(String(describing: mark))")
                #expect(
                    page.counts
                        == InboxCounts(toDo: 4, late: 1, dueToday: 1, waiting: 0, changed: 0, gone: 1, asks: 0))
            }
        }
    }

    @Test("One sees the channels where one holds a role, and nothing of others", arguments: TestDatabase.engines)
    func visibility(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "Hemlig fråga")
            try await sample.sync()
            let unit = try #require(sample.editor.person.unitID)
            let other = try await SampleHouse.addChannel("Biblioteket", "bibliotek.example", unit, in: sample.house)
            let librarian = try await SampleHouse.person(
                "lisa", "Lisa", unit, as: .editor, in: other, of: sample.house)
            let coordinator = try await SampleHouse.person(
                "carl", "Carl", unit, as: .coordinator, in: other, of: sample.house)
            let id = try await sample.id("comment-1")
            for (person, sees) in [(sample.editor, true), (coordinator, true), (librarian, false), (sample.stranger, false)] {
                let page = try await sample.house.inbox.page(InboxFilter(), for: person, now: sample.clock.now)
                #expect(page.rows.count == (sees ? 1 : 0) && page.counts.toDo == (sees ? 1 : 0))
                let search = try await sample.house.inbox.page(
                    InboxFilter(shelf: nil, words: "hemlig"), for: person, now: sample.clock.now)
                #expect(search.rows.count == (sees ? 1 : 0))
                let narrowed = try await sample.house.inbox.page(
                    InboxFilter(channel: sample.channel), for: person, now: sample.clock.now)
                #expect(narrowed.rows.count == (sees ? 1 : 0))
                if sees {
                    #expect(try await sample.house.inbox.item(id, for: person).item.id == id)
                } else {
                    await #expect(throws: Refusal.notFound) { try await sample.house.inbox.item(id, for: person) }
                }
            }
            await #expect(throws: Refusal.notFound) {
                try await sample.house.inbox.item(Item.ID(999_999), for: sample.editor)
            }
        }
    }

    @Test("Words find what was written and who wrote it, in any form, newest first", arguments: TestDatabase.engines)
    func search(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            try sample.write("comment-1", "När plogas kommunens cykelvägar?", author: "Åsa Berg")
            try sample.write("comment-2", "Hallå kommun!", author: "Kim")
            try sample.write("comment-3", "Badet är kallt", author: "Kim")
            try await sample.sync()
            let expected: [(String, [String])] = [
                ("kommunerna", ["comment-2", "comment-1"]), ("åsa", ["comment-1"]), ("kim", ["comment-3", "comment-2"]),
                ("\"' OR 1=1 --", []), ("100%", []), ("cykelväg*", ["comment-1"]), ("*", []), ("(((", []),
            ]
            for (words, ids) in expected {
                let rows = try await sample.page(InboxFilter(shelf: nil, words: words)).rows
                var wanted: [Item.ID] = []
                for id in ids { wanted.append(try await sample.id(id)) }
                #expect(rows.map(\.id) == wanted, "\(words)")
            }
            // An edit is found by its new words and no longer by its old ones.
            try sample.platform.change { $0.edit("comment-3") { $0.text = "Vattnet är varmt" } }
            try await sample.sync()
            #expect(try await sample.page(InboxFilter(shelf: nil, words: "kallt")).rows.isEmpty)
            #expect(try await sample.page(InboxFilter(shelf: nil, words: "varmt")).rows.count == 1)
        }
    }

    @Test("A search goes on page by page, also when a filter hides most of what it finds", arguments: TestDatabase.engines)
    func longSearch(_ engine: Database.Engine) async throws {
        try await withSample(engine) { sample in
            for number in 1...130 { try sample.write("comment-\(number)", "Fråga om badet \(number)") }
            try await sample.sync()
            try await sample.house.office.perform(
                sample.house.inbox.noAnswerNeeded(sample.id("comment-3"), reason: "Bara ett tack"), by: .person(sample.editor))
            let done = try await sample.page(InboxFilter(shelf: .done, words: "badet", limit: 5))
            #expect(done.rows.map(\.state) == [.noAnswerNeeded] && done.next == nil)
            var filter = InboxFilter(shelf: .toDo, words: "badet", limit: 25)
            var ids: [Item.ID] = []
            repeat {
                let page = try await sample.page(filter)
                ids += page.rows.map(\.id)
                filter.after = page.next
            } while filter.after != nil
            #expect(ids.count == 129 && Set(ids).count == 129 && ids == ids.sorted(by: >))
        }
    }

    @Test("A page's address is a key or nothing", arguments: [
        ("0.17.3", true), ("3.-17.3", true), ("", false), ("0.1", false), ("0.1.2.3", false), ("10.1.2", false), ("-1.1.2", false),
        ("0.99999999999999999999.1", false), ("a.b.c", false), ("0.1.9223372036854775807", true), ("0..1", false),
    ])
    func keys(_ text: String, _ isKey: Bool) {
        #expect((InboxKey(text) != nil) == isKey)
        if let key = InboxKey(text) { #expect(key.description == text) }
    }
}

extension SampleHouse {
    /// A page of the inbox as the editor sees it.
    func page(_ filter: InboxFilter) async throws -> InboxPage {
        try await house.inbox.page(filter, for: editor, now: clock.now)
    }
}
