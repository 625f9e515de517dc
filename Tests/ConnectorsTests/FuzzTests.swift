import Foundation
import Platforms
import TestSupport
import Testing

@testable import Connectors

/// Spoils good input at random, by seeds that stay the same, and demands one thing: an answer. A trap would end the test run.
@Suite("Spoilt input")
struct FuzzTests {
    /// A small generator whose numbers never change between versions of Swift.
    struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let corpus: [String: [UInt8]] = {
        guard let folder = Bundle.module.url(forResource: "Corpus", withExtension: nil),
            let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        else { return [:] }
        return Dictionary(uniqueKeysWithValues: files.compactMap { file in
            (try? Data(contentsOf: file)).map { (file.lastPathComponent, Array($0)) }
        })
    }()

    /// Bytes that mean something to a parser.
    private static let hooks: [[UInt8]] = [
        "<", ">", "]]>", "<![CDATA[", "<!--", "-->", "&", "&amp;", "&#x110000;", "<!DOCTYPE x [", "</wp:comment>", "<wp:comment>", "</item>", "<item>",
        "\"", "\\", "\\u", "\\ud800", "{", "}", "[", "]", ",", ":", "-", "1e999", "99999999999999999999", "null", "\u{0}", "\u{FEFF}", "å", "😀", "=", "'",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0], [0xED, 0xA0, 0x80], [0xF5]]

    private static func spoilt(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &dice) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &dice)
            let end = min(bytes.count, place + Int.random(in: 0...200, using: &dice))
            switch Int.random(in: 0..<6, using: &dice) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &dice))
            case 3: bytes.insert(contentsOf: hooks.randomElement(using: &dice) ?? [], at: place)
            case 4: bytes.replaceSubrange(place..<end, with: hooks.randomElement(using: &dice) ?? [])
            default: bytes.removeSubrange(place...)
            }
        }
        return bytes
    }

    @Test("An export file is refused or read, and what is read keeps to the rules", arguments: 1...12)
    func export(_ seed: UInt64) async throws {
        var dice = Dice(state: seed)
        for (name, sound) in Self.corpus.sorted(by: { $0.key < $1.key }) where name.hasSuffix(".xml") {
            for _ in 0..<60 {
                let bytes = Self.spoilt(sound, &dice)
                do {
                    let (summary, entries) = try await ExportFile.read(bytes)
                    #expect(summary.posts + summary.comments == entries.count)
                    #expect(Set(entries.map(\.id)).count == entries.count)
                    for entry in entries { Self.check(entry) }
                } catch is WordPressExportProblem {}
            }
        }
    }

    @Test("A list of records is refused or read, and each record is kept as it came", arguments: 1...12)
    func records(_ seed: UInt64) throws {
        var dice = Dice(state: seed)
        let reader = WordPressReader(
            clock: WordPressClock(zone: TimeZone(identifier: "Europe/Stockholm")), authors: WordPressAuthors(me: 2, own: [2]))
        for (name, sound) in Self.corpus.sorted(by: { $0.key < $1.key }) where name.hasSuffix(".json") {
            for _ in 0..<200 {
                for slice in JSONSlices.elements(of: Self.spoilt(sound, &dice)) ?? [] {
                    for read in [reader.comment, reader.post] {
                        guard let entry = try? read(slice) else { continue }
                        #expect(entry.raw == Array(slice))
                        Self.check(entry)
                    }
                }
            }
        }
    }

    @Test("HTML of any kind becomes text without controls", arguments: 1...12)
    func html(_ seed: UInt64) {
        var dice = Dice(state: seed)
        for sound in Self.corpus.sorted(by: { $0.key < $1.key }).map(\.value) {
            for _ in 0..<50 {
                let text = PlainText.of(html: String(decoding: Self.spoilt(sound, &dice), as: UTF8.self))
                #expect(text == text.cleaned && !text.contains("\n\n\n"))
            }
        }
    }

    @Test("Cursors, IDs, addresses and dates of any kind are read or refused", arguments: 1...4)
    func words(_ seed: UInt64) {
        var dice = Dice(state: seed)
        let sound = ["wp1 posts=12@5 comments=801@640", "comment-17", "https://kommunen.se:8443/blogg/?a=b", "2026-03-30T14:00:00",
            "Mon, 30 Mar 2026 12:10:00 GMT", "http://x/?rest_route=/", "[::ffff:127.0.0.1]"]
        for word in sound {
            for _ in 0..<500 {
                let text = String(decoding: Self.spoilt(Array(word.utf8), &dice), as: UTF8.self)
                let place = WordPressCursor(Cursor(text))
                #expect(WordPressCursor(place.text) == WordPressCursor(WordPressCursor(place.text).text))
                if let id = WordPressID(RemoteID(text)) { #expect(WordPressID(id.remote) == id) }
                if let address = WebAddress(text) { #expect(WebAddress(address.description) == address) }
                if let date = RetryAfter.date(text, now: FaultyWordPress.now) { #expect(date >= FaultyWordPress.now) }
                if let address = HostAddress(text) { #expect(HostAddress(address.description) == address) }
                _ = WordPressClock(zone: nil).instant(utc: text, local: nil)
            }
        }
    }

    private static func check(_ entry: RemoteEntry) {
        #expect(entry.text == entry.text.cleaned && !entry.id.value.isEmpty && !entry.thread.value.isEmpty)
        #expect(entry.author.name == entry.author.name.cleaned && !entry.raw.isEmpty)
        #expect(entry.html?.contains("\u{0}") != true && entry.url?.contains("\u{0}") != true)
    }
}
