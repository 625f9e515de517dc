import Database
import Organisation
import TestSupport
import Testing

@testable import Channels

@Suite("Accounts that pass themselves off as the municipality's", .serialized)
struct ImpostorTests {
    /// From each state, what each verdict leads to; nil where it says nothing new.
    private static let table: [(Impostor.State, JudgeImpostor.Verdict, Impostor.State?)] = [
        (.suspected, .confirm, .confirmed), (.suspected, .reportedToPlatform, .reportedToPlatform), (.suspected, .dismiss, .dismissed),
        (.confirmed, .confirm, nil), (.confirmed, .reportedToPlatform, .reportedToPlatform), (.confirmed, .dismiss, .dismissed),
        (.reportedToPlatform, .confirm, nil), (.reportedToPlatform, .reportedToPlatform, nil), (.reportedToPlatform, .dismiss, .dismissed),
        (.dismissed, .confirm, .confirmed), (.dismissed, .reportedToPlatform, .reportedToPlatform), (.dismissed, .dismiss, nil),
    ]

    @Test("Every state and every verdict; the public is warned only of what has been confirmed", arguments: TestDatabase.engines)
    func states(_ engine: Database.Engine) async throws {
        try await ReportDay.with(engine) { day in
            _ = try await day.reportImpostor()
            let account = try await day.impostor()
            let coordinator = try await day.someone(.coordinator)
            for (before, verdict, after) in Self.table {
                try await day.harbour.database.write { session in
                    try session.execute("UPDATE impostor SET state = ? WHERE id = ?", before.rawValue, account.id)
                    try PublicRegister.changed(in: session)
                }
                let outcome = try await day.outcome(JudgeImpostor(account.id, verdict, note: "Granskat."), by: coordinator)
                #expect(outcome == (after == nil ? "alreadyJudged" : "done"), "\(before) \(verdict)")
                #expect(try await day.impostor().state == after ?? before)
                let answer = OfficialLookup(directory: try await day.directory(), website: nil).answer(ReportDay.fake)
                #expect(answer.impostors.isEmpty != (after ?? before).isPublic)
                #expect(answer.official.isEmpty)
            }
        }
    }

    @Test("One account however often and however it is reported, and all its reports are settled with it")
    func gathered() async throws {
        try await ReportDay.with(.sqlite) { day in
            let first = try await day.reportImpostor()
            let second = try await day.reportImpostor("m.facebook.com/Biblioteket.Tavling?ref=1", from: "198.51.100.1")
            #expect(first != second)
            let accounts = try await day.harbour.database.read { try ImpostorStore.impostors(in: $0) }
            #expect(accounts.count == 1 && accounts.first?.key == "facebook.com/biblioteket.tavling")
            let coordinator = try await day.someone(.coordinator)
            #expect(try await day.outcome(JudgeImpostor(accounts[0].id, .confirm, note: "Inte vårt."), by: coordinator) == "done")
            for id in [first, second] { #expect(try await day.stored(id).handling?.note == "Inte vårt.") }
        }
    }

    @Test("An account that has become official cannot be called false")
    func official() async throws {
        try await ReportDay.with(.sqlite) { day in
            _ = try await day.reportImpostor()
            _ = try await day.harbour.add("Tävlingen", address: ReportDay.fake)
            let coordinator = try await day.someone(.coordinator)
            let account = try await day.impostor().id
            #expect(try await day.outcome(JudgeImpostor(account, .confirm, note: "Falskt."), by: coordinator) == "isOfficial")
            #expect(try await day.outcome(JudgeImpostor(account, .dismiss, note: "Vårt."), by: coordinator) == "done")
        }
    }

    @Test(
        "What is no account can neither be reported as false nor judged so, and a row that was is no answer to anyone",
        arguments: [
            ("https://www.hallsberg.se", "hallsberg.se", "ownWebsite"), ("hallsberg.se/kontakt", "hallsberg.se/kontakt", "ownWebsite"),
            ("https://barn.hallsberg.se/x", "barn.hallsberg.se/x", "ownWebsite"), ("@info@hallsberg.se", "hallsberg.se/@info", "ownWebsite"),
            ("https://www.facebook.com", "facebook.com", "wholePlatform"), ("m.facebook.com/", "m.facebook.com", "wholePlatform"),
            ("https://bit.ly", "bit.ly", "wholePlatform"), ("exempel", "@exempel", "onlyName"), ("@exempel", "@exempel", "onlyName"),
            ("hallsbergs.badhus", "@hallsbergs.badhus", "onlyName"), ("info@hallsberg.se", "@info@hallsberg.se", "mailOrPhone"),
            ("0582-68 50 00", "", "mailOrPhone"),
        ])
    func noAccount(pasted: String, key: String, refusal: String) async throws {
        try await ReportDay.with(.sqlite) { day in
            let error = await #expect(throws: ReportRefusal.self) { try await day.reportImpostor(pasted) }
            #expect(error.map { "\($0)" } == refusal)
            #expect(try await day.harbour.database.read { try ImpostorStore.impostors(in: $0) }.isEmpty)
            _ = try await day.reportImpostor()
            let account = try await day.impostor().id
            guard !key.isEmpty else { return }
            let coordinator = try await day.someone(.coordinator)
            for state in [Impostor.State.suspected, .confirmed] {
                try await day.harbour.database.write { session in
                    try session.execute("UPDATE impostor SET account_key = ?, shown = ?, state = ?", key, pasted, state.rawValue)
                    try PublicRegister.changed(in: session)
                }
                let verdict = JudgeImpostor.Verdict.reportedToPlatform
                #expect(try await day.outcome(JudgeImpostor(account, verdict, note: "Falskt."), by: coordinator) != "done")
                let lookup = OfficialLookup(directory: try await day.directory(), website: "https://www.hallsberg.se")
                for asked in [pasted, "https://www.hallsberg.se/kontakt", "facebook.com", "https://www.facebook.com/exempel"] {
                    #expect(lookup.answer(asked).impostors.isEmpty, "\(asked)")
                }
            }
            #expect(try await day.outcome(JudgeImpostor(account, .dismiss, note: "Vårt."), by: coordinator) == "done")
        }
    }
}
