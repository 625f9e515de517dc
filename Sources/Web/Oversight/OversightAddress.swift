import HTTPTypes

/// Findings, checks, reviews and closures.
enum OversightAddress: FeatureAddress {
    init?(steps: [String]) { nil }

    var path: String { switch self {} }

    var methods: [HTTPRequest.Method] { switch self {} }

    var isForStaff: Bool { switch self {} }
}
