import HTTPTypes
import Organisation

/// People: absence, leaving and who runs which channel.
enum PeopleAddress: FeatureAddress {
    /// Everyone, with who is away and who leaves.
    case list
    /// Reading in a list of absences.
    case importing
    /// One person: posts, channels, absence.
    case person(Int64)
    /// Noting that a person is away.
    case absence(Int64)
    /// Noting that an absence is over.
    case absenceEnd(Int64)
    /// Noting that a person leaves, or stays after all.
    case leaving(Int64)

    init?(steps: [String]) {
        guard steps.first == "personer", steps.count <= 3 else { return nil }
        switch steps.dropFirst().first {
        case nil: self = .list
        case "import" where steps.count == 2: self = .importing
        case let step?:
            guard let id = Person.ID(step)?.rawValue else { return nil }
            switch steps.count == 3 ? steps[2] : nil {
            case nil: self = .person(id)
            case "franvaro": self = .absence(id)
            case "franvaro-slut": self = .absenceEnd(id)
            case "slutar": self = .leaving(id)
            default: return nil
            }
        }
    }

    var path: String {
        switch self {
        case .list: "/personer"
        case .importing: "/personer/import"
        case .person(let id): "/personer/\(id)"
        case .absence(let id): "/personer/\(id)/franvaro"
        case .absenceEnd(let id): "/personer/\(id)/franvaro-slut"
        case .leaving(let id): "/personer/\(id)/slutar"
        }
    }

    var methods: [HTTPRequest.Method] {
        switch self {
        case .list, .person: [.get]
        case .importing: [.get, .post]
        case .absence, .absenceEnd, .leaving: [.post]
        }
    }

    var isForStaff: Bool { true }

    var takesFiles: Bool { self == .importing }
}
