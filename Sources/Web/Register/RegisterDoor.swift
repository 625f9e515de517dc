import Channels
import Hummingbird

/// Answers the addresses of one feature: the register of channels for staff: channels, revisions, platforms.
struct RegisterDoor: Sendable {
    let parts: SiteParts

    func answer(_ address: RegisterAddress, _ visit: Visit) async throws -> Response {
        let register = RegisterController(parts: parts)
        let changes = ChangeController(parts: parts)
        let proposals = ProposalController(parts: parts)
        let platforms = PlatformController(parts: parts)
        let keeping = KeepingController(parts: parts)
        let team = TeamController(parts: parts)
        return switch address {
        case .list: try await register.list(visit)
        case .channel(let slug): try await register.channel(slug, visit)
        case .history(let slug): try await register.history(slug, visit)
        case .add: visit.isPost ? try await changes.add(visit) : try await changes.addForm(visit)
        case .change(let slug):
            visit.isPost ? try await changes.change(slug, visit) : try await changes.changeForm(slug, visit)
        case .proposals: try await proposals.list(visit)
        case .proposal(let id):
            visit.isPost ? try await proposals.decide(.init(id), visit) : try await proposals.show(.init(id), visit)
        case .platforms: try await platforms.list(visit)
        case .newPlatform: visit.isPost ? try await platforms.add(visit) : try await platforms.form(nil, visit)
        case .platform(let kind):
            visit.isPost ? try await platforms.change(kind, visit) : try await platforms.form(kind, visit)
        case .picture(let slug): try await keeping.picture(slug, visit)
        case .team(let slug): visit.isPost ? try await team.add(slug, visit) : try await team.show(slug, visit)
        case .takeOff(let slug, let person):
            visit.isPost
                ? try await team.takeOff(slug, .init(person), visit) : try await team.takeOffForm(slug, .init(person), visit)
        }
    }
}

extension Confirmation {
    static let channelAdded = Confirmation("kanal-inford")
    static let channelChanged = Confirmation("kanal-andrad")
    static let changeUnneeded = Confirmation("kanal-samma")
    static let changeProposed = Confirmation("andring-foreslagen")
    static let changeDisputed = Confirmation("andring-krock")
    static let changePublished = Confirmation("andring-godkand")
    static let changeRefused = Confirmation("andring-avslagen")
    static let changeWithdrawn = Confirmation("andring-tillbaka")
    static let platformChanged = Confirmation("plattform-andrad")
    static let accessNoted = Confirmation("inloggning-noterad")
    static let pictureNoted = Confirmation("bild-noterad")
}
