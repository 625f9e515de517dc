// The parts of a profile that are lists: grounds, visitor information, the start form, and other documents.
extension DraftProfile {
    typealias Entry = (key: String, value: DraftYAML)

    var grounds: DraftYAML {
        let crimes = DraftGround.crimes.map { ground($0, action: .mustRemove, clauses: crimeClauses) }
        let others = items.compactMap { item, question, clauses -> [Entry]? in
            guard case .ground(let draft) = item else { return nil }
            let action: GroundAction =
                switch question.id {
                case "tas-bort": .mustRemove
                case "far-tas-bort": .mayRemove
                default: .refer
                }
            return ground(draft, action: action, clauses: clauses)
        }
        return .blocks(crimes + others)
    }

    private var crimeClauses: [ClauseID] {
        clauses.filter { $0.summary == Self.crimeSummary }.map(\.id)
    }

    private static let crimeSummary = DraftQuestion.named("brott")?.kind.options.first?.clause?.summary

    private func ground(_ draft: DraftGround, action: GroundAction, clauses: [ClauseID]) -> [Entry] {
        let isSilent = clauses.isEmpty
        let silence = isSilent ? "Riktlinjen nämner det inte, men lagen kräver att det tas bort." : nil
        let note = [draft.note?.text, silence].compactMap(\.self).joined(separator: " ")
        let law = draft.note?.law ?? (isSilent ? DraftGround.act : nil)
        let isForbidden = draft.category == .secrecy && !answers.said("hemligt-svar").isEmpty
        let named = (isSilent ? carried["removal"] ?? [] : clauses) + (isForbidden ? forbiddingClauses : [])
        return [
            ("id", .text(draft.id)), ("name", .text(draft.name)), ("english", .text(draft.english)), ("kind", .text(draft.kind.rawValue)),
            ("covers", .list([draft.category.rawValue])), ("clauses", .list(named.map(\.text))),
        ]
            + (draft.law.map { [("law", .text($0))] } ?? []) + [("action", .text(action.rawValue))]
            + (action == .refer ? [] : steps(for: draft)) + (isForbidden ? [("replyForbidden", .text("true"))] : [])
            + (note.isEmpty ? [] : [("note", .note(Note(note, law: law)))])
    }

    private var forbiddingClauses: [ClauseID] {
        let summary = DraftQuestion.named("hemligt-svar")?.kind.options.first?.clause?.summary
        return clauses.filter { $0.summary == summary }.map(\.id)
    }

    /// What is done when content on the ground goes.
    private func steps(for draft: DraftGround) -> [Entry] {
        var steps: [Entry] = []
        if let kept = answers.first("bevis").flatMap(DraftReach.init) {
            if kept.covers(draft) {
                steps.append(("evidence", .text(draft.category == .childAbuse ? "withoutMedia" : "full")))
            } else if kept == .notAdvertising {
                steps.append(("evidence", .text("none")))
            }
        }
        if answers.first("borttaget-diariefors").flatMap(DraftReach.init)?.covers(draft) == true {
            steps.append(("register", .text("true")))
        }
        // Whether a copyright infringement is a crime has to be judged each time.
        if !answers.said("polis").isEmpty && draft.kind == .obviousCrime && draft.category != .copyright {
            steps.append(("policeReport", .text("true")))
        }
        if !answers.said("meddela").isEmpty { steps.append(("notifyAuthor", .text("true"))) }
        return steps
    }

    /// Nil when visitors are told nothing.
    var visitorInformation: DraftYAML? {
        blocks { item, clauses in
            guard case .visitorLine(let id, let tells, let text, let english) = item else { return nil }
            return [
                ("id", .text(id)), ("tells", .list(tells.map(\.rawValue))), ("text", .text(text)),
                ("english", .text(english)), ("clauses", .list(clauses.map(\.text))),
            ]
        }
    }

    /// Nil when no paper is asked for.
    var startQuestions: DraftYAML? {
        blocks { item, clauses in
            guard case .startQuestion(let id, let question, let answer) = item else { return nil }
            // Each question of yes or no that is offered asks for something good.
            return [("id", .text(id)), ("question", .text(question)), ("answer", .text(answer.rawValue))]
                + (answer == .yesNo ? [("wanted", .text("true"))] : []) + [("clauses", .list(clauses.map(\.text)))]
        }
    }

    /// Nil when no other document is named.
    var policies: DraftYAML? {
        let names = answers.said("styrdokument")
        guard let clauses = carried["policies"], !names.isEmpty else { return nil }
        return .blocks(
            names.enumerated().map { index, name in
                [
                    ("id", .text("styrdokument-\(index + 1)")), ("name", .text(name)), ("kind", .text("policy")),
                    ("clauses", .list(clauses.map(\.text))),
                ]
            })
    }

    private func blocks(_ make: (DraftItem, [ClauseID]) -> [Entry]?) -> DraftYAML? {
        let blocks = items.compactMap { make($0.item, $0.clauses) }
        return blocks.isEmpty ? nil : .blocks(blocks)
    }
}
