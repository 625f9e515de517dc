import CrashRig
import Foundation
import HTTPTypes
import HummingbirdTesting
import Inbox
import Organisation
import Synchronization
import TestSupport
import Testing

@testable import Guidelines
@testable import Web

/// Everything that can be done in an installation, done once on a guideline that notes what is read of it.
struct WorkingDay {
    /// What each place was seen to read.
    fileprivate(set) var readings: [Place: Set<RuleKey>] = [:]
    /// What was asked of the site.
    fileprivate(set) var steps: Set<Visitor.Step> = []

    /// Spends a day under a shipped guideline.
    static func spent(under guideline: String) async throws -> WorkingDay {
        try await withTemporaryFolder { folder in
            let notes = RuleReadings()
            let sample = try await SampleHouse.make(
                in: folder, databaseURL: nil, guideline: guideline, prepare: { $0.recording(into: notes) })
            let diary = Diary(notes)
            do {
                try await Worker(sample: sample, diary: diary).work()
            } catch {
                await sample.house.close()
                throw error
            }
            await sample.house.close()
            return diary.written
        }
    }
}

/// Writes down what has been read since the last time, under the place where it was read.
final class Diary: Sendable {
    private let notes: RuleReadings
    private let day = Mutex(WorkingDay())

    init(_ notes: RuleReadings) {
        self.notes = notes
        forget()
    }

    var written: WorkingDay { day.withLock { $0 } }

    func note(_ step: Visitor.Step) {
        day.withLock { _ = $0.steps.insert(step) }
        note(step.place)
    }

    func note(_ place: Place) {
        let read = notes.take()
        day.withLock { $0.readings[place, default: []].formUnion(read) }
    }

    /// What is read while something is prepared belongs to no place.
    func forget() { _ = notes.take() }
}

/// Goes through the day.
struct Worker: Sendable {
    let sample: SampleHouse
    let diary: Diary

    static let password = "granar vid vattnet 27"

    func work() async throws {
        try await furnish()
        let site = try Site(
            house: sample.house, settings: SiteSettings(), clock: { sample.clock.now }, logger: TestDatabase.logger)
        diary.forget()
        try await fetch(["fraga", "tack", "fel", "hot", "trasig"])
        try await site.application().test(.router) { client in
            let visitor = Visitor(client) { diary.note($0) }
            try await visit(visitor)
            try await signIn(visitor)
            try await answer(visitor)
            try await close(visitor)
            try await remove(visitor)
            try await settle(visitor)
            try await look(visitor)
            try await read(visitor)
            try await doApplication(visitor)
            try await doRegister(visitor)
            try await doPeople(visitor)
            try await doOpen(visitor)
            try await doOversight(visitor)
            try await doNotice(visitor)
            try await doDeposit(visitor)
            try await doVisitor(visitor)
            // A page for staff, whose token the form needs.
            try await visitor.get(.inbox)
            try await visitor.post(.signOut)
            #expect(visitor.status == 303)
        }
    }

    /// One person who may do everything.
    private func furnish() async throws {
        let hash = try await sample.house.passwords.hash(try Password(new: Self.password, for: "anna"))
        try await sample.house.office.perform(
            SetPassword(hash, of: sample.editor.person.id), by: .system(.commandLine))
        for role in Role.allCases {
            try await sample.house.office.perform(
                GrantRole(role, to: sample.editor.person.id), by: .system(.commandLine))
        }
    }

    private func fetch(_ entries: [String]) async throws {
        for entry in entries { try sample.write(entry, "Det här gäller \(entry).") }
        try await sample.sync()
        diary.note(.fetching)
    }

    /// Runs the jobs that wait, until none does.
    func runJobs(_ place: Place) async throws {
        for _ in 0..<3 {
            try await sample.work()
            sample.clock.advance(120)
        }
        diary.note(place)
    }

    private func open(_ entry: String, _ visitor: Visitor) async throws -> Int64 {
        let id = try await sample.id(entry).rawValue
        try await visitor.get(.item(id))
        #expect(visitor.status == 200, "\(entry)")
        return id
    }
}

