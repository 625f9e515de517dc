import Database
import Foundation
import Organisation
import Platforms
import Testing

@testable import Channels

@Suite("Is this account official?")
struct OfficialLookupTests {
    private static let accounts: [(String, String, Bool)] = [
        ("facebook", "https://www.facebook.com/hallsbergskommun", true), ("instagram", "https://www.instagram.com/hallsbergskommun", true),
        ("facebook", "https://www.facebook.com/badhuset.hallsberg", false), ("mastodon", "https://social.example/@hallsberg", true),
        ("wordpress", "https://blogg.hallsberg.se/skolan", true), ("youtube", "https://www.youtube.com/@Hallsbergtv", true),
    ]

    /// Names that channels have left: the Facebook page and the closed swimming hall once; two had "kommunen.hallsberg".
    private static let left: [Channel.ID: [FormerHandle]] = [
        .init(0): [former("kommunen.hallsberg", "https://www.facebook.com/kommunen.hallsberg", 1_710_000_000)],
        .init(1): [
            former("kommunen.hallsberg", "https://www.instagram.com/kommunen.hallsberg", 1_720_000_000), former("hallsbergtv", "https://www.instagram.com/hallsbergtv", 1_715_000_000),
            former("kommunen.hallsberg", "https://www.instagram.com/kommunen.hallsberg", 1_712_000_000),
        ],
        .init(2): [former("simhallen_hbg", "https://www.facebook.com/simhallen_hbg", 1_705_000_000)],
        .init(3): [former("hallsbergs", "https://social.example/@hallsbergs", 1_706_000_000)],
        .init(4): [former("skolan.se", "https://skolan.se", 1_707_000_000)],
    ]

    private static func former(_ handle: String, _ address: String, _ until: TimeInterval) -> FormerHandle {
        FormerHandle(
            handle: handle, address: WebAddress(stored: address), from: Date(timeIntervalSince1970: 1_700_000_000),
            until: Date(timeIntervalSince1970: until))
    }

    static func directory(impostors: [Impostor] = []) throws -> PublicDirectory {
        let platforms = try PlatformList.seeded()
        let unit = MunicipalUnit(id: .init(1), name: "Kommunikation", board: "Kommunstyrelsen")
        let lines = accounts.enumerated().map { index, account in
            DirectoryLine(
                channel: Channel.sample(index, platform: account.0, address: account.1, isOpen: account.2), unit: unit, platforms: platforms)
        }
        return PublicDirectory(version: 1, lines: lines, platformList: platforms, impostors: impostors, former: left)
    }

    private static func answer(_ pasted: String, impostors: [Impostor] = []) throws -> OfficialAnswer {
        OfficialLookup(directory: try directory(impostors: impostors), website: "https://www.hallsberg.se").answer(pasted)
    }

    @Test(
        "HBG-4.17 LUD-28 LUD-29 OSB-38 GOT-40 KUN-60 Every way to write an official account finds it",
        arguments: [
            ("https://www.facebook.com/hallsbergskommun", [0]), ("facebook.com/HallsbergsKommun/", [0]), ("http://m.facebook.com/hallsbergskommun?ref=x", [0]),
            ("https://www.facebook.com/hallsbergskommun/posts/123", [0]), ("@hallsbergskommun", [0, 1]), ("hallsbergskommun", [0, 1]), ("HALLSBERGSKOMMUN", [0, 1]),
            ("instagram.com/hallsbergskommun", [1]), ("@hallsberg@social.example", [3]), ("https://social.example/@hallsberg/1234", [3]),
            ("https://blogg.hallsberg.se/skolan/2026/03/lunch", [4]), ("blogg.hallsberg.se/skolan", [4]), ("https://youtube.com/@hallsbergTV", [5]), (" <https://www.facebook.com/hallsbergskommun> ", [0]),
        ])
    func official(pasted: String, expected: [Int]) throws {
        let answer = try Self.answer(pasted)
        #expect(answer.official.map(\.channel.id.rawValue).sorted() == expected.map(Int64.init), "\(answer)")
        #expect(answer.formerly.isEmpty && answer.warnings.isEmpty)
    }

    @Test("A closed account was official, until its date")
    func formerly() throws {
        for pasted in ["facebook.com/badhuset.hallsberg", "@badhuset.hallsberg", "https://m.facebook.com/Badhuset.Hallsberg"] {
            let answer = try Self.answer(pasted)
            #expect(answer.official.isEmpty && answer.formerly.map(\.channel.id.rawValue) == [2] && answer.formerly[0].channel.closedOn != nil)
        }
    }

