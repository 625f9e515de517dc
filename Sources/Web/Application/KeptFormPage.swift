/// A form that could not be taken because one was signed out meanwhile: what was typed, to be sent again.
struct KeptFormPage: Page {
    static let template: TemplateName = "application-kept"

    let frame: Frame
    let title: String
    let isSignedOut: Bool
    let signIn: String
    let action: String
    let csrf: String
    let fields: [KeptField]
}

/// One field of it.
struct KeptField: Sendable {
    let name: String
    let value: String
}
