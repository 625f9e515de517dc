import Foundation
import Testing

@testable import Organisation

@Suite("Password hashes")
struct PasswordTests {
    @Test("A hash matches its password, in whichever spelling the keyboard gave, and no other")
    func matches() throws {
        let hash = try PasswordHash.make(of: Password(typed: "h\u{E4}starna"), cost: Workplace.testCost)
        #expect(try hash.matches(Password(typed: "ha\u{308}starna")))
        #expect(try !hash.matches(Password(typed: "hastarna")))
        #expect(try !hash.matches(Password(typed: "")))
        #expect(try PasswordHash.make(of: Password(typed: "hästarna"), cost: Workplace.testCost) != hash)
    }

    @Test("A hash made by another program is read: Python's hashlib.scrypt(b'fyra hästar', salt=b'0123456789abcdef', n=16, r=8, p=1)")
    func outside() throws {
        let hash = try #require(
            PasswordHash("$scrypt$ln=4,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$ivNHVpoDmbVVuf0NlJD7YIAok6Ghn8GFIHoxxbLMcHE"))
        #expect(try hash.matches(Password(typed: "fyra hästar")))
        #expect(hash.description.hasPrefix("$scrypt$ln=4,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$"))
    }

    @Test("Written and read again it is the same")
    func roundTrip() throws {
        let hash = try PasswordHash.make(of: Password(typed: "fyra hästar"), cost: Workplace.testCost)
        #expect(PasswordHash(hash.description) == hash)
    }

    static let salt = "MDEyMzQ1Njc4OWFiY2RlZg"
    static let key = String(repeating: "A", count: 43)

    @Test(
        "What is no hash, or would exhaust the server, is not read",
        arguments: [
            "", "$", "$$$$", "$scrypt$$$", "$argon2$ln=4,r=8,p=1$\(salt)$\(key)", "$scrypt$ln=40,r=8,p=1$\(salt)$\(key)",
            "$scrypt$ln=0,r=8,p=1$\(salt)$\(key)", "$scrypt$ln=4,r=999,p=1$\(salt)$\(key)",
            "$scrypt$ln=4,r=8,p=-1$\(salt)$\(key)", "$scrypt$ln=99999999999999999999,r=8,p=1$\(salt)$\(key)",
            "$scrypt$ln=4,r=8,p=1$\(salt)$", "$scrypt$ln=4,r=8,p=1$AA$\(key)", "$scrypt$ln=4,r=8,p=1$!!$\(key)",
            "$scrypt$r=8,ln=4,p=1$\(salt)$\(key)", "x$scrypt$ln=4,r=8,p=1$\(salt)$\(key)",
        ])
    func unreadable(_ text: String) {
        #expect(PasswordHash(text) == nil)
    }

    @Test("The readable shape is the one the bad ones differ from")
    func readable() {
        #expect(PasswordHash("$scrypt$ln=4,r=8,p=1$\(Self.salt)$\(Self.key)") != nil)
    }

    @Test("A crowd is turned away rather than filling the memory")
    func crowd() async throws {
        let cost = try #require(ScryptCost(logarithm: 12, blockSize: 8, passes: 1))
        let hasher = PasswordHasher(cost: cost, threads: 1, mostWaiting: 3)
        let refused = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    do {
                        _ = try await hasher.hash(Password(typed: "x"))
                        return false
                    } catch {
                        return error as? Refusal == .signInsBusy
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect((1...17).contains(refused))
        _ = try await hasher.hash(Password(typed: "x"))
    }

    @Test("Nothing matches where there is no hash")
    func decoy() async throws {
        #expect(try await !Workplace.cheap.matches(Password(typed: ""), nil))
    }
}
