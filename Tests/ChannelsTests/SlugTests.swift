import Organisation
import Testing

@testable import Channels

@Suite("Words and addresses")
struct SlugTests {
    @Test(
        "A short name is made from a name",
        arguments: [
            ("Hallsbergs kommun på Facebook", "hallsbergs-kommun-pa-facebook"), ("Långängskolan", "langangskolan"),
            ("  Ö & Å!! ", "o-a"), ("24/7", nil), ("", nil), ("王", nil), ("<script>", "script"),
            (String(repeating: "ord ", count: 40), "ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord"),
        ] as [(String, String?)])
    func made(_ name: String, _ slug: String?) {
        #expect(Slug(from: name)?.text == slug)
    }

    @Test("What is no short name", arguments: ["", "a", "12", "A-b", "a--b", "-ab", "ab-", "å-b", "a b", "a/b", "a\u{0}b", "../x", String(repeating: "a", count: 61)])
    func refused(_ text: String) {
        #expect(Slug(text) == nil)
        #expect(throws: FieldProblem.self) { try Slug.clean(text) }
    }

    @Test(
        "Addresses that are taken, and what they share with other spellings",
        arguments: [
            ("https://www.facebook.com/Hallsberg/", "https://www.facebook.com/Hallsberg/", "facebook.com/Hallsberg"),
            ("HTTPS://WWW.Facebook.com/Hallsberg#om", "https://www.facebook.com/Hallsberg#om", "facebook.com/Hallsberg"),
            ("http://127.0.0.1:8081", "http://127.0.0.1:8081", "127.0.0.1:8081"),
            ("http://[::1]:80/x", "http://[::1]:80/x", "[::1]:80/x"),
            ("https://hallsberg.se/a?b=c&d=%C3%A5", "https://hallsberg.se/a?b=c&d=%C3%A5", "hallsberg.se/a?b=c&d=%C3%A5"),
        ])
    func addresses(_ raw: String, _ text: String, _ key: String) throws {
        let address = try WebAddress.clean(raw)
        #expect(address.text == text)
        #expect(address.key == key)
    }

    @Test(
        "Addresses that are refused",
        arguments: [
            "", "hallsberg.se", "javascript:alert(1)", "data:text/html,x", "ftp://hallsberg.se", "file:///etc/passwd",
            "https://", "https:///x", "https://anna:hemligt@hallsberg.se", "https://@hallsberg.se", "https://a b.se",
            "https://hallsberg.se/\u{0}", "https://hallsberg.se/å", "https://åmål.se",
            "https://hallsberg.se:0", "https://hallsberg.se:99999", "https://hallsberg.se:x", "https://-a.se", "https://a..se",
            "https://hallsberg.se/<script>", "https://hallsberg.se/\"x", "https:\\\\hallsberg.se", "//hallsberg.se",
            "https://hallsberg.se@evil.example/", "https://" + String(repeating: "a", count: 600), "https://[::1",
            "https://hallsberg.se/%zz\u{202E}",
        ])
    func badAddresses(_ raw: String) {
        #expect(throws: FieldProblem.self) { try WebAddress.clean(raw) }
    }
}