    @Test(
        "HBG-4.17 LUD-28 KUN-60 A name that a channel has left is told as left, by whatever way it is asked for",
        arguments: [
            ("@simhallen_hbg", [2]), ("simhallen_hbg", [2]), ("Simhallen_HBG", [2]), ("https://www.facebook.com/simhallen_hbg", [2]), ("m.facebook.com/simhallen_hbg/posts/1", [2]),
            ("@kommunen.hallsberg", [1, 0]), ("kommunen.hallsberg", [1, 0]), ("instagram.com/kommunen.hallsberg", [1]), ("Följ @kommunen.hallsberg på Instagram!", [1, 0]),
            ("@hallsbergs@social.example", [3]), ("hallsbergs@social.example", [3]), ("https://social.example/@hallsbergs", [3]), ("skolan.se", [4]), ("@skolan.se", [4]),
        ])
    func left(pasted: String, expected: [Int]) throws {
        let answer = try Self.answer(pasted)
        #expect(answer.renamed.map(\.line.channel.id.rawValue) == expected.map(Int64.init), "\(answer)")
        #expect(answer.official.isEmpty && answer.formerly.isEmpty && answer.warnings.isEmpty && !answer.isUnknown)
    }

    @Test("A name that is ours on one platform and was on another tells both; an address never does")
    func leftElsewhere() throws {
        let name = try Self.answer("@hallsbergtv")
        #expect(name.official.map(\.channel.id.rawValue) == [5] && name.renamed.map(\.platform.rawValue) == ["instagram"])
        #expect(try Self.answer("youtube.com/@hallsbergtv").renamed.isEmpty)
        let old = try Self.answer("instagram.com/hallsbergtv")
        #expect(old.official.isEmpty && old.renamed.map(\.line.channel.id.rawValue) == [1])
        #expect(try Self.answer("tiktok.com/@simhallen_hbg").isUnknown)
    }

    @Test(
        "What citizens paste is read as they mean it",
        arguments: [
            ("Kolla https://www.facebook.com/hallsbergskommun tack", "official"), ("Kolla\nhttps://www.facebook.com/hallsbergskommun\ntack", "official"),
            ("Är det ni? facebook.com/hallsbergskommun.", "official"), ("[Kommunen](https://www.facebook.com/hallsbergskommun)", "official"),
            ("Se [Hallsbergs kommun](https://www.facebook.com/hallsbergskommun) här", "official"), ("https：//www.facebook.com／hallsbergskommun", "official"),
            ("Hallsbergs kommun (@hallsbergskommun) • Instagram-foton", "official"), ("@hallsbergskommun?", "official"), ("hallsberg@social.example", "official"),
            ("Kolla @annan och https://www.facebook.com/hallsbergskommun", "official"), ("badhuset.hallsberg", "formerly"), ("Badhuset.Hallsberg ", "formerly"),
            ("gatan.örebro", "unknown"), ("badhuset.kumla", "unknown"), ("kommunens_sida", "unknown"), ("fritid.hallsbérg.ungdom", "unknown"), ("https://göteborg.se", "unknown"),
            ("anna.andersson@hallsberg.se", "unknown"), ("https://xn--gteborg-90a.se/x", "unknown"),
            ("facebok.com", "deceiving"), ("fаcebook.com", "deceiving"), ("facebook.com.tavling", "deceiving"), ("facebook.com@evil.example", "deceiving"),
            ("Vinn! https://facebook.com/hallsbergskommun https://faceb00k.com/vinn", "deceiving"), ("https://faceb00k.com/vinn är inte facebook.com/hallsbergskommun", "deceiving"),
            ("https://evil.example facebook.com/hallsbergskommun", "unknown"), ("facebook.com/hallsbergskommun instagram.com/hallsbergskommun", "official"),
        ])
    func meant(pasted: String, expected: String) throws {
        let answer = try Self.answer(pasted)
        let kind = !answer.official.isEmpty ? "official" : !answer.formerly.isEmpty ? "formerly" : answer.warnings.isEmpty ? "unknown" : "deceiving"
        #expect(kind == expected, "\(answer)")
        #expect(answer.isOneOfSeveral == (answer.account.text != pasted && pasted.split(separator: " ").count { $0.contains("/") } > 1))
    }

    @Test("A channel's own name finds it, as people write it")
    func named() throws {
        let line = try Self.directory().lines[0]
        for name in [line.channel.name, line.channel.name.uppercased(), "  \(line.channel.name) "] {
            #expect(try Self.answer(name).official.contains { $0.channel.id == line.channel.id }, "\(name)")
        }
    }

    @Test(
        "What is not in the list is unknown, and never official",
        arguments: [
            "https://www.facebook.com/hallsbergs.badhus", "https://www.facebook.com/", "facebook.com", "@hallsbergskommune.tavling", "https://blogg.hallsberg.se/skolan2",
            "https://blogg.hallsberg.se/skolan/../falsk", "https://blogg.hallsberg.se/skol%61n/x", "https://example.org/hallsbergskommun", "https://tiktok.com/@hallsbergskommun", "https://social.example/@annan", "Jag undrar om kontot är äkta", "12", "a",
        ])
    func unknown(pasted: String) throws {
        let answer = try Self.answer(pasted)
        #expect(answer.isUnknown, "\(answer)")
    }

    @Test("An empty question has no answer", arguments: ["", "   ", "\u{202E}\u{200B}", "\u{0}\u{1}"])
    func empty(pasted: String) throws {
        #expect(try Self.answer(pasted).account.isEmpty)
    }

