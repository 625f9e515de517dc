import Foundation

/// A mail address or a telephone number: what somebody may paste instead of an account, and nobody can judge by its looks.
enum PastedContact: Sendable, Hashable {
    /// In lower case.
    case mail(String)
    /// Digits alone, as they are dialled within Sweden.
    case phone(String)

    /// - Parameter text: one address or one number, and nothing beside it.
    init?(_ text: String) {
        if let mail = Self.mail(text) {
            self = .mail(mail)
        } else if let phone = Self.phone(text) {
            self = .phone(phone)
        } else {
            return nil
        }
    }

    /// What stands after the at sign.
    var domain: String? {
        guard case .mail(let address) = self else { return nil }
        return address.split(separator: "@").last.map(String.init)
    }

    /// The numbers in a text, each as it is written there.
    static func phones(in text: String) -> [String] {
        text.split { !isOfPhone($0) }.map { $0.trimmingCharacters(in: [" ", "-", "–", "/", "."]) }.filter { phone($0) != nil }
    }

    /// A name before the sign that is itself a website's may be meant to deceive: "hallsberg.se@annan.example".
    private static func mail(_ text: String) -> String? {
        let lower = text.lowercased()
        let bare = lower.hasPrefix("mailto:") ? lower.dropFirst("mailto:".count).prefix { $0 != "?" } : lower[...]
        let halves = bare.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, bare.utf8.count <= 254, (1...64).contains(halves[0].utf8.count),
            halves[0].unicodeScalars.allSatisfy(isOfLocalPart), !looksLikeWebsite(String(halves[0])), isDomain(halves[1])
        else { return nil }
        return String(bare)
    }

    private static func isOfLocalPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "._-+'".unicodeScalars.contains(scalar)
    }

    private static func isDomain(_ domain: Substring) -> Bool {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1
            && labels.allSatisfy { label in
                !label.isEmpty && label.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" }
            }
    }

    /// Whether a name is written as websites are; "anna.ek" is a person's.
    static func looksLikeWebsite(_ name: String) -> Bool {
        let labels = name.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let first = labels.first, let last = labels.last else { return false }
        return first == "www" || last.hasPrefix("xn--") || websiteEnds.contains(String(last))
    }

    /// The ends of websites' names that are used for deceiving in Sweden, and those of the platforms.
    private static let websiteEnds: Set<String> = [
        "se", "nu", "com", "org", "net", "eu", "info", "biz", "io", "co", "app", "me", "tv", "be", "am", "gg", "no", "dk", "fi", "de",
        "uk", "us", "ru", "cn", "cc", "ws", "to", "ly", "xyz", "top", "site", "shop", "online", "club", "live", "social", "example",
    ]

    private static func isOfPhone(_ character: Character) -> Bool {
        ("0"..."9").contains(character) || "+-–/(). ".contains(character)
    }

    /// Sweden's numbers begin with a zero, or with "11" when they are short; others' with a plus sign or two zeros.
    private static func phone(_ text: String) -> String? {
        let lower = text.lowercased()
        let bare = (lower.hasPrefix("tel:") ? String(lower.dropFirst("tel:".count)) : lower).replacing("(0)", with: "")
        guard bare.allSatisfy(isOfPhone), !bare.dropFirst().contains("+") else { return nil }
        var digits = bare.filter { ("0"..."9").contains($0) }
        let isAbroad = bare.hasPrefix("+") || digits.hasPrefix("00")
        if isAbroad {
            digits = String(digits.hasPrefix("00") ? digits.dropFirst(2) : digits[...])
            if digits.hasPrefix("46") { digits = "0\(digits.dropFirst(2))" }
        }
        let isShort = digits.hasPrefix("11") && (3...6).contains(digits.count)
        let isWhole = (isAbroad || digits.hasPrefix("0")) && (7...15).contains(digits.count)
        return isShort || isWhole ? digits : nil
    }
}
