import Organisation

/// What is handed in about a channel's sign-in. Never stored, logged or printed as it is.
public struct DepositContent: Sendable, Equatable, Codable {
    /// The account's name on the platform.
    public var account: String
    /// What one signs in with: a username, a mail address or a telephone number.
    public var signIn: String
    /// The password, to the letter.
    public var password: String
    /// Codes that let one in when everything else fails, one on each line.
    public var recoveryCodes: String
    /// How the second factor works and who holds it.
    public var secondFactor: String
    /// Everything else that whoever opens it needs to know.
    public var notes: String

    public init(
        account: String, signIn: String = "", password: String = "", recoveryCodes: String = "", secondFactor: String = "",
        notes: String = ""
    ) {
        self.account = account
        self.signIn = signIn
        self.password = password
        self.recoveryCodes = recoveryCodes
        self.secondFactor = secondFactor
        self.notes = notes
    }

    /// The same, fit to be kept. The password is left to the letter, as it may hold anything that a keyboard gives.
    ///
    /// - Throws: `Refusal.invalid` with every mistake; none of them repeats what was written.
    func cleaned() throws(Refusal) -> DepositContent {
        var reader = FieldReader()
        var content = self
        content.account = reader.read(account, TextRule("Kontots namn", length: 1...200))
        content.signIn = reader.read(signIn, TextRule("Inloggning", length: 0...200))
        content.recoveryCodes = reader.read(recoveryCodes, TextRule("Återställningskoder", length: 0...2000, allowsLines: true))
        content.secondFactor = reader.read(secondFactor, TextRule("Tvåstegsinloggning", length: 0...2000, allowsLines: true))
        content.notes = reader.read(notes, TextRule("Annat", length: 0...2000, allowsLines: true))
        if password.unicodeScalars.count > 1000 {
            reader.note(FieldProblem(field: "Lösenord", kind: .tooLong(atMost: 1000)))
        }
        if password.isEmpty, content.recoveryCodes.isEmpty, content.secondFactor.isEmpty, content.notes.isEmpty {
            reader.note(FieldProblem(field: "Lösenord", kind: .unsuitable(allowed: Self.wish)))
        }
        try reader.finish()
        return content
    }

    private static let wish = FieldProblem.Wish(
        swedish: "fyll i lösenordet, eller skriv längre ned hur man annars kommer in.",
        english: "fill in the password, or write further down how else one gets in.")
}

extension DepositContent: CustomReflectable, CustomStringConvertible, CustomDebugStringConvertible {
    public var description: String { "(deposit)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
