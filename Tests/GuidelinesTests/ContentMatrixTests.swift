import Foundation
import Testing

@testable import Guidelines

/// The acceptance list for removal: every kind of content in every municipality, as Corpus/matrix.md has it.
@Suite("What the five municipalities do with each kind of content")
struct ContentMatrixTests {
    @Test("HBG-8.11, LUD-12, OSB-30, GOT-18, KUN-27: unlawful threat")
    func unlawfulThreat() throws { try expect(.unlawfulThreat) }

    @Test("HBG-8.12, GOT-18, KUN-40: unlawful breach of privacy")
    func privacyBreach() throws { try expect(.privacyBreach) }

    @Test("HBG-8.13, LUD-12, OSB-30, GOT-18, KUN-37: incitement")
    func incitement() throws { try expect(.incitement) }

    @Test("HBG-8.14, LUD-10, OSB-28, GOT-25, KUN-36: agitation against a population group")
    func agitation() throws { try expect(.agitation) }

    @Test("HBG-8.15, LUD-11, OSB-29, GOT-18, KUN-32: images of child abuse")
    func childAbuse() throws { try expect(.childAbuse) }

    @Test("HBG-8.16, LUD-11, OSB-29, GOT-18, KUN-32: unlawful depiction of violence")
    func unlawfulViolence() throws { try expect(.unlawfulViolence) }

    @Test("HBG-8.17, LUD-12, OSB-30, GOT-18, KUN-37: provocation to terrorism")
    func terrorism() throws { try expect(.terrorism) }

    @Test("HBG-8.18, LUD-13, OSB-31, GOT-26, KUN-33: copyright infringement")
    func copyright() throws { try expect(.copyright) }

    @Test("HBG-8.23, LUD-16, OSB-47, GOT-21, KUN-41: data under secrecy")
    func secrecy() throws { try expect(.secrecy) }

    @Test("HBG-8.32, LUD-15, GOT-22, KUN-40: personal data")
    func personalData() throws { try expect(.personalData) }

    @Test("HBG-8.31, LUD-9, OSB-27, GOT-23, KUN-35: defamation and insult")
    func defamation() throws { try expect(.defamation) }

    @Test("HBG-8.31, LUD-10, OSB-28, GOT-18, KUN-36: harassment")
    func harassment() throws { try expect(.harassment) }

    @Test("LUD-11, OSB-29, KUN-32: pornography")
    func pornography() throws { try expect(.pornography) }

    @Test("LUD-14, OSB-32, KUN-34: swearwords")
    func swearwords() throws { try expect(.swearwords) }

    @Test("HBG-8.29, OSB-33, GOT-27, KUN-39: advertising")
    func advertising() throws { try expect(.advertising) }

    @Test("HBG-8.30, LUD-18, KUN-38: politics")
    func politics() throws { try expect(.politics) }

    @Test("The table has every kind of content that the guidelines name")
    func complete() {
        // What is left over has no meaning of its own that could be compared.
        let kinds = ContentCategory.allCases.filter { $0 != .unsuitable }.map(\.rawValue)
        #expect(Matrix.contents.map(\.title) == kinds)
        #expect(Matrix.contents.allSatisfy { $0.cells.count == 5 })
    }

    @Test("What rests on the act's list, another law or a local rule alone is the same for all")
    func kinds() throws {
        let letters: [Character: GroundKind] = ["L": .obviousCrime, "O": .otherLaw, "K": .localRule]
        for row in Matrix.contents {
            let category = try #require(ContentCategory(rawValue: row.title))
            #expect(category.lawfulKinds == Set(row.key.compactMap { letters[$0] }), "\(row.title)")
            for profile in Matrix.profiles {
                let grounds = try GuidelineLibrary.shipped.guideline(profile).grounds(covering: category)
                for ground in grounds where ground.action == .mustRemove {
                    #expect(category.lawfulKinds.contains(ground.kind), "\(profile), \(row.title)")
                }
            }
        }
    }

    private func expect(_ category: ContentCategory, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let row = try #require(Matrix.contents.first { $0.title == category.rawValue }, sourceLocation: sourceLocation)
        for (profile, cell) in zip(Matrix.profiles, row.cells) {
            let guideline = try GuidelineLibrary.shipped.guideline(profile)
            let grounds = guideline.grounds(covering: category)
            let letters = Set(grounds.map(letters(of:))).sorted().joined(separator: "/")
            #expect((letters.isEmpty ? "–" : letters) == cell, "\(profile)", sourceLocation: sourceLocation)
            #expect((guideline.content(category) == nil) == (cell == "–"), "\(profile)", sourceLocation: sourceLocation)
        }
    }

    private func letters(of ground: Ground) -> String {
        let action =
            switch ground.action {
            case .mustRemove: "R"
            case .mayRemove: "r"
            case .refer: "H"
            }
        return action + (ground.isEvidenceAsked ? "E" : "") + (ground.register ? "D" : "") + (ground.policeReport ? "P" : "")
            + (ground.notifyAuthor ? "N" : "")
    }
}
