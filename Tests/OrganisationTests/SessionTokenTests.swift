import Testing

@testable import Organisation

@Suite("Session and form tokens")
struct SessionTokenTests {
    @Test("A token goes into a cookie and comes back the same")
    func roundTrip() throws {
        let token = SessionToken()
        let back = try #require(SessionToken(cookie: token.cookie))
        #expect(back.digest == token.digest && back.formToken == token.formToken)
        #expect(token.cookie != SessionToken().cookie)
    }

    @Test("A form is taken from its own session alone")
    func forms() throws {
        let (mine, other) = (SessionToken(), SessionToken())
        try mine.require(formToken: mine.formToken)
        for wrong in [other.formToken, mine.cookie, "", "x", mine.formToken + "A", String(mine.formToken.dropLast())] {
            #expect(throws: Refusal.formExpired) { try mine.require(formToken: wrong) }
        }
        #expect(throws: Refusal.formExpired) { try mine.require(formToken: nil) }
    }

    @Test("A token shows itself nowhere")
    func silent() {
        let token = SessionToken()
        var dump = ""
        Swift.dump(token, to: &dump)
        for text in ["\(token)", String(reflecting: token), dump] { #expect(text.contains("(session token)")) }
    }
}
