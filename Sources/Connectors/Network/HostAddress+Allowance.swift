import Platforms

extension HostAddress {
    func isAllowed(by allowance: NetworkAllowance) -> Bool {
        switch reach {
        case .publicInternet: true
        case .loopback: allowance.contains(.loopback)
        case .privateNetwork: allowance.contains(.privateNetworks)
        case .never: false
        }
    }
}
