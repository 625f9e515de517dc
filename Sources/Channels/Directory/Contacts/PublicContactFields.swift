import Guidelines
import Organisation

/// What the form for how the public reaches the municipality takes. A field left empty is shown nowhere.
public struct PublicContactFields: Sendable, Equatable {
    /// The switchboard's number.
    public var phone: String
    /// A mailbox that several read.
    public var email: String
    /// The address of the page with more ways.
    public var page: String
    /// When somebody answers, in words.
    public var hours: String
    /// The municipality's item in Wikidata, or the address of it.
    public var wikidata: String
    /// Whether somebody has said that the mailbox is shared, though it looks like a person's.
    public var isShared: Bool

    public init(
        phone: String = "", email: String = "", page: String = "", hours: String = "", wikidata: String = "", isShared: Bool = false
    ) {
        self.phone = phone
        self.email = email
        self.page = page
        self.hours = hours
        self.wikidata = wikidata
        self.isShared = isShared
    }

    /// The contacts as they are stored.
    ///
    /// - Parameters:
    ///   - people: everyone, whose own addresses are never shown.
    ///   - before: what stands now, whose mailbox somebody has answered for.
    ///   - revision: that of what is stored.
    /// - Throws: `Refusal.invalid` with every mistake.
    func cleaned(_ authority: Authority, _ people: [Person], before: PublicContacts, revision: Int64) throws(Refusal) -> PublicContacts {
        var reader = FieldReader()
        let phone = phone.isBlank ? nil : reader.value { () throws(FieldProblem) in try Self.phone(self.phone) }
        let email = email.isBlank ? nil : reader.value { () throws(FieldProblem) in
            try PublicMailbox(authority, people).clean(self.email, isShared: isShared || self.email == before.email)
        }
        let page = page.isBlank ? nil : reader.value { () throws(FieldProblem) in
            try WebAddress.cleanPublic(self.page, field: "Webbsida")
        }
        let hours = reader.read(self.hours, TextRule("Öppettider", length: 0...200))
        let wikidata = reader.value { () throws(FieldProblem) in try WikidataItem.clean(self.wikidata, field: "Wikidata") }
        try reader.finish()
        return PublicContacts(
            revision: revision, phone: phone, email: email, page: page, hours: hours.isEmpty ? nil : hours, wikidata: wikidata ?? nil)
    }

    private static func phone(_ raw: String) throws(FieldProblem) -> String {
        let text = try TextRule("Telefon", length: 3...30).clean(raw)
        guard case .phone? = PastedContact(text) else { throw FieldProblem(field: "Telefon", kind: .unsuitable(allowed: number)) }
        return text
    }

    private static let number = FieldProblem.Wish(
        swedish: "skriv numret med siffror och riktnummer, till exempel 0123-45 67 89.",
        english: "write the number in digits with its area code, such as 0123-45 67 89.")
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
