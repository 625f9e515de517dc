import Channels
import Foundation
import Guidelines
import House
import Organisation
import WorkingTime

/// The sample municipality's units, people and channels.
extension SampleFilling {
    func addUnits() async throws -> [String: MunicipalUnit.ID] {
        var units: [String: MunicipalUnit.ID] = [:]
        for unit in sample.units { units[unit.key] = try await house.unit(UnitFields(name: unit.name, board: unit.board)) }
        return units
    }

    /// Adds everyone with their posts; roles in channels come when there are channels.
    func addPeople(in units: [String: MunicipalUnit.ID]) async throws -> [String: Person.ID] {
        let names = Dictionary(
            sample.units.map { ($0.key, UnitFields(name: $0.name, board: $0.board)) }, uniquingKeysWith: { first, _ in first })
        var people: [String: Person.ID] = [:]
        for someone in sample.people {
            let person = try await house.addPerson(
                PersonFields(
                    username: someone.username, firstName: someone.firstName, lastName: someone.lastName, title: someone.title,
                    email: someone.email ?? ""),
                unit: names[someone.unit], password: SampleMunicipality.password)
            for held in posts(of: someone, person, in: units) {
                try await house.office.perform(AppointToPost(held), by: .commandLine)
            }
            people[someone.username] = person
        }
        return people
    }

    func giveRoles(_ people: [String: Person.ID], on channels: [String: Channel.ID]) async throws {
        for someone in sample.people {
            guard let person = people[someone.username] else { continue }
            for channel in someone.channels?.map({ channels[$0]?.rawValue }) ?? [nil] {
                try await house.office.perform(GrantRole(someone.role, to: person, channel: channel), by: .commandLine)
            }
        }
    }

    private func posts(
        of someone: SampleMunicipality.Someone, _ person: Person.ID, in units: [String: MunicipalUnit.ID]
    ) -> [HeldPost] {
        let own = (someone.posts ?? [:]).compactMap { key, post in
            units[key].map { HeldPost(unit: $0, post: post, person: person) }
        }
        let everywhere = (someone.leads ?? []).flatMap { post in
            units.values.map { HeldPost(unit: $0, post: post, person: person) }
        }
        return own + everywhere
    }

    func addChannels(units: [String: MunicipalUnit.ID], people: [String: Person.ID]) async throws -> [String: Channel.ID] {
        var channels: [String: Channel.ID] = [:]
        for channel in sample.channels {
            guard let unit = units[channel.unit] else { continue }
            let responsible = channel.responsible.flatMap { people[$0] }
            let fields = try fields(of: channel, unit: unit, responsible: responsible)
            let id = try await house.office.perform(AddChannel(fields), by: .commandLine)
            // The account's name on the sample platform stands in the secret's place: there is nothing to keep secret.
            let connection = ConnectionFields(
                kind: SampleConnector.kind, address: "https://exempelplattform.invalid/\(channel.slug)", account: channel.slug)
            try await house.office.perform(
                ConnectChannel(id, connection, secret: channel.name, seal: house.seal), by: .commandLine)
            channels[channel.slug] = id
        }
        return channels
    }

    private func fields(
        of channel: SampleMunicipality.SampleChannel, unit: MunicipalUnit.ID, responsible: Person.ID?
    ) throws -> ChannelFields {
        let opened = try LocalTime.date("\(channel.openedOn)T00:00:00", in: house.guideline.timeZone)
        return ChannelFields(
            slug: channel.slug, name: channel.name, platform: channel.platform, address: channel.former?.address ?? channel.address, unit: unit,
            purpose: channel.purpose, targetGroup: channel.targetGroup,
            openedOn: opened,
            guidelineID: house.guideline.id, inCrisis: channel.inCrisis ?? false,
            evaluateOn: channel.evaluateInDays.map { day($0).start(in: zone) }, responsible: responsible,
            decision: ChannelDecision(by: "\(decider) för \(channel.unit)", on: opened))
    }

    /// Who decides on channels, as the guideline says.
    private var decider: String {
        switch house.guideline.rule(ApprovalRule.self)?.decidedBy {
        case .department, .headOfDepartment: "Förvaltningschef"
        case .sectorHead: "Sektorchef"
        case .unitManager, .nearestManager, nil: "Chef"
        }
    }

    /// Who reaches the accounts, who is away and who leaves, and what has closed.
    func keepChannels(_ channels: [String: Channel.ID], people: [String: Person.ID]) async throws {
        let coordinator = try await actor("anna")
        for channel in sample.channels {
            guard let id = channels[channel.slug] else { continue }
            for (username, profile) in (channel.holders ?? [:]).sorted(by: { $0.key < $1.key }) {
                guard let person = people[username] else { continue }
                let act = RecordAccess(id, person, profile: profile, reason: "Kontot gjordes innan det fanns arbetsprofiler.")
                try await house.office.perform(act, by: coordinator)
            }
            if let days = channel.closedDaysAgo {
                try await house.office.perform(CloseChannel(id, on: day(-days).start(in: zone)), by: coordinator)
            }
        }
        for someone in sample.people {
            guard let person = people[someone.username] else { continue }
            if let away = someone.awayInDays, let first = away.first, let last = away.last {
                let fields = AbsenceFields(person: person, from: day(first).description, to: day(last).description, note: "Semester")
                _ = try await house.office.perform(RecordAbsence(fields), by: coordinator)
            }
            if let days = someone.leavesInDays {
                try await house.office.perform(RecordLeaving(person, lastDay: day(days)), by: coordinator)
            }
        }
    }

    /// A day counted from the sample's today.
    func day(_ count: Int) -> LocalDate { LocalDate(clock.now, in: zone).adding(days: count) }

    private var zone: TimeZone { house.guideline.timeZone }
}
