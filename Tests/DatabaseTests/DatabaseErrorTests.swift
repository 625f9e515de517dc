import Testing
import Wording

@testable import Database

@Suite("Errors speak to people in sentences and to the log in full")
struct DatabaseErrorTests {
    private static let trouble = EngineTrouble(
        code: "XX000", message: "hemligt innehåll", constraint: "item_key", sql: "SELECT lösenord FROM person")

    private static let errors: [DatabaseError] = [
        .uniqueViolation(trouble), .foreignKeyViolation(trouble), .ruleViolation(trouble), .unreachable(trouble),
        .outcomeUnknown(trouble), .busy(trouble), .readOnly(trouble), .full(trouble), .corrupt(trouble),
        .cannotOpen(trouble), .failed(trouble), .wrongArguments(expected: 1, given: 2, sql: "SELECT lösenord"),
        .nulInText, .missingColumn("lösenord"), .unreadableValue(column: "lösenord", expected: "text"), .rowOutlived,
        .sessionEnded, .newerThanProgram(migration: "Keep x"), .migrationMissing("Keep x"),
        .migrationChanged("Keep x"), .migrationInvalid("Keep x"),
    ]

    @Test("Every error, in both languages", arguments: errors, Language.allCases)
    func sentences(error: DatabaseError, language: Language) {
        let sentence = error.sentence(in: language)
        #expect(sentence.hasSuffix("."))
        #expect(sentence.first?.isUppercase == true)
        for internals in ["hemligt", "SELECT", "lösenord", "item_key", "XX000"] {
            #expect(!sentence.contains(internals))
        }
        let other: Language = language == .sv ? .en : .sv
        #expect(sentence != error.sentence(in: other))
    }

    @Test("The log gets what the engine said", arguments: errors)
    func log(error: DatabaseError) {
        let description = String(reflecting: error)
        #expect(description.hasPrefix("DatabaseError."))
        if error.trouble != nil {
            #expect(description.contains("XX000: hemligt innehåll in SELECT lösenord FROM person"))
        }
    }
}
