import Database
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Channels

@Suite("How the public reaches the municipality", .serialized)
struct PublicContactTests {
    private static let good = PublicContactFields(
        phone: "0582-68 50 01", email: "kontakt@hallsberg.se", page: "https://www.hallsberg.se/kontakt", hours: "Vardagar 8–16.30",
        wikidata: "https://www.wikidata.org/wiki/Q502261")

    private static func contacts(_ day: ReportDay) async throws -> PublicContacts? {
        try await day.directory().contacts
    }

    @Test("HBG-8.33 only the coordinator says how the public reaches the municipality", arguments: TestDatabase.engines)
    func rights(_ engine: Database.Engine) async throws {
        try await ReportDay.with(engine) { day in
            for role in Role.allCases {
                let before = try await Self.contacts(day)
                let someone = try await day.someone(role)
                var fields = Self.good
                fields.hours = "Vardagar \(role.rawValue)"
                let kept = try await day.outcome(KeepPublicContacts(fields, basedOn: before?.revision ?? 0), by: someone)
                let items = try await day.outcome(KeepWikidataItems([day.harbour.unit: "Q\(role.rawValue.count)"]), by: someone)
                let may = role.rights.contains(.manageChannels)
                #expect(kept == (may ? "done" : "manageChannels") && items == (may ? "done" : "manageChannels"), "\(role)")
                #expect(try await Self.contacts(day) == before || may)
            }
            #expect(try await day.outcome(KeepPublicContacts(Self.good, basedOn: 0), by: .system(.commandLine)) == "notSignedIn")
        }
    }

    @Test("What is kept is shown at once, stands instead of the profile's, and two who write lose nothing", arguments: TestDatabase.engines)
    func kept(_ engine: Database.Engine) async throws {
        try await ReportDay.with(engine) { day in
            let coordinator = try await day.someone(.coordinator)
            #expect(try await Self.contacts(day) == nil)
            let version = try await day.directory().version
            #expect(try await day.outcome(KeepPublicContacts(Self.good, basedOn: 0), by: coordinator) == "done")
            let kept = try #require(try await Self.contacts(day))
            #expect(kept.phone == "0582-68 50 01" && kept.page?.text == "https://www.hallsberg.se/kontakt" && kept.wikidata == "Q502261")
            #expect(kept.revision == 1)
            #expect(try await day.directory().version > version)
            #expect(try await day.outcome(KeepPublicContacts(PublicContactFields(), basedOn: 0), by: coordinator) == "changedMeanwhile")
            #expect(try await day.outcome(KeepPublicContacts(Self.good, basedOn: 1), by: coordinator) == "done")
            #expect(try await Self.contacts(day)?.revision == 1)
            #expect(try await day.outcome(KeepPublicContacts(PublicContactFields(), basedOn: 1), by: coordinator) == "done")
            let none = try #require(try await Self.contacts(day))
            #expect(none.phone == nil && none.email == nil && none.revision == 2)
            #expect(try await day.outcome(KeepWikidataItems([day.harbour.unit: "q17"]), by: coordinator) == "done")
            #expect(try await day.directory().wikidataItems == [day.harbour.unit: "Q17"])
            #expect(try await day.outcome(KeepWikidataItems([day.harbour.unit: ""]), by: coordinator) == "done")
            #expect(try await day.directory().wikidataItems.isEmpty)
        }
    }

    @Test("A mailbox that looks like a person's is asked about once, and not again when something else is changed", arguments: TestDatabase.engines)
    func asked(_ engine: Database.Engine) async throws {
        try await ReportDay.with(engine) { day in
            let coordinator = try await day.someone(.coordinator)
            var fields = PublicContactFields(email: "ulf.strand@hallsberg.se", isShared: true)
            #expect(try await day.outcome(KeepPublicContacts(fields, basedOn: 0), by: coordinator) == "done")
            (fields.isShared, fields.hours) = (false, "Vardagar 8–12")
            #expect(try await day.outcome(KeepPublicContacts(fields, basedOn: 1), by: coordinator) == "done")
            #expect(try await Self.contacts(day)?.hours == "Vardagar 8–12")
            fields.email = "bo.strand@hallsberg.se"
            #expect(try await day.outcome(KeepPublicContacts(fields, basedOn: 2), by: coordinator) == "invalid")
        }
    }

    @Test(
        "No employee's address becomes public, and nothing that is no contact",
        arguments: [
            ("epost", "anna@hallsberg.se", false), ("epost", "ANNA@hallsberg.se", false), ("epost", "asa.oberg@hallsberg.se", false), ("epost", "oberg.asa@hallsberg.se", false),
            ("epost", "kommunen@gmail.com", false), ("epost", "info@hallsberg.se.example", false), ("epost", "ulf.strand@hallsberg.se", false), ("gemensam", "ulf.strand@hallsberg.se", true),
            ("gemensam", "asa.oberg@hallsberg.se", false), ("epost", "kontaktcenter@hallsberg.se", true), ("epost", "info@skola.hallsberg.se", true),
            ("telefon", "ring oss", false), ("telefon", "12", false), ("telefon", "+46 582 68 50 00", true), ("telefon", "0582-68 50 00\n112", false),
            ("sida", "http://169.254.169.254/x", false), ("sida", "https://[::1]/", false), ("sida", "javascript:alert(1)", false), ("sida", "https://www.hallsberg.se/kontakt", true),
            ("wikidata", "502261", false), ("wikidata", "Q0", false), ("wikidata", "Q502261", true), ("oppettider", String(repeating: "8", count: 201), false),
        ])
    func refused(field: String, value: String, isTaken: Bool) async throws {
        try await ReportDay.with(.sqlite) { day in
            let coordinator = try await day.someone(.coordinator)
            var anna = PersonFields(username: "asa", firstName: "Åsa", lastName: "Öberg")
            anna.email = "anna@hallsberg.se"
            _ = try await day.harbour.office.perform(AddPerson(anna), by: Harbour.operatorActor)
            var fields = PublicContactFields()
            switch field {
            case "telefon": fields.phone = value
            case "sida": fields.page = value
            case "wikidata": fields.wikidata = value
            case "oppettider": fields.hours = value
            default:
                fields.email = value
                fields.isShared = field == "gemensam"
            }
            #expect(try await day.outcome(KeepPublicContacts(fields, basedOn: 0), by: coordinator) == (isTaken ? "done" : "invalid"))
        }
    }
}
