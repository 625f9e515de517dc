import Database
import Foundation
import Guidelines
import Testing
import TestSupport
import Wording

@testable import Organisation

/// Every role, and how the profile stands to the version in force.
@Suite("Who may adopt a version of the guideline, and which")
struct AdoptionRefusalTests {
    /// How a profile stands to the version in force, which is one later than the shipped.
    enum Profile: CaseIterable {
        case later, muchLater, older, same, onlyNumber, ownNumber, another, faulty, nothing, draft, acceptedDraft, badDay
        case seenEarlier

        func act() throws -> AdoptGuideline {
            let (hastier, threat) = (TestGuideline.hastier, TestGuideline.otherThreat)
            let inForce = try TestGuideline.shippedVersion() + 1
            return switch self {
            case .later: AdoptGuideline(profile: try TestGuideline.profile(later: 2, threat), file: "ny.yaml")
            case .muchLater: AdoptGuideline(profile: try TestGuideline.profile(later: 90, threat), file: "ny.yaml")
            case .older: AdoptGuideline(profile: try TestGuideline.profile(later: 0), file: "ny.yaml")
            case .same: AdoptGuideline(profile: try TestGuideline.profile(later: 1, hastier), file: "ny.yaml")
            case .onlyNumber: AdoptGuideline(profile: try TestGuideline.profile(later: 2, hastier), file: "ny.yaml")
            case .ownNumber: AdoptGuideline(profile: try TestGuideline.profile(later: 1, threat), file: "ny.yaml")
            case .another:
                AdoptGuideline(profile: try TestGuideline.profile(later: 2, ("\nid: hallsberg\n", "\nid: kumla\n")), file: "ny.yaml")
            case .faulty: AdoptGuideline(profile: try TestGuideline.profile(later: 2, ("limit: 1d", "limit: snart")), file: "ny.yaml")
            case .nothing: AdoptGuideline(profile: [], file: "ny.yaml")
            case .draft: AdoptGuideline(profile: try TestGuideline.profile(later: 2, TestGuideline.draft), file: "ny.yaml")
            case .acceptedDraft:
                AdoptGuideline(profile: try TestGuideline.profile(later: 2, TestGuideline.draft), file: "ny.yaml", acceptsDraft: true)
            case .badDay:
                AdoptGuideline(profile: try TestGuideline.profile(later: 2, threat), file: "ny.yaml", decidedOn: "2026-02-30")
            case .seenEarlier:
                AdoptGuideline(profile: try TestGuideline.profile(later: 2, threat), file: "ny.yaml", seenVersion: inForce - 1)
            }
        }

        /// What it is refused with, in a word; nil when it is adopted.
        func refusal() throws -> (any Explained)? {
            let inForce = try TestGuideline.shippedVersion() + 1
            return switch self {
            case .later, .muchLater, .acceptedDraft: nil
            case .older: GuidelineRefusal.notNewer(version: inForce - 1, inForce: inForce)
            case .same, .onlyNumber: GuidelineRefusal.unchanged(version: inForce)
            case .ownNumber: GuidelineRefusal.notNewer(version: inForce, inForce: inForce)
            case .another: GuidelineRefusal.anotherGuideline(id: "kumla", inForce: "hallsberg")
            case .faulty, .nothing: nil
            case .draft: GuidelineRefusal.draft(title: "Riktlinjer för sociala medier")
            case .badDay: nil
            case .seenEarlier: GuidelineRefusal.adoptedMeanwhile(version: inForce)
            }
        }
    }

    @Test("Role by role, profile by profile", arguments: TestDatabase.engines)
    func table(_ engine: Database.Engine) async throws {
        try await Workplace.withGuideline(engine) { place in
            try await place.adopt(try TestGuideline.profile(later: 1, TestGuideline.hastier))
            for role in Role.allCases {
                let actor = try await place.actor(
                    try await place.person(role.rawValue.lowercased(), [Grant(role: role)]))
                for profile in Profile.allCases {
                    try await expect(profile, by: actor, isAllowed: [.coordinator, .administrator].contains(role), in: place)
                }
            }
            #expect(try await place.guidelines.versions().count == 2)
        }
    }

    /// Tries the act and takes back what it did, so that the next begins from the same version.
    private func expect(_ profile: Profile, by actor: Actor, isAllowed: Bool, in place: Workplace) async throws {
        let refused = await Self.error { try await place.office.perform(Trial(act: profile.act()), by: actor) }
        guard isAllowed else {
            #expect(refused as? Refusal == .missingRight(.adoptGuideline, channel: nil), "\(actor.name) \(profile)")
            return
        }
        switch profile {
        case .faulty, .nothing:
            guard case .faulty(let problems)? = refused as? GuidelineRefusal else {
                Issue.record("\(profile): \(String(describing: refused))")
                return
            }
            #expect(problems.problems.allSatisfy { $0.file == "ny.yaml" && $0.line >= 1 } && !problems.problems.isEmpty)
        case .badDay:
            guard case .invalid(let problems)? = refused as? Refusal else {
                Issue.record("\(profile): \(String(describing: refused))")
                return
            }
            #expect(problems.map(\.field) == ["Beslutsdag"])
        default:
            let expected = try profile.refusal()
            if expected == nil { #expect(refused is Trial.TakenBack, "\(actor.name) \(profile): \(String(describing: refused))") }
            else { #expect(refused as? GuidelineRefusal == expected as? GuidelineRefusal, "\(actor.name) \(profile)") }
        }
    }

    private static func error(_ body: () async throws -> Void) async -> (any Error)? {
        do {
            try await body()
            return nil
        } catch {
            return error
        }
    }

    /// Adopts, and then takes everything back.
    private struct Trial: Act {
        struct TakenBack: Error {}
        let act: AdoptGuideline
        func authorise(_ context: ActContext) throws { try act.authorise(context) }
        func perform(_ context: ActContext) throws {
            _ = try act.perform(context)
            throw TakenBack()
        }
    }

    @Test("Each refusal says what to do, in both languages", arguments: Language.allCases)
    func sentences(_ language: Language) throws {
        let sentences = Set(try Profile.allCases.compactMap { try $0.refusal()?.sentence(in: language) })
        #expect(sentences.count == 6)
        for sentence in sentences { #expect(sentence.hasSuffix(".") && sentence.count < 300, "\(sentence)") }
        let unknown = (1...40).map { "okänd\($0): 1" }.joined(separator: "\n")
        let faulty = try #require(throws: GuidelineProblems.self) { try Guideline.load(yaml: unknown, file: "a.yaml") }
        let lines = GuidelineRefusal.faulty(faulty).sentence(in: language).split(separator: "\n")
        #expect(lines.count == 22 && lines.dropFirst().prefix(20).allSatisfy { $0.hasPrefix("a.yaml:") })
        #expect(lines.last?.contains("\(faulty.problems.count - 20)") == true && lines.last?.hasSuffix(".") == true)
    }
}
