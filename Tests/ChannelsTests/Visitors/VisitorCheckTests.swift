import Database
import Evidence
import Foundation
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Channels

@Suite("Looking whether visitors are told", .serialized)
struct VisitorCheckTests {
    static let site = "https://kanaler.kommun.example"

    /// A harbour with Hallsberg's guideline, a channel, and a place for pictures.
    struct Lookout {
        let harbour: Harbour
        let store: EvidenceStore
        let channel: Channel.ID
        let guidelines: GuidelineInForce

        func telling() async throws -> Telling {
            let guideline = try await guidelines.current()
            let found = try await harbour.database.read { [channel] in try Telling.of(channel, by: guideline, in: $0) }
            return try #require(found)
        }

        func digest() async throws -> String { try await telling().pasted(site: VisitorCheckTests.site).digest }

        func kept() throws -> KeptEvidence {
            try store.keep(
                EvidenceDraft(
                    kind: "visitor-check", subject: "channel:\(channel)", takenAt: harbour.clock.now,
                    parts: [EvidenceDraft.Part(role: "screenshot", mediaType: "image/png", bytes: [1, 2, 3])]))
        }

        func needs() async throws -> [VisitorCheckNeed.Kind] { try await found().map(\.kind) }

        func found() async throws -> [VisitorCheckNeed] {
            let (guideline, now) = (try await guidelines.current(), harbour.clock.now)
            return try await harbour.database.read { try VisitorCheckNeed.all(by: guideline, at: now, in: $0) }
        }

        /// The coordinator writes another purpose in the register.
        func aim(at purpose: String, by actor: Actor) async throws {
            let channel = try await harbour.channel(channel)
            var content = ChannelContent(channel)
            content[.purpose] = purpose
            _ = try await harbour.office.perform(EditChannel(channel.id, basedOn: channel.revision, content), by: actor)
        }

        func look(_ outcome: VisitorCheck.Outcome = .shown, by actor: Actor, note: String = "") async throws {
            let kept = outcome == .shown ? try kept() : nil
            _ = try await harbour.office.perform(
                RecordVisitorCheck(of: channel, outcome, note: note, against: digest(), site: VisitorCheckTests.site, kept: kept, in: store), by: actor)
        }

        func adopt(_ changes: TestGuideline.Change..., later: Int) async throws {
            var text = try GuidelineLibrary.shipped.source("hallsberg")
            let version = try TestGuideline.shippedVersion()
            for change in [("\nversion: \(version)\n", "\nversion: \(version + later)\n")] + changes {
                try #require(text.contains(change.0), "\(change.0)")
                text = text.replacing(change.0, with: change.1)
            }
            try await harbour.office.perform(
                AdoptGuideline(profile: Array(text.utf8), file: "h.yaml", decision: "§ \(later)", acceptsDraft: true),
                by: .system(.commandLine))
            // What another server adopted is seen within seconds.
            harbour.clock.advance(60)
        }
    }

    /// - Parameter platform: how much room there is: none to speak of on Facebook, as much as one likes on WordPress.
    private static func with(_ engine: Database.Engine, on platform: String = "facebook", _ body: (Lookout) async throws -> Void) async throws {
        try await Harbour.with(engine) { harbour in
            try await withTemporaryFolder { folder in
                let profile = try GuidelineLibrary.shipped.source("hallsberg")
                try await harbour.office.perform(
                    AdoptFirstGuideline(profile: Array(profile.utf8), file: "hallsberg.yaml"), by: .system(.opening))
                let store = EvidenceStore(blobs: try BlobStore(folder: folder.appending(path: "blobs")))
                let clock = harbour.clock
                let address = platform == "facebook" ? "https://www.facebook.com/biblioteket" : "https://blogg.example.se/biblioteket"
                try await body(
                    Lookout(
                        harbour: harbour, store: store, channel: try await harbour.add("Biblioteket", address: address, platform: platform),
                        guidelines: GuidelineInForce(database: harbour.database) { clock.now }))
            }
        }
    }

