/// A profile put together from answers: its clauses, the blocks that they set, and which carries which.
struct DraftProfile {
    let answers: DraftAnswers
    private(set) var clauses: [Clause] = []
    /// The sections' names, since a drafted clause stands under its theme.
    private(set) var values: [String: [(key: String, value: DraftYAML)]] = [:]
    private(set) var carried: [String: [ClauseID]] = [:]
    private(set) var items: [(item: DraftItem, question: DraftQuestion, clauses: [ClauseID])] = []

    init(_ answers: DraftAnswers) {
        self.answers = answers
        for question in DraftQuestion.all where !answers.said(question.id).isEmpty { take(question) }
        standIn()
    }

    /// The clause that says what document it is; always the first.
    var documentClauses: [ClauseID] { clauses.prefix(1).map(\.id) }

    private mutating func take(_ question: DraftQuestion) {
        let options = answers.chosen(question)
        let block = question.path.map(Self.block)
        let carriers = [block].compactMap(\.self) + question.carries
        if let clause = question.clause { add(clause, answered: answers.words(of: question.id), by: question, carriers) }
        for option in options {
            guard let clause = option.clause else { continue }
            let made = add(clause, answered: option.words, by: question, option.item == nil ? carriers : [])
            if let item = option.item, let made { items.append((item, question, [made])) }
        }
        let words = options.isEmpty ? answers.said(question.id) : options.map(\.value)
        set(words, of: question)
        if let block, let note = options.lazy.compactMap(\.note).first { set(note, in: block) }
    }

    private mutating func set(_ words: [String], of question: DraftQuestion) {
        guard let path = question.path, let point = path.firstIndex(of: "."), let first = words.first,
            !path.hasPrefix("outcomes.")
        else { return }
        let value: DraftYAML = question.kind.isList ? .list(words) : .text(first)
        values[String(path[..<point]), default: []].append((String(path[path.index(after: point)...]), value))
    }

    /// A block has one note: the first of its answers that needs one.
    private mutating func set(_ note: Note, in block: String) {
        guard values[block]?.contains(where: { $0.key == "note" }) != true else { return }
        values[block, default: []].append(("note", .note(note)))
    }

    /// The block that a path is in; a way to settle an item is one of its own.
    private static func block(of path: String) -> String {
        path.hasPrefix("outcomes.") ? path : String(path.prefix { $0 != "." })
    }

    @discardableResult
    private mutating func add(
        _ draft: DraftClause, answered: String, by question: DraftQuestion, _ carriers: [String]
    ) -> ClauseID? {
        guard let prefix = answers.first("bokstaver"), let id = ClauseID("\(prefix)-\(clauses.count + 1)") else { return nil }
        let strength = draft.strengthAsked.flatMap(DraftQuestion.named).flatMap { answers.chosen($0).first }
            .flatMap { Strength(rawValue: $0.value) }
        clauses.append(
            Clause(
                id: id, section: question.theme.rawValue, strength: strength ?? draft.strength,
                summary: sentence(draft.summary, answered: answered), note: nil))
        for carrier in carriers { carried[carrier, default: []].append(id) }
        return id
    }

    private func sentence(_ summary: String, answered: String) -> String {
        let names = PlaceText.places(in: summary)
        let values = Dictionary(names.map { ($0, $0 == "svar" ? answered : answers.words(of: $0)) }) { first, _ in first }
        let words = PlaceText.fill(summary, with: values).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.count <= Self.longestSummary ? words : words.prefix(Self.longestSummary) + " …"
    }

    private static let longestSummary = 400

    /// What the format asks for and the document is silent about rests on the document as a whole, and says so.
    private mutating func standIn() {
        for key in ["reply", "removal"] where carried[key] == nil {
            carried[key] = documentClauses
            values[key, default: []] += [
                ("limitSetBy", .text("municipality")), ("words", .text("riktlinjen säger inget om tiden")),
            ]
        }
        if answers.said("bevakning").isEmpty { values["calendar", default: []].append(("setBy", .text("municipality"))) }
        carried["outcomes.answered"] = carried["reply"].map { Array($0.prefix(1)) }
        carried["outcomes.removed"] = carried["removal"].map { Array($0.prefix(1)) }
    }
}
