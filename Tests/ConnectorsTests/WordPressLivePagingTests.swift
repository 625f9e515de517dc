import Connectors
import Foundation
import Platforms
import TestSupport
import Testing

/// A site of its own, so that nobody else's comments move the rows.
@Suite("WordPress, live: many comments", .serialized)
struct WordPressLivePagingTests {
    private static let site = Task { try await WordPressSite.start() }

    /// Leaves the site with these comments and no others, numbered from what is returned.
    private static func fill(_ count: Int) async throws -> ClosedRange<Int> {
        let numbers = try await site.value.php("""
            global $wpdb; $wpdb->query("DELETE FROM $wpdb->comments");
            $post = get_posts(['numberposts' => 1])[0]->ID;
            for ($i = 1; $i <= \(count); $i++) {
                $last = wp_insert_comment(['comment_post_ID' => $post, 'comment_author' => 'Test', 'comment_content' => "Nr $i"]);
                if ($i == 1) { $first = $last; }
            }
            echo "$first $last";
            """).split(separator: " ").compactMap { Int($0) }
        return try #require(numbers.first)...(try #require(numbers.last))
    }

    @Test("Pages are small, in order, and hold each comment once")
    func pages() async throws {
        let numbers = try await Self.fill(257)
        let pages = try await Self.site.value.connector().all(.everything)
        let comments = pages.flatMap(\.entries).filter { $0.kind == .comment }
        #expect(comments.map(\.id.value) == numbers.map { "comment-\($0)" })
        #expect(pages.allSatisfy { $0.entries.count <= 100 })
        #expect(pages.map(\.hasMore) == pages.indices.map { $0 < pages.count - 1 })
    }

    @Test("Nothing is missed when comments already read are deleted while the rest is read", arguments: [1, 60, 100])
    func deletions(_ deleted: Int) async throws {
        let numbers = try await Self.fill(257)
        let site = try await Self.site.value
        var seen: Set<String> = []
        var hasDeleted = false
        for try await page in try site.connector().pages(.everything) {
            let comments = page.entries.filter { $0.kind == .comment }.map(\.id.value)
            #expect(seen.isDisjoint(with: comments))
            seen.formUnion(comments)
            if seen.count >= 100, !hasDeleted {
                hasDeleted = true
                try await site.php("""
                    global $wpdb; $wpdb->query("DELETE FROM $wpdb->comments WHERE comment_ID < \(numbers.lowerBound + deleted)");
                    """)
            }
        }
        #expect(seen == Set(numbers.map { "comment-\($0)" }))
    }

    @Test("A cursor still finds the place after old comments were deleted, all of them too", arguments: [30, 120])
    func cursor(_ deleted: Int) async throws {
        let numbers = try await Self.fill(120)
        let site = try await Self.site.value
        let connector = try site.connector()
        let cursor = try await connector.all(.everything).last?.cursor
        let new = try await site.php("""
            global $wpdb; $wpdb->query("DELETE FROM $wpdb->comments WHERE comment_ID < \(numbers.lowerBound + deleted)");
            echo wp_insert_comment(['comment_post_ID' => get_posts(['numberposts' => 1])[0]->ID, 'comment_content' => 'Ny']);
            """)
        let entries = try await connector.all(.recent(since: cursor)).flatMap(\.entries)
        #expect(entries.filter { $0.kind == .comment }.map(\.id.value) == ["comment-\(new)"])
    }

    @Test("A cursor that is damaged reads from the beginning", arguments: ["", "x", "wp1 comments=9999999999999999999@1", "wp1 comments=-1@-1"])
    func damagedCursor(_ text: String) async throws {
        let numbers = try await Self.fill(3)
        let entries = try await Self.site.value.connector().all(.recent(since: Cursor(text))).flatMap(\.entries)
        #expect(Set(entries.filter { $0.kind == .comment }.map(\.id.value)) == Set(numbers.map { "comment-\($0)" }))
    }

    @Test("A site without pretty permalinks is found too")
    func plainPermalinks() async throws {
        let numbers = try await Self.fill(2)
        let site = try await Self.site.value
        try await site.php("$GLOBALS['wp_rewrite']->set_permalink_structure(''); flush_rewrite_rules(false);")
        let connector = try site.connector()
        let entries = try await connector.everything()
        #expect(entries.filter { $0.kind == .comment }.count == 2)
        let reply = try await connector.reply(to: RemoteID("comment-\(numbers.lowerBound)"), text: "Svar")
        #expect(reply.parent == RemoteID("comment-\(numbers.lowerBound)"))
        try await site.php("$GLOBALS['wp_rewrite']->set_permalink_structure('/%postname%/'); flush_rewrite_rules(false);")
    }
}
