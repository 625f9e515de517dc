import Foundation

/// How a site says where its REST API is: in the header Link of its pages, or in the head of their HTML.
extension WordPressRoot {
    private static let relation = "https://api.w.org/"

    /// The places to try, likeliest first: what the page says, then where WordPress usually answers.
    static func candidates(site: WebAddress, page: WebAnswer?) -> [WordPressRoot] {
        let said = page.map { linked(in: $0) + written(in: $0) } ?? []
        let usual = [WebAddress("wp-json/", relativeTo: site), WebAddress("?rest_route=/", relativeTo: site)]
        var seen: [WordPressRoot] = []
        for address in said + usual.compactMap({ $0 }) where address.isSameSite(as: page?.address ?? site) {
            if let root = WordPressRoot(address), !seen.contains(root) { seen.append(root) }
        }
        return seen
    }

    private static func linked(in page: WebAnswer) -> [WebAddress] {
        page.headers.filter { $0.name.lowercased() == "link" }
            .flatMap { $0.value.split(separator: "<").prefix(50) }
            .compactMap { link in
                guard let end = link.firstIndex(of: ">"), link[end...].contains(relation) else { return nil }
                return WebAddress(String(link[..<end]), relativeTo: page.address)
            }
    }

    private static func written(in page: WebAnswer) -> [WebAddress] {
        let head = page.body.prefix(512 << 10)
        guard let said = head.range(of: Array(relation.utf8)),
            let start = head[..<said.lowerBound].lastIndex(of: UInt8(ascii: "<")),
            let tag = HTMLTag(head[start...]), tag.name == "link", let address = tag.attribute("href")
        else { return [] }
        return [WebAddress(address, relativeTo: page.address)].compactMap { $0 }
    }
}

extension ArraySlice<UInt8> {
    /// Where `pattern` first stands.
    fileprivate func range(of pattern: [UInt8]) -> Range<Int>? {
        guard let first = pattern.first else { return nil }
        var next = startIndex
        while let start = self[next...].firstIndex(of: first) {
            if self[start...].starts(with: pattern) { return start..<(start + pattern.count) }
            next = start + 1
        }
        return nil
    }
}
