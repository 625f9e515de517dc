import Channels
import Database
import Organisation
import Platforms
import WorkingTime

/// Whom a notice goes to: those with a part in running an open channel.
public struct NoticeAudience: Sendable, Equatable {
    /// A part that somebody has in a channel.
    public enum Part: String, Sendable, CaseIterable {
        /// Answers for it: the responsible person and managers.
        case responsible
        case editor
        case deputy
    }

    /// Those parts and no others.
    public var parts: Set<Part>
    /// The platforms; none for all.
    public var platforms: Set<PlatformKind>
    /// The units that the channels belong to; none for all.
    public var units: Set<MunicipalUnit.ID>

    public init(parts: Set<Part>, platforms: Set<PlatformKind> = [], units: Set<MunicipalUnit.ID> = []) {
        self.parts = parts
        self.platforms = platforms
        self.units = units
    }

    /// The people as of now, in the order of their keys; the deactivated are left out.
    ///
    /// - Parameter today: those who have left by then are left out too; nil keeps them.
    public func people(on today: LocalDate? = nil, in session: Session) throws -> [Person.ID] {
        let teams = try ChannelTeams.open(on: today, in: session)
        let channels = try ChannelStore.channels(in: session).filter { channel in
            (platforms.isEmpty || platforms.contains(channel.platform)) && (units.isEmpty || units.contains(channel.unitID))
        }
        let people = channels.compactMap { teams[$0.id] }.flatMap { team in parts.flatMap { team.people($0) } }
        return Set(people).sorted()
    }
}

extension ChannelTeam {
    fileprivate func people(_ part: NoticeAudience.Part) -> Set<Person.ID> {
        switch part {
        case .responsible: responsible
        case .editor: editors
        case .deputy: deputies
        }
    }
}
