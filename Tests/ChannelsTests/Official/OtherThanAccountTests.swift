import Organisation
import Testing

@testable import Channels

@Suite("What is asked about and is no account")
struct OtherThanAccountTests {
    private static func answer(_ pasted: String) throws -> OfficialAnswer {
        OfficialLookup(
            directory: try OfficialLookupTests.directory(), website: "https://www.hallsberg.se",
            published: ["0582-68 50 00", "kommun@hallsberg.se"]
        ).answer(pasted)
    }

    @Test(
        "The municipality's own website is told as such, with its pages and the hosts under it",
        arguments: [
            "hallsberg.se", "www.hallsberg.se", "https://www.hallsberg.se/", "HTTP://HALLSBERG.SE/Kontakt?x=1#y", "www.hallsberg.se/förskola och skola".split(separator: " ").first.map(String.init) ?? "",
            "https://barn.hallsberg.se", "Läs mer på https://www.hallsberg.se/nyheter!", "https://www.hallsberg.se/hallsbergs.kommun", "hallsberg.se:443/x",
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.hallsberg.se%2Fkontakt%3Ffbclid%3Dx&h=AT0",
        ])
    func website(pasted: String) throws {
        let answer = try Self.answer(pasted)
        #expect(answer.other == .website && answer.warnings.isEmpty && answer.official.isEmpty, "\(answer)")
    }

    @Test(
        "What only wants to look like the website is not told as it, and is warned of",
        arguments: [
            ("hallsberg.se@evil.example", "hiddenHost"), ("https://hallsberg.se@evil.example/", "hiddenHost"), ("https://www.hallsberg.se:80@evil.example", "hiddenHost"),
            ("https://evil@hallsberg.se", "hiddenHost"), ("https://hallsberg.se.evil.example", "borrowed"), ("https://hal1sberg.se", "host"), ("evil.example/?x=https://www.hallsberg.se", ""), ("evil.example#https://hallsberg.se/x", ""),
            ("https://h\u{430}llsberg.se", "otherLetters"), ("https://xn--hllsberg-v1g.se", "otherLetters"), ("https://minhallsberg.se", ""), ("https://hallsberg.se-login.example", ""),
            ("https://evil.example/hallsberg.se", ""), ("https://evil.example\\@hallsberg.se", ""), ("https://evil.example?hallsberg.se", ""), ("ftp://hallsberg.se/x", ""), ("javascript://hallsberg.se/%0aalert(1)", ""),
            ("https://evil.example#hallsberg.se", ""), ("info@hal1sberg.se", "host"), ("info@hallsberg.se.evil.example", "borrowed"), ("facebook.com@evil.example", "hiddenHost"), ("www.hallsberg@evil.example", "hiddenHost"),
        ])
    func looksLikeWebsite(pasted: String, warning: String) throws {
        let answer = try Self.answer(pasted)
        #expect(answer.other == nil || answer.other == .platform, "\(answer)")
        #expect(answer.official.isEmpty && answer.isUnknown)
        #expect(warning.isEmpty || answer.warnings.contains { "\($0)".hasPrefix(warning) }, "\(pasted): \(answer.warnings)")
    }

    @Test(
        "Mail addresses and telephone numbers are not judged, and those that the municipality gives are known",
        arguments: [
            ("info@hallsberg.se", PastedOther.mail(isPublished: false)), ("Kommun@Hallsberg.se", .mail(isPublished: true)), ("mailto:kommun@hallsberg.se?subject=Hej", .mail(isPublished: true)),
            ("anna.ek@hallsberg.se", .mail(isPublished: false)), ("namn+lista@annan.example", .mail(isPublished: false)), ("Jag fick ett brev från info@annan.example, är det ni?", .mail(isPublished: false)),
            ("0582-68 50 00", .phone(isPublished: true)), ("+46 582 68 50 00", .phone(isPublished: true)), ("+46 (0)582-685000", .phone(isPublished: true)), ("tel:0582685000", .phone(isPublished: true)),
            ("Någon ringde från 070-123 45 67 i går", .phone(isPublished: false)), ("114 14", .phone(isPublished: false)), ("0046 70 123 45 67", .phone(isPublished: false)),
        ])
    func contacts(pasted: String, other: PastedOther) throws {
        let answer = try Self.answer(pasted)
        #expect(answer.other == other && answer.warnings.isEmpty && answer.official.isEmpty, "\(answer)")
    }

