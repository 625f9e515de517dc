/// Signing in with name and password.
struct SignInPage: Page {
    static let template: TemplateName = "signin"

    let frame: Frame
    let title: String
    let action: String
    let csrf: String
    /// Where one was on the way to; always an address of this site.
    let onward: String
    let username: String
    /// Why it did not work the last time.
    let fault: String?
}
