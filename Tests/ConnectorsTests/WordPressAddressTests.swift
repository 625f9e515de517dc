import Connectors
import Foundation
import Platforms
import Testing

@Suite("Addresses that a connector may call")
struct WordPressAddressTests {
    @Test("Addresses are refused with the reason", arguments: [
        ("", WordPressAddressProblem.notAnAddress), ("kommunen.se", .notAnAddress), ("ftp://kommunen.se", .notAnAddress),
        ("https://", .notAnAddress), ("https://kommunen.se/?a=b", .notAnAddress), ("https://kommunen.se/#x", .notAnAddress),
        ("javascript:alert(1)", .notAnAddress), ("https://kom munen.se", .notAnAddress), ("https://kommunen.se\u{0}", .notAnAddress),
        ("https://kommunen.se:99999", .notAnAddress), ("https://kommunen.se:0", .notAnAddress),
        ("file:///etc/passwd", .notAnAddress),
        ("https://a:b@kommunen.se", .holdsSecret), ("https://127.0.0.1@kommunen.se", .holdsSecret),
        ("http://kommunen.se", .needsHTTPS), ("http://127.0.0.1", .needsHTTPS), ("http://10.0.0.1", .needsHTTPS),
        ("https://127.0.0.1", .innerNetwork), ("https://10.1.2.3/blogg", .innerNetwork), ("https://192.168.1.1", .innerNetwork),
        ("https://172.31.0.1", .innerNetwork), ("https://100.64.0.1", .innerNetwork), ("https://169.254.169.254", .innerNetwork),
        ("https://0.0.0.0", .innerNetwork), ("https://[::1]", .innerNetwork), ("https://[fd00::1]", .innerNetwork),
        ("https://[fe80::1]", .innerNetwork), ("https://[::ffff:127.0.0.1]", .innerNetwork), ("https://[64:ff9b::10.0.0.1]", .innerNetwork),
        ("https://[2002:7f00:1::]", .innerNetwork), ("https://224.0.0.1", .innerNetwork), ("https://[::]", .innerNetwork),
    ])
    func refused(_ text: String, _ problem: WordPressAddressProblem) {
        #expect(throws: problem) { try WordPressAddress(text, allowing: .publicOnly) }
    }

    @Test("Addresses are taken in one spelling", arguments: [
        ("https://www.kommunen.se", "https://www.kommunen.se/"), (" HTTPS://WWW.Kommunen.SE/Nyheter ", "https://www.kommunen.se/Nyheter/"),
        ("https://kommunen.se:443/", "https://kommunen.se/"), ("https://kommunen.se:8443", "https://kommunen.se:8443/"),
        ("https://8.8.8.8/", "https://8.8.8.8/"), ("https://[2606:4700::1111]/", "https://[2606:4700::1111]/"),
    ])
    func taken(_ text: String, _ spelling: String) throws {
        #expect(try WordPressAddress(text, allowing: .publicOnly).description == spelling)
    }

    @Test("An installation can allow more, but never where machines keep their secrets")
    func allowances() throws {
        #expect(throws: Never.self) { try WordPressAddress("http://127.0.0.1:8080", allowing: .loopback) }
        #expect(throws: Never.self) { try WordPressAddress("http://localhost:8080", allowing: .loopback) }
        #expect(throws: Never.self) { try WordPressAddress("https://10.0.0.1", allowing: .privateNetworks) }
        #expect(throws: Never.self) { try WordPressAddress("http://10.0.0.1", allowing: [.privateNetworks, .plainHTTP]) }
        #expect(throws: WordPressAddressProblem.needsHTTPS) { try WordPressAddress("http://kommunen.se", allowing: .loopback) }
        for address in ["https://169.254.169.254", "https://[fe80::1]", "https://[::ffff:169.254.169.254]"] {
            #expect(throws: WordPressAddressProblem.innerNetwork) {
                try WordPressAddress(address, allowing: [.loopback, .privateNetworks, .plainHTTP])
            }
        }
    }

    @Test("A name that leads to an inner network is not called", arguments: ["https://localhost", "https://2130706433", "https://0x7f.1", "https://127.1"])
    func nameInside(_ address: String) async throws {
        let connector = try WordPressConnector(
            address: WordPressAddress(address, allowing: .publicOnly), account: "a", applicationPassword: "b", clock: { FaultyWordPress.now })
        await #expect(throws: PlatformError.addressNotAllowed) { try await connector.check() }
    }

    @Test("An account or password that cannot be one is refused", arguments: [("", "x"), ("a", " "), ("a:b", "x"), ("a\nb", "x"), ("a", "x\r\ny")])
    func badAccount(_ account: String, _ password: String) throws {
        let address = try WordPressAddress("https://kommunen.se", allowing: .publicOnly)
        #expect(throws: WordPressAddressProblem.badAccount) {
            try WordPressConnector(address: address, account: account, applicationPassword: password, clock: { FaultyWordPress.now })
        }
    }
}
