import Foundation
import Platforms

/// The address of a WordPress site as a person gives it, checked before anything is sent to it.
public struct WordPressAddress: Hashable, Sendable, CustomStringConvertible {
    /// The address with a path that ends in a slash.
    let web: WebAddress

    /// - Throws: `WordPressAddressProblem` for anything but an address that the installation may call:
    ///   https, or http where the allowance says so; no name, password, query or fragment in it.
    public init(_ text: String, allowing allowance: NetworkAllowance) throws(WordPressAddressProblem) {
        let trimmed = text.trimmed
        guard !trimmed.contains("?"), !trimmed.contains("#"), let asked = WebAddress(trimmed),
            let web = WebAddress(asked.description.hasSuffix("/") ? asked.description : asked.description + "/")
        else {
            throw trimmed.contains("@") ? .holdsSecret : .notAnAddress
        }
        guard web.scheme == "https" || Self.mayUsePlainHTTP(web, allowance) else { throw .needsHTTPS }
        if let address = HostAddress(web.host), !address.isAllowed(by: allowance) { throw .innerNetwork }
        self.web = web
    }

    public var description: String { web.description }

    private static func mayUsePlainHTTP(_ web: WebAddress, _ allowance: NetworkAllowance) -> Bool {
        if allowance.contains(.plainHTTP) { return true }
        let isLoopback = web.host == "localhost" || HostAddress(web.host)?.reach == .loopback
        return isLoopback && allowance.contains(.loopback)
    }
}
