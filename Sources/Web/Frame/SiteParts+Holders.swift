import Organisation

extension SiteParts {
    /// Those who may do something, for whoever may not: "samordnare eller chef".
    func holders(of right: Right) -> String {
        let roles = right.roles.map(\.swedish)
        guard let last = roles.last, roles.count > 1 else { return roles.first ?? "" }
        return "\(roles.dropLast().joined(separator: ", ")) \(texts("holders.or")) \(last)"
    }
}
