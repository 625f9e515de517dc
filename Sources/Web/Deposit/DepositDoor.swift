import Hummingbird

/// Answers the addresses of one feature: sign-ins to the platforms, kept sealed.
struct DepositDoor: Sendable {
    let parts: SiteParts

    func answer(_ address: DepositAddress, _ visit: Visit) async throws -> Response {
        let deposits = DepositController(parts: parts)
        let keys = DepositKeyController(parts: parts)
        let openings = DepositOpeningController(parts: parts)
        return switch address {
        case .list: try await deposits.list(visit)
        case .key: visit.isPost ? try await keys.change(visit) : try await keys.show(visit)
        case .channel(let slug): visit.isPost ? try await deposits.deposit(slug, visit) : try await deposits.show(slug, visit)
        case .asking(let slug): try await deposits.ask(slug, visit)
        case .destruction(let slug): try await deposits.destroy(slug, visit)
        case .opening(let id): visit.isPost ? try await openings.decide(.init(id), visit) : try await openings.show(.init(id), visit)
        case .content(let id): try await openings.open(.init(id), visit)
        }
    }
}

extension Confirmation {
    static let deposited = Confirmation("forvar-lamnat")
    static let depositRenewed = Confirmation("forvar-fornyat")
    static let depositDestroyed = Confirmation("forvar-forstort")
    static let openingAsked = Confirmation("forvar-begart")
    static let openingApproved = Confirmation("forvar-godkant")
    static let openingRefused = Confirmation("forvar-nekat")
    static let keyMade = Confirmation("forvar-nyckel")
    static let passphraseChanged = Confirmation("forvar-losenfras")
}
