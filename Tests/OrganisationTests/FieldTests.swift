import Testing

@testable import Organisation

@Suite("Fields from outside")
struct FieldTests {
    @Test(
        "Text that is taken, and as what",
        arguments: [
            ("Anna", "Anna"), ("  Anna \n", "Anna"), ("A\u{30A}sa", "Åsa"), ("Anna-Lena O’Hara", "Anna-Lena O’Hara"),
            ("An\u{AD}na\u{200B}\u{FEFF}", "Anna"), ("<b>&amp;'\"; DROP TABLE person--", "<b>&amp;'\"; DROP TABLE person--"),
            ("Ø 王 😀", "Ø 王 😀"), ("A\u{200F}B\u{200E}", "AB"),
        ])
    func taken(_ raw: String, _ clean: String) throws {
        let cleaned = try TextRule("Namn", length: 1...80).clean(raw)
        #expect(Array(cleaned.utf8) == Array(clean.utf8))
    }

    @Test(
        "Text that is refused, and why",
        arguments: [
            ("", .empty), (" \t\n ", .empty), ("\u{200B}", .empty), (String(repeating: "a", count: 81), .tooLong(atMost: 80)),
            (String(repeating: "a\u{301}\u{302}\u{303}", count: 100_000), .tooLong(atMost: 80)),
            ("A\u{0}B", .controlCharacter), ("A\nB", .controlCharacter), ("A\tB", .controlCharacter),
            ("A\u{1B}[31mB", .controlCharacter), ("A\u{2028}B", .controlCharacter), ("A\u{85}B", .controlCharacter),
            ("A\u{202E}B", .hiddenCharacter), ("A\u{2066}B", .hiddenCharacter),
            ("A\u{200D}B", .hiddenCharacter), ("A\u{E000}B", .hiddenCharacter), ("A\u{E0041}B", .hiddenCharacter),
            ("A\u{3164}B", .hiddenCharacter), ("A\u{2800}B", .hiddenCharacter), ("A\u{FFFF}B", .hiddenCharacter),
        ] as [(String, FieldProblem.Kind)])
    func refused(_ raw: String, _ kind: FieldProblem.Kind) {
        #expect(throws: FieldProblem(field: "Namn", kind: kind)) { try TextRule("Namn", length: 1...80).clean(raw) }
    }

    @Test("Running text keeps its lines and its emoji, but no turned direction")
    func lines() throws {
        let rule = TextRule("Syfte", length: 1...200, allowsLines: true)
        #expect(try rule.clean("Ett\r\n\tTvå 👩‍🏫 ❤️") == "Ett\n\tTvå 👩‍🏫 ❤️")
        #expect(throws: FieldProblem(field: "Syfte", kind: .hiddenCharacter)) { try rule.clean("Ett \u{202E}två") }
    }

    @Test(
        "Names to sign in with have one spelling",
        arguments: [
            ("anna.lind", "anna.lind"), (" Anna.LIND ", "anna.lind"), ("A\u{30A}SA_1", "åsa_1"),
            ("anna@hallsberg.se", "anna@hallsberg.se"), ("\u{212B}sa", "åsa"), ("\u{212A}alle", "kalle"),
        ])
    func usernames(_ raw: String, _ clean: String) throws {
        #expect(try Username.clean(raw) == clean)
    }

    @Test(
        "Names that no person can have",
        arguments: ["", "a", "1anna", ".anna", "anna lind", "аnna", "anna\u{0}", "an<na>", "anna'--", "İnna", "ａnna", "@anna"])
    func badUsernames(_ raw: String) {
        #expect(throws: FieldProblem.self) { try Username.clean(raw) }
    }

    @Test("Every mistake in a form is told at once")
    func everyMistake() throws {
        let fields = PersonFields(username: "", firstName: "", lastName: "A\u{0}", title: String(repeating: "t", count: 99))
        let refusal = #expect(throws: Refusal.self) { try fields.cleaned() }
        guard case .invalid(let problems) = refusal else { return #expect(Bool(false), "\(String(describing: refusal))") }
        #expect(problems.map(\.field) == ["Användarnamn", "Förnamn", "Efternamn", "Titel"])
    }

    @Test(
        "New passwords that are refused",
        arguments: [
            "", "kort", "elvatecken1", "aaaaaaaaaaaaaaaa", "abcabcabcabcabc", "Anna.Lind-2026!", "tabb\u{9}i lösenordet",
            String(repeating: "abcdefghij", count: 200),
        ])
    func weakPasswords(_ text: String) {
        #expect(throws: FieldProblem.self) { try Password(new: text, for: "anna.lind") }
    }

    @Test("New passwords that are taken", arguments: ["fyra gröna hästar", "korrekt häst batteri", "😀🐴🔋📎🌲🏛️🚲🎈🦊🐙🌍🍎"])
    func goodPasswords(_ text: String) throws {
        #expect(try Password(new: text, for: "anna.lind").bytes == Password(typed: text).bytes)
    }

    @Test("A password shows itself nowhere")
    func silentPassword() {
        let password = Password(typed: "hemligt ord")
        var dump = ""
        Swift.dump(password, to: &dump)
        for text in ["\(password)", String(reflecting: password), dump] { #expect(!text.contains("104")) }
        #expect("\(password)" == "(password)")
    }
}
