import Foundation
import Guidelines
import House
import HummingbirdTesting
import Organisation
import Testing

@testable import Web

/// Where the text says one thing and the law another, whoever meets the rule meets the note. Nobody lists the pages and
/// the rules here: the guideline itself tells what a page has read of it.
@Suite("Every page that uses a rule shows what to keep in mind about it")
struct NoteTests {
    static let guidelines = ["hallsberg", "ludvika", "osby", "gotland", "kungalv"]

    @Test("HBG-8.3 HBG-8.17 HBG-8.30 LUD-15 OSB-43 GOT-37 KUN-28 the notes of all rules that a page reads are on it, once, with their law", arguments: guidelines)
    func shown(id: String) async throws {
        let readings = RuleReadings()
        let guideline = try GuidelineLibrary.shipped.guideline(id)
        try await withWebHouse(guideline: id, readings: readings) { made in
            try await made.site.application().test(.router) { client in
                let browser = Browser(client)
                try await browser.signIn("coordinator")
                let lookedUp = try await Self.readByLookingUp(made, readings)
                var seen: Set<RuleKey> = []
                for path in Self.pages(made, guideline) {
                    _ = readings.take()
                    let page = try await browser.get(path)
                    #expect(page.status == 200, "\(path)")
                    let read = readings.take().subtracting(path.contains("borttagning") ? lookedUp : [])
                    seen.formUnion(read)
                    let isPublic = Self.openToAll.contains { path == $0 || path.hasPrefix("\($0)?") }
                    for note in guideline.notes(of: read, on: page.html) {
                        let count = page.html.ranges(of: ">\(note.text.escaped)<").count
                        let wanted = isPublic && note.audience == .staff ? 0 : 1
                        #expect(count == wanted, "\(id) \(path): shown \(count) times: \(note.text)")
                        if wanted == 1, let law = note.law { #expect(page.html.contains(law.escaped), "\(id) \(path): \(law)") }
                    }
                }
                #expect(seen.isSuperset(of: Self.used), "\(Self.used.subtracting(seen))")
            }
        }
    }

    /// What is read when an item is looked up: whether and how one may reply. On the pages of a removal nobody replies.
    private static func readByLookingUp(_ made: WebHouse, _ readings: RuleReadings) async throws -> Set<RuleKey> {
        let person = try await made.house.database.read { session in
            let id = try session.row("SELECT id FROM person WHERE username = ?", "coordinator")?.int("id") ?? 0
            return try PersonStore.signedIn(.init(id), in: session)
        }
        _ = readings.take()
        _ = try await made.house.inbox.item(made.question, for: try #require(person))
        return readings.take()
    }

    /// What pages are known to read, so that a recording that has gone deaf is noticed.
    private static let used = Set(RuleKey.all.filter { ["calendar", "reply", "removal", "grounds", "outcomes"].contains($0.name) })

    /// The pages that the public reads: of what to keep in mind, they show only what is written for everyone.
    private static let openToAll = [
        "/", "/kris", "/tillganglighet", "/personuppgifter", "/partier", "/anmal", "/anmal/konto", "/kanaler/hallsbergs-kommun",
    ]

    /// Every page that is made by the guideline, with each ground for removal in turn.
    private static func pages(_ made: WebHouse, _ guideline: Guideline) -> [String] {
        let item = "/inkorg/\(made.question)"
        let removals = guideline.grounds.filter { $0.action != .refer }.map { "\(item)/borttagning?grund=\($0.id)" }
        let open = ["/", "/?sok=kommun", "/kris", "/privat", "/tillganglighet", "/personuppgifter", "/vagledning", "/anmal", "/anmal/konto"]
        let kept = ["/register/kanaler", "/tillsyn/kanaler", "/besokarinformation"].map { "\($0)/hallsbergs-kommun" }
        let staff = ["/register", "/register/ny", "/tillsyn", "/personer", "/ansokningar", "/ansokningar/ny", "/besokarinformation", "/anmalningar"]
        return open + ["/kanaler/hallsbergs-kommun", "/inkorg", "/inkorg?visa=alla", item, "\(item)/borttagning", "/liggare", "/liggare/0"]
            + removals + staff + kept
    }
}

extension Guideline {
    /// The notes of what was read. Of a list, such as the grounds, those whose part the page names.
    fileprivate func notes(of read: Set<RuleKey>, on html: String) -> Set<Note> {
        let used = Set(carriers.values.joined()).filter { read.contains($0.key) }
        let notes = used.compactMap { carrier -> Note? in
            let words = words(for: carrier, in: .sv)
            guard let note = words.note else { return nil }
            return carrier.path == carrier.key.name || carrier.key.name == "outcomes" || html.contains(">\(words.name.escaped)<") ? note : nil
        }
        return Set(notes)
    }
}

extension String {
    fileprivate var escaped: String { HTMLText().escapeText(self) }
}
