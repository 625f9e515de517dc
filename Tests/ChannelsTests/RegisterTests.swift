import Database
import Organisation
import Platforms
import Testing
import TestSupport

@testable import Channels

@Suite("The register of channels", .serialized)
struct RegisterTests {
    @Test("HBG-4.13 A channel stands in the register as it was put there", arguments: TestDatabase.engines)
    func add(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            var fields = harbour.fields("Biblioteket på Facebook")
            fields.targetGroup = " Alla som läser "
            fields.openComments = false
            let id = try await harbour.office.perform(AddChannel(fields), by: Harbour.operatorActor)
            let channel = try await harbour.database.read { try ChannelStore.channel(slug: "biblioteket-pa-facebook", in: $0) }
            #expect(channel?.id == id && channel?.targetGroup == "Alla som läser" && channel?.openComments == false)
            #expect(channel?.platform == PlatformKind(rawValue: "facebook") && channel?.openedOn == harbour.clock.now)
            #expect(channel?.isOpen == true)
            #expect(try await harbour.acts().last == "channel.added")
        }
    }

    @Test("What cannot be put in the register is refused, and leaves it as it was", arguments: TestDatabase.engines)
    func refusals(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            _ = try await harbour.add("Biblioteket")
            let before = try await harbour.acts()
            func refusal(_ change: (inout ChannelFields) -> Void) async throws -> Refusal? {
                var fields = harbour.fields("Simhallen", address: "https://example.se/simhallen")
                change(&fields)
                return try await harbour.refusal(AddChannel(fields))
            }
            #expect(try await refusal { $0.slug = "biblioteket" } == .taken(field: "Kortnamnet"))
            #expect(try await refusal { $0.address = "http://facebook.com/biblioteket/" } == .taken(field: "Adressen"))
            #expect(try await refusal { $0.unit = .init(99) } == .notFound)
            guard case .invalid = try await refusal({ $0.openedOn = harbour.clock.now.addingTimeInterval(86_400) }) else {
                Issue.record("a channel that has not opened is official already")
                return
            }
            let refused = try await refusal {
                $0.name = "王"
                $0.platform = "<b>"
                $0.address = "javascript:alert(1)"
                $0.purpose = ""
                $0.guidelineID = "\u{0}"
            }
            guard case .invalid(let problems) = refused else {
                Issue.record("\(String(describing: refused))")
                return
            }
            #expect(problems.map(\.field) == ["Kortnamn", "Plattform", "Adress", "Syfte", "Riktlinje"])
            #expect(try await harbour.acts() == before)
        }
    }

    @Test("The register is kept by those with the right to it", arguments: Role.allCases)
    func rights(_ role: Role) async throws {
        try await Harbour.with(.sqlite) { harbour in
            let actor = try await harbour.person("bo", [Grant(role: role)])
            let refusal = try await harbour.refusal(AddChannel(harbour.fields("Biblioteket")), by: actor)
            let keeper = [.coordinator, .administrator].contains(role)
            #expect(refusal == (keeper ? nil : .missingRight(.manageChannels, channel: nil)))
        }
    }

    @Test("One sees the channels that one has a role in", arguments: TestDatabase.engines)
    func visible(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let ids = [
                try await harbour.add("Biblioteket", address: "https://example.se/1"),
                try await harbour.add("Badet", address: "https://example.se/2"),
                try await harbour.add("Arenan", address: "https://example.se/3"),
            ]
            let some = try await harbour.person("some", [Grant(role: .editor, channel: ids[0].rawValue), Grant(role: .deputy, channel: ids[2].rawValue), Grant(role: .editor, channel: 999)])
            let all = try await harbour.person("all", [Grant(role: .coordinator)])
            let none = try await harbour.person("none", [])
            func names(_ actor: Actor) async throws -> [String] {
                try await harbour.database.read { try ChannelStore.channels(where: .seeItems, heldBy: actor, in: $0).map(\.name) }
            }
            #expect(try await names(some) == ["Arenan", "Biblioteket"])
            #expect(try await names(all) == ["Arenan", "Badet", "Biblioteket"])
            #expect(try await names(none).isEmpty)
        }
    }

    @Test("HBG-4.1 A manager appoints editors in the own channel, and in one that exists", arguments: TestDatabase.engines)
    func appoint(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            let id = try await harbour.add("Biblioteket")
            let manager = try await harbour.person("chef", [Grant(role: .manager, channel: id.rawValue)])
            let editor = try #require(try await harbour.person("bo", []).person?.id)
            #expect(try await harbour.refusal(AppointToChannel(editor, as: .editor, in: id), by: manager) == nil)
            #expect(try await harbour.refusal(AppointToChannel(editor, as: .manager, in: id), by: manager) == .mayNotGive(.manager))
            #expect(try await harbour.refusal(AppointToChannel(editor, as: .editor, in: .init(99)), by: manager) == .notFound)
            #expect(try await harbour.refusal(AppointToChannel(editor, as: .editor, in: .init(99))) == .notFound)
            let grants = try await harbour.database.read { try PersonStore.grants(of: editor, in: $0) }
            #expect(grants == [Grant(role: .editor, channel: id.rawValue)])
        }
    }
}
