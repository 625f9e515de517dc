import Foundation

/// The network that a request comes from, as far as one household or office can be told from another.
public enum NetworkAddress {
    /// An IPv4 address as it is, an IPv6 address by its first 64 bits (one customer's network, RFC 6177), and
    /// anything else as one common network, so that a forged header gains nothing.
    public static func network(of address: String) -> String {
        guard address.utf8.count <= 64, !address.utf8.contains(0) else { return "unknown" }
        let bare = address.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
        if let bytes = parse(String(bare), AF_INET, 4) { return text(bytes) }
        guard let bytes = parse(String(bare), AF_INET6, 16) else { return "unknown" }
        let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]
        return text(bytes.starts(with: mapped) ? Array(bytes.suffix(4)) : Array(bytes.prefix(8)))
    }

    private static func parse(_ text: String, _ family: Int32, _ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return inet_pton(family, text, &bytes) == 1 ? bytes : nil
    }

    private static func text(_ bytes: [UInt8]) -> String { bytes.map(String.init).joined(separator: ".") }
}
