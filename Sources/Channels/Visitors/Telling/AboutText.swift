import Guidelines
import Wording

/// What stands in a channel's own "about" field, made from the rules in force (HBG-6.1–6.6, LUD-26, LUD-43, GOT-11, GOT-12,
/// KUN-51, 3 § lag 1998:112): only what the guideline asks for or the law demands.
public struct AboutText: Sendable {
    /// The language that it is in.
    public let language: Language
    /// The whole text, line by line, with who asks for each.
    public let lines: [AboutLine]

    /// The short sentences in the order that they read best, each in the ways that it can be said, the fullest first.
    let shorts: [[AboutLine]]
    let asked: AskedTopics
    let page: String

    /// - Parameter language: Swedish is the guideline's own words. English is the guideline's too where it has any, and says no more than
    ///   what its lines tell where it has none.
    public init(_ guideline: Guideline, _ facts: AboutFacts, in language: Language) {
        // Nobody has translated the channel's own rules, and a must in one language only is said in that one.
        let addition = language == .sv ? LocalAddition(facts.additions, by: guideline) : nil
        let words: any AboutWords = language == .sv ? SwedishAbout(guideline, facts) : EnglishAbout(guideline, facts)
        self.language = language
        let asked = AskedTopics(guideline, openComments: facts.openComments, addition: addition != nil)
        self.asked = asked
        let told = guideline.visitorInformation(unit: facts.unit, purpose: facts.purpose, contact: facts.contact)
        lines = Self.lines(told, asked, words) + (addition.map { [$0.line] } ?? [])
        shorts = Self.natural.map { topics in
            let whole = Self.short(topics.filter(asked.all.contains), told, asked, words)
            guard let whole, let addition, topics.contains(.prohibited) else { return whole.map { [$0] } ?? [] }
            // The channel's own rules may be longer than there is room for; the rest of the sentence is not lost with them.
            return [addition.after(whole), addition.without(whole, told.flatMap(\.tells))]
        }
        page = facts.page
    }

    /// The guideline's lines, and after them what only the law asks for.
    private static func lines(_ told: [VisitorText], _ asked: AskedTopics, _ words: any AboutWords) -> [AboutLine] {
        let lines = told.compactMap { line -> AboutLine? in
            let (text, topics) = words.whole(line)
            guard !topics.isEmpty else { return nil }
            return AboutLine(
                line: line.id, text: text, topics: topics, clauses: line.clauses,
                byLaw: topics.contains(where: asked.byLaw.contains), byGuideline: line.setBy == .guideline)
        }
        let missing = [VisitorText.Topic.sender, .visibleToOthers].filter { topic in
            asked.byLaw.contains(topic) && !lines.contains { $0.topics.contains(topic) }
        }
        return lines + missing.compactMap { short([$0], told, asked, words) }
    }

    /// What tells all of these in one sentence, by the lines that ask for them.
    private static func short(
        _ topics: [VisitorText.Topic], _ told: [VisitorText], _ asked: AskedTopics, _ words: any AboutWords
    ) -> AboutLine? {
        words.short(topics).map { text in
            let lines = told.filter { $0.tells.contains(where: topics.contains) }
            return AboutLine(
                line: nil, text: text, topics: topics, clauses: lines.flatMap(\.clauses),
                byLaw: topics.contains(where: asked.byLaw.contains), byGuideline: lines.contains { $0.setBy == .guideline })
        }
    }

    /// What goes together in one short sentence, in the order that it reads best.
    private static let natural: [[VisitorText.Topic]] = [
        [.sender], [.unit], [.purpose], [.visibleToOthers], [.publicRecord], [.prohibited, .consequence], [.contact, .report],
    ]
}

/// How things are said in one language.
protocol AboutWords {
    /// A line of the guideline in this language, whole, and what of it could be told: nothing when words are missing.
    func whole(_ line: VisitorText) -> (text: String, topics: [VisitorText.Topic])
    /// A short sentence that tells all of these; nil where words cannot.
    func short(_ topics: [VisitorText.Topic]) -> String?
}
