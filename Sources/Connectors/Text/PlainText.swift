/// Turns the markup that a platform stores into plain text that keeps everything a reader would see.
///
/// Tolerant like a browser: nothing is refused, an unknown tag is left out and its words kept. Line breaks in the source
/// count, since WordPress stores what people type and makes paragraphs of it only when it shows it.
/// The work and the memory are proportional to the input.
struct PlainText {
    private let source: [UInt8]
    private var position = 0
    private var output = TextFlow()
    /// The link that is open; a link inside a link ends the outer one, as in a browser.
    private var link: (address: String, start: Int)?
    /// Where the last `>` stands: after it nothing can be a tag, and looking for one would cost a walk each time.
    private let lastBracket: Int

    /// The plain text of a piece of HTML.
    static func of(html: String) -> String {
        var reader = PlainText(source: Array(html.utf8))
        reader.readAll()
        return reader.output.finished()
    }

    private init(source: [UInt8]) {
        self.source = source
        lastBracket = source.lastIndex(of: UInt8(ascii: ">")) ?? -1
    }

    private mutating func readAll() {
        while position < source.count {
            switch source[position] {
            case UInt8(ascii: "<"): readMarkup()
            case UInt8(ascii: "&"): readEntity()
            default: readWords()
            }
        }
        closeLink()
    }

    private mutating func readWords() {
        let end = source[position...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") } ?? source.count
        output.write(source[position..<end])
        position = end
    }

    private mutating func readEntity() {
        if let (text, length) = HTMLEntity.read(source[position...]) {
            output.write(Array(text.utf8)[...])
            position += length
        } else {
            output.write(source[position...position])
            position += 1
        }
    }

    private mutating func readMarkup() {
        guard position < lastBracket, let tag = HTMLTag(source[position...]) else {
            output.write(source[position...position])
            position += 1
            return
        }
        position = tag.end
        switch tag.kind {
        case .none: break
        case .open: open(tag)
        case .close: close(tag.name)
        }
    }

    private mutating func open(_ tag: HTMLTag) {
        switch tag.name {
        case "script", "style", "template", "noscript", "textarea", "select", "object":
            skipContents(of: tag.name)
        case "br":
            output.breakLine(absorbingNext: true)
        case "li":
            output.breakLine()
            output.write(Array("- ".utf8)[...])
        case "tr", "dt", "dd", "option":
            output.breakLine()
        case "td", "th":
            output.separateWords()
        case "a":
            closeLink()
            link = (tag.attribute("href") ?? "", output.count)
        case "img":
            writePicture(tag)
        case "iframe", "embed", "video", "audio", "source":
            if let address = tag.attribute("src") { output.write(Array(" (\(address)) ".utf8)[...]) }
        default:
            if Self.blocks.contains(tag.name) { output.breakParagraph() }
        }
    }

    private mutating func close(_ name: String) {
        if name == "a" {
            closeLink()
        } else if Self.blocks.contains(name) {
            output.breakParagraph()
        }
    }

    /// Writes the address after the words, unless the words are the address.
    private mutating func closeLink() {
        guard let link else { return }
        self.link = nil
        let address = link.address.filter { !$0.isNewline }
        let words = output.text(from: link.start)
        guard !address.isEmpty, Self.plain(words) != Self.plain(address) else { return }
        output.write(Array((words.isEmpty ? address : " (\(address))").utf8)[...])
    }

    /// An address as people write it in running text.
    private static func plain(_ address: String) -> String {
        let text = address.lowercased()
        let prefix = ["https://", "http://", "mailto:"].first { text.hasPrefix($0) } ?? ""
        return String(text.dropFirst(prefix.count).drop { $0 == "/" }.reversed().drop { $0 == "/" }.reversed())
    }

    private mutating func writePicture(_ tag: HTMLTag) {
        let words = [tag.attribute("alt").flatMap { $0.isEmpty ? nil : "[\($0)]" }, tag.attribute("src").map { "(\($0))" }]
        let text = words.compactMap { $0 }.joined(separator: " ")
        output.write(Array(text.utf8)[...])
    }

    private mutating func skipContents(of name: String) {
        var next = position
        while let start = source[next...].firstIndex(of: UInt8(ascii: "<")), start < lastBracket {
            next = start + 1
            guard HTMLTag.closes(name, source[start...]), let tag = HTMLTag(source[start...]), tag.name == name
            else { continue }
            position = tag.end
            return
        }
        position = source.count
    }

    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "center", "div", "dl", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "p", "pre",
        "section", "table", "ul",
    ]
}
