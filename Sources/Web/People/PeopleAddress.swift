import HTTPTypes

/// People: absence, leaving and who runs which channel.
enum PeopleAddress: FeatureAddress {
    init?(steps: [String]) { nil }

    var path: String { switch self {} }

    var methods: [HTTPRequest.Method] { switch self {} }

    var isForStaff: Bool { switch self {} }
}
