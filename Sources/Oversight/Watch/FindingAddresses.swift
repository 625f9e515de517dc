import Channels
import Database
import Organisation

/// Who is told of a finding: first whoever can put it right, then those above. Nobody who has left is told: whoever stands
/// in is, and where there is nobody, the coordinators.
struct FindingAddresses {
    private let board: FindingBoard
    private let posts: PostHolders
    private let coordinators: [Person.ID]
    private let administrators: [Person.ID]
    private let gone: Set<Person.ID>

    init(_ board: FindingBoard, _ context: ActContext) throws {
        let session = context.session
        let gone = try context.gone
        self.board = board
        self.gone = gone
        posts = try PostHolders.load(on: context.today, in: session)
        coordinators = try GrantStore.holders(of: [.coordinator], .everywhere, in: session).filter { !gone.contains($0) }
        administrators = try GrantStore.holders(of: [.administrator], .everywhere, in: session).filter { !gone.contains($0) }
    }

    func first(_ finding: Finding) -> [Person.ID] {
        let people = board.facts.people[finding.channel]
        guard let responsible = people?.responsible else { return coordinators }
        guard gone.contains(responsible) else { return [responsible] }
        let standIns = (people?.deputies ?? []).filter { !gone.contains($0) && $0 != responsible }
        return standIns.isEmpty ? coordinators : standIns
    }

    func second(_ finding: Finding) -> [Person.ID] {
        // Custodians are no manager's: without a key, those who see to every channel are above them.
        if finding.kind == .noCustodianKey { return coordinators }
        let told = Set(first(finding))
        let managers = board.channels[finding.channel].map { posts.present(.manager, for: $0.unitID).map(\.id) } ?? []
        let others = managers.filter { !told.contains($0) }
        return others.isEmpty ? coordinators.filter { !told.contains($0) } : others
    }

    func first(_ finding: CommonFinding) -> [Person.ID] {
        switch finding.kind {
        case .reportWaiting, .administratorLeft: coordinators
        case .siteAddressMissing: administrators.isEmpty ? coordinators : administrators
        }
    }

    func second(_ finding: CommonFinding) -> [Person.ID] {
        let told = Set(first(finding))
        switch finding.kind {
        case .reportWaiting: return administrators.filter { !told.contains($0) }
        case .administratorLeft: return []
        case .siteAddressMissing: return coordinators.filter { !told.contains($0) }
        }
    }
}
