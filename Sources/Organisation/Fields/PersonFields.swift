/// What is asked about a person, as it comes from a form.
public struct PersonFields: Sendable, Equatable {
    /// The name to sign in with.
    public var username: String
    /// First name; never empty.
    public var firstName: String
    /// Last name; may be empty.
    public var lastName: String
    /// Title as it stands under a reply; may be empty.
    public var title: String
    /// Where letters to the person go; may be empty.
    public var email: String
    /// Whether the person holds political office.
    public var isPolitician: Bool

    public init(
        username: String, firstName: String, lastName: String, title: String = "", email: String = "", isPolitician: Bool = false
    ) {
        self.username = username
        self.firstName = firstName
        self.lastName = lastName
        self.title = title
        self.email = email
        self.isPolitician = isPolitician
    }

    /// The fields as they are stored.
    ///
    /// - Throws: ``Refusal/invalid(_:)`` with every mistake.
    public func cleaned() throws(Refusal) -> PersonFields {
        var reader = FieldReader()
        let name = reader.value { () throws(FieldProblem) in try Username.clean(username) }
        let cleaned = PersonFields(
            username: name ?? username,
            firstName: reader.read(firstName, TextRule("Förnamn", length: 1...80)),
            lastName: reader.read(lastName, TextRule("Efternamn", length: 0...80)),
            title: reader.read(title, TextRule("Titel", length: 0...80)),
            email: email.isEmpty ? "" : reader.value { () throws(FieldProblem) in try EmailAddress.clean(email) } ?? email,
            isPolitician: isPolitician)
        try reader.finish()
        return cleaned
    }

    var storedEmail: String? { email.isEmpty ? nil : email }
}
