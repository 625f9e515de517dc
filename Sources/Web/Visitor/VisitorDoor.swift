import Hummingbird

/// Answers the addresses of one feature: what visitors are told on a channel, and the checks that they are.
struct VisitorDoor: Sendable {
    let parts: SiteParts

    func answer(_ address: VisitorAddress, _ visit: Visit) async throws -> Response {
        let controller = VisitorController(parts: parts)
        return switch address {
        case .list: try await controller.list(visit)
        case .channel(let slug): visit.isPost ? try await controller.check(slug, visit) : try await controller.show(slug, visit)
        case .english(let slug): try await controller.keepEnglish(slug, visit)
        case .picture(let slug, let id): try await controller.picture(.init(id), of: slug, visit)
        }
    }
}

extension Confirmation {
    static let visitorsChecked = Confirmation("besokare-kontrollerad")
    static let englishKept = Confirmation("besokare-engelska")
}
