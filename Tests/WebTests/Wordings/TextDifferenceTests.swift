import Testing

@testable import Web

@Suite("Differences between wordings")
struct TextDifferenceTests {
    @Test(
        "what was removed and added is shown, and nothing else",
        arguments: [
            ("Hålet i gångvägen vid bron", "Hålet i cykelvägen vid bron", "Hålet i [-gångvägen -][+cykelvägen +]vid bron"),
            ("", "nytt", "[+nytt+]"), ("gammalt", "", "[-gammalt-]"), ("samma", "samma", "samma"), ("", "", ""),
            ("a b c", "c b a", nil), ("ett\n\ntvå", "ett\n\ntre", "ett\n\n[-två-][+tre+]"),
            ("hej", "hej då", "[-hej-][+hej då+]"), ("👩‍👩‍👧 x", "👩‍👩‍👧 y", "👩‍👩‍👧 [-x-][+y+]"),
        ] as [(String, String, String?)])
    func shows(old: String, new: String, expected: String?) {
        let pieces = TextDifference(from: old, to: new).pieces
        if let expected { #expect(Self.text(pieces) == expected) }
        #expect(pieces.map { ($0.same ?? "") + ($0.removed ?? "") }.joined() == old)
        #expect(pieces.map { ($0.same ?? "") + ($0.added ?? "") }.joined() == new)
    }

    @Test("texts too long to compare word by word are shown whole, and quickly")
    func bounded() {
        let old = "start " + (0..<5_000).map { "a\($0) " }.joined() + "slut"
        let new = "start " + (0..<5_000).map { "b\($0) " }.joined() + "slut"
        let pieces = TextDifference(from: old, to: new).pieces
        #expect(pieces.map { ($0.same ?? "") + ($0.added ?? "") }.joined() == new)
        #expect(pieces.count == 4)
    }

    private static func text(_ pieces: [DifferencePiece]) -> String {
        pieces.map { piece in
            if let added = piece.added { "[+\(added)+]" } else if let removed = piece.removed { "[-\(removed)-]" } else { piece.same ?? "" }
        }.joined()
    }
}
