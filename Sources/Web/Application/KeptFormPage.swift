/// A form that could not be taken because one was signed out meanwhile: what was typed, to be sent again.
struct KeptFormPage: Page {
    static let template: TemplateName = "application-kept"

    let frame: Frame
    let title: String
    let isSignedOut: Bool
    let signIn: String
    let action: String
    let csrf: String
    let fields: [TypedField]
}

/// One field of it.
struct TypedField: Sendable {
    let name: String
    let value: String
    /// Whether it is something that the person wrote, to be seen again.
    let isShown: Bool
}

extension TypedField {
    /// Sentences are shown; choices and hidden fields only go with the form.
    init(_ name: String, _ value: String) {
        self.init(name: name, value: value, isShown: value.contains { $0.isWhitespace })
    }
}
