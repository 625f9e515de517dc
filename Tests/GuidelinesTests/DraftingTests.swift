import Foundation
import Testing
import WorkingTime

@testable import Guidelines

@Suite("The questions that a guideline is drafted from")
struct DraftQuestionTests {
    @Test("Every question has a key of its own, and names only questions before it")
    func keys() {
        var known: Set<String> = []
        for question in DraftQuestion.all {
            #expect(question.id.wholeMatch(of: /[a-z][a-z-]*/) != nil && known.insert(question.id).inserted, "\(question.id)")
            let named: [String] =
                switch question.condition {
                case nil: []
                case .said(let id): [id]
                case .chosen(let words, let ids):
                    words.allSatisfy { word in
                        ids.contains { id in DraftQuestion.named(id)?.kind.options.contains { $0.words == word } == true }
                    } ? ids : ["no such option"]
                }
            #expect(Set(named).isSubset(of: known), "\(question.id)")
        }
    }

    @Test("Options can be told apart, typed with commas between them, and not taken for numbers or silence")
    func options() {
        for question in DraftQuestion.all {
            let words = question.kind.options.map { $0.words.lowercased() }
            #expect(Set(words).count == words.count, "\(question.id)")
            #expect(words.allSatisfy { !$0.contains(",") && Int($0) == nil && $0 != "-" && $0 != DraftAnswers.silence })
        }
    }

    @Test("What holds unless answered, and every example, is itself a right answer")
    func defaults() {
        for question in DraftQuestion.all {
            var texts = question.example.map { [$0] } ?? []
            if case .answer(let text) = question.otherwise { texts.append(text) }
            for text in texts { #expect(Drafts.read(text, for: question).problems == [], "\(question.id)") }
        }
    }

    @Test("Every answer goes to a key that the format has, and every key of a rule has its question")
    func paths() {
        let sections = Dictionary(ProfileFormat.sections.map { ($0.name, Set($0.keys.map(\.name))) }) { first, _ in first }
        var asked: Set<String> = []
        for question in DraftQuestion.all {
            guard let path = question.path else { continue }
            asked.insert(path)
            let parts = path.split(separator: ".").map(String.init)
            let isKnown =
                switch parts.count {
                case 1: sections[""]?.contains(parts[0]) == true
                case 2: sections[parts[0]]?.contains(parts[1]) == true
                default: parts[0] == "calendar" && sections[parts[1]]?.contains(parts[2]) == true
                }
            #expect(isKnown, "\(question.id) goes to \(path)")
        }
        for rule in RuleCatalogue.all {
            let keys = rule.section.keys.map(\.name).filter { !["clauses", "note", "law", "questions"].contains($0) }
            let missing = keys.map { "\(rule.key.name).\($0)" }.filter { !asked.contains($0) }
            #expect(missing.isEmpty && (asked.contains { $0.hasPrefix(rule.key.name) }), "\(rule.key.name): \(missing)")
        }
    }
}

@Suite("A guideline drafted from answers")
struct DraftingTests {
    @Test("Three answers are enough, and the document is silent about the rest")
    func fewest() throws {
        let guideline = try Drafts.guideline(Drafts.fewest)
        #expect(guideline.id == "provby" && guideline.clauses.first?.id.text == "PRO-1")
        #expect(guideline.parts.rules.isEmpty && guideline.signature.parts.isEmpty)
        #expect(Set(guideline.grounds.flatMap(\.covers)).count == 8)
        #expect(guideline.reply.limitSetBy == .municipality && guideline.watching.setBy == .municipality)
        #expect(guideline.carriers.count == guideline.clauses.count)
    }

