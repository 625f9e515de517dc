@testable import Guidelines
@testable import Web

extension Place {
    static let people = Place("/personer", .page, "Personer", "People")
    static let absenceImport = Place("/personer/import", .page, "Läs in en lista", "Read in a list")
    static let person = Place("/personer/{id}", .page, "En person", "A person")
    static let absence = Place("/personer/{id}/franvaro", .form, "Notera frånvaro", "Note an absence")
    static let absenceEnd = Place("/personer/{id}/franvaro-slut", .form, "Ändra en frånvaro", "Change an absence")
    static let leaving = Place("/personer/{id}/slutar", .form, "Notera att någon slutar", "Note that somebody leaves")

    static let peoples: [Place] = [.people, .absenceImport, .person, .absence, .absenceEnd, .leaving]

    init(_ address: PeopleAddress) {
        self =
            switch address {
            case .list: .people
            case .importing: .absenceImport
            case .person: .person
            case .absence: .absence
            case .absenceEnd: .absenceEnd
            case .leaving: .leaving
            }
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let onePeopleOfEach: [SiteAddress] = [
        .people(.list), .people(.importing), .people(.person(1)), .people(.absence(1)), .people(.absenceEnd(1)), .people(.leaving(1)),
    ]
}
