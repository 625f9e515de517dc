import Foundation

/// Why an address may be meant to deceive. Nothing is fetched to find out: the letters alone tell.
public enum LookAlike: Sendable, Hashable {
    /// The address has a sign-in before its real host: "facebook.com@annan.example".
    case hiddenHost(real: String)
    /// The host looks like a known one without being it: "faceb00k.com".
    case host(shown: String, known: String)
    /// The host has letters from other alphabets, or is written so: "xn--…".
    case otherLetters(shown: String, written: String)
    /// A known host is part of another's name: "facebook.com.annan.example".
    case borrowed(known: String, real: String)
    /// The account's name looks like that of an official channel, whose slug it is.
    case handle(slug: String)

    var isOtherLetters: Bool { if case .otherLetters = self { true } else { false } }
}

/// What a text looks like, so that two that are easily taken for each other become the same.
enum Skeleton {
    /// Lower case, without accents and signs between letters, and with what looks alike written alike.
    static func of(_ text: String) -> String {
        let folded = DirectoryQuery.folded(text.decomposedStringWithCompatibilityMapping)
        var skeleton = String.UnicodeScalarView()
        for scalar in folded.unicodeScalars where !separators.contains(scalar) { skeleton.append(alike[scalar] ?? scalar) }
        return String(skeleton).replacing("rn", with: "m").replacing("vv", with: "w")
    }

    /// Whether one letter more, less or other makes the one into the other.
    static func isOneStep(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        guard abs(left.count - right.count) <= 1, left != right else { return false }
        let start = zip(left, right).prefix { $0 == $1 }.count
        let (leftRest, rightRest) = (left.dropFirst(start), right.dropFirst(start))
        let end = zip(leftRest.reversed(), rightRest.reversed()).prefix { $0 == $1 }.count
        return max(leftRest.count, rightRest.count) - end <= 1
    }

    private static let separators: Set<Unicode.Scalar> = [".", "_", "-", " ", "·", "\u{2010}", "\u{2011}", "\u{2013}"]

    /// Letters that are drawn as, or nearly as, a letter of the Latin alphabet: Cyrillic, Greek and digits (a part of
    /// Unicode Technical Standard 39, confusables).
    private static let alike: [Unicode.Scalar: Unicode.Scalar] = {
        var map: [Unicode.Scalar: Unicode.Scalar] = [:]
        let rows: [(String, String)] = [
            ("аеорсухіјѕһԁԛԝьвгмнткпиӏ", "aeopcyxijshdqwbbrmhtknul"), ("αορνικυχτγωβε", "aopvikuxtywbe"), ("0135$7|!", "olesstll"),
        ]
        for (from, to) in rows { for (strange, plain) in zip(from.unicodeScalars, to.unicodeScalars) { map[strange] = plain } }
        // I, l and 1 cannot be told apart in many typefaces.
        map["i"] = "l"
        map["ı"] = "l"
        map["і"] = "l"
        map["ø"] = "o"
        map["ł"] = "l"
        map["đ"] = "d"
        return map
    }()
}