    @Test("HBG-6.3 HBG-6.4 a check goes out of date when a new version changes the text, and not when it does not", arguments: TestDatabase.engines)
    func outOfDate(_ engine: Database.Engine) async throws {
        try await Self.with(engine, on: "wordpress") { made in
            let editor = try await made.harbour.person("eva", [Grant(role: .editor, channel: made.channel.rawValue)])
            #expect(try await made.needs() == [.never])
            try await made.look(by: editor)
            #expect(try await made.needs() == [])
            try await made.adopt(TestGuideline.hastier, later: 1)
            #expect(try await made.needs() == [])
            try await made.adopt(TestGuideline.hastier, ("Det du skriver här kan läsas av alla", "Allt du skriver här kan läsas av alla"), later: 2)
            #expect(try await made.needs() == [.changed])
            #expect(try await made.found().first?.clause?.text == "HBG-6.3")
            let newest = try await made.harbour.database.read { [channel = made.channel] in try VisitorCheckStore.checks(of: channel, in: $0).first }
            #expect(newest?.swedishText.contains("Det du skriver här") == true)
            #expect(try await made.telling().pasted(site: Self.site).swedishText.contains("Allt du skriver här"))
            try await made.look(by: editor)
            #expect(try await made.needs() == [])
        }
    }

    @Test("HBG-6.2 another purpose asks for a new look only where there is room for it, and then by the clause that asks for it", arguments: TestDatabase.engines, ["facebook", "wordpress"])
    func purpose(_ engine: Database.Engine, platform: String) async throws {
        try await Self.with(engine, on: platform) { made in
            let coordinator = try await made.harbour.person("anna", [Grant(role: .coordinator)])
            try await made.look(by: coordinator)
            try await made.aim(at: "Tips om böcker och program.", by: coordinator)
            let found = try await made.found()
            #expect(found.map(\.kind) == (platform == "wordpress" ? [.changed] : []))
            #expect(found.map(\.clause?.text) == (platform == "wordpress" ? ["HBG-6.2"] : []))
            // English words that no text has room for are no change either.
            try await made.look(by: coordinator)
            try await made.harbour.office.perform(
                KeepEnglishWording(EnglishWording(purpose: "Book tips"), of: made.channel), by: coordinator)
            #expect(try await made.needs() == (platform == "wordpress" ? [.changed] : []))
        }
    }

    @Test("HBG-6.1 another name in English is a change by the clause of its own line", arguments: TestDatabase.engines)
    func renamed(_ engine: Database.Engine) async throws {
        try await Self.with(engine) { made in
            let coordinator = try await made.harbour.person("anna", [Grant(role: .coordinator)])
            try await made.look(by: coordinator)
            try await made.harbour.office.perform(
                KeepEnglishWording(EnglishWording(municipality: "Municipality of Hallsberg in Örebro County, Sweden, the Nordic countries"), of: made.channel), by: coordinator)
            let found = try #require(try await made.found().first)
            #expect(found.kind == .changed && found.clause?.text == "HBG-6.1")
        }
    }

    @Test("HBG-6.1 a check ends after a year, and one that found something missing asks for another", arguments: TestDatabase.engines)
    func old(_ engine: Database.Engine) async throws {
        try await Self.with(engine) { made in
            let editor = try await made.harbour.person("eva", [Grant(role: .editor, channel: made.channel.rawValue)])
            try await made.look(.lacking, by: editor, note: "Länken saknas.")
            #expect(try await made.needs() == [.lacking])
            try await made.look(by: editor)
            made.harbour.clock.advance(VisitorCheck.lasts - 1)
            #expect(try await made.needs() == [])
            made.harbour.clock.advance(1)
            #expect(try await made.needs() == [.old])
            try await made.harbour.database.write { _ = try $0.execute("UPDATE channel SET closed_on = opened_on") }
            #expect(try await made.needs() == [])
        }
    }