    @Test(
        "What is made to look like something else is never official, and is warned of",
        arguments: [
            ("https://faceb00k.com/hallsbergskommun", "host"), ("https://www.facebok.com/hallsbergskommun", "host"), ("https://facebook.com.evil.example/hallsbergskommun", "borrowed"),
            ("https://facebook.com@evil.example/hallsbergskommun", "hiddenHost"), ("https://xn--fcebook-2fg.com/hallsbergskommun", "otherLetters"),
            ("https://fаcebook.com/hallsbergskommun", "otherLetters"), ("https://evil.example\\@facebook.com/hallsbergskommun", ""), ("https://www.instagrarn.com/hallsbergskommun", "host"),
            ("https://blogg.hal1sberg.se/skolan", "host"), ("https://hallsberg.se.example/x", "borrowed"), ("https://www.facebook.com/hal1sbergskommun", "handle"),
            ("https://www.facebook.com/hallsbergs.kommun", "handle"), ("@hallsbergskommum", "handle"), ("@hаllsbergskommun", "handle"),
            ("https://instagram.com/hallsbergs_kommun", "handle"), ("https://x.com/hallsbergskommun_", "handle"), ("https://hallsberg.se-login.example/x", ""),
        ])
    func lookAlikes(pasted: String, kind: String) throws {
        let answer = try Self.answer(pasted)
        #expect(answer.official.isEmpty && answer.formerly.isEmpty, "\(answer)")
        #expect(kind.isEmpty || answer.warnings.contains { "\($0)".hasPrefix(kind) }, "\(pasted): \(answer.warnings)")
    }

    @Test("A platform's own other hosts, and the municipality's own, are no look-alikes")
    func genuine() throws {
        for pasted in ["https://sv-se.facebook.com/hallsbergskommun", "https://www.hallsberg.se/kontakt", "https://barn.hallsberg.se", "https://mobile.twitter.com/nagon"] {
            let hosts = try Self.answer(pasted).warnings.filter { !"\($0)".hasPrefix("handle") }
            #expect(hosts.isEmpty, "\(pasted)")
        }
    }

    @Test("A reported impostor is told, also beside an official account of the same name")
    func impostors() throws {
        let fake = Impostor(
            id: .init(1), key: "tiktok.com/@hallsbergskommun", shown: "https://tiktok.com/@hallsbergskommun", platform: PlatformKind(rawValue: "tiktok"),
            state: .confirmed, reportedAt: Date(timeIntervalSince1970: 0), judgedAt: nil, note: "hemligt")
        let there = try Self.answer("https://www.tiktok.com/@hallsbergskommun", impostors: [fake])
        #expect(there.official.isEmpty && there.impostors.count == 1)
        let name = try Self.answer("@hallsbergskommun", impostors: [fake])
        #expect(name.official.count == 2 && name.impostors.count == 1)
        #expect(try Self.answer("facebook.com/hallsbergskommun", impostors: [fake]).impostors.isEmpty)
    }

    @Test("Whatever is pasted, the answer is bounded, one line, and official only for what is in the list")
    func hostile() throws {
        let lookup = OfficialLookup(directory: try Self.directory(), website: "https://www.hallsberg.se")
        let platforms = try PlatformList.seeded()
        for pasted in HostilePaste.all {
            let answer = lookup.answer(pasted)
            #expect(answer.account.text.unicodeScalars.count <= PastedAccount.longest)
            let isOneLine = !answer.account.text.contains { $0.isNewline }
            #expect(isOneLine)
            for line in answer.official {
                let isExact = platforms.recognise(pasted)?.key == line.accountKey || PlatformList.bareHandle(pasted)?.lowercased() == line.handle
                let host = line.accountKey.prefix { $0 != "/" }
                #expect(isExact || answer.account.text.lowercased().contains(host), "\(pasted)")
            }
        }
    }

    @Test(
        "Punycode is read as the standard's own samples are (RFC 3492, 7.1)",
        arguments: [
        ("ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"), ("Proprostnemluvesky-uyb24dma41a", "Pročprostěnemluvíčesky"),
            ("bcher-kva", "bücher"), ("maana-pta", "mañana"), ("", ""), ("-", ""), ("99999999999", nil), ("ö", nil), ("a-b-", "a-b"),
        ] as [(String, String?)])
    func punycode(label: String, text: String?) {
        #expect(Punycode.decode(label) == text)
    }
}

extension Channel {
    /// A channel that no register knows.
    static func sample(
        _ id: Int, name: String = "Kanal", platform: String, address: String, isOpen: Bool = true, inCrisis: Bool = false
    ) -> Channel {
        Channel(
            id: .init(Int64(id)), slug: "kanal-\(id)", name: name, platform: PlatformKind(rawValue: platform),
            address: WebAddress(stored: address), unitID: .init(1), purpose: "Nyheter.", targetGroup: nil, openComments: id.isMultiple(of: 2),
            openedOn: Date(timeIntervalSince1970: 1_700_000_000), closedOn: isOpen ? nil : Date(timeIntervalSince1970: 1_750_000_000),
            guidelineID: "hallsberg", accountID: nil, handle: nil, inCrisis: inCrisis, evaluateOn: nil, responsible: nil,
            decision: ChannelDecision(), localAdditions: [], revision: 1)
    }
}
