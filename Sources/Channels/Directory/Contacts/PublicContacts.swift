import Guidelines
import Organisation

/// How the public reaches the municipality, as the pages for a crisis, for reports and for accessibility say it.
public struct PublicContacts: Sendable, Hashable {
    /// How many times somebody has changed them; none while they are the guideline's own.
    public let revision: Int64
    /// The switchboard, as people write it.
    public let phone: String?
    /// A mailbox that several read; never a person's.
    public let email: String?
    /// The page with more ways.
    public let page: WebAddress?
    /// When somebody answers: "vardagar 8–16.30".
    public let hours: String?
    /// The municipality's item in Wikidata: "Q502261".
    public let wikidata: String?

    /// What the guideline's profile says, until the coordinator says otherwise.
    public init(_ authority: Authority) {
        self.init(revision: 0, phone: authority.phone, email: authority.email, page: nil, hours: nil, wikidata: nil)
    }

    init(revision: Int64, phone: String?, email: String?, page: WebAddress?, hours: String?, wikidata: String?) {
        self.revision = revision
        self.phone = phone
        self.email = email
        self.page = page
        self.hours = hours
        self.wikidata = wikidata
    }
}
