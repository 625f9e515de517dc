import Database

/// Someone who works with the municipality's channels.
public struct Person: Sendable, Hashable, Codable {
    public typealias ID = RowID<Person>

    public let id: ID
    /// The name to sign in with, lower case and NFC (``Username``).
    public let username: String
    /// First name, which signatures begin with.
    public let firstName: String
    /// Last name; may be empty.
    public let lastName: String
    /// Title as it stands under a reply, such as "kommunikatör"; empty when there is none.
    public let title: String
    /// Where letters to the person go; nil when it is not known. Never shown to the public.
    public let email: String?
    /// Whether the person holds political office, and so may not answer for channels where the guideline says so (OSB-14).
    public let isPolitician: Bool
    /// The unit the person works in, if any.
    public let unitID: MunicipalUnit.ID?
    /// False once the person has been deactivated: the row stays, since the ledger names it.
    public let active: Bool

    public init(
        id: ID, username: String, firstName: String, lastName: String, title: String, email: String? = nil,
        isPolitician: Bool = false, unitID: MunicipalUnit.ID?, active: Bool
    ) {
        self.id = id
        self.username = username
        self.firstName = firstName
        self.lastName = lastName
        self.title = title
        self.email = email
        self.isPolitician = isPolitician
        self.unitID = unitID
        self.active = active
    }

    /// First and last name, for colleagues. The public sees what the guideline's signature asks for, never this.
    public var fullName: String { lastName.isEmpty ? firstName : "\(firstName) \(lastName)" }
}
