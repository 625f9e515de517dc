import Foundation
import Testing

@testable import Guidelines

@Suite("Files of answers")
struct DraftingFileTests {
    private func problems(_ yaml: String) -> [String] {
        do {
            _ = try DraftAnswers.load(yaml: yaml.utf8, file: "svar.yaml")
            return []
        } catch {
            return error.problems.map { "\($0.line): \($0.swedish)" }
        }
    }

    @Test("The template holds every question, and gives a right profile once what must be answered is")
    func template() throws {
        for question in DraftQuestion.all {
            #expect(DraftAnswers.template.contains("# \(question.text)\n"))
            #expect(DraftAnswers.template.contains("\n\(question.id):") || DraftAnswers.template.contains("\n# \(question.id):"))
        }
        let filled = DraftAnswers.template.replacingOccurrences(of: "\nkommun:", with: "\nkommun: Provby kommun")
            .replacingOccurrences(of: "\nwebbplats:", with: "\nwebbplats: https://www.provby.se")
            .replacingOccurrences(of: "\nstatus:", with: "\nstatus: utkast")
        let answers = try DraftAnswers.load(yaml: filled.utf8, file: "svar.yaml")
        #expect(try Drafts.guideline(answers) == Drafts.guideline(Drafts.fewest))
    }

    @Test("The template as it is says what must be filled in")
    func unfilled() {
        let found = problems(DraftAnswers.template)
        #expect(found.count == 3 && found.allSatisfy { $0.hasSuffix("är tom; skriv ett värde eller ta bort raden.") }, "\(found)")
    }

    static let mistakes: [(line: String, answer: String)] = [
        ("svarstid: ett dygn",
            "1: ”ett dygn” är ingen tidsgräns; skriv till exempel 240m (bemannade minuter), 1d (arbetsdagar) eller 24h (timmar)."),
        ("bevakningstider: 8-17", "1: ”8-17” är inga tider; skriv till exempel \"08:00-17:00\"."),
        ("svarstidd: 1d", "1: Nyckeln ”svarstidd” finns inte överst i filen; menade du svarstid?"),
        ("politiker: kanske", "1: ”kanske” går inte att välja för politiker; välj nej eller ja."),
        ("datum: igår", "1: ”igår” är inget datum; skriv till exempel 2026-03-27."),
        ("atkomst: två", "1: atkomst ska vara ett helt tal från 1 och uppåt, inte ”två”."),
        ("bokstaver: pro", "1: ”pro-1” är inget punktnamn; skriv till exempel HBG-8.3."),
        ("titel: säger inget", "1: Den här frågan måste ha ett svar; skriv till exempel ”Riktlinjer för sociala medier”."),
        ("stangda-dagar: [2026-05-15, 2026-05-15]", "1: ”2026-05-15” står två gånger i listan; ta bort en."),
        ("tas-bort: reklam\nfar-tas-bort: reklam",
            "2: ”reklam” har redan ett svar i en tidigare fråga; ta bort det på ett av ställena."),
        ("underskrift: titel\nunderskrift-utelamnas: enhet",
            "2: ”enhet” finns inte i underskriften; lägg till det där eller ta bort det här."),
        ("radgor: ja",
            "1: radgor hör till en fråga som du har svarat ”säger inget” på; ta bort raden eller ändra det svaret."),
        ("plattformar: [\(Array(repeating: "x", count: 41).joined(separator: ", "))]", "1: Svaret har 41 delar; högst 40 får plats."),
        ("titel: \(String(repeating: "x", count: 501))", "1: titel är för lång; högst 500 tecken får plats."),
        ("titel: {a: b}", "1: titel ska vara en text."),
    ]

    @Test("A wrong answer is told with its line, in the words that profiles are answered with", arguments: mistakes)
    func mistake(line: String, answer: String) {
        #expect(problems(line + "\n" + Drafts.fewest.yaml) == [answer])
    }

