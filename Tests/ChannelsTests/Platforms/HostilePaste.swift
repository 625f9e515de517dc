import Foundation

@testable import Channels

/// Texts that nobody pastes in good faith, the same each time.
enum HostilePaste {
    static let all: [String] = crafted + mutated

    private static let crafted = [
        String(repeating: "a", count: 100_000), "https://" + String(repeating: "a.", count: 900) + "se/@x",
        "https://facebook.com/" + String(repeating: "-1", count: 900), "https://facebook.com/p/" + String(repeating: "1-", count: 99),
        "https://facebook.com/" + String(repeating: "%", count: 1_000), "https://facebook.com/%00", "https://facebook.com/%E0%80%80",
        "https://facebook.com/%FF", "https://facebook.com/\u{202E}x", "https://facebook.com/\u{0}", "@@", "@", "@a@", "@@a@b.c", "@a@b@c", "://", "https://",
        "https://?", "https://#!/", "https://facebook.com?id=1", "https://facebook.com/profile.php?id=", "https://facebook.com/profile.php?id=%31",
        "https://x.com/#!/", "https://x.com/%2F..%2F", "https://x.com/a%5Cb", "https://.facebook.com/x", "https://..facebook.com/x", "https://facebook.com:99999999999999999999/x",
        "https://ＦＡＣＥＢＯＯＫ.com/x", "https://facebook。com/x", "https://x.com/👩‍👩‍👧", "https://x.com/e\u{301}", "https://x.com/" + String(repeating: "e\u{301}", count: 300),
        "https://x.com/" + String(repeating: "\u{301}", count: 900), "https://youtube.com/@H%C3%A4llsberg", "https://youtube.com/@Hällsberg", "{handle}", "https://x.com/{handle}", "*.x.com/x",
        "https://bsky.app/profile/did:", "https://social.example/@a@b.c@d.e", "https://medium.com/@@", "https://x.com/@@x", "https://x.com/@", "https://a.b/@" + String(repeating: "x", count: 1_900),
    ]

    /// Seeds cut, doubled and struck by other bytes.
    private static var mutated: [String] {
        var dice = Dice(state: 20_261_122)
        let seeds = RecognitionTests.spellings.flatMap(\.pasted) + crafted.filter { $0.utf8.count < 200 }
        return (0..<4_000).map { _ in
            var bytes = Array(seeds[dice.below(seeds.count)].utf8)
            for _ in 0...dice.below(4) where !bytes.isEmpty {
                let place = dice.below(bytes.count)
                switch dice.below(4) {
                case 0: bytes[place] = UInt8(dice.below(256))
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(Array("/?#@.:%{}*-&=\u{0} ".utf8)[dice.below(15)], at: place)
                default: bytes += bytes.prefix(place)
                }
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}

/// Numbers that look random and are the same each time.
struct Dice {
    var state: UInt64

    mutating func below(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return count == 0 ? 0 : Int((state >> 33) % UInt64(count))
    }
}
