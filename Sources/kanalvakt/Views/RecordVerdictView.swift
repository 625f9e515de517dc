import Inbox
import Wording

/// What a check of the stored wordings found, as the command line tells of it.
struct RecordVerdictView: Encodable {
    struct Problem: Encodable {
        let kind: String
        let item: Int64?
        let revision: Int
        let sentence: String
    }

    let whole: Bool
    let wordings: Int64
    let problems: [Problem]
    let furtherProblems: Int

    init(_ verdict: RecordVerdict, language: Language) {
        whole = verdict.isWhole
        wordings = verdict.promised
        furtherProblems = verdict.furtherProblems
        problems = verdict.problems.map {
            Problem(
                kind: $0.kind.rawValue, item: $0.item?.rawValue, revision: $0.revision, sentence: $0.sentence(in: language))
        }
    }
}
