import HTTPTypes
import Testing

@testable import Web

@Suite("Addresses")
struct SiteAddressTests {
    /// One of each case; the compiler asks for a new one here when a case is added.
    static let each = site + applications + registers + peoples + opens
        + oversights + notices + deposits + visitors

    private static let site: [SiteAddress] = [
        .directory, .channel("langangskolan"), .guidelines, .guideline("hallsberg"), .coverage("osby"), .oscal("osby"),
        .comparison, .check, .adoption, .signIn, .signOut, .inbox, .item(7), .reply(7), .removal(7), .handOver(7),
        .noAnswer(7), .outcome(7), .ledger, .ledgerEntry(0), .evidence(3), .evidencePart(3, 1), .status, .asset("a-1.css"),
    ]

    @Test("every address is read back as it is written", arguments: each)
    func roundTrip(address: SiteAddress) {
        #expect(SiteAddress(path: address.path) == address)
    }

    @Test("each case stands in the list once")
    func eachCaseOnce() {
        for address in Self.each {
            switch address {
            case .directory, .channel, .signIn, .signOut, .inbox, .item, .reply, .removal, .handOver, .noAnswer, .outcome,
                .ledger, .ledgerEntry, .evidence, .evidencePart, .status, .asset, .guidelines, .guideline, .coverage, .oscal,
                .comparison, .check, .adoption, .application, .register, .people, .open, .oversight, .notice, .deposit, .visitor:
                continue
            }
        }
        #expect(Set(Self.each).count == Self.each.count)
        #expect(Set(Self.site.map { "\($0)".prefix { $0 != "(" } }).count == 24)
    }

    @Test(
        "anything written otherwise is no address",
        arguments: [
            "", "inkorg", "//", "/inkorg/", "/inkorg/0", "/inkorg/-1", "/inkorg/+7", "/inkorg/07", "/inkorg/7/", "/inkorg/7/ta",
            "/inkorg/9223372036854775808", "/inkorg/99999999999999999999999999", "/inkorg/1e3", "/inkorg/٧", "/inkorg/7;DROP",
            "/inkorg/7%00", "/inkorg/%37", "/INKORG", "/kanaler", "/kanaler/", "/kanaler/../inkorg", "/kanaler/Å",
            "/kanaler/a b", "/kanaler/<script>", "/stil/", "/stil/.hemlig", "/stil/../sv.json", "/stil/a/b", "/liggare/-1",
            "/liggare/00", "/bevis", "/bevis/1/delar", "/bevis/1/delar/0", "/bevis/1/delar/1/2", "/status/x", "/riktlinjer/", "/riktlinjer/Osby", "/riktlinjer/osby/", "/riktlinjer/osby/annat", "/riktlinjer/granskning/x",
            "/riktlinjer/jamforelse/tackning", "/riktlinjer/../inkorg", "/\u{0}",
            "/" + String(repeating: "a", count: 300), "/kanaler/" + String(repeating: "a", count: 81),
        ])
    func refused(path: String) {
        #expect(SiteAddress(path: path) == nil)
    }

    @Test("an address that changes something takes only forms", arguments: each)
    func methods(address: SiteAddress) {
        #expect(!address.methods.isEmpty)
        let changes: [SiteAddress] = [.signOut, .reply(7), .handOver(7), .noAnswer(7), .outcome(7), .adoption]
        if changes.contains(address) { #expect(address.methods == [.post]) }
    }

    @Test(
        "after signing in one only ever lands on a page of this site that is read",
        arguments: [
            ("/inkorg/7", "/inkorg/7"), ("/inkorg?visa=alla&sok=b%C3%A5t", "/inkorg?visa=alla&sok=b%C3%A5t"),
            ("/liggare", "/liggare"), ("", "/inkorg"), ("//evil.example", "/inkorg"), ("https://evil.example", "/inkorg"),
            ("/\\evil.example", "/inkorg"), ("/inkorg/7/svar", "/inkorg"), ("/logga-ut", "/inkorg"), ("/", "/inkorg"),
            ("/inkorg\r\nSet-Cookie: a=b", "/inkorg"), ("/inkorg?a=\r\nb", "/inkorg"), ("javascript:alert(1)", "/inkorg"),
        ])
    func onwards(asked: String, path: String) {
        #expect(Onwards(asked).path == path)
    }
}
