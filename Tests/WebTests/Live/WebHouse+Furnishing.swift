import Channels
import Database
import Foundation
import Guidelines
import House
import Inbox
import Organisation
import Platforms
import TestSupport

@testable import Web

extension WebHouse {
    /// - Parameter readings: told what the pages read of the guideline.
    static func make(
        in folder: URL, databaseURL: String?, settings: SiteSettings, guideline: String, readings: RuleReadings?
    ) async throws -> WebHouse {
        let time = TestClock()
        let platform = FakePlatform { time.now }
        let place = HouseFolder(path: folder.path)
        try House.create(in: place, guideline: .shipped(guideline), databaseURL: databaseURL)
        let house = try await House.open(
            place, connectors: { _, _ in FakeConnector(platform: platform) },
            prepare: { read in readings.map(read.recording) ?? read }, clock: { time.now }, logger: TestDatabase.logger)
        let site = try Site(house: house, settings: settings, clock: { time.now }, logger: TestDatabase.logger)
        let unit = try await house.office.perform(
            AddUnit(UnitFields(name: "Kommunikationsavdelningen", board: "Kommunstyrelsen")), by: .system(.commandLine))
        let open = try await channel("Hallsbergs kommun", unit, house)
        let closed = try await channel("Långängskolan", unit, house)
        try await people(unit, open, house)
        let question = try await messages(open, closed, house, platform)
        return WebHouse(
            house: house, site: site, platform: platform, time: time, open: open, closed: closed, question: question)
    }

    private static func channel(_ name: String, _ unit: MunicipalUnit.ID, _ house: House) async throws -> Channel.ID {
        let slug = Slug(from: name)?.text ?? ""
        let id = try await house.office.perform(
            AddChannel(
                ChannelFields(
                    name: name, platform: "wordpress", address: "https://blogg.example.se/\(slug)", unit: unit,
                    purpose: "Nyheter och svar på frågor.", openedOn: start.addingTimeInterval(-86_400 * 700), guidelineID: "hallsberg")),
            by: .system(.commandLine))
        let fields = ConnectionFields(kind: .wordpress, address: "https://blogg.example.se/\(slug)", account: "kommunen")
        try await house.office.perform(
            try ConnectChannel(id, fields, secret: "hemlig", seal: house.seal), by: .system(.commandLine))
        return id
    }

    /// One person in each role, with the role's word as username; one who may see only the other channel, and one
    /// without any role. All have the same password, which is hashed once.
    private static func people(_ unit: MunicipalUnit.ID, _ open: Channel.ID, _ house: House) async throws {
        let hash = try await house.passwords.hash(try Password(new: password, for: "ingen"))
        for role in Role.allCases {
            let name = role.rawValue.lowercased()
            let id = try await house.office.perform(
                AddPerson(
                    PersonFields(username: name, firstName: name.capitalized, lastName: "Ek", title: "handläggare"), unit: unit,
                    password: hash), by: .system(.commandLine))
            let channel = role.mayBeLimitedToChannel ? open.rawValue : nil
            try await house.office.perform(GrantRole(role, to: id, channel: channel), by: .system(.commandLine))
        }
        try await house.office.perform(
            AddPerson(PersonFields(username: "ingen", firstName: "Ingen", lastName: "Roll"), unit: unit, password: hash),
            by: .system(.commandLine))
    }

    private static func messages(
        _ open: Channel.ID, _ closed: Channel.ID, _ house: House, _ platform: FakePlatform
    ) async throws -> Item.ID {
        let day: TimeInterval = 86_400
        let entries = [
            FakePlatform.entry("1", "I vår lagar vi vägar på elva ställen.", by: "Hallsbergs kommun", at: start - 3 * day, isOwn: true),
            FakePlatform.entry("2", "När lagas hålet i cykelvägen?", at: start - 3600, under: "1"),
            FakePlatform.entry("3", "Tack för julbelysningen!", by: "Åke", at: start - 2 * day, under: "1"),
            FakePlatform.entry("4", evil, by: evil, at: start - 1800, under: "1"),
        ]
        for entry in entries { platform.add(entry) }
        _ = try await house.intake.take(
            FetchedPage(entries: entries, unreadable: [], cursor: Cursor("1"), hasMore: false), into: open, by: .sync)
        let other = FakePlatform.entry("9", "Vad blir det till lunch?", at: start - 60)
        _ = try await house.intake.take(
            FetchedPage(entries: [other], unreadable: [], cursor: Cursor("1"), hasMore: false), into: closed, by: .sync)
        let id = try await house.database.read {
            try $0.row("SELECT id FROM item WHERE remote_id = ?", "2")?.int("id") ?? 0
        }
        return Item.ID(id)
    }

    /// Markup that would run if any page forgot to escape it.
    static let evil = "\"\u{301}'><script>alert(1)</script><img src=x onerror=alert(2)>{{t.inbox.title}}"
}
