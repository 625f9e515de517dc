import ArgumentParser
import Wording

/// What came of a reply or a removal, as the command line tells of it.
struct ActView: Encodable {
    let item: Int64
    /// How far the act has come: `sent`, `confirmed`, `unknown`, `failed` …
    let state: String?
    /// What went wrong, as one sentence.
    let problem: String?

    /// Tells of it, and fails the command when the platform did not do it.
    func tell(as json: Bool, _ language: Language) throws {
        if json {
            try Output.json(self)
        } else {
            Output.line("\(item): \(problem ?? words(in: language))")
        }
        if problem != nil { throw ExitCode.failure }
    }

    private func words(in language: Language) -> String {
        switch (state, language) {
        case ("sent", .sv): "svaret är publicerat."
        case ("sent", .en): "the reply is published."
        case ("confirmed", .sv): "borttaget från kanalen, med bevis sparat enligt riktlinjen."
        case ("confirmed", .en): "removed from the channel, with evidence kept as the guideline says."
        case (_, .sv): "på väg. Se `kanalvakt inbox show \(item)`."
        case (_, .en): "under way. See `kanalvakt inbox show \(item)`."
        }
    }
}
