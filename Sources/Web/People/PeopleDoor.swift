import Hummingbird

/// Answers the addresses of one feature: people: absence, leaving and who runs which channel.
struct PeopleDoor: Sendable {
    let parts: SiteParts

    func answer(_ address: PeopleAddress, _ visit: Visit) async throws -> Response {
        let people = PeopleController(parts: parts)
        let absence = AbsenceController(parts: parts)
        return switch address {
        case .list: try await people.list(visit)
        case .person(let id): try await people.person(.init(id), visit)
        case .absence(let id): try await absence.record(.init(id), visit)
        case .absenceEnd(let id): try await absence.end(.init(id), visit)
        case .leaving(let id): try await absence.leaving(.init(id), visit)
        case .importing: visit.isPost ? try await absence.read(visit) : try await absence.importForm(visit)
        }
    }
}

extension Confirmation {
    static let absenceNoted = Confirmation("franvaro-noterad")
    static let absenceEnded = Confirmation("franvaro-slut")
    static let leavingNoted = Confirmation("slutar-noterat")
    static let leavingTakenBack = Confirmation("slutar-tillbaka")
    static let absencesRead = Confirmation("franvaro-inlast")
}
