import Foundation
import Platforms

extension WordPressSite {
    /// The connected account and whose words are the municipality's own.
    func readAuthors() async throws -> WordPressAuthors {
        let me = try await connectedUser()
        var own: Set<Int64> = []
        if me.capabilities?.granted.contains("list_users") == true {
            for user in try await users([("context", "edit"), ("capabilities", "moderate_comments")])
            where user.capabilities?.granted.contains("moderate_comments") == true {
                own.insert(user.id)
            }
        } else {
            own = Set(try await users([("has_published_posts", "true")]).map(\.id))
        }
        return WordPressAuthors(me: me.id, own: own)
    }

    func connectedUser() async throws -> WordPressRecord.User {
        let answer = try await get("/wp/v2/users/me", [("context", "edit")])
        guard let user = try? JSONDecoder().decode(WordPressRecord.User.self, from: Data(answer.body)), user.id > 0
        else { throw PlatformError.unreadableAnswer }
        return user
    }

    /// At most two thousand accounts: a municipality has fewer who may moderate, and one request should not become hundreds.
    private func users(_ query: [(name: String, value: String)]) async throws -> [WordPressRecord.User] {
        var found: [WordPressRecord.User] = []
        for page in 1...20 {
            let answer = try await get("/wp/v2/users", query + [("per_page", "100"), ("page", "\(page)")])
            guard let users = try? JSONDecoder().decode([WordPressRecord.User].self, from: Data(answer.body))
            else { throw PlatformError.unreadableAnswer }
            found += users
            if users.count < 100 { break }
        }
        return found
    }

    /// A reader that knows the site's clock and people as they are now.
    func reader() async throws -> WordPressReader {
        WordPressReader(clock: WordPressClock(zone: try await about().zone), authors: try await readAuthors())
    }
}

extension WordPressRecord.Root {
    /// The site's time zone: a city if the site has one, otherwise its offset from UTC.
    fileprivate var zone: TimeZone? {
        if let name = timezone_string, !name.isEmpty, let zone = TimeZone(identifier: name) { return zone }
        guard let hours = gmt_offset?.hours, abs(hours) <= 15 else { return nil }
        return TimeZone(secondsFromGMT: Int(hours * 3600))
    }
}
