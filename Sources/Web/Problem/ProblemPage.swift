/// Something did not work: what, and what to do next.
struct ProblemPage: Page {
    static let template: TemplateName = "problem"

    let frame: Frame
    let title: String
    /// The status code, for those who know it.
    let code: String
    let heading: String
    let sentence: String
    /// A number that is also in the log; only for faults of the server's own.
    let incident: String?
    let onward: Onward
}

/// The way on from a problem.
struct Onward: Sendable {
    let address: String
    let name: String
}
