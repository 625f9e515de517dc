import Dispatch
import Glibc
import Platforms

/// Looks up a host's addresses once, so that the address that was judged is the address that is called.
enum HostResolver {
    /// The addresses of `host` in the order the system prefers them; empty when it has none.
    static func addresses(of host: String) async -> [HostAddress] {
        if let numeric = HostAddress(host) { return [numeric] }
        return await withCheckedContinuation { continuation in
            // getaddrinfo blocks, so it must not hold one of the few threads that run Swift tasks.
            DispatchQueue.global().async {
                continuation.resume(returning: lookUp(host))
            }
        }
    }

    private static func lookUp(_ host: String) -> [HostAddress] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var addresses: [HostAddress] = []
        var next = list
        while let info = next?.pointee {
            if let pointer = info.ai_addr, let address = HostAddress(pointer), !addresses.contains(address) {
                addresses.append(address)
            }
            next = info.ai_next
        }
        return addresses
    }
}
