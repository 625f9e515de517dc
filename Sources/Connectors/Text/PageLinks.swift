import Platforms

/// Reads the links of a web page as a browser would find them, in work and memory proportional to the page.
///
/// The page comes from anywhere and is only looked at: nothing in it is run, and what it hides in comments, scripts and
/// templates does not count as shown.
struct PageLinks {
    /// More than any honest page has; a page with more keeps its first.
    private static let most = 5_000
    private static let longestAddress = 2_000

    private let source: [UInt8]
    private var base: WebAddress
    private var position = 0
    private var found: [PageLink] = []
    private let lastBracket: Int

    /// The links of `html`, which came from `address`.
    static func of(html: [UInt8], at address: WebAddress) -> [PageLink] {
        var reader = PageLinks(source: html, base: address)
        reader.readAll()
        return reader.found
    }

    private init(source: [UInt8], base: WebAddress) {
        self.source = source
        self.base = base
        lastBracket = source.lastIndex(of: UInt8(ascii: ">")) ?? -1
    }

    private mutating func readAll() {
        while let start = source[position...].firstIndex(of: UInt8(ascii: "<")), start < lastBracket, found.count < Self.most {
            guard let tag = HTMLTag(source[start...]) else {
                position = start + 1
                continue
            }
            position = tag.end
            if tag.kind == .open { open(tag) }
        }
    }

    private mutating func open(_ tag: HTMLTag) {
        switch tag.name {
        case "script", "style", "template", "textarea", "title", "noscript":
            skipContents(of: tag.name)
        case "base":
            if let address = tag.attribute("href").flatMap({ WebAddress($0, relativeTo: base) }) { base = address }
        case "a", "area":
            add(tag, isOwn: relations(tag).contains("me"))
        case "link":
            // Links in the head point to style, icons and other copies of the page; only those that say "me" are links to others.
            if relations(tag).contains("me") { add(tag, isOwn: true) }
        default:
            break
        }
    }

    private mutating func add(_ tag: HTMLTag, isOwn: Bool) {
        guard let words = tag.attribute("href"), words.utf8.count <= Self.longestAddress,
            let address = WebAddress(words, relativeTo: base)
        else { return }
        found.append(PageLink(address: address.description, isOwn: isOwn))
    }

    private func relations(_ tag: HTMLTag) -> [String] {
        (tag.attribute("rel") ?? "").lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private mutating func skipContents(of name: String) {
        var next = position
        while let start = source[next...].firstIndex(of: UInt8(ascii: "<")), start < lastBracket {
            if HTMLTag.closes(name, source[start...]) {
                position = start
                return
            }
            next = start + 1
        }
        position = source.count
    }
}