extension Worker {
    private func visit(_ visitor: Visitor) async throws {
        try await visitor.get(.directory)
        let channel = try #require(visitor.links(to: .channel).first)
        try await visitor.get(channel)
        #expect(visitor.status == 200)
        let asset = try #require(visitor.links(to: .asset).first)
        try await visitor.get(asset)
        try await visitor.get(.status)
        #expect(visitor.status == 200)
    }

    private func signIn(_ visitor: Visitor) async throws {
        try await visitor.get(.signIn)
        try await visitor.post(.signIn, ["namn": "anna", "losenord": Self.password, "vidare": "/inkorg"])
        #expect(visitor.status == 303)
        try await visitor.get(.inbox)
        #expect(visitor.status == 200)
    }

    private func answer(_ visitor: Visitor) async throws {
        let id = try await open("fraga", visitor)
        try await visitor.post(.reply(id), ["svar": "Hej! Vi hör av oss på måndag."])
        #expect(visitor.status == 303)
        try await runJobs(.replying)
        _ = try await open("fraga", visitor)
    }

    private func close(_ visitor: Visitor) async throws {
        let thanks = try await open("tack", visitor)
        try await visitor.post(.noAnswer(thanks), ["skal": "Bara ett tack."])
        #expect(visitor.status == 303)
        let other = try await open("fel", visitor)
        try await visitor.post(.handOver(other), ["mottagare": "Räddningstjänsten", "anteckning": "Gäller er."])
        #expect(visitor.status == 303)
        _ = try await open("fel", visitor)
    }

    private func remove(_ visitor: Visitor) async throws {
        let id = try await open("hot", visitor)
        try await visitor.get(.removal(id))
        let grounds = visitor.html.matches(of: #/name="grund" value="([^"]+)"/#).map { String($0.output.1) }
        for ground in grounds.reversed() {
            try await visitor.get(.removal(id), "?grund=\(ground)")
            #expect(visitor.status == 200, "\(ground)")
        }
        try await visitor.post(.removal(id), ["grund": try #require(grounds.first), "skal": "Ett hot mot en namngiven person."])
        #expect(visitor.status == 303)
        try await runJobs(.removing)
        _ = try await open("hot", visitor)
        let evidence = try #require(visitor.links(to: .evidence).first)
        try await visitor.get(evidence)
        let part = try #require(visitor.links(to: .evidencePart).first)
        try await visitor.get(part)
        #expect(visitor.status == 200)
    }

    /// A reply that the channel refused, sent again.
    private func settle(_ visitor: Visitor) async throws {
        let id = try await open("trasig", visitor)
        try sample.platform.change { $0.faults["reply"] = [.refused] }
        try await visitor.post(.reply(id), ["svar": "Hej! Vi tittar på det."])
        try await runJobs(.replying)
        _ = try await open("trasig", visitor)
        try await visitor.post(.outcome(id), ["galler": "svar", "beslut": "send-again"])
        #expect(visitor.status == 303)
        try await runJobs(.replying)
    }

    /// The pages about the guideline, and at last a new version of it.
    private func read(_ visitor: Visitor) async throws {
        let guideline = sample.house.guideline
        try await visitor.get(.guidelines)
        try await visitor.get(.guideline(guideline.id))
        try await visitor.get(.coverage(guideline.id))
        try await visitor.get(.oscal(guideline.id))
        try await visitor.get(.comparison)
        #expect(visitor.status == 200)
        try await visitor.get(.check)
        let written = try GuidelineLibrary.shipped.source(guideline.id)
        let next = written.replacing("\nversion: \(guideline.version)\n", with: "\nversion: \(guideline.version + 1)\n")
            .replacing("\n  title: ", with: "\n  title: Nya ")
        try await visitor.post(.check, ["profil": next])
        #expect(visitor.status == 200)
        try await visitor.post(
            .adoption, ["profil": next, "beslut": "Kommunstyrelsen § 1", "utkast": "ja", "sedd": "\(guideline.version)"])
        #expect(visitor.status == 303)
    }

    private func look(_ visitor: Visitor) async throws {
        try await visitor.get(.ledger)
        try await visitor.get(.ledgerEntry(0))
        #expect(visitor.status == 200)
        try await visitor.get(.inbox)
    }
}
