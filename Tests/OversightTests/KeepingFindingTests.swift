import Channels
import Database
import Evidence
import Foundation
import Guidelines
import Organisation
import Platforms
import TestSupport
import Testing
import WorkingTime

@testable import Oversight

extension NoteCheck {
    /// What a form about a check was sent with.
    struct Sent: Sendable {
        let kind: ChannelCheck.Kind
        let day: String
        let last: String
        let next: String

        init(_ kind: ChannelCheck.Kind, day: String = "2026-03-16", last: String = "", next: String = "") {
            self.kind = kind
            self.day = day
            self.last = last
            self.next = next
        }
    }
}

@Suite("What is wrong with how a channel is kept", .serialized)
struct KeepingFindingTests {
    private static let command = Actor.system(.commandLine)

    @Test("HBG-5.3 an evaluation has a day, is made when it comes, and a reason may do instead", arguments: TestDatabase.engines)
    func evaluation(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "hallsberg") { tower in
            let anna = try await tower.person("anna", .editor)
            let undated = try #require(try await tower.finding(.evaluationUndated))
            #expect(undated.clause?.text == "HBG-5.3" && undated.takesReason)
            try await tower.office.perform(AnswerFinding(undated.key, because: "Kanalen läggs ner i vår."), by: anna.actor)
            #expect(try await tower.finding(.evaluationUndated)?.answer?.reason == "Kanalen läggs ner i vår.")
            #expect(try await tower.acts().contains("guideline.passedOver"))
            try await tower.edit { $0.evaluateOn = Tower.start.addingTimeInterval(5 * 86_400) }
            #expect(try await tower.kinds().isDisjoint(with: [.evaluationUndated, .evaluationPassed]))
            tower.clock.advance(days: 5)
            #expect(try await tower.finding(.evaluationPassed) == nil)
            tower.clock.advance(days: 1)
            #expect(try await tower.finding(.evaluationPassed)?.clause?.text == "HBG-5.3")
            try await tower.office.perform(NoteCheck(.evaluation, of: tower.channel, on: "2026-03-22", note: "Många läser."), by: anna.actor)
            #expect(try await tower.finding(.evaluationPassed) == nil)
        }
    }

    @Test("GOT-9 KUN-12 a channel that nobody is known to have decided on is told, where somebody must decide", arguments: ["gotland", "kungalv", "hallsberg", "ludvika"])
    func decision(guideline: String) async throws {
        try await Tower.with(.sqlite, guideline) { tower in
            let clause = ["gotland": "GOT-9", "kungalv": "KUN-12"][guideline]
            let missing = try await tower.finding(.decisionMissing)
            #expect(missing?.clause?.text == clause && missing?.takesReason != true)
            try await tower.edit { $0.decision = ChannelDecision(unknownBecause: "Kanalen är från 2011.") }
            #expect(try await tower.finding(.decisionMissing) == nil)
            try await tower.edit { $0.decision = ChannelDecision(by: "Sektorchefen", on: Tower.start.addingTimeInterval(-86_400)) }
            #expect(try await tower.finding(.decisionMissing) == nil)
        }
    }

    @Test("HBG-5.3 an evaluation uses its day up, and the next is asked for until the register has it", arguments: TestDatabase.engines)
    func nextEvaluation(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "hallsberg") { tower in
            let anna = try await tower.person("anna", .editor)
            let sam = try await tower.person("sam", .coordinator)
            try await tower.edit { $0.evaluateOn = Tower.start }
            tower.clock.advance(days: 2)
            let done = NoteCheck(.evaluation, of: tower.channel, on: "2026-03-17", note: "Många läser.")
            #expect(try await tower.office.perform(done, by: anna.actor) == .unchanged)
            let undated = try #require(try await tower.finding(.evaluationUndated))
            #expect(undated.sentence(nil) == "Kanalen utvärderades 17 mars 2026. Det finns ingen dag för nästa gång.")
            #expect(undated.clause?.text == "HBG-5.3")
            // Who does not keep the register proposes the day, and is not asked again while it waits.
            let next = NoteCheck(.evaluation, of: tower.channel, on: "2026-03-18", nextEvaluation: "2027-03-17")
            #expect(try await tower.office.perform(next, by: anna.actor) == .proposed)
            #expect(try await tower.kinds().isDisjoint(with: [.evaluationUndated, .evaluationPassed]))
            let waiting = try #require(try await tower.database.read { try RevisionStore.waiting(in: $0) }.first)
            try await tower.office.perform(RefuseRevision(waiting.id, answer: "Ta en dag i vår."), by: sam.actor)
            #expect(try await tower.finding(.evaluationUndated) != nil)
            let kept = NoteCheck(.evaluation, of: tower.channel, on: "2026-03-18", nextEvaluation: "2026-05-04")
            #expect(try await tower.office.perform(kept, by: sam.actor) == .published)
            #expect(try await tower.kinds().isDisjoint(with: [.evaluationUndated, .evaluationPassed]))
            tower.clock.set(Date(timeIntervalSince1970: 1_777_970_000))
            let due = try #require(LocalDate("2026-05-04"))
            #expect(try await tower.finding(.evaluationPassed)?.detail == .day(due))
        }
    }

    @Test("HBG-5.3 HBG-4.8 days before the channel opened, or ahead, are refused with the field named", arguments: [
        (NoteCheck.Sent(.review, day: "2026-02-13"), "Dag: kanalen öppnades 14 februari 2026. Skriv den dagen eller en senare."),
        (NoteCheck.Sent(.evaluation, day: "2015-01-01"), "Dag: kanalen öppnades 14 februari 2026. Skriv den dagen eller en senare."),
        (NoteCheck.Sent(.evaluation, day: "2026-03-17"), "Dag: dagen ligger framåt i tiden. Skriv upp det när det har hänt."),
        (NoteCheck.Sent(.review, last: "2026-02-13"), "När lade ni senast ut något: kanalen öppnades 14 februari 2026. Skriv den dagen eller en senare."),
        (NoteCheck.Sent(.review, last: "2026-03-17"), "När lade ni senast ut något: dagen ligger framåt i tiden. Skriv upp det när det har hänt."),
        (NoteCheck.Sent(.activity), "När lade ni senast ut något: fältet är tomt, fyll i det."),
        (NoteCheck.Sent(.evaluation, next: "2026-03-16"), "Nästa utvärdering: dagen har redan kommit. Skriv en dag framåt i tiden."),
    ])
    func days(_ sent: NoteCheck.Sent, _ told: String) async throws {
        try await Tower.with(.sqlite, "hallsberg") { tower in
            let sam = try await tower.person("sam", .coordinator)
            let act = NoteCheck(sent.kind, of: tower.channel, on: sent.day, lastPost: sent.last, nextEvaluation: sent.next)
            let refusal = await #expect(throws: Refusal.self) { try await tower.office.perform(act, by: sam.actor) }
            guard case .invalid(let problems)? = refusal else { throw Refusal.notFound }
            #expect(problems.map { $0.sentence(in: .sv) } == [told])
            #expect(try await tower.kinds().contains(.evaluationUndated))
        }
    }

    @Test("KUN-18 a must takes no reason, and a reason is asked of whoever leaves a should", arguments: TestDatabase.engines)
    func reasons(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            let key = FindingKey(channel: tower.channel, kind: .tooFewWithAccess)
            #expect(try await tower.refusal(AnswerFinding(key, because: "Vi är få."), by: anna.actor) == "noReasonTaken")
            let gone = FindingKey(channel: tower.channel, kind: .illKept)
            #expect(try await tower.refusal(AnswerFinding(gone, because: "Vi är få."), by: anna.actor) == "noSuchFinding")
        }
        try await Tower.with(engine, "hallsberg") { tower in
            let anna = try await tower.person("anna", .editor)
            let key = FindingKey(channel: tower.channel, kind: .evaluationUndated)
            #expect(try await tower.refusal(AnswerFinding(key, because: " "), by: anna.actor) == "invalid")
        }
    }

    @Test("HBG-4.8 KUN-56 once a year the responsible says that the channel is still needed", arguments: TestDatabase.engines)
    func review(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            let chef = try await tower.person("chef", .manager)
            try await tower.edit { $0[.responsible] = "\(anna.id)" }
            let bo = try await tower.person("bo", .deputy)
            #expect(try await tower.finding(.reviewDue) == nil)
            tower.clock.advance(days: 336)
            #expect(try await tower.finding(.reviewDue) != nil)
            #expect(try await tower.refusal(NoteCheck(.review, of: tower.channel, on: "2027-02-15"), by: bo.actor) == "missingRight closeChannels")
            #expect(try await tower.refusal(NoteCheck(.review, of: tower.channel, on: "2027-02-16"), by: anna.actor) == "invalid")
            #expect(try await tower.refusal(NoteCheck(.review, of: tower.channel, on: "2027-02-15"), by: chef.actor) == nil)
            #expect(try await tower.finding(.reviewDue) == nil)
            tower.clock.advance(days: 366)
            #expect(try await tower.finding(.reviewDue) != nil)
            #expect(try await tower.refusal(NoteCheck(.review, of: tower.channel, on: "2028-02-16"), by: anna.actor) == nil)
            #expect(try await tower.finding(.reviewDue) == nil)
        }
    }

    @Test("OSB-39 OSB-40 an activity plan and a sign-in that have not been handed in", arguments: TestDatabase.engines)
    func handedIn(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "osby") { tower in
            let anna = try await tower.person("anna", .editor)
            #expect(try await tower.finding(.activityPlanMissing)?.clause?.text == "OSB-39")
            // Nothing can be handed in before a custodian has a key, so first that is what is wrong.
            let noKey = try #require(try await tower.finding(.noCustodianKey))
            #expect(noKey.clause?.text == "OSB-40" && noKey.kind.nextStep == .custodianKey)
            #expect(noKey.sentence(nil).contains("ingen är förvarare") && noKey.nextStep == .custodians)
            let samir = try await tower.person("samir", .custodian)
            let waits = "Kontots inloggning kan inte lämnas i förvar förrän en förvarare har gjort sin nyckel. Förvarare är Samir Ek."
            let named = try #require(try await tower.finding(.noCustodianKey))
            #expect(named.sentence(nil) == waits && named.nextStep == .custodianKey)
            // Who has no key opens nothing, and files name nobody.
            _ = try await tower.person("kerstin", .custodian)
            #expect(try await tower.finding(.noCustodianKey)?.sentence(nil, naming: false).hasSuffix("har gjort sin nyckel.") == true)
            let vault = DepositVault(database: tower.database, office: tower.office, hasher: PasswordHasher())
            try await vault.makeKey(for: samir, passphrase: "sju granar i snön bakom ladan")
            let missing = try #require(try await tower.finding(.credentialsNotDeposited))
            #expect(missing.clause?.text == "OSB-40" && missing.sentence(nil) == "Kontots inloggning är inte lämnad i förvar. När den är lämnad kan den öppnas av Samir Ek.")
            #expect(missing.sentence(nil, naming: false) == "Kontots inloggning är inte lämnad i förvar.")
            #expect(try await tower.finding(.noCustodianKey) == nil)
            try await tower.office.perform(NoteCheck(.activityPlan, of: tower.channel, on: "2026-03-10"), by: anna.actor)
            #expect(try await tower.finding(.activityPlanMissing) == nil)
        }
        try await Tower.with(engine, "kungalv") { tower in
            let kinds = try await tower.kinds()
            #expect(kinds.isDisjoint(with: [.activityPlanMissing, .credentialsNotDeposited, .noCustodianKey]))
            let anna = try await tower.person("anna", .editor)
            let told = try await tower.refusal(NoteCheck(.activityPlan, of: tower.channel, on: "2026-03-10"), by: anna.actor)
            #expect(told == "notAsked", "no plan is asked for")
        }
    }

    @Test("HBG-7.2 KUN-51 KUN-52 the picture is looked at, follows the profile and shows the logotype", arguments: TestDatabase.engines)
    func picture(_ engine: Database.Engine) async throws {
        try await Tower.with(engine) { tower in
            let anna = try await tower.person("anna", .editor)
            #expect(try await tower.finding(.graphicProfileUnchecked)?.clause?.text == "KUN-52")
            try await tower.office.perform(RecordPictureCheck(tower.channel, follows: true, logo: false), by: anna.actor)
            #expect(try await tower.finding(.graphicProfileBroken) != nil)
            try await tower.office.perform(RecordPictureCheck(tower.channel, follows: true, logo: true), by: anna.actor)
            #expect(try await tower.kinds().isDisjoint(with: [.graphicProfileBroken, .graphicProfileUnchecked]))
        }
    }

    @Test("GOT-13 a private profile is told unless somebody has said why", arguments: TestDatabase.engines)
    func privateProfile(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "gotland") { tower in
            let anna = try await tower.person("anna", .editor)
            try await tower.database.write { session in
                try session.execute(
                    "INSERT INTO channel_access (channel_id, person_id, profile, since) VALUES (?, ?, 'personal', ?)",
                    tower.channel, anna.id, Tower.start)
            }
            let finding = try await tower.finding(.privateProfile)
            #expect(finding?.person == anna.id && finding?.clause?.text == "GOT-13" && finding?.takesReason == true)
            try await tower.office.perform(RecordAccess(tower.channel, anna.id, profile: .personal, reason: "Plattformen kräver det."), by: anna.actor)
            #expect(try await tower.finding(.privateProfile) == nil)
        }
    }

    @Test("KUN-57 OSB-17 a channel is inactive when it answers and nobody has written for ninety days", arguments: ["kungalv", "osby", "ludvika"])
    func inactive(_ guideline: String) async throws {
        try await Tower.with(.sqlite, guideline) { tower in
            tower.clock.advance(days: 61)
            #expect(try await tower.finding(.inactive) == nil)
            try await tower.connect(contact: tower.clock.now)
            let finding = try await tower.finding(.inactive)
            #expect(finding?.clause?.text == ["kungalv": "KUN-57", "osby": "OSB-17"][guideline])
            // Silence is known only while the platform answers.
            try await tower.connect(contact: tower.clock.now.addingTimeInterval(-8 * 86_400))
            #expect(try await tower.finding(.inactive) == nil)
        }
    }

    @Test("GOT-37 KUN-43 KUN-58 contact lost for a day is told, for two weeks it is ill kept", arguments: ["gotland", "kungalv"])
    func contact(_ guideline: String) async throws {
        try await Tower.with(.sqlite, guideline) { tower in
            try await tower.connect(contact: nil, trouble: Tower.start)
            tower.clock.advance(days: 0.9)
            #expect(try await tower.finding(.contactLost) == nil)
            tower.clock.advance(days: 0.2)
            let clause = try await tower.finding(.contactLost)?.clause?.text
            #expect(clause == (guideline == "kungalv" ? "KUN-43" : "GOT-37"))
            #expect(try await tower.finding(.illKept) == nil)
            tower.clock.advance(days: 15)
            #expect(try await tower.finding(.illKept)?.clause?.text == (guideline == "kungalv" ? "KUN-58" : nil))
        }
    }

    @Test("HBG-6.1 visitor information that nobody has checked is told", arguments: TestDatabase.engines)
    func visitors(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "hallsberg") { tower in
            let kinds = try await tower.kinds()
            #expect(kinds.contains(.visitorInformationUnchecked))
        }
    }

    @Test("GOT-41 the list that is to stand on the region's own page is told until somebody has seen it, and again when it changes", arguments: TestDatabase.engines)
    func listing(_ engine: Database.Engine) async throws {
        try await Tower.with(engine, "gotland") { tower in
            #expect(try await tower.finding(.listNotShown) == nil)
            let fields = Tower.fields("Region Gotland", "https://www.facebook.com/region.exempel", tower.unit, platform: "facebook")
            let central = try await tower.office.perform(AddChannel(fields), by: Self.command)
            let told = try #require(try await tower.finding(.listNotShown))
            #expect(told.channel == central && told.clause?.text == "GOT-41" && !told.takesReason && told.kind.nextStep == .listing)
            let anna = try await tower.person("anna", .coordinator)
            let listing = try await tower.database.read {
                try Listing.load(by: GuidelineLibrary.shipped.guideline("gotland"), at: Tower.start, in: $0)
            }
            let kept = try tower.oversight.evidence.keep(
                EvidenceDraft(
                    kind: "listing-check", subject: "listing", takenAt: Tower.start,
                    parts: [EvidenceDraft.Part(role: "screenshot", mediaType: "image/png", bytes: [1, 2, 3])]))
            try await tower.office.perform(
                RecordListingCheck(on: central, .shown, against: listing.text(site: "").digest, site: "", kept: kept, in: tower.oversight.evidence),
                by: anna.actor)
            #expect(try await tower.kinds().isDisjoint(with: [.listNotShown, .listOutdated]))
            let more = Tower.fields("Skolan", "https://www.facebook.com/skolan.exempel", tower.unit, platform: "facebook")
            _ = try await tower.office.perform(AddChannel(more), by: Self.command)
            #expect(try await tower.finding(.listOutdated)?.channel == central)
        }
        try await Tower.with(engine, "kungalv") { tower in
            let kinds = try await tower.kinds()
            #expect(kinds.isDisjoint(with: [.listNotShown, .listOutdated]))
        }
    }
}