    @Test("Every rule of the format can be had by answering, and every clause is carried by one", arguments: 0..<12)
    func everything(option: Int) throws {
        var answers = Drafts.fewest
        for question in DraftQuestion.all {
            let words = question.kind.options.map(\.words)
            let kinds = ["tas-bort": 0..<4, "far-tas-bort": 4..<7, "hanvisas": 7..<9]
            if let range = kinds[question.id] {
                answers.give(Array(words[range]), to: question)
            } else if !words.isEmpty {
                answers.give(question.kind.isList ? words : [words[option % words.count]], to: question)
            } else if let example = question.example {
                answers.give([example], to: question)
            }
        }
        answers.give(["ett", "två"], to: try #require(DraftQuestion.named("styrdokument")))
        let guideline = try Drafts.guideline(answers)
        #expect(Set(guideline.parts.rules.keys) == Set(RuleCatalogue.all.map { $0.key }))
        #expect(guideline.clauses.filter { guideline.carriers[$0.id] == nil } == [])
        #expect(guideline.policies.count == 2 && guideline.visitorInformation.count == 6)
        #expect(Set(guideline.grounds.flatMap(\.covers)) == Set(ContentCategory.allCases))
    }

    @Test("Whatever is answered, the profile is right and every clause is carried", arguments: 0..<10)
    func random(seed: Int) throws {
        var numbers = SeededNumbers(seed: UInt64(seed))
        for _ in 0..<12 {
            let answers = Drafts.random(&numbers)
            let guideline = try Drafts.guideline(answers)
            #expect(guideline.clauses.filter { guideline.carriers[$0.id] == nil } == [])
            #expect(try DraftAnswers.load(yaml: answers.yaml.utf8, file: "svar.yaml", isWhole: false) == answers)
        }
    }

    @Test("\"Helst\" makes a limit that warns, and a set time one that the guideline itself has")
    func strength() throws {
        let guideline = try Drafts.guideline(
            """
            svarstid-sagd: en bestämd tid
            svarstid: 24h
            svarstid-styrka: bör
            svarstid-lasning: Räknat på klockan.
            """)
        #expect(guideline.reply.limit == .wallClockHours(24) && guideline.reply.limitSetBy == .guideline)
        #expect(guideline.reply.strength == .should && guideline.reply.note?.text == "Räknat på klockan.")
        #expect(guideline.clause(guideline.reply.clause)?.summary == "Den som skriver får svar inom 24 timmar.")
    }

    @Test("Images of child abuse are never kept, and advertising only where the guideline asks")
    func evidence() throws {
        let guideline = try Drafts.guideline("tas-bort: [reklam, svordomar]\nbevis: allt utom reklam\npolis: ja\n")
        #expect(guideline.ground("barnpornografi")?.evidence == .withoutMedia)
        #expect(guideline.ground("reklam")?.evidence == EvidenceRule.none && guideline.ground("svordomar")?.evidence == .full)
        #expect(guideline.grounds.filter(\.policeReport).count == 7)
    }

    @Test("What the law makes every municipality remove says so where the guideline is silent")
    func silentOnCrime() throws {
        let guideline = try Drafts.guideline("brott: säger inget\n")
        #expect(guideline.ground("olaga-hot")?.note?.text.contains("lagen kräver") == true)
        #expect(guideline.ground("olaga-hot")?.action == .mustRemove)
    }

    @Test("Where the law says something else, the rule stays and the note names the law")
    func notes() throws {
        let guideline = try Drafts.guideline(
            """
            personer: alltid skriftligt samtycke
            svara-allt: allt behöver inte besvaras
            diariefors-inte: inlägg i allmänhet
            gallring: får tas bort när det inte är aktuellt
            privat: meddelarfriheten gäller
            tas-bort: politik
            brott: säger inget
            """)
        for key in ["publishingPeople", "answering", "records", "disposal", "privateUse"] {
            #expect(guideline.parts.rules[RuleKey(key)]?.basis.note?.law != nil, "\(key)")
        }
        #expect(guideline.rule(PublishingPeopleRule.self)?.ground == .writtenConsent)
        #expect(guideline.ground("politik")?.note?.law?.contains("regeringsformen") == true)
        #expect(guideline.ground("uppvigling")?.note?.law?.contains("1998:112") == true)
    }

    @Test("Secrets are never answered, by the clause that says so")
    func secrecy() throws {
        let guideline = try Drafts.guideline("tas-bort: uppgifter under sekretess\n")
        let ground = try #require(guideline.ground("sekretess"))
        #expect(ground.replyForbidden && ground.clauses.count == 2)
    }
}

/// Answers to draft from.
enum Drafts {
    static let fewest: DraftAnswers = {
        let needed = "kommun: Provby kommun\nwebbplats: https://www.provby.se\nstatus: utkast\n"
        return (try? DraftAnswers.load(yaml: needed.utf8, file: "svar.yaml")) ?? DraftAnswers()
    }()

    static func guideline(_ answers: DraftAnswers) throws -> Guideline {
        try Guideline.load(yaml: try answers.profile(), file: "utkast.yaml")
    }

    /// The guideline of the fewest answers and some more.
    static func guideline(_ yaml: String) throws -> Guideline {
        try guideline(DraftAnswers.load(yaml: (fewest.yaml + yaml).utf8, file: "svar.yaml"))
    }

    static func read(_ text: String, for question: DraftQuestion) -> (values: [String]?, problems: [String]) {
        let problems = ProblemList(file: "")
        let values = DraftAnswerReader(question: question, problems: problems).values(of: YAMLNode(line: 1, value: .scalar(text)))
        return (values, problems.all.problems.map(\.swedish))
    }

    private static let texts = [
        "Kommunstyrelsen", "a: b", "# inte en anteckning", "\"citat\" och 'citat'", "- streck", "{unit} [a, b]", "ja", "null", "1",
        "två  mellanslag", "rad ett\nrad två", "högervänt \u{202E}text", "osynligt\u{FEFF}", "\u{2028}", "å ä ö é 🏛️", "\\ bakåt", "%: &x *y !z",
        String(repeating: "lång text ", count: 49), "@börjar", "`", "?", "| >-",
    ]

    /// Answers drawn at random, whatever they say together.
    static func random(_ numbers: inout SeededNumbers) -> DraftAnswers {
        var answers = fewest
        for question in DraftQuestion.all where question.id != "kommun" && answers.isAsked(question) && Bool.random(using: &numbers) {
            if question.mayBeSilent && Int.random(in: 0..<4, using: &numbers) == 0 {
                answers.give([], to: question)
                continue
            }
            let words = question.kind.options.map(\.words).shuffled(using: &numbers)
            let count = Int.random(in: 1...max(1, words.count), using: &numbers)
            var values: [String]
            switch question.kind {
            case .one: values = Array(words.prefix(1))
            case .several: values = Array(words.prefix(count))
            case .text: values = texts.shuffled(using: &numbers).prefix(1).map(\.trimmed)
            case .texts: values = texts.shuffled(using: &numbers).prefix(Int.random(in: 1...9, using: &numbers)).map(\.trimmed)
            case .limit: values = ["7m", "3d", "48h"].shuffled(using: &numbers).prefix(1).map(\.self)
            case .hours: values = [["07:30-16:30"], ["08:00-12:00", "13:00-17:00"]][Int.random(in: 0..<2, using: &numbers)]
            case .number: values = [String(Int.random(in: 1...9, using: &numbers))]
            case .date: values = ["2026-03-27"]
            case .dates: values = ["2027-05-07", "2027-12-30"]
            case .address, .name, .prefix: values = read(question.example ?? "", for: question).values ?? []
            }
            values = values.filter { !$0.isEmpty }
            guard !values.isEmpty else { continue }
            var tried = answers
            tried.give(values, to: question)
            if tried.conflict(in: question) == nil { answers = tried }
        }
        return answers
    }
}