    @Test("Answers that are missing are named")
    func missing() {
        #expect(problems("titel: Riktlinjer\n") == [
            "1: Nyckeln kommun saknas överst i filen; lägg till den.",
            "1: Nyckeln webbplats saknas överst i filen; lägg till den.",
            "1: Nyckeln status saknas överst i filen; lägg till den.",
        ])
        let nameless = "kommun: \"???\"\nwebbplats: https://www.provby.se\nstatus: utkast\n"
        #expect(problems(nameless) == [
            "1: Nyckeln kortnamn saknas överst i filen; lägg till den.", "1: Nyckeln bokstaver saknas överst i filen; lägg till den.",
        ])
    }

    @Test("Files spoiled at random give a right profile or are answered, line by line", arguments: 0..<6)
    func mutants(seed: Int) {
        var mutator = Mutator(numbers: SeededNumbers(seed: UInt64(seed) + 500))
        let seeds = [Array((Drafts.fewest.yaml + DraftAnswers.template).utf8), Array(Drafts.fewest.yaml.utf8)]
            + (0..<4).map { _ in Array(Drafts.random(&mutator.numbers).yaml.utf8) }
        for _ in 0..<60 {
            var bytes = seeds[Int.random(in: 0..<seeds.count, using: &mutator.numbers)]
            for _ in 0..<Int.random(in: 1...4, using: &mutator.numbers) { mutator.mutate(&bytes, mixing: seeds) }
            check(bytes)
        }
    }

    private func check(_ bytes: [UInt8]) {
        guard let answers = try? DraftAnswers.load(yaml: bytes, file: "svar.yaml") else { return }
        #expect(throws: Never.self) { try Drafts.guideline(answers) }
    }
}

@Suite("The questions asked one by one")
struct DraftInterviewTests {
    /// Types the lines in turn and gives what was told on the way.
    private func talk(_ interview: inout DraftInterview, _ lines: String...) -> [DraftInterview.Turn] {
        lines.map { interview.take($0) }
    }

    @Test("Empty lines take what is usual, and only what must be answered is asked again")
    func emptyLines() throws {
        var interview = DraftInterview()
        var turns = 0
        while let question = interview.question, turns < 500 {
            let needed = ["kommun": "Provby kommun", "webbplats": "https://www.provby.se", "status": "utkast"]
            if interview.take("") != .taken { #expect(interview.take(needed[question.id] ?? "") == .taken, "\(question.id)") }
            turns += 1
        }
        #expect(interview.question == nil)
        #expect(try Drafts.guideline(interview.answers) == Drafts.guideline(Drafts.fewest))
    }

    @Test("A wrong answer is explained and the question stays")
    func wrong() {
        var interview = DraftInterview()
        #expect(talk(&interview, "Provby kommun", "Prov By") == [
            .taken, .told("”Prov By” går inte som kortnamn; använd bara a–z, siffror och bindestreck, högst 64 tecken."),
        ])
        #expect(interview.question?.id == "kortnamn")
    }

    @Test("A question mark helps, an arrow goes back, and a hyphen says that the document is silent")
    func commands() {
        var interview = DraftInterview()
        guard case .told(let help) = interview.take("?") else { return #expect(Bool(false), "no help") }
        #expect(help.contains("Provby kommun"))
        #expect(talk(&interview, "<") == [.told("Det här är den första frågan.")])
        #expect(talk(&interview, "Provby kommun", "", "https://www.provby.se", "-") == [.taken, .taken, .taken, .taken])
        #expect(interview.question?.id == "epost")
        #expect(talk(&interview, "<") == [.back] && interview.question?.id == "telefon")
    }

    @Test("Options are chosen by number or by name")
    func numbers() throws {
        let question = try #require(DraftQuestion.named("ton"))
        #expect(Drafts.read("1, 3", for: question).values == ["saklig", "personlig"])
        #expect(Drafts.read("Saklig, personlig", for: question).values == ["saklig", "personlig"])
        #expect(Drafts.read("9", for: question).problems.count == 1)
    }

    @Test("What was answered before is not asked again")
    func resumed() {
        let interview = DraftInterview(continuing: Drafts.fewest)
        #expect(interview.question?.id == "kortnamn")
        #expect(interview.prompt.hasSuffix("[provby] > "))
    }
}
