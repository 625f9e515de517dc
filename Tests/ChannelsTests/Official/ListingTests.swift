import Database
import Evidence
import Foundation
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Channels

@Suite("The list on the channel that speaks for the municipality", .serialized)
struct ListingTests {
    private static let site = "https://kanaler.gotland.example"

    private struct Watch {
        let day: ReportDay
        let store: EvidenceStore
        let guideline: String

        func listing() async throws -> Listing {
            let (guideline, now) = (try GuidelineLibrary.shipped.guideline(guideline), day.harbour.clock.now)
            return try await day.harbour.database.read { try Listing.load(by: guideline, at: now, in: $0) }
        }

        func kept() throws -> KeptEvidence {
            try store.keep(
                EvidenceDraft(
                    kind: "listing-check", subject: "listing", takenAt: day.harbour.clock.now,
                    parts: [EvidenceDraft.Part(role: "screenshot", mediaType: "image/png", bytes: [1, 2, 3])]))
        }

        func look(
            _ outcome: VisitorCheck.Outcome = .shown, on channel: Channel.ID, note: String = "", digest: String? = nil, picture: Bool = true, by actor: Actor
        ) async throws -> String {
            let now = try await listing().text(site: ListingTests.site).digest
            let kept = picture ? try kept() : nil
            let act = RecordListingCheck(on: channel, outcome, note: note, against: digest ?? now, site: ListingTests.site, kept: kept, in: store)
            return try await day.outcome(act, by: actor)
        }
    }

    private static func with(_ engine: Database.Engine, guideline: String = "gotland", _ body: (Watch) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let store = EvidenceStore(blobs: try BlobStore(folder: folder.appending(path: "blobs")))
            try await ReportDay.with(engine, guideline: guideline) { day in try await body(Watch(day: day, store: store, guideline: guideline)) }
        }
    }

    @Test("GOT-41 the list is looked after on the region's own page: never seen, seen, changed, lacking, old", arguments: TestDatabase.engines)
    func needs(_ engine: Database.Engine) async throws {
        try await Self.with(engine) { watch in
            let coordinator = try await watch.day.someone(.coordinator)
            let central = try await watch.day.harbour.add("Region Gotland", address: "https://www.facebook.com/regiongotland.exempel")
            let never = try await watch.listing()
            #expect(never.channel?.channel.id == central && never.need?.kind == .never && never.need?.clause?.text == "GOT-41")
            #expect(try await watch.look(on: central, by: coordinator) == "done")
            #expect(try await watch.listing().need == nil)
            #expect(try await watch.day.directory().listing?.channel == central)
            _ = try await watch.day.harbour.add("Skolan", address: "https://www.facebook.com/skolan.exempel")
            #expect(try await watch.listing().need?.kind == .changed)
            #expect(try await watch.look(.lacking, on: central, note: "Skolan saknas.", picture: false, by: coordinator) == "done")
            #expect(try await watch.listing().need?.kind == .lacking)
            #expect(try await watch.look(on: watch.day.library, by: coordinator) == "done")
            #expect(try await watch.listing().channel?.channel.id == watch.day.library)
            watch.day.harbour.clock.advance(366 * 86_400)
            #expect(try await watch.listing().need?.kind == .old)
            #expect(try await watch.listing().checks.map(\.outcome) == [.shown, .lacking, .shown])
        }
    }

    @Test("GOT-41 only the coordinator notes it, and never without a picture, by an old list, or on what is no open channel", arguments: TestDatabase.engines)
    func table(_ engine: Database.Engine) async throws {
        try await Self.with(engine) { watch in
            for role in Role.allCases {
                let outcome = try await watch.look(on: watch.day.library, by: try await watch.day.someone(role))
                #expect(outcome == (role.rights.contains(.manageChannels) ? "done" : "manageChannels"), "\(role)")
            }
            let coordinator = try await watch.day.someone(.coordinator, in: watch.day.bath)
            #expect(try await watch.look(on: watch.day.library, picture: false, by: coordinator) == "pictureMissing")
            #expect(try await watch.look(.lacking, on: watch.day.library, picture: false, by: coordinator) == "invalid")
            #expect(try await watch.look(on: watch.day.library, digest: "gammal", by: coordinator) == "changedMeanwhile")
            #expect(try await watch.look(on: .init(99), by: coordinator) == "noSuchChannel")
        }
        try await Self.with(engine, guideline: "hallsberg") { watch in
            let coordinator = try await watch.day.someone(.coordinator)
            #expect(try await watch.look(on: watch.day.library, by: coordinator) == "done")
            let (guideline, now) = (try GuidelineLibrary.shipped.guideline("hallsberg"), watch.day.harbour.clock.now)
            let need = try await watch.day.harbour.database.read { try ListingNeed.load(by: guideline, at: now, in: $0) }
            #expect(need == nil)
        }
    }

    @Test("The text names every official channel, is as long as the platform takes, and leaves out what may be taken over")
    func text() async throws {
        try await Self.with(.sqlite) { watch in
            let text = try await watch.listing().text(site: Self.site)
            #expect(text.full.contains("Biblioteket: https://www.facebook.com/biblioteket") && text.full.hasSuffix("\(Self.site)/"))
            #expect(text.fitting(nil) == [text.full, text.names, text.pointer])
            #expect(text.fitting(text.full.count) == [text.full, text.names, text.pointer])
            #expect(text.fitting(text.pointer.count) == [text.pointer] && text.fitting(5).isEmpty)
            try await watch.day.harbour.office.perform(
                NoteTakeover(of: watch.day.library), by: try await watch.day.someone(.coordinator))
            let after = try await watch.listing().text(site: Self.site)
            #expect(!after.full.contains("Biblioteket") && after.full.contains("Badhuset") && after.digest != text.digest)
        }
    }
}
