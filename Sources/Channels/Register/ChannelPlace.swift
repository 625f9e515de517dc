import Organisation
import Platforms

/// Where a channel is: its platform, and its address in the one spelling that Kanalvakt uses.
struct ChannelPlace {
    let platform: PlatformKind
    let address: WebAddress
    /// The account that the address was recognised as; nil for a place that no pattern knows.
    let account: RecognisedAccount?
    /// What every spelling of the address shares.
    let key: String

    /// Reads the two fields together, since each says something about the other.
    ///
    /// - Parameter address: an address, or the account's name on the platform.
    static func read(
        platform: String, address: String, _ platforms: PlatformList, _ reader: inout FieldReader
    ) -> ChannelPlace? {
        let kind = reader.value { () throws(FieldProblem) in try self.platform(platform, platforms) }
        let account = kind.flatMap { platforms.recognise(address, on: $0) }
        let place = account?.address ?? reader.value { () throws(FieldProblem) in try WebAddress.clean(address) }
        guard let kind, let place else { return nil }
        if let problem = place.problem(in: "Adress") {
            reader.note(problem)
            return nil
        }
        if account == nil, let other = platforms.recognise(place.text), other.platform != kind,
            platforms.entry(other.platform)?.isOfOneSite(place) == true {
            reader.note(FieldProblem(field: "Adress", kind: .unsuitable(allowed: belongs(to: other, platforms))))
            return nil
        }
        return ChannelPlace(platform: kind, address: place, account: account, key: account?.key ?? place.key)
    }

    /// The name without its at sign; nil for none.
    static func handle(_ text: String) -> String? {
        let name = text.drop { $0 == "@" }
        return name.isEmpty ? nil : String(name)
    }

    private static func platform(_ text: String, _ platforms: PlatformList) throws(FieldProblem) -> PlatformKind {
        let kind = PlatformKind(rawValue: try TextRule("Plattform", length: 1...60).clean(text))
        guard platforms.entry(kind) != nil else {
            let known = platforms.entries.map(\.kind.rawValue).joined(separator: ", ")
            throw FieldProblem(
                field: "Plattform",
                kind: .unsuitable(allowed: .init(swedish: "välj en av \(known).", english: "choose one of \(known).")))
        }
        return kind
    }

    private static func belongs(to account: RecognisedAccount, _ platforms: PlatformList) -> FieldProblem.Wish {
        let name = platforms.name(of: account.platform)
        return FieldProblem.Wish(
            swedish: "adressen hör till \(name). Välj den plattformen eller skriv en annan adress.",
            english: "the address belongs to \(name). Choose that platform or write another address.")
    }
}

extension PlatformEntry {
    /// Whether the address is on a site that is this platform's alone, and so cannot be another's.
    fileprivate func isOfOneSite(_ address: WebAddress) -> Bool {
        guard let pasted = PastedAddress(address.text) else { return false }
        return patterns.contains { $0.host != .any && !$0.isExclusion && $0.match(pasted) != nil }
    }
}
