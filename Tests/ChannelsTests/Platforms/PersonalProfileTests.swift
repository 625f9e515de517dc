import Database
import Guidelines
import Organisation
import Testing
import TestSupport
import Wording

@testable import Channels

@Suite("A channel is not a person's own profile", .serialized)
struct PersonalProfileTests {
    private static let profile = "https://www.linkedin.com/in/anna-ek"

    @Test("KUN-53 where the municipality must be the sender, the address is refused with the clause, new or changed", arguments: TestDatabase.engines)
    func must(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            try await harbour.adopt("kungalv")
            let fields = harbour.fields("Bygg", address: Self.profile, platform: "linkedin")
            let refused = try await harbour.refusal(AddChannel(fields, because: "Ändå."))
            #expect(refused?.sentence(in: .sv).contains("KUN-53") == true)
            let id = try await harbour.add("Bygg", address: "https://www.linkedin.com/company/bygg", platform: "linkedin")
            let changed = try await harbour.refusal(try await Self.move(id, harbour, comment: "Ändå."))
            #expect(changed?.sentence(in: .sv).contains("privat profil") == true)
        }
    }

    @Test("GOT-13 where private profiles should be avoided, a reason is asked for, kept and on the ledger", arguments: TestDatabase.engines)
    func should(_ engine: Database.Engine) async throws {
        try await Harbour.with(engine) { harbour in
            try await harbour.adopt("gotland")
            let fields = harbour.fields("Bygg", address: Self.profile, platform: "linkedin")
            let refused = try await harbour.refusal(AddChannel(fields))
            #expect(refused?.sentence(in: .sv).contains("GOT-13") == true)
            let id = try await harbour.office.perform(AddChannel(fields, because: "Plattformen kräver det."), by: Harbour.operatorActor)
            #expect(try await harbour.acts().contains("guideline.passedOver"))
            let first = try await harbour.database.read { try RevisionStore.revisions(of: id, in: $0) }.last
            #expect(first?.comment == "Plattformen kräver det.")
            let page = try await harbour.add("Bad", address: "https://www.linkedin.com/company/bad", platform: "linkedin")
            #expect(try await harbour.refusal(try await Self.move(page, harbour, comment: ""))?.sentence(in: .sv).contains("GOT-13") == true)
        }
    }

    @Test("A guideline that says nothing of profiles lets the address be")
    func silent() async throws {
        try await Harbour.with(.sqlite) { harbour in
            try await harbour.adopt("hallsberg")
            #expect(try await harbour.refusal(AddChannel(harbour.fields("Bygg", address: Self.profile, platform: "linkedin"))) == nil)
        }
    }

    private static func move(_ id: Channel.ID, _ harbour: Harbour, comment: String) async throws -> ProposeRevision {
        var content = ChannelContent(try await harbour.channel(id))
        content[.address] = "https://www.facebook.com/profile.php?id=100064"
        content[.platform] = "facebook"
        return ProposeRevision(id, basedOn: 1, content, comment: comment)
    }
}
