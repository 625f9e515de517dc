import Channels
import Database
import Foundation
import Organisation
import Platforms
import TestSupport
import Testing

@testable import Oversight

@Suite("Whether channel and website link to each other", .serialized)
struct LinkTests {
    private static let page = "https://blogg.exempel.se/bibblan"
    private static let list = "https://www.kungalv.se/sociala-medier"

    @Test("HBG-4.13 KUN-60 both links are looked for, found, lost and found again", arguments: TestDatabase.engines)
    func bothWays(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            let samordnare = try await tower.person("sam", .coordinator)
            #expect(try await tower.refusal(NameListingPage(Self.list), by: anna.actor) == "missingRight manageChannels")
            for inner in ["http://169.254.169.254/latest", "http://127.0.0.1/", "http://localhost", "http://[::1]/", "http://2130706433/", "https://www.kungalv.se:8080/"] {
                #expect(try await tower.refusal(NameListingPage(inner), by: samordnare.actor) == "invalid", "\(inner)")
            }
            try await tower.office.perform(NameListingPage(Self.list), by: samordnare.actor)
            tower.pages.show(["https://kungalv.se/kontakt"], at: Self.page)
            tower.pages.show(["http://www.blogg.exempel.se/bibblan/"], at: Self.list)
            try await tower.oversight.links.check(tower.channel, by: anna.actor)
            #expect(try await tower.kinds().isDisjoint(with: [.notLinkedToWebsite, .notListedOnWebsite, .linksNeedLook]))
            tower.clock.advance(days: 1)
            tower.pages.show(["https://annan.example/", "https://kungalv.se.bluff.example/"], at: Self.page)
            tower.pages.show([], at: Self.list)
            try await tower.oversight.links.check(tower.channel, by: anna.actor)
            let missing = try await tower.finding(.notListedOnWebsite)
            #expect(missing?.clause?.text == "KUN-60" && missing?.since == tower.clock.now)
            #expect(try await tower.kinds().contains(.notLinkedToWebsite))
            tower.clock.advance(days: 1)
            try await tower.oversight.links.check(tower.channel, by: anna.actor)
            #expect(try await tower.finding(.notListedOnWebsite)?.since == missing?.since)
            #expect(try await tower.acts().filter { $0 == "oversight.linkSeen" }.count == 4)
        }
    }

    @Test("KUN-60 what strangers may not see is not called missing, and somebody may look instead", arguments: TestDatabase.engines)
    func hidden(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            tower.pages.fail(Self.page, .hidden)
            try await tower.oversight.links.check(tower.channel, by: anna.actor)
            #expect(try await tower.kinds().contains(.linksNeedLook))
            #expect(try await tower.finding(.notLinkedToWebsite) == nil)
            try await tower.office.perform(NoteLink(tower.channel, .toWebsite, isThere: true), by: anna.actor)
            #expect(try await tower.finding(.linksNeedLook) == nil)
            try await tower.office.perform(NoteLink(tower.channel, .toWebsite, isThere: false), by: anna.actor)
            #expect(try await tower.finding(.notLinkedToWebsite) != nil)
            tower.clock.advance(days: 367)
            #expect(try await tower.kinds().contains(.linksNeedLook))
        }
    }

    @Test("a page on a platform that hides links from strangers proves nothing by lacking one", arguments: ["facebook", "instagram", "x", "tiktok", "linkedin"])
    func hiding(_ platform: String) {
        let page = OutsideDocument(address: "https://x.example/", mediaType: "text/html", bytes: [], links: [])
        #expect(LinkJudge.channelPage(page, website: "https://www.kungalv.se", platform: PlatformKind(rawValue: platform)).outcome == .unseen)
        #expect(LinkJudge.channelPage(page, website: "https://www.kungalv.se", platform: .wordpress).outcome == .missing)
        let file = OutsideDocument(address: "https://x.example/", mediaType: "image/png", bytes: [], links: [])
        #expect(LinkJudge.channelPage(file, website: "https://www.kungalv.se", platform: .wordpress).outcome == .unseen)
    }

    @Test("HBG-4.13 nobody without the right makes the server fetch, and twice in a row fetches once", arguments: TestDatabase.engines)
    func rights(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let registrator = try await tower.person("reg", .registrar)
            await #expect(throws: Refusal.self) { try await tower.oversight.links.check(tower.channel, by: registrator.actor) }
            #expect(tower.pages.requests.isEmpty)
            #expect(try await tower.refusal(NoteLink(tower.channel, .toWebsite, isThere: true), by: registrator.actor) == "missingRight checkChannels")
            let anna = try await tower.person("anna", .editor)
            try await tower.oversight.links.check(tower.channel, by: anna.actor)
            try await tower.oversight.links.check(tower.channel, by: anna.actor)
            #expect(tower.pages.requests == [Self.page])
        }
    }

    @Test("HBG-4.13 the watch looks at each channel once a week and reads the list once a round", arguments: TestDatabase.engines)
    func round(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let samordnare = try await tower.person("sam", .coordinator)
            try await tower.office.perform(NameListingPage(Self.list), by: samordnare.actor)
            for number in 1...3 {
                try await tower.office.perform(AddChannel(Tower.fields("Blogg \(number)", "https://blogg\(number).exempel.se/", tower.unit)), by: Tower.operatorActor)
            }
            #expect(try await tower.oversight.links.checkDue(atMost: 3) == 3)
            #expect(tower.pages.requests.filter { $0 == Self.list }.count == 1)
            #expect(try await tower.oversight.links.checkDue(atMost: 3) == 1)
            #expect(try await tower.oversight.links.checkDue(atMost: 3) == 0)
            tower.clock.advance(days: 8)
            #expect(try await tower.oversight.links.checkDue(atMost: 10) == 4)
        }
    }

    @Test("HBG-4.13 a page that leads to a name that cannot be one stops no look at the others", arguments: TestDatabase.engines)
    func strangeMove(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            try await tower.edit { content in
                content[.platform] = "youtube"
                content[.address] = "https://www.youtube.com/@biblioteket"
            }
            try await tower.office.perform(AddChannel(Tower.fields("Blogg", "https://blogg2.exempel.se/", tower.unit)), by: Tower.operatorActor)
            // The mark that turns the writing round: no name has it, and no field takes it.
            tower.pages.show(["https://www.kungalv.se"], at: "https://www.youtube.com/@biblioteket", from: "https://www.youtube.com/@bib%E2%80%AEban")
            #expect(try await tower.oversight.links.checkDue(atMost: 5) == 2)
            #expect(try await tower.oversight.links.checkDue(atMost: 5) == 0)
            #expect(try await tower.finding(.identityChanged) == nil)
            #expect(try await tower.finding(.notLinkedToWebsite) == nil)
        }
    }

    @Test("HBG-4.13 a name that the register has already is no news to whoever looks", arguments: TestDatabase.engines)
    func knownMove(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            try await tower.edit { content in
                content[.platform] = "youtube"
                content[.address] = "https://www.youtube.com/@biblioteket"
            }
            try await tower.edit { $0[.handle] = "bibblan" }
            tower.pages.show(["https://www.kungalv.se"], at: "https://www.youtube.com/@biblioteket", from: "https://www.youtube.com/@bibblan")
            try await tower.oversight.links.check(tower.channel, by: anna.actor)
            #expect(try await tower.database.read { try LinkStore.sights(of: tower.channel, in: $0) }.first?.outcome == .linked)
            #expect(try await tower.finding(.identityChanged) == nil)
        }
    }

    @Test("HBG-4.13 GOT-40 an account that took another name waits for somebody, and the old name goes to the history", arguments: TestDatabase.engines)
    func renamed(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            let samordnare = try await tower.person("sam", .coordinator)
            try await tower.edit { content in
                content[.platform] = "youtube"
                content[.address] = "https://www.youtube.com/@biblioteket"
            }
            let address = try #require(try await tower.database.read { try ChannelStore.channel(tower.channel, in: $0) }).address.text
            tower.pages.show(["https://www.kungalv.se"], at: address, from: "https://www.youtube.com/@bibblan")
            try await tower.oversight.links.check(tower.channel, by: anna.actor)
            #expect(try await tower.finding(.identityChanged)?.detail == .text("bibblan"))
            let change = try #require(try await tower.database.read { try IdentityStore.open(of: tower.channel, in: $0) }.first)
            #expect(try await tower.refusal(ConfirmIdentity(change.id), by: anna.actor) == "missingRight manageChannels")
            try await tower.office.perform(ConfirmIdentity(change.id), by: samordnare.actor)
            #expect(try await tower.finding(.identityChanged) == nil)
            let handles = try await tower.database.read { try HandleStore.handles(of: tower.channel, in: $0) }
            #expect(Set(handles.filter { $0.until != nil }.map(\.handle)).contains("biblioteket"))
            #expect(handles.first { $0.until == nil }?.handle == "bibblan")
            #expect(try await tower.refusal(ConfirmIdentity(change.id), by: samordnare.actor) == "nothingToConfirm")
        }
    }

    @Test("HBG-4.13 a number that changed may be another account: it is reported by hand and can be turned down", arguments: TestDatabase.engines)
    func number(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            try await tower.office.perform(ReportIdentity(.accountID, of: tower.channel, now: "12345"), by: anna.actor)
            let change = try #require(try await tower.database.read { try IdentityStore.open(of: tower.channel, in: $0) }.first)
            try await tower.office.perform(RejectIdentity(change.id), by: anna.actor)
            #expect(try await tower.finding(.identityChanged) == nil)
            #expect(try await tower.acts().suffix(2) == ["oversight.identityRejected", "channel.takeoverNoted"])
            // The watch does not raise again what a person has turned down; a person may.
            try await tower.office.perform(ReportIdentity(.accountID, of: tower.channel, now: "12345"), by: .system(.watch))
            #expect(try await tower.finding(.identityChanged) == nil)
            try await tower.office.perform(ReportIdentity(.accountID, of: tower.channel, now: "12345"), by: anna.actor)
            #expect(try await tower.finding(.identityChanged) != nil)
        }
    }
}
