import Database
import Foundation
import Guidelines
import Organisation
import TestSupport
import Testing

@testable import Oversight

@Suite("The policy library", .serialized)
struct LibraryTests {
    private static func documents(_ tower: Tower, _ guideline: String) async throws -> [GoverningDocument] {
        let guideline = try GuidelineLibrary.shipped.guideline(guideline)
        return try await tower.database.read { try PolicyLibrary.documents(guideline, in: $0) }
    }

    private static func unread(_ tower: Tower, _ guideline: String) async throws -> [Person.ID: [String]] {
        let guideline = try GuidelineLibrary.shipped.guideline(guideline)
        let channel = tower.channel
        return try await tower.database.read { try PolicyLibrary.unread(guideline, in: $0)[channel] ?? [:] }
            .mapValues { $0.map(\.slug) }
    }

    @Test("HBG-8.17 LUD-15 GOT-8 what a guideline names out of date stands with what replaced it, and nobody is asked to read it", arguments: [
        ("hallsberg", "lagen-om-offentlig-uppmaning", "terroristbrottslagen (2022:666)"),
        ("ludvika", "personuppgiftslagen", "EU:s dataskyddsförordning (2016/679) och lagen (2018:218) med kompletterande bestämmelser"),
        ("gotland", "personuppgiftslagen", "EU:s dataskyddsförordning (2016/679) och lagen (2018:218)"),
        ("gotland", "forvaltningslagen", "förvaltningslagen (2017:900)"),
    ])
    func outOfDate(guideline: String, slug: String, heir: String) async throws {
        try await Tower.with(.sqlite, guideline) { tower in
            let anna = try await tower.person("anna", .editor)
            let documents = try await Self.documents(tower, guideline)
            let old = try #require(documents.first { $0.slug == slug })
            #expect(old.replacedBy == heir && old.isOutOfDate && !old.clauses.isEmpty)
            let unread = try #require(try await Self.unread(tower, guideline)[anna.id])
            #expect(unread == documents.filter { !$0.isOutOfDate }.map(\.slug) && !unread.contains(slug))
        }
    }

