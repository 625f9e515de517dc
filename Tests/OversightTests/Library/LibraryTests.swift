import Database
import Foundation
import Guidelines
import Organisation
import TestSupport
import Testing
import WorkingTime

@testable import Oversight

@Suite("The policy library", .serialized)
struct LibraryTests {
    private static func today(_ tower: Tower) -> LocalDate { LocalDate(tower.clock.now, in: .stockholm) }

    private static func documents(_ tower: Tower, _ guideline: String) async throws -> [GoverningDocument] {
        let guideline = try GuidelineLibrary.shipped.guideline(guideline)
        return try await tower.database.read { try PolicyLibrary.documents(guideline, on: today(tower), in: $0) }
    }

    private static func unread(_ tower: Tower, _ guideline: String) async throws -> [Person.ID: [String]] {
        let guideline = try GuidelineLibrary.shipped.guideline(guideline)
        let channel = tower.channel
        return try await tower.database.read { try PolicyLibrary.unread(guideline, on: today(tower), in: $0)[channel] ?? [:] }
            .mapValues { $0.map(\.slug) }
    }

    @Test("HBG-8.17 LUD-15 GOT-8 what a guideline names out of date stands with what replaced it, and nobody is asked to read it", arguments: [
        (
            "hallsberg", "lagen-om-offentlig-uppmaning", "terroristbrottslagen (2022:666)",
            [
                "forvaltningslagen", "upphovsrattslagen", "dataskyddsforordningen", "webbtillganglighetsdirektivet",
                "lagen-om-elektroniska-anslagstavlor",
            ]
        ),
        (
            "ludvika", "personuppgiftslagen",
            "EU:s dataskyddsförordning (2016/679) och lagen (2018:218) med kompletterande bestämmelser", []
        ),
        (
            "gotland", "personuppgiftslagen", "EU:s dataskyddsförordning (2016/679) och lagen (2018:218)",
            ["tryckfrihetsforordningen", "sekretesslagen", "anslagstavlelagen"]
        ),
        (
            "gotland", "forvaltningslagen", "förvaltningslagen (2017:900)",
            ["tryckfrihetsforordningen", "sekretesslagen", "anslagstavlelagen"]
        ),
    ] as [(String, String, String, [String])])
    func outOfDate(guideline: String, slug: String, heir: String, asked: [String]) async throws {
        try await Tower.with(.sqlite, guideline) { tower in
            let anna = try await tower.person("anna", .editor)
            let documents = try await Self.documents(tower, guideline)
            let old = try #require(documents.first { $0.slug == slug })
            #expect(old.replacedBy == heir && old.isOutOfDate && !old.clauses.isEmpty)
            let unread = try await Self.unread(tower, guideline)[anna.id] ?? []
            #expect(unread == asked && !unread.contains(slug))
        }
    }

