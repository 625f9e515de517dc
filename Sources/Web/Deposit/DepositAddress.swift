import HTTPTypes

/// Sign-ins to the platforms, kept sealed.
enum DepositAddress: FeatureAddress {
    init?(steps: [String]) { nil }

    var path: String { switch self {} }

    var methods: [HTTPRequest.Method] { switch self {} }

    var isForStaff: Bool { switch self {} }
}
