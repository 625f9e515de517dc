import HTTPTypes

/// The public pages and files beside the directory: is it official, report, crisis, the register as data.
enum OpenAddress: FeatureAddress {
    init?(steps: [String]) { nil }

    var path: String { switch self {} }

    var methods: [HTTPRequest.Method] { switch self {} }

    var isForStaff: Bool { switch self {} }
}