    @Test("HBG-4.6 KUN-59 everyone who runs a channel reads each document, and a new version asks anew", arguments: TestDatabase.engines)
    func reading(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "ludvika") { tower in
            let sam = try await tower.person("sam", .coordinator)
            let anna = try await tower.person("anna", .editor)
            let chef = try await tower.person("chef", .manager)
            for document in try await Self.documents(tower, "ludvika") {
                try await tower.office.perform(MarkDocumentRead(document.slug, mark: document.mark), by: anna.actor)
            }
            let all = ["dokumenthanteringsplan", "arkivregler", "grafisk-profil"]
            #expect(try await Self.unread(tower, "ludvika") == [chef.id: all])

            let fields = DocumentFields(name: "Den grafiska profilen", kind: "policy", reference: "antagen 2026", validFrom: "2026-04-01", link: "https://exempel.se/profil")
            try await tower.office.perform(AddDocumentVersion("grafisk-profil", fields, seen: 0), by: sam.actor)
            #expect(try await Self.unread(tower, "ludvika") == [chef.id: all, anna.id: ["grafisk-profil"]])
            let changed = try #require(try await Self.documents(tower, "ludvika").first { $0.slug == "grafisk-profil" })
            #expect(changed.reference == "antagen 2026" && changed.number == 1 && changed.clauses == ["LUD-5"])
            try await tower.office.perform(MarkDocumentRead("grafisk-profil", mark: changed.mark), by: anna.actor)
            #expect(try await Self.unread(tower, "ludvika") == [chef.id: all])

            try await tower.office.perform(DeactivatePerson(chef.id), by: Tower.operatorActor)
            #expect(try await Self.unread(tower, "ludvika").isEmpty)
        }
    }

    @Test("HBG-4.22 two coordinators who write at once lose nothing: the second is told", arguments: TestDatabase.engines)
    func two(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "ludvika") { tower in
            let sam = try await tower.person("sam", .coordinator)
            let kim = try await tower.person("kim", .coordinator)
            let slug = try await tower.office.perform(AddDocument(DocumentFields(name: "Bildrutinen", kind: "guidance")), by: sam.actor)
            #expect(slug == "bildrutinen")
            #expect(try await NoticeTests.refusal(tower, AddDocument(DocumentFields(name: "Bildrutinen", kind: "guidance")), kim) == "nameTaken")
            #expect(try await NoticeTests.refusal(tower, AddDocument(DocumentFields(name: "Grafisk profil", kind: "policy")), kim) == "nameTaken", "the guideline names one so")
            #expect(try await NoticeTests.refusal(tower, AddDocument(DocumentFields(name: "Nytt", kind: "policy")), kim) == "nameUnfit")
            let first = DocumentFields(name: "Bildrutinen", kind: "guidance", reference: "2")
            let other = DocumentFields(name: "Bildrutinen", kind: "guidance", reference: "två")
            try await tower.office.perform(AddDocumentVersion(slug, first, seen: 1), by: sam.actor)
            #expect(try await NoticeTests.refusal(tower, AddDocumentVersion(slug, other, seen: 1), kim) == "changedMeanwhile")
            try await tower.office.perform(AddDocumentVersion(slug, other, seen: 2), by: kim.actor)
            let versions = try await tower.database.read { try PolicyLibrary.versions(of: slug, in: $0) }
            #expect(versions.map(\.fields.reference) == ["två", "2", nil] && versions.map(\.addedBy) == [kim.id, sam.id, sam.id])
        }
    }

    @Test("What may be done with a document, by role and state", arguments: TestDatabase.engines)
    func table(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "ludvika") { tower in
            let document = try #require(try await Self.documents(tower, "ludvika").last)
            for role in Role.allCases {
                let person = try await tower.person("p-\(role.rawValue.lowercased())", role)
                let keeps = role == .coordinator
                let fields = DocumentFields(name: "Rutin för \(role)", kind: "policy")
                #expect(try await NoticeTests.refusal(tower, AddDocument(fields), person) == (keeps ? nil : "missingRight sendNotices"), "add \(role)")
                let version = AddDocumentVersion("finns-inte", fields, seen: 0)
                #expect(try await NoticeTests.refusal(tower, version, person) == (keeps ? "notFound" : "missingRight sendNotices"), "version \(role)")
                #expect(try await NoticeTests.refusal(tower, MarkDocumentRead(document.slug, mark: document.mark), person) == nil, "read \(role)")
                #expect(try await NoticeTests.refusal(tower, MarkDocumentRead(document.slug, mark: "gammal"), person) == "changedMeanwhile")
                #expect(try await NoticeTests.refusal(tower, MarkDocumentRead("finns-inte", mark: ""), person) == "notFound")
            }
            await #expect(throws: Refusal.notSignedIn) {
                try await tower.office.perform(MarkDocumentRead(document.slug, mark: document.mark), by: .system(.watch))
            }
        }
    }

    @Test("What cannot be kept is refused, field by field", arguments: [
        (DocumentFields(name: "", kind: "policy"), "Namn"), (DocumentFields(name: "Rutin", kind: "bok"), "Sort"),
        (DocumentFields(name: "Rutin", kind: "policy", validFrom: "2026-02-30"), "Gäller från"),
        (DocumentFields(name: "Rutin", kind: "policy", link: "javascript:alert(1)"), "Länk"),
        (DocumentFields(name: "Rutin", kind: "policy", link: "https://anna:hemlig@exempel.se"), "Länk"),
        (DocumentFields(name: "Rutin", kind: "policy", reference: String(repeating: "x", count: 101)), "Version eller nummer"),
    ])
    func refused(fields: DocumentFields, field: String) throws {
        let refusal = #expect(throws: Refusal.self) { _ = try fields.cleaned() }
        guard case .invalid(let problems)? = refusal else { Issue.record("\(String(describing: refusal))"); return }
        #expect(problems.map(\.field) == [field])
    }
}
