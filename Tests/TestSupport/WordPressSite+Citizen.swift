import Foundation
#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension WordPressSite {
    /// Writes a comment through the form on the public page, as anyone can, and returns its number.
    @discardableResult
    public func comment(
        as name: String, email: String = "medborgare@example.org", on post: Int, parent: Int = 0, _ text: String
    ) async throws -> Int {
        let form = [
            "author": name, "email": email, "url": "", "comment": text,
            "comment_post_ID": "\(post)", "comment_parent": "\(parent)", "submit": "Publicera",
        ]
        let fields = form.flatMap { ["--data-urlencode", "\($0)=\($1)"] }
        let sent = try await runProcess(
            "curl", ["-sS", "-w", "\n%{http_code} %{redirect_url}"] + fields + ["\(url)/wp-comments-post.php"])
        // The form sends the visitor on to the new comment, unless it waits for approval.
        let answer = sent.output.split(separator: "\n").last ?? ""
        guard answer.hasPrefix("302 ") else { throw TestSupportError("the form answered \(sent.output)\(sent.errors)") }
        if let number = answer.components(separatedBy: "#comment-").last.flatMap({ Int($0) }) { return number }
        let newest = try await comments(on: post).filter { $0.authorName == name }.map(\.id).max()
        guard let newest else { throw TestSupportError("the comment by \(name) did not appear") }
        return newest
    }

    /// A page of the site as anyone sees it.
    public func publicPage(_ path: String) async throws -> String {
        guard let address = URL(string: url + path) else { throw TestSupportError("bad path") }
        return String(decoding: try await URLSession.shared.data(from: address).0, as: UTF8.self)
    }
}
