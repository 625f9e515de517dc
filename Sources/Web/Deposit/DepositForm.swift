import Channels

/// What is being handed in, kept as it was written when something in it has to be mended. Goes back to the one who wrote it
/// and nowhere else.
struct DepositForm: Sendable {
    let account: String
    let signIn: String
    let password: String
    let recoveryCodes: String
    let secondFactor: String
    let notes: String

    /// An empty one.
    init() { (account, signIn, password, recoveryCodes, secondFactor, notes) = ("", "", "", "", "", "") }

    init(_ form: FormFields) {
        account = form["konto"]
        signIn = form["inloggning"]
        password = form.untouched("losenord")
        recoveryCodes = form["koder"]
        secondFactor = form["tvasteg"]
        notes = form["annat"]
    }

    var content: DepositContent {
        DepositContent(
            account: account, signIn: signIn, password: password, recoveryCodes: recoveryCodes, secondFactor: secondFactor,
            notes: notes)
    }
}
