import Foundation

/// A link that a platform or a mail program has put round another, which stands in it whole: read, and never followed.
enum WrappedLink {
    /// Where the link leads on to; nil for one that is no such link.
    static func inner(_ text: String) -> String? {
        var found: String?
        var rest = text
        // One may be put round another, as a mail program does with Facebook's.
        for _ in 0..<3 {
            guard let next = unwrapped(rest) else { break }
            found = next
            rest = next
        }
        return found
    }

    private static func unwrapped(_ text: String) -> String? {
        guard ["https", "http", nil].contains(PastedHost.scheme(of: text[...])), let host = PastedHost(text), host.isOrdinary,
            !host.hasSignIn, let query = text.firstIndex(of: "?"),
            let name = wrappers.first(where: { $0.isOf(host.written, path(of: text[..<query])) })?.parameter
        else { return nil }
        let values = text[text.index(after: query)...].prefix { $0 != "#" }.split(separator: "&")
            .filter { $0.lowercased().hasPrefix("\(name)=") }
        // Which of two the platform would follow is its own business.
        guard values.count == 1, let value = String(values[0].dropFirst(name.count + 1)).removingPercentEncoding else { return nil }
        let inner = value.lowercased()
        guard inner.hasPrefix("https://") || inner.hasPrefix("http://"), !value.contains(where: { $0.isWhitespace || $0.isNewline })
        else { return nil }
        return PastedAccount.shown(value)
    }

    private static func path(of text: Substring) -> String {
        String(PastedHost.withoutScheme(text).drop { $0 != "/" }).lowercased()
    }

    private struct Wrapper {
        let host: String
        let path: String
        let parameter: String

        func isOf(_ written: String, _ path: String) -> Bool {
            let isHost = host.hasPrefix(".") ? written.hasSuffix(host) : PastedHost.bare(written) == host
            return isHost && (self.path == path || "\(self.path)/" == path)
        }
    }

    private static let wrappers = [
        Wrapper(host: "l.facebook.com", path: "/l.php", parameter: "u"), Wrapper(host: "lm.facebook.com", path: "/l.php", parameter: "u"),
        Wrapper(host: "l.messenger.com", path: "/l.php", parameter: "u"), Wrapper(host: "l.instagram.com", path: "", parameter: "u"),
        Wrapper(host: "l.threads.com", path: "", parameter: "u"), Wrapper(host: "l.threads.net", path: "", parameter: "u"),
        Wrapper(host: "youtube.com", path: "/redirect", parameter: "q"),
        Wrapper(host: ".safelinks.protection.outlook.com", path: "", parameter: "url"),
    ]
}
