import HTTPTypes

/// The addresses of one feature, read and written in the feature's own folder.
protocol FeatureAddress: Hashable, Sendable {
    /// Reads the steps of a path ("/ansokningar/7" has two); nil for anything not written exactly as `path` writes it.
    init?(steps: [String])

    /// The path as it is written in links.
    var path: String { get }

    /// What may be asked of the address. HEAD is allowed wherever GET is.
    var methods: [HTTPRequest.Method] { get }

    /// Whether one must be signed in to be answered at all.
    var isForStaff: Bool { get }

    /// Whether a form sent here may carry files (multipart/form-data).
    var takesFiles: Bool { get }

    /// The most fields of a form sent here.
    var mostFields: Int { get }
}

extension FeatureAddress {
    var takesFiles: Bool { false }

    var mostFields: Int { FormFields.most }
}