    @Test("HBG-4.6 KUN-59 everyone who runs a channel reads each document, and a new version asks anew", arguments: TestDatabase.engines)
    func reading(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "ludvika") { tower in
            let sam = try await tower.person("sam", .coordinator)
            let anna = try await tower.person("anna", .editor)
            let chef = try await tower.person("chef", .manager)
            for document in try await Self.documents(tower, "ludvika") where !document.isOutOfDate && !document.isReadable {
                let fields = DocumentFields(name: document.name, kind: document.kind.rawValue, reference: "antagen 2024")
                try await tower.office.perform(AddDocumentVersion(document.slug, fields, seen: 0), by: sam.actor)
            }
            for document in try await Self.documents(tower, "ludvika") where document.isToRead {
                try await tower.office.perform(MarkDocumentRead(document.slug, mark: document.mark), by: anna.actor)
            }
            let all = ["dokumenthanteringsplan", "arkivregler", "grafisk-profil"]
            #expect(try await Self.unread(tower, "ludvika") == [chef.id: all])

            let fields = DocumentFields(name: "Den grafiska profilen", kind: "policy", reference: "antagen 2026", validFrom: "2026-03-16", link: "https://exempel.se/profil")
            try await tower.office.perform(AddDocumentVersion("grafisk-profil", fields, seen: 1), by: sam.actor)
            #expect(try await Self.unread(tower, "ludvika") == [chef.id: all, anna.id: ["grafisk-profil"]])
            let changed = try #require(try await Self.documents(tower, "ludvika").first { $0.slug == "grafisk-profil" })
            #expect(changed.reference == "antagen 2026" && changed.number == 2 && changed.clauses == ["LUD-5"])
            try await tower.office.perform(MarkDocumentRead("grafisk-profil", mark: changed.mark), by: anna.actor)
            #expect(try await Self.unread(tower, "ludvika") == [chef.id: all])

            try await tower.office.perform(DeactivatePerson(chef.id), by: Tower.operatorActor)
            #expect(try await Self.unread(tower, "ludvika").isEmpty)
        }
    }

    @Test("HBG-4.19 a version that holds from a later day counts from then on, and the one before it until then", arguments: TestDatabase.engines)
    func later(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "ludvika") { tower in
            let sam = try await tower.person("sam", .coordinator)
            let anna = try await tower.person("anna", .editor)
            func fields(_ reference: String, _ day: String) -> DocumentFields {
                DocumentFields(name: "Bildrutinen", kind: "guidance", reference: reference, validFrom: day)
            }
            func stands() async throws -> GoverningDocument {
                try #require(try await Self.documents(tower, "ludvika").first { $0.slug == "bildrutinen" })
            }
            func asked() async throws -> Bool {
                try await Self.unread(tower, "ludvika")[anna.id]?.contains("bildrutinen") ?? false
            }
            _ = try await tower.office.perform(AddDocument(fields("1", "2026-03-18")), by: sam.actor)
            let coming = try await stands()
            #expect(!coming.isInForce && coming.validFrom?.description == "2026-03-18" && coming.number == 1)
            #expect(try await !asked())
            #expect(try await NoticeTests.refusal(tower, MarkDocumentRead("bildrutinen", mark: coming.mark), anna) == "notInForce")
            tower.clock.advance(days: 2)
            let first = try await stands()
            #expect(first.isInForce && first.coming == nil)
            #expect(try await asked())
            try await tower.office.perform(MarkDocumentRead("bildrutinen", mark: first.mark), by: anna.actor)
            try await tower.office.perform(AddDocumentVersion("bildrutinen", fields("2", "2027-01-01"), seen: 1), by: sam.actor)
            let between = try await stands()
            #expect(between.isInForce && between.reference == "1" && between.coming?.fields.reference == "2" && between.number == 2)
            #expect(try await !asked())
            #expect(try await NoticeTests.refusal(tower, AddDocumentVersion("bildrutinen", DocumentFields(name: "Bildrutinen", kind: "guidance"), seen: 1), sam) == "changedMeanwhile")
            tower.clock.advance(days: 300)
            #expect(try await stands().reference == "2")
            #expect(try await asked())
        }
    }

    @Test("OSB-53 what has neither link nor version is not asked to be read, and cannot be said to be", arguments: TestDatabase.engines)
    func nothingToRead(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "osby") { tower in
            let sam = try await tower.person("sam", .coordinator)
            let anna = try await tower.person("anna", .editor)
            let bare = try #require(try await Self.documents(tower, "osby").first { !$0.isReadable })
            #expect(try await Self.unread(tower, "osby")[anna.id]?.contains(bare.slug) != true)
            #expect(try await NoticeTests.refusal(tower, MarkDocumentRead(bare.slug, mark: bare.mark), anna) == "nothingToRead")
            let fields = DocumentFields(name: bare.name, kind: bare.kind.rawValue, link: "https://exempel.se/policy")
            try await tower.office.perform(AddDocumentVersion(bare.slug, fields, seen: 0), by: sam.actor)
            #expect(try await Self.unread(tower, "osby")[anna.id]?.contains(bare.slug) == true)
        }
    }

    @Test("HBG-4.19 KUN-59 documents left to read are a finding where the guideline spreads them, and none elsewhere", arguments: [
        ("hallsberg", "HBG-4.19"), ("kungalv", "KUN-59"), ("ludvika", nil), ("osby", nil), ("gotland", nil),
    ])
    func finding(guideline: String, clause: String?) async throws {
        try await Tower.with(.sqlite, guideline) { tower in
            let sam = try await tower.person("sam", .coordinator)
            let anna = try await tower.person("anna", .editor)
            _ = try await tower.person("bo", .editor)
            for document in try await Self.documents(tower, guideline) where document.isToRead {
                try await tower.office.perform(MarkDocumentRead(document.slug, mark: document.mark), by: anna.actor)
            }
            try await tower.office.perform(AddDocument(DocumentFields(name: "Bildrutinen", kind: "guidance", reference: "1")), by: sam.actor)
            let finding = try await tower.finding(.documentsUnread)
            #expect(finding?.clause?.text == clause && finding?.detail == clause.map { _ in FindingDetail.count(2, of: 2) })
            let document = try #require(try await Self.documents(tower, guideline).first { $0.slug == "bildrutinen" })
            try await tower.office.perform(MarkDocumentRead(document.slug, mark: document.mark), by: anna.actor)
            #expect(try await tower.finding(.documentsUnread)?.detail == clause.map { _ in FindingDetail.count(1, of: 2) })
            #expect(clause == nil || finding?.sentence(nil).contains("styrdokument") == true)
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
            let sam = try await tower.person("sam", .coordinator)
            let bare = try #require(try await Self.documents(tower, "ludvika").last)
            let readable = DocumentFields(name: bare.name, kind: bare.kind.rawValue, reference: "antagen 2024")
            try await tower.office.perform(AddDocumentVersion(bare.slug, readable, seen: 0), by: sam.actor)
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
        (DocumentFields(name: "Rutin", kind: "policy", validFrom: "0026-02-03"), "Gäller från"),
        (DocumentFields(name: "Rutin", kind: "policy", validFrom: "9026-02-03"), "Gäller från"),
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
