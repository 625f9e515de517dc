import Foundation
import Testing

@testable import Guidelines
@testable import Web

@Suite("What is said of coverage is what the code was seen to do")
struct RecordedCoverageTests {
    private static let writes = ProcessInfo.processInfo.environment["KANALVAKT_WRITE_COVERAGE"] != nil
    private static let file = TestNames.root.appending(path: "Sources/Guidelines/Coverage/coverage.json")

    @Test("Every page was visited, every form sent, and the work in the background done")
    func complete() async throws {
        let recording = try await Recording.made.value
        for place in Place.all where place.kind != .background {
            let methods = Set(recording.steps.filter { $0.place == place }.map(\.method))
            #expect(!methods.isEmpty, "nobody has visited \(place.path): do so in WorkingDay.swift or in Days")
        }
        for address in SiteAddress.oneOfEach {
            let methods = Set(recording.steps.filter { $0.place == Place(address) }.map(\.method))
            #expect(methods == Set(address.methods), "\(address.path): do each of its methods in WorkingDay.swift")
            #expect(Place(address).matches(address.path), "\(address.path) is not written as its place \(Place(address).path)")
        }
        #expect(Set(SiteAddress.oneOfEach.map(Place.init)) == Set(Place.all.filter { $0.kind != .background }))
    }

    @Test("The shipped coverage is the one that is recorded now")
    func shipped() async throws {
        let found = try await Recording.made.value.coverage.file()
        if Self.writes { return try found.write(to: Self.file, atomically: true, encoding: .utf8) }
        let kept = try String(contentsOf: Self.file, encoding: .utf8)
        let (was, now) = (Set(kept.split(separator: "\n")), Set(found.split(separator: "\n")))
        #expect(
            kept == found,
            """
            Coverage has changed: run Scripts/coverage and look at the difference.
            No longer so: \(was.subtracting(now).sorted().prefix(8)). New: \(now.subtracting(was).sorted().prefix(8)).
            """)
        #expect(try Coverage(file: Data(found.utf8)) == Coverage.shipped || kept != found, "the program reads another file")
    }

    @Test("What a shipped profile asks for is used somewhere, or told as not yet")
    func nothingIsLost() async throws {
        let (recording, shipped) = (try await Recording.made.value, Coverage.shipped)
        let untold = Set(recording.guidelines.flatMap(\.setKeys)).filter { key in
            shipped.screens(using: key).isEmpty != shipped.notYet.contains(key)
        }
        #expect(untold.isEmpty, "\(untold.sorted()) must either be used in some place or stand among those that are not yet")
    }

    @Test("Whatever is read can be set in a profile, and some profile sets it")
    func settable() async throws {
        let recording = try await Recording.made.value
        let keys = Set(ProfileFormat.profile.keys.map(\.name))
        let everything = TestNames.root.appending(path: "Tests/GuidelinesTests/Corpus/right-everything.yaml")
        let set = Set(recording.guidelines.flatMap(\.setKeys)).union(try Guideline.load(path: everything.path).setKeys)
        for key in recording.read where !RuleKey.all.contains(key) {
            Issue.record("\(key) is read, but no profile can set it: put it into the rule catalogue")
        }
        for key in RuleKey.all {
            let place = key.name.hasPrefix("texts.") ? GuidanceText.Place(rawValue: String(key.name.dropFirst(6))) : nil
            #expect(place != nil || keys.contains(key.name), "\(key) is no key of the profile format")
            #expect(set.contains(key), "no profile sets \(key): take the rule away, or set it where its clause stands")
        }
    }

    @Test("Every clause that a test names is one of a shipped guideline")
    func names() async throws {
        for sentence in try await Recording.made.value.lost { Issue.record("no shipped guideline has \(sentence)") }
        #expect(try await !Recording.made.value.tests.isEmpty)
    }

    @Test(
        "Every clause of the five guidelines is in its profile, carried by something, and in coverage",
        arguments: [("hallsberg", 128), ("ludvika", 54), ("osby", 53), ("gotland", 47), ("kungalv", 60)])
    func clauses(id: String, count: Int) throws {
        let guideline = try GuidelineLibrary.shipped.guideline(id)
        let coverage = guideline.coverage()
        #expect(guideline.clauses.count == count)
        #expect(Set(guideline.clauses.map(\.id)).count == count)
        #expect(coverage.map(\.id) == guideline.clauses.map(\.id))
        for clause in coverage where clause.carriers.isEmpty { Issue.record("\(clause.id) is carried by nothing") }
    }
}

extension SiteAddress {
    /// One of each kind, with methods to try.
    static let oneOfEach = siteOnes + oneApplicationOfEach + oneRegisterOfEach + onePeopleOfEach + oneOpenOfEach
        + oneOversightOfEach + oneNoticeOfEach + oneDepositOfEach + oneVisitorOfEach

    private static let siteOnes: [SiteAddress] = [
        .directory, .channel("kanal"), .guidelines, .guideline("osby"), .coverage("osby"), .oscal("osby"), .comparison,
        .check, .adoption, .signIn, .signOut, .inbox, .item(7), .reply(7), .removal(7), .handOver(7),
        .noAnswer(7), .outcome(7), .ledger, .ledgerEntry(0), .evidence(3), .evidencePart(3, 1), .status, .asset("a-1.css"),
    ]
}
