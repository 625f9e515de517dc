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

    /// Addresses that lead nowhere that the public can go.
    static let inward = [
        "http://169.254.169.254/latest/meta-data", "http://127.0.0.1", "http://127.0.0.1:8080/x", "http://localhost/blogg", "https://LOCALHOST./", "http://[::1]/",
        "http://[::ffff:10.0.0.1]/", "http://[fd00::1]/", "http://2130706433/", "http://0x7f.1/", "http://0177.0.0.1/", "http://127.1/", "http://10.1.2.3/", "http://172.16.3.4/@nyheter",
        "http://192.168.1.1/", "http://100.64.0.1/", "http://0.0.0.0/", "http://224.0.0.1/", "https://blogg.local/", "https://intranat.kommunen.internal/", "https://skrivare.home.arpa/",
        "https://intranat/nyheter", "https://intranat.lan/@nyheter", "https://blogg.example.se:8080/", "http://blogg.example.se:443/", "https://anna:hemligt@blogg.example.se/",
    ]

    @Test("HBG-4.13 An address that the public cannot reach is no channel's, and the form says why", arguments: inward)
    func unreachable(_ address: String) async throws {
        try await Harbour.with(.sqlite) { harbour in
            for platform in ["wordpress", "mastodon", "other"] {
                guard case .invalid(let problems) = try await harbour.refusal(AddChannel(harbour.fields("Bloggen", address: address, platform: platform))) else {
                    Issue.record("\(address) on \(platform) was taken in")
                    continue
                }
                #expect(problems.map(\.field) == ["Adress"] && !problems[0].sentence(in: .sv).contains("hemligt"))
            }
            let id = try await harbour.add("Skolan", address: "https://blogg.example.se", platform: "wordpress")
            let channel = try #require(try await harbour.database.read { try ChannelStore.channel(id, in: $0) })
            var content = ChannelContent(channel)
            content[.address] = address
            guard case .invalid = try await harbour.refusal(EditChannel(id, basedOn: channel.revision, content)) else {
                Issue.record("\(address) was published")
                return
            }
        }
    }

    @Test("HBG-4.13 Public addresses are taken in, also by number and with the usual port", arguments: [
        "https://8.8.8.8/blogg", "https://[2606:4700::1111]/", "https://blogg.example.se:443/", "http://blogg.example.se:80/", "https://xn--rebro-nva.se/", "https://localhost.example.se/", "https://10.example.se",
    ])
    func reachable(_ address: String) async throws {
        try await Harbour.with(.sqlite) { harbour in
            let refusal = try await harbour.refusal(AddChannel(harbour.fields("Bloggen", address: address, platform: "wordpress")))
            #expect(refusal == nil)
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
