import Testing
import Wording

@Suite("Quoted texts")
struct QuotationTests {
    @Test("Each language has its marks")
    func marks() {
        #expect(quoted("ja") == "”ja”")
        #expect(quoted("ja", in: .en) == "\"ja\"")
    }

    @Test("A long text is cut short, even one long character")
    func long() {
        #expect(quoted(String(repeating: "å", count: 1_000_000)).count == 63)
        #expect(quoted("e" + String(repeating: "\u{301}", count: 1_000_000)).unicodeScalars.count == 63)
    }

    @Test("Nothing reaches the terminal that could disturb it", arguments: [
        "\u{1B}[31m", "a\nb", "\u{0}", "\u{202E}abc", "\u{2028}", "\u{85}", "\u{9B}31m", "\u{FEFF}",
    ])
    func unruly(text: String) {
        #expect(quoted(text).contains("\u{FFFD}"))
    }
}
