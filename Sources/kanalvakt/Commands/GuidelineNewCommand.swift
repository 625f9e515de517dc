import ArgumentParser
import Foundation
import Guidelines
import Wording

extension GuidelineCommand {
    /// `kanalvakt guideline new`: a profile made from answers, asked for or read from a file.
    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new", abstract: "Gör en ny riktlinje av svar på frågor.",
            discussion: """
                Utan --answers ställs frågorna här. Svaren sparas medan du svarar, så att du kan sluta när du vill och
                fortsätta med --resume. Frågorna ställs på svenska.
                """)

        @Option(help: "En fil med svar i stället för frågor, se --print-questions.") var answers: String?
        @Option(help: "Fortsätt med svaren i en fil och fråga efter resten.") var resume: String?
        @Option(help: "Filen som riktlinjen ska stå i. Utan den skrivs den ut.") var out: String?
        @Flag(help: "Skriv alla frågor som en fil att fylla i.") var printQuestions = false
        @OptionGroup var common: CommonOptions

        func validate() throws {
            if answers != nil && resume != nil { throw ValidationError("Unexpected argument '--resume'") }
        }

        func run() throws {
            if let out { try NewFile.check(out) }
            if printQuestions { return try finish(DraftAnswers.template) }
            if let answers { return try draft(read(answers, isWhole: true)) }
            let known = try resume.map { try read($0, isWhole: false) } ?? DraftAnswers()
            try draft(DraftTalk(keeping: keptFile(), for: out, continuing: known).answers())
        }

        /// Mistakes in a file are told line by line, as `check` tells them; standard output is for the guideline.
        private func read(_ file: String, isWhole: Bool) throws -> DraftAnswers {
            let language = common.language
            do {
                return try DraftAnswers.load(path: file, isWhole: isWhole)
            } catch {
                FileHandle.standardError.write(Data((error.sentence(in: language) + "\n").utf8))
                throw ExitCode.failure
            }
        }

        /// Where the answers are kept: the file that they go on from, or a new one beside the guideline.
        private func keptFile() -> String {
            if let resume { return resume }
            let stem = out.map { $0.hasSuffix(".yaml") ? String($0.dropLast(5)) : $0 } ?? "riktlinje"
            let names = [stem + "-svar.yaml"] + (2...999).map { "\(stem)-svar-\($0).yaml" }
            return names.first { !FileManager.default.fileExists(atPath: $0) } ?? stem + "-svar.yaml"
        }

        private func draft(_ answers: DraftAnswers) throws {
            let profile = try answers.profile()
            // What is handed out is checked as everything else is.
            let guideline = try Guideline.load(yaml: profile, file: out ?? "riktlinje.yaml")
            try finish(profile)
            guard let out else { return }
            Output.line(
                common.language == .sv
                    ? "\(guideline.municipality)s riktlinje står i \(out), med \(guideline.clauses.count) punkter. Nästa steg: kanalvakt guideline check \(out)"
                    : "The guideline of \(guideline.municipality) is in \(out), with \(guideline.clauses.count) clauses. Next: kanalvakt guideline check \(out)")
        }

        private func finish(_ text: String) throws {
            if let out { try NewFile.write(text, to: out) } else { Output.text(text) }
        }
    }
}

/// The talk at the terminal: asks on standard error, so that the guideline alone stands on standard output.
private struct DraftTalk {
    private let file: String
    private let out: String?
    private var interview: DraftInterview
    private var lines = InputLines()

    init(keeping file: String, for out: String?, continuing answers: DraftAnswers) {
        (self.file, self.out) = (file, out)
        interview = DraftInterview(continuing: answers)
    }

    func answers() throws -> DraftAnswers {
        var talk = self
        return try talk.ask()
    }

    private mutating func ask() throws -> DraftAnswers {
        try keep()
        say(DraftInterview.welcome)
        say("Svaren sparas medan du svarar, i \(file).")
        while let question = interview.question {
            if let heading = interview.heading { say("\n\(heading)") }
            say("")
            try ask(question)
        }
        return interview.answers
    }

    /// Asks until the question has been answered or left.
    private mutating func ask(_ question: DraftQuestion) throws {
        while interview.question?.id == question.id {
            say(interview.prompt, terminator: "")
            guard let line = lines.next() else {
                say("")
                throw DraftStopped(file: file, out: out)
            }
            guard case .text(let text) = line else {
                say("Raden går inte att läsa som text. Skriv den igen.")
                continue
            }
            switch interview.take(text) {
            case .told(let words): say(words)
            case .taken, .back: try keep()
            }
        }
    }

    private func keep() throws {
        do {
            try Data(interview.answers.yaml.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch {
            throw NewFile.Unwritable(path: file)
        }
    }

    private func say(_ text: String, terminator: String = "\n") {
        FileHandle.standardError.write(Data((text + terminator).utf8))
    }
}

/// The questions ended before the last one.
private struct DraftStopped: Explained {
    let file: String
    let out: String?

    func sentence(in language: Language) -> String {
        let next = "kanalvakt guideline new --resume \(file)" + (out.map { " --out \($0)" } ?? "")
        return switch language {
        case .sv: "Vi slutar här, och inget är borta: svaren står i \(file). Fortsätt med \(next)"
        case .en: "We stop here, and nothing is lost: the answers are in \(file). Go on with \(next)"
        }
    }
}
