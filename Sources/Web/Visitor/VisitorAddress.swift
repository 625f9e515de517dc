import HTTPTypes

/// What visitors are told on a channel, and the checks that they are.
enum VisitorAddress: FeatureAddress {
    init?(steps: [String]) { nil }

    var path: String { switch self {} }

    var methods: [HTTPRequest.Method] { switch self {} }

    var isForStaff: Bool { switch self {} }
}
