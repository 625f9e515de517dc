import Testing

@testable import Web

@Suite("What outsiders write cannot become markup")
struct EscapingTests {
    @Test(
        "each of HTML's characters is escaped, whatever stands beside it",
        arguments: [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("\" onmouseover=\"x", "&quot; onmouseover=&quot;x"),
            ("'a' & b", "&#39;a&#39; &amp; b"),
            // A quotation mark with a combining accent is one character to Swift, and still ends an attribute.
            ("\"\u{301} onfocus=x", "&quot;\u{301} onfocus=x"),
            ("<\u{338}img>", "&lt;\u{338}img&gt;"),
            ("noll\u{0}tecken", "noll\u{FFFD}tecken"),
            ("rad\noch\tflik", "rad\noch\tflik"),
            ("Åsa 👩‍👩‍👧 €", "Åsa 👩‍👩‍👧 €"),
        ])
    func escapes(text: String, expected: String) {
        #expect(HTMLText().escapeText(text) == expected)
    }

    @Test("a page escapes so in every template, partials too")
    func pagesEscape() throws {
        let evil = "\"\u{301}><img src=x>"
        let page = SignInPage(
            frame: MockFrame.open, title: evil, action: "/logga-in", csrf: evil, onward: evil, username: evil, fault: evil)
        let html = try Renderer(resources: .built).html(page)
        #expect(!html.contains("<img"))
        #expect(html.contains("value=\"&quot;\u{301}&gt;&lt;img src=x&gt;\""))
        let quote = Quote(author: evil, place: evil, text: evil)
        let partial = RemovalGroundPage(
            frame: MockFrame.staff, title: "", item: "", quote: quote, action: "", fault: nil, list: .mock(evil), additions: nil,
            guidance: [], hasGuidance: false,
            groups: [])
        #expect(!(try Renderer(resources: .built).html(partial)).contains("<img"))
    }

    @Test("no template writes anything unescaped")
    func nothingUnescaped() throws {
        for name in try TemplateName.all(in: .built) {
            let source = try Resources.built.text("Templates/\(name.rawValue).mustache")
            #expect(!source.contains("{{{") && !source.contains("{{&"), "\(name)")
        }
    }
}