    @Test("HBG-6.1 that all is shown takes a picture, whose digest is on the ledger with the text's", arguments: TestDatabase.engines)
    func picture(_ engine: Database.Engine) async throws {
        try await Self.with(engine) { made in
            let editor = try await made.harbour.person("eva", [Grant(role: .editor, channel: made.channel.rawValue)])
            let digest = try await made.digest()
            let bare = RecordVisitorCheck(of: made.channel, .shown, against: digest, site: Self.site, kept: nil, in: made.store)
            await #expect(throws: VisitorRefusal.pictureMissing) { try await made.harbour.office.perform(bare, by: editor) }
            let stale = RecordVisitorCheck(of: made.channel, .shown, against: "annan", site: Self.site, kept: try made.kept(), in: made.store)
            await #expect(throws: VisitorRefusal.changedMeanwhile) { try await made.harbour.office.perform(stale, by: editor) }
            let silent = RecordVisitorCheck(of: made.channel, .lacking, against: digest, site: Self.site, kept: nil, in: made.store)
            let refusal = try await made.harbour.refusal(silent, by: editor)
            if case .invalid = refusal {} else { Issue.record("\(String(describing: refusal))") }
            try await made.look(by: editor)
            #expect(try await made.harbour.acts().suffix(2) == ["evidence.stored", "channel.visitorInformationChecked"])
            let evidence = try await made.harbour.database.read { [channel = made.channel] in try VisitorCheckStore.checks(of: channel, in: $0).first?.evidence }
            let id = try #require(evidence)
            let stored = try await made.harbour.database.read { [store = made.store] in try store.stored(id, in: $0) }
            #expect(try made.store.bytes(of: stored.record.parts[0]) == [1, 2, 3])
        }
    }

    @Test("HBG-6.1 who may check and who may say what things are called in English, by role and state", arguments: TestDatabase.engines)
    func rights(_ engine: Database.Engine) async throws {
        try await Self.with(engine) { made in
            let table: [(role: Role?, elsewhere: Bool, checks: String, english: String)] = [
                (.coordinator, false, "done", "done"), (.manager, false, "done", "right"), (.editor, false, "done", "right"),
                (.deputy, false, "done", "right"), (.registrar, false, "right", "right"), (.archivist, false, "right", "right"),
                (.dataProtectionOfficer, false, "right", "right"), (.custodian, false, "absent", "absent"),
                (.administrator, false, "right", "done"), (nil, false, "absent", "absent"), (.editor, true, "absent", "absent"),
            ]
            let other = try await made.harbour.add("Badhuset", address: "https://www.facebook.com/badhuset")
            let digest = try await made.digest()
            for (place, row) in table.enumerated() {
                let channel = row.role?.mayBeLimitedToChannel == true ? (row.elsewhere ? other : made.channel).rawValue : nil
                let actor = try await made.harbour.person("person\(place)", row.role.map { [Grant(role: $0, channel: channel)] } ?? [])
                let check = RecordVisitorCheck(of: made.channel, .lacking, note: "Länken saknas.", against: digest, site: Self.site, kept: nil, in: made.store)
                let english = KeepEnglishWording(EnglishWording(unit: "\u{7}"), of: made.channel)
                #expect(try await Self.word(made.harbour.refusal(check, by: actor)) == row.checks, "\(place)")
                #expect(try await Self.word(made.harbour.refusal(english, by: actor)) == row.english, "\(place)")
            }
            try await made.harbour.database.write { _ = try $0.execute("UPDATE channel SET closed_on = opened_on") }
            let editor = try await made.harbour.person("sent", [Grant(role: .editor, channel: made.channel.rawValue)])
            let late = RecordVisitorCheck(of: made.channel, .lacking, note: "Länken saknas.", against: digest, site: Self.site, kept: nil, in: made.store)
            await #expect(throws: VisitorRefusal.channelClosed) { try await made.harbour.office.perform(late, by: editor) }
        }
    }

    /// What came of an act; a mistake in the fields is only told to whoever may.
    private static func word(_ refusal: Refusal?) -> String {
        switch refusal {
        case nil, .invalid: "done"
        case .notFound: "absent"
        case .missingRight: "right"
        default: "\(String(describing: refusal))"
        }
    }
}
