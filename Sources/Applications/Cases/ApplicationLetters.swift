import Organisation

/// The letters that go with an application: to whoever has the next step, and to the applicant.
struct ApplicationLetters {
    let application: Application
    let context: ActContext

    init(_ application: Application, _ context: ActContext) {
        self.application = application
        self.context = context
    }

    func helpAsked() throws {}
    func handedIn() throws {}
    func withdrawn() throws {}
    func returned(_ comment: String) throws {}
    func advised() throws {}
    func refused(_ reason: String) throws {}
    func approved() throws {}
    func opened() throws {}
}
