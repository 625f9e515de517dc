import Testing

@testable import Ledger

@Suite("Commitments")
struct CommitmentTests {
    @Test("are HMAC-SHA256 with the salt as key (RFC 4231, test case 2 with its key filled up to 32 bytes)")
    func vector() throws {
        // HMAC fills a short key with zeros, so "Jefe" and "Jefe" with 28 zeros give the same code.
        let salt = try #require(Salt(Array("Jefe".utf8) + Array(repeating: 0, count: 28)))
        let commitment = Commitment.make(content: "what do ya want for nothing?".utf8, salt: salt)
        #expect(commitment == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test("depend on the content and on the salt, and are the same when read in pieces")
    func dependence() {
        let (one, two) = (Salt.random(), Salt.random())
        let content = Array("En kommentar".utf8)
        #expect(Commitment.make(content: content, salt: one) == Commitment.make(content: content, salt: one))
        #expect(Commitment.make(content: content, salt: one) != Commitment.make(content: content, salt: two))
        #expect(Commitment.make(content: content, salt: one) != Commitment.make(content: content + [0], salt: one))
        var stream = Commitment.Stream(salt: one)
        for byte in content { withUnsafeBytes(of: byte) { stream.add($0) } }
        #expect(stream.text == Commitment.make(content: AnySequence(content), salt: one))
    }

    @Test("A salt has 32 bytes, never repeats and never shows itself")
    func salt() {
        #expect(Salt([1, 2, 3]) == nil)
        #expect(Set((0..<1000).map { _ in Salt.random().bytes }).count == 1000)
        let salt = Salt.random()
        #expect(!"\(salt) \(String(reflecting: salt))".contains(Hexadecimal.text(salt.bytes)))
        #expect(!"\(salt)".contains("\(salt.bytes[0])"))
    }
}
