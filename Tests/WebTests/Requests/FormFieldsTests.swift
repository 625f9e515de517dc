import HTTPTypes
import Testing

@testable import Web

@Suite("Forms, queries and cookies")
struct FormFieldsTests {
    @Test("fields are read as browsers write them")
    func reads() throws {
        let form = try FormFields(parsing: "svar=Hej+du%21%0D%0ARad+tv%C3%A5&tomt=&utan".utf8)
        #expect(form["svar"] == "Hej du!\nRad två")
        #expect(form["tomt"] == "" && form["utan"] == "" && form["saknas"] == "")
    }

    @Test("what cannot be stored or shown is replaced, and line breaks become one kind")
    func cleans() throws {
        let form = try FormFields(parsing: "a=x%00y%1Bz&b=ett%0Dtv%C3%A5%0Btre&c=%20%20mellan%20%20&d=++".utf8)
        #expect(form["a"] == "x\u{FFFD}y\u{FFFD}z")
        #expect(form["b"] == "ett\ntvå\ntre")
        #expect(form["c"] == "mellan" && form["d"] == "")
        #expect(form.untouched("c") == "  mellan  ")
    }

    @Test(
        "what no browser writes is refused",
        arguments: ["a=%", "a=%4", "a=%zz", "a=%C3", "a=%FF%FE", "%E2%82=1", "a=1&a=2", "a=%ED%A0%80"])
    func refuses(text: String) {
        #expect(throws: WebRefusal.unreadableForm) { try FormFields(parsing: text.utf8) }
    }

    @Test("a form has no more fields than a page could have")
    func bounded() {
        let many = (0...FormFields.most).map { "f\($0)=x" }.joined(separator: "&")
        #expect(throws: WebRefusal.unreadableForm) { try FormFields(parsing: many.utf8) }
    }

    @Test("what is written for a query is read back", arguments: ["båt & cykel", "100 % + 1", "\"<script>\"", "😀", "a=b?c#d"])
    func encodes(text: String) throws {
        #expect(try FormFields(parsing: "sok=\(PercentText.encode(text))".utf8)["sok"] == text)
    }

    @Test("cookies are read, and what is no cookie is passed over")
    func cookies() {
        var headers = HTTPFields()
        headers.append(HTTPField(name: .cookie, value: "a=1; b = två; trasig; =x; c=\"d\"; a=9"))
        headers.append(HTTPField(name: .cookie, value: ";;;e=5"))
        let cookies = Cookies(headers)
        #expect(cookies["a"] == "1" && cookies["b"] == "två" && cookies["c"] == "\"d\"" && cookies["e"] == "5")
        #expect(cookies["trasig"] == nil)
    }

    @Test("cookies over https are bound to the host and never leave it unencrypted")
    func secureCookies() {
        let secure = SiteCookie(isSecure: true).set(.session, "x")
        #expect(secure == "__Host-kanalvakt=x; Path=/; HttpOnly; SameSite=Lax; Secure")
        #expect(SiteCookie(isSecure: false).set(.signInForm, "x") == "kanalvakt-blankett=x; Path=/; HttpOnly; SameSite=Strict")
        #expect(SiteCookie(isSecure: true).clear(.confirmation).contains("Max-Age=0"))
    }

    @Test("a form token is matched whole or not at all")
    func formTokens() {
        let token = FormToken()
        #expect(token.matches(token.text) && !token.matches("") && !token.matches(token.text + "0"))
        #expect(!token.matches(FormToken().text))
        #expect(FormToken(cookie: token.text)?.text == token.text)
        for bad in ["", "kort", String(repeating: "G", count: 48), String(repeating: "a", count: 49)] {
            #expect(FormToken(cookie: bad) == nil)
        }
    }
}
