import Channels
import Foundation
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

    func addPeople(on channels: [String: Channel.ID], in units: [String: MunicipalUnit.ID]) async throws {
        let names = Dictionary(
            sample.units.map { ($0.key, UnitFields(name: $0.name, board: $0.board)) }, uniquingKeysWith: { first, _ in first })
        for someone in sample.people {
            let person = try await house.addPerson(
                PersonFields(
                    username: someone.username, firstName: someone.firstName, lastName: someone.lastName, title: someone.title,
                    email: someone.email ?? ""),
                unit: names[someone.unit], password: SampleMunicipality.password)
            for channel in someone.channels?.map({ channels[$0]?.rawValue }) ?? [nil] {
                try await house.office.perform(GrantRole(someone.role, to: person, channel: channel), by: .commandLine)
            }
            for held in posts(of: someone, person, in: units) {
                try await house.office.perform(AppointToPost(held), by: .commandLine)
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

    func addChannels(units: [String: MunicipalUnit.ID]) async throws -> [String: Channel.ID] {
        var channels: [String: Channel.ID] = [:]
        for channel in sample.channels {
            guard let unit = units[channel.unit] else { continue }
            let id = try await house.office.perform(AddChannel(try fields(of: channel, unit: unit)), by: .commandLine)
            // The account's name on the sample platform stands in the secret's place: there is nothing to keep secret.
            let connection = ConnectionFields(
                kind: SampleConnector.kind, address: "https://exempelplattform.invalid/\(channel.slug)", account: channel.slug)
            try await house.office.perform(
                ConnectChannel(id, connection, secret: channel.name, seal: house.seal), by: .commandLine)
            channels[channel.slug] = id
        }
        return channels
    }

    private func fields(of channel: SampleMunicipality.SampleChannel, unit: MunicipalUnit.ID) throws -> ChannelFields {
        ChannelFields(
            slug: channel.slug, name: channel.name, platform: channel.platform, address: channel.address, unit: unit,
            purpose: channel.purpose, targetGroup: channel.targetGroup,
            openedOn: try LocalTime.date("\(channel.openedOn)T00:00:00", in: house.guideline.timeZone),
            guidelineID: house.guideline.id)
    }
}
