import HTTPTypes

/// The register of channels for staff: channels, revisions, platforms.
enum RegisterAddress: FeatureAddress {
    init?(steps: [String]) { nil }

    var path: String { switch self {} }

    var methods: [HTTPRequest.Method] { switch self {} }

    var isForStaff: Bool { switch self {} }
}
