import Crypto
import Foundation
import Testing

@testable import Ledger

@Suite("Signed notes are those of the specification (C2SP signed-note)")
struct NoteTests {
    /// The example of Go's note package, which the specification comes from.
    static let text = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        """
    static let secret = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
    static let verifier = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    static let line =
        "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM="

    @Test("The reference key signs the reference text with the reference signature")
    func reference() throws {
        let key = try CheckpointKey(secretText: Self.secret)
        #expect(key.verifier.text == Self.verifier)
        #expect(key.secretText == Self.secret)
        let note = try key.sign(Self.text)
        #expect(note.note == "\(Self.text)\n\(Self.line)\n")
        let read = try SignedNote(parsing: note.note)
        #expect(read == note)
        #expect(try #require(VerifierKey(Self.verifier)).hasSigned(read))
    }

    @Test("A signature by an unknown key is passed over, a false one by the known key is not")
    func otherSignatures() throws {
        let key = try CheckpointKey(name: "kanalvakt/prov")
        let other = try CheckpointKey(name: "vittne.example/1")
        let (own, foreign) = (try key.sign("hej\n"), try other.sign("hej\n"))
        let both = SignedNote(text: "hej\n", signatures: foreign.signatures + own.signatures)
        #expect(key.verifier.hasSigned(try SignedNote(parsing: both.note)))
        #expect(!key.verifier.hasSigned(foreign))
        let namesake = try CheckpointKey(name: "kanalvakt/prov")
        #expect(!namesake.verifier.hasSigned(own))
        let forged = SignedNote(text: "nej\n", signatures: own.signatures)
        #expect(!key.verifier.hasSigned(forged))
        let mixed = SignedNote(text: "hej\n", signatures: own.signatures + (try key.sign("nej\n")).signatures)
        #expect(!key.verifier.hasSigned(mixed))
    }

    @Test("What is no note is refused", arguments: [
        "", "\n", "text\n", "text\n\n", "text\n\n— a\n", "text\n\n— a+b AAAAAAA=\n", "text\n\n- a AAAAAAA=\n", "text\n\n— a AAAA\n",
        "text\n\n— a AAAAAAA=", "text\r\n\n— a AAAAAAA=\n", "text\n\n— a AAAAAAA=\n\n", "text\n\n—  AAAAAAA=\n",
        "text\n— a AAAAAAA=\n", "text\n\n— a AAAAAAA= b\n", "text\n\n— a !!!!!!!!\n",
    ])
    func malformed(_ note: String) {
        #expect(throws: NoteProblem.malformed) { try SignedNote(parsing: note) }
    }

    @Test("A public key whose parts contradict each other is none", arguments: [
        "", "a", "a+b", "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "PeterNeumann+c74f20a3+ARpc2Qc=",
        "PeterNeumann+c74f20a3+BBpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    ])
    func verifierKeys(_ text: String) {
        #expect(VerifierKey(text) == nil)
    }
}
