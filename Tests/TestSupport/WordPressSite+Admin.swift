import Foundation
#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A comment as WordPress itself has it.
public struct WordPressComment: Sendable, Decodable {
    /// Its number.
    public let id: Int
    /// The number of the comment that it answers; 0 for none.
    public let parent: Int
    /// The number of the account that wrote it; 0 for a visitor.
    public let author: Int
    /// The name shown.
    public let authorName: String
    /// `approved`, `hold`, `spam` or `trash`.
    public let status: String
    /// The words as stored.
    public let text: String

    private enum CodingKeys: String, CodingKey {
        case id, parent, author, status, content
        case authorName = "author_name"
    }

    private struct Content: Decodable { let raw: String }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(Int.self, forKey: .id)
        parent = try values.decode(Int.self, forKey: .parent)
        author = try values.decode(Int.self, forKey: .author)
        authorName = try values.decode(String.self, forKey: .authorName)
        status = try values.decode(String.self, forKey: .status)
        text = try values.decode(Content.self, forKey: .content).raw
    }
}

/// What somebody who works in WordPress itself does, without Kanalvakt.
extension WordPressSite {
    /// Publishes a post as the connected account and returns its number.
    public func publish(_ title: String, _ content: String = "Välkommen att tycka till.") async throws -> Int {
        struct Post: Decodable { let id: Int }
        let fields = ["title": title, "content": content, "status": "publish", "comment_status": "open"]
        let body = try await ask(
            "POST", "posts", fields, user: user, password: applicationPassword)
        return try JSONDecoder().decode(Post.self, from: body).id
    }

    /// Everything written under a post, in the bin and among spam too.
    public func comments(on post: Int) async throws -> [WordPressComment] {
        let query = "comments?post=\(post)&status=any&context=edit&per_page=100&orderby=id&order=asc"
        return try JSONDecoder().decode([WordPressComment].self, from: await ask("GET", query))
    }

    /// One comment, wherever it lies; nil when WordPress no longer has it.
    public func comment(_ number: Int, on post: Int) async throws -> WordPressComment? {
        try await comments(on: post).first { $0.id == number }
    }

    /// Changes what a comment says.
    public func edit(comment: Int, to text: String) async throws {
        _ = try await ask("POST", "comments/\(comment)", ["content": text])
    }

    /// Moves a comment: `approved`, `hold`, `spam`, `trash`, `untrash` or `unspam`.
    public func move(comment: Int, to status: String) async throws {
        _ = try await ask("POST", "comments/\(comment)", ["status": status])
    }

    /// Deletes a comment for good.
    public func delete(comment: Int) async throws {
        _ = try await ask("DELETE", "comments/\(comment)?force=true")
    }

    /// Asks the REST API, as the administrator unless told otherwise.
    @discardableResult
    public func ask(
        _ method: String, _ route: String, _ fields: [String: String]? = nil, user: String? = nil, password: String? = nil
    ) async throws -> Data {
        guard let address = URL(string: "\(url)/wp-json/wp/v2/\(route)") else { throw TestSupportError("bad route \(route)") }
        var request = URLRequest(url: address)
        request.httpMethod = method
        let secret = Data("\(user ?? adminUser):\(password ?? adminApplicationPassword)".utf8).base64EncodedString()
        request.setValue("Basic \(secret)", forHTTPHeaderField: "Authorization")
        if let fields {
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
            request.httpBody = try JSONEncoder().encode(fields)
        }
        let (body, response) = try await URLSession.shared.data(for: request)
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        guard (200..<300).contains(status) else {
            throw TestSupportError("\(method) \(route) answered \(status): \(String(decoding: body.prefix(2000), as: UTF8.self))")
        }
        return body
    }
}
