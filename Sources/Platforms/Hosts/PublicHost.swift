import Foundation

/// Whether everybody can reach a host, judged by how it is written. Nothing is looked up: a name that leads inwards is
/// found out when it is called, where each address is judged by the same `HostAddress.reach`.
public enum PublicHost {
    /// - Parameter host: the host of an address, in any case and with brackets or without.
    public static func isPublic(_ host: String) -> Bool {
        let name = host.lowercased().trimmingCharacters(in: ["[", "]"])
        if let address = HostAddress(name) { return address.reach == .publicInternet }
        let labels = (name.hasSuffix(".") ? name.dropLast() : name[...]).split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, !last.isEmpty else { return false }
        return !isNumber(last) && !innerNames.contains(String(last))
    }

    /// What ends in a number is read as an address by browsers, in whatever way it is spelled: "2130706433", "0x7f.1"
    /// (URL Standard, "ends in a number").
    private static func isNumber(_ label: Substring) -> Bool {
        label.hasPrefix("0x") ? label.dropFirst(2).allSatisfy(\.isHexDigit) : label.allSatisfy(\.isNumber)
    }

    /// Ends of names that never lead out on the internet: RFC 2606, RFC 6761, RFC 6762, RFC 8375, ICANN's "internal", and
    /// those that ICANN has set aside because networks use them inwards.
    private static let innerNames: Set<String> = [
        "localhost", "local", "localdomain", "internal", "intranet", "private", "home", "corp", "lan", "mail", "arpa", "test",
        "invalid",
    ]
}
