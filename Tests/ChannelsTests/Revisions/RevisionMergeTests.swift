import Testing

@testable import Channels

@Suite("Proposals merge field by field")
struct RevisionMergeTests {
    /// Was, proposed, published; what comes of it without a choice (nil for a conflict), and whether the proposal changes it.
    static let table: [(String, String, String, merged: String?)] = [
        ("a", "a", "a", "a"), ("a", "b", "a", "b"), ("a", "a", "b", "b"), ("a", "b", "b", "b"), ("a", "b", "c", nil),
        ("", "b", "", "b"), ("a", "", "a", ""), ("a", "", "c", nil),
    ]

    @Test("Each way in which a field can differ", arguments: table)
    func field(_ row: (was: String, proposed: String, published: String, merged: String?)) throws {
        for field in RevisionField.allCases {
            let merge = RevisionMerge(
                base: content(field, row.was), proposed: content(field, row.proposed), published: content(field, row.published))
            if let merged = row.merged {
                #expect(try merge.merged()[field] == merged)
                #expect(merge.conflicts.isEmpty)
            } else {
                #expect(throws: RegisterRefusal.conflicts([field])) { try merge.merged() }
                #expect(try merge.merged([field: .proposed])[field] == row.proposed)
                #expect(try merge.merged([field: .published])[field] == row.published)
            }
        }
    }

    @Test("What is merged holds every change of both, whatever the fields")
    func everything() throws {
        var dice = Dice(state: 7)
        for _ in 0..<2_000 {
            let letters = (0..<3).map { _ in RevisionField.allCases.map { _ in ["", "a", "b"][dice.below(3)] } }
            let contents = letters.map { values in
                zip(RevisionField.allCases, values).reduce(into: ChannelContent()) { $0[$1.0] = $1.1 }
            }
            let merge = RevisionMerge(base: contents[0], proposed: contents[1], published: contents[2])
            let choices = Dictionary(uniqueKeysWithValues: merge.conflicts.map { ($0, RevisionSide.proposed) })
            let merged = try merge.merged(choices)
            for field in RevisionField.allCases {
                let isProposed = contents[1][field] != contents[0][field]
                #expect(merged[field] == (isProposed ? contents[1][field] : contents[2][field]))
            }
        }
    }

    @Test("Content is stored and read back as it was, and words that this version lacks are left aside")
    func stored() throws {
        let content = content(.purpose, "Tips om \"böcker\"\noch 👩‍👩‍👧")
        #expect(try ChannelContent(stored: content.stored()) == content)
        #expect(try ChannelContent(stored: #"{"name":"a","colour":"red"}"#)[.name] == "a")
    }

    private func content(_ field: RevisionField, _ value: String) -> ChannelContent {
        var content = ChannelContent()
        content[field] = value
        return content
    }
}