    @Test(
        "A link that names no account is told as such: a whole platform, a post or a short link",
        arguments: [
            ("facebook.com", PastedOther.platform), ("https://www.instagram.com/", .platform), ("https://sv-se.facebook.com", .platform), ("bit.ly", .platform),
            ("https://www.facebook.com/share/p/1ABCdefGHI/?mibextid=x", .post), ("https://www.facebook.com/share/v/x", .post), ("https://www.facebook.com/p/abc", .post), ("https://fb.watch/abc123/", .post),
            ("https://www.facebook.com/photo?fbid=1", .post), ("https://www.instagram.com/p/Cxyz/", .post), ("https://www.instagram.com/reel/Cxyz/?igsh=x", .post), ("https://youtu.be/dQw4w9WgXcQ?si=x", .post),
            ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", .post), ("https://www.youtube.com/shorts/x", .post), ("https://x.com/i/status/1", .post), ("https://www.linkedin.com/feed/update/urn:li:activity:1", .post),
            ("https://t.co/abc", .shortened), ("bit.ly/3xYz", .shortened), ("https://vm.tiktok.com/ZM1/", .shortened), ("https://www.tiktok.com/t/ZM1/", .shortened), ("Kolla https://lnkd.in/abc nu", .shortened),
            ("https://l.facebook.com/l.php?h=AT0", .shortened), ("https://l.facebook.com/l.php?u=https://a.example&u=https://b.example", .shortened), ("https://www.tiktok.com/x", .post),
        ])
    func nameless(pasted: String, other: PastedOther) throws {
        let answer = try Self.answer(pasted)
        #expect(answer.other == other && answer.warnings.isEmpty && answer.isUnknown, "\(answer)")
    }

    @Test(
        "A link that a platform has put round another is answered for by the one within, and never followed",
        arguments: [
            ("https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fhallsbergskommun%3Ffbclid%3Dx&h=AT0", "official"),
            ("lm.facebook.com/l.php?u=https://www.instagram.com/hallsbergskommun", "official"), ("https://l.instagram.com/?u=https%3A%2F%2Finstagram.com%2Fhallsbergskommun&e=x", "official"),
            ("Titta https://l.facebook.com/l.php?u=https%3A%2F%2Ffacebook.com%2Fbadhuset.hallsberg&h=1 här", "formerly"),
            ("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Ffacebook.com%252Fhallsbergskommun&data=05", "official"),
            ("https://l.facebook.com/l.php?u=https%3A%2F%2Ffaceb00k.com%2Fhallsbergskommun", "deceiving"), ("https://l.facebook.com/l.php?u=https%3A%2F%2Ffacebook.com%40evil.example", "deceiving"),
            ("https://l.facebook.com@evil.example/l.php?u=https%3A%2F%2Ffacebook.com%2Fhallsbergskommun", "deceiving"), ("https://l.facebook.com.evil.example/l.php?u=https%3A%2F%2Ffacebook.com%2Fhallsbergskommun", "deceiving"),
            ("https://evil.example/l.php?u=https%3A%2F%2Ffacebook.com%2Fhallsbergskommun", "unknown"), ("https://l.facebook.com/l.php?u=javascript%3Aalert(1)", "unknown"),
            ("https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.facebook.com%2Fokant", "unknown"),
        ])
    func wrapped(pasted: String, kind: String) throws {
        let answer = try Self.answer(pasted)
        let found = !answer.official.isEmpty ? "official" : !answer.formerly.isEmpty ? "formerly" : answer.warnings.isEmpty ? "unknown" : "deceiving"
        #expect(found == kind, "\(answer)")
        if kind == "official" || kind == "formerly" { #expect(answer.isWithinAnother || pasted.contains(answer.account.text)) }
    }
}
