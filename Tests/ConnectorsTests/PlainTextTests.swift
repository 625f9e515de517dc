import Foundation
import Testing

@testable import Connectors

@Suite("HTML as plain text")
struct PlainTextTests {
    @Test("Everything a reader would see is kept", arguments: [
        ("Hej", "Hej"), ("", ""), ("  \n \n ", ""),
        ("Rad ett\nRad två\n\nStycke", "Rad ett\nRad två\n\nStycke"), ("a\r\nb", "a\nb"), ("a\n\n\n\n\nb", "a\n\nb"),
        ("<p>Ett</p>\n<p>Två</p>", "Ett\n\nTvå"), ("a<br>b<br />\nc", "a\nb\nc"), ("a<br><br>b", "a\n\nb"),
        ("<ul>\n<li>Ett</li>\n<li>Två</li>\n</ul>", "- Ett\n- Två"), ("<b>fet</b>stil", "fetstil"),
        ("<h1>Rubrik</h1>text", "Rubrik\n\ntext"), ("<blockquote>Citat</blockquote>svar", "Citat\n\nsvar"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("&lt;b&gt; &amp;amp; &quot;x&quot; &#229;&#xE5;&aring;&hellip;&nbsp;!", "<b> &amp; \"x\" ååå… !"),
        ("&#128512; &#0; &#x110000; &#xD800;", "😀 \u{FFFD} \u{FFFD} \u{FFFD}"), ("&finnsinte; &; & &amp", "&finnsinte; &; & &amp"),
        ("&#+5; &#-5; &#x; &#;", "&#+5; &#-5; &#x; &#;"),
        ("3 < 4 och 5 > 4", "3 < 4 och 5 > 4"), ("a <3 b", "a <3 b"), ("jag <tycker att", "jag <tycker att"), ("<", "<"), ("a</", "a</"),
        ("<script>alert(1)</script>kvar", "kvar"), ("<STYLE>p{}</Style >kvar", "kvar"), ("<script>borta", ""),
        ("<!-- wp:paragraph -->\n<p>Ett</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>Två</p>\n<!-- /wp:paragraph -->", "Ett\n\nTvå"),
        ("a<!-- b", "a<!-- b"), ("a<!-- b <i>c", "a"), ("a<!b>c<?d>e", "ace"),
        ("<a href=\"https://example.org/x?a=1&amp;b=2\">här</a>", "här (https://example.org/x?a=1&b=2)"),
        ("<a href='https://example.org'>https://example.org/</a>", "https://example.org/"),
        ("<a href=https://example.org/>example.org</a>", "example.org"), ("<a href=\"mailto:a@b.se\">a@b.se</a>", "a@b.se"),
        ("<a href=\"https://x.se\"></a>", "https://x.se"), ("<a>utan</a>", "utan"), ("<a href=\"/a\">öppen", "öppen (/a)"),
        ("<a href=\"1\">ett<a href=\"2\">två</a></a>", "ett (1)två (2)"),
        ("<a title=\"a > b\" href='x'>y</a>", "y (x)"), ("<a title=\"öppen>text</a>", "text"),
        ("<img src=\"https://x.se/a.jpg\" alt=\"En katt\">", "[En katt] (https://x.se/a.jpg)"),
        ("<iframe src=\"https://video.example/1\"></iframe>", "(https://video.example/1)"),
        ("\u{0}a\u{1B}[31mb\u{7}", "\u{FFFD}a\u{FFFD}[31mb\u{FFFD}"), ("a\tb", "a b"),
        ("a&#0;b&#27;c", "a\u{FFFD}b\u{FFFD}c"), ("å\u{308}😀\u{200D}👩", "å\u{308}😀\u{200D}👩"),
    ])
    func text(_ html: String, _ expected: String) {
        #expect(PlainText.of(html: html) == expected)
    }

    @Test("The time grows with the length and no faster", arguments: [
        "<", "<a", "<a ", "<a href=\"", "<a href='>", "</", "<!--", "<!", "&", "&#", "&amp", "<p>", "<script>", "<script></", "<a href=x>y", "=\"", "\n ", "<b\"'>",
    ])
    func linear(_ piece: String) {
        /// Seconds of processor time: what other programs do meanwhile does not count.
        func time(_ count: Int) -> Double {
            let html = String(repeating: piece, count: count / piece.utf8.count)
            let times = (0..<3).map { _ in
                let start = processorTime()
                _ = PlainText.of(html: html)
                return processorTime() - start
            }
            return times.min() ?? 0
        }
        let (short, long) = (time(20_000), time(160_000))
        // Eight times the input; quadratic work would be sixty-four times as long.
        #expect(long < short * 30 + 0.02)
    }

    private func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
