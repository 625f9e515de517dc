import Testing

@testable import Guidelines

/// One way to spoil the small profile, and what is answered.
struct Mistake: Sendable, CustomTestStringConvertible {
    let passage: String
    let other: String
    let answers: [String]

    init(_ passage: String, _ other: String, _ answers: String...) {
        (self.passage, self.other, self.answers) = (passage, other, answers)
    }

    var testDescription: String { other.isEmpty ? "without \(passage)" : other }
}

@Suite("Every mistake in a profile is answered with its line")
struct MistakeTests {
    @Test("The small profile is right")
    func right() throws {
        #expect(TestProfile.problems(TestProfile.right) == [])
        #expect(try Guideline.load(yaml: TestProfile.right, file: "prov.yaml").version == 3)
    }

    static let keyMistakes: [Mistake] = [
        Mistake("version: 3", "versionen: 3",
            "1: Nyckeln version saknas överst i filen; lägg till den.",
            "3: Nyckeln ”versionen” finns inte överst i filen; menade du version?"),
        Mistake("  name: Provby kommun\n", "", "5: Nyckeln name saknas i municipality; lägg till den."),
        Mistake("limit: 1d", "limit: 1d\n  xyzzy: 1", "26: Nyckeln ”xyzzy” finns inte i reply; ta bort den."),
        Mistake("version: 3", "version: tre", "3: version ska vara ett helt tal från 1 och uppåt, inte ”tre”."),
        Mistake("version: 3", "version: 0", "3: version ska vara ett helt tal från 1 och uppåt, inte ”0”."),
        Mistake("version: 3", "version: 99999999999999999999", "3: version ska vara ett helt tal från 1 och uppåt, inte ”99999999999999999999”."),
        Mistake("format: 1", "format: 2", "1: Formatet ”2” är okänt; skriv format: 1."),
        Mistake("id: provby", "id: Prov By", "2: ”Prov By” går inte som id; använd bara a–z, siffror och bindestreck, högst 64 tecken."),
        Mistake("title: Riktlinjer", "title:", "8: title är tom; skriv ett värde eller ta bort raden."),
        Mistake("title: Riktlinjer", "title: [a]", "8: title ska vara en text."),
        Mistake("status: draft", "status: antagen", "9: ”antagen” går inte att välja för status; välj adopted eller draft."),
        Mistake("https://www.provby.se", "provby.se",
            "6: ”provby.se” går inte som website; skriv hela adressen, till exempel https://www.hallsberg.se."),
        Mistake("  name: Provby kommun\n  website: https://www.provby.se", "  - Provby", "5: municipality ska vara ett block med nycklar och värden."),
        Mistake("outcomes:\n  answered:\n    clauses: [PRO-2]", "outcomes:\n  answered: ja", "38: outcomes.answered ska vara ett block med nycklar och värden."),
        Mistake("status: draft", "status: draft\n  decidedOn: 2018-13-30", "10: ”2018-13-30” är inget datum; skriv till exempel 2026-03-27."),
        Mistake("title: Riktlinjer", "title: \"a\\0b\"", "8: Raden innehåller ett osynligt styrtecken; ta bort det."),
    ]

    @Test("Keys and values", arguments: keyMistakes)
    func keys(_ mistake: Mistake) {
        #expect(TestProfile.problems(TestProfile.with(mistake.passage, as: mistake.other)) == mistake.answers)
    }

    static let ruleMistakes: [Mistake] = [
        Mistake("clauses: [PRO-1]", "clauses: [PRO-9]",
            "10: Punkten PRO-9 finns inte under clauses; lägg till den där eller rätta namnet."),
        Mistake("clauses: [PRO-1]", "clauses: [pro1]", "10: ”pro1” är inget punktnamn; skriv till exempel HBG-8.3."),
        Mistake("clauses: [PRO-1]", "clauses: []",
            "10: Listan clauses är tom; lägg till minst en rad.",
            "10: document nämner ingen punkt; ange under clauses vilken punkt regeln kommer från."),
        Mistake("clauses: [PRO-1]", "clauses: [PRO-1, PRO-1]", "10: ”PRO-1” står två gånger i listan; ta bort en."),
        Mistake("clauses: [PRO-1]", "clauses: {a: b}",
            "10: clauses ska vara en lista, med ett bindestreck före varje rad.",
            "10: document nämner ingen punkt; ange under clauses vilken punkt regeln kommer från."),
        Mistake("id: PRO-2", "id: PRO-1",
            "12: Punkten PRO-2 finns inte under clauses; lägg till den där eller rätta namnet.",
            "20: Namnet ”PRO-1” används redan på rad 16; ge det här ett eget.",
            "26: Punkten PRO-2 finns inte under clauses; lägg till den där eller rätta namnet.",
            "29: Punkten PRO-2 finns inte under clauses; lägg till den där eller rätta namnet.",
            "35: Punkten PRO-2 finns inte under clauses; lägg till den där eller rätta namnet.",
            "39: Punkten PRO-2 finns inte under clauses; lägg till den där eller rätta namnet."),
        Mistake("strength: information", "strength: kanske",
            "18: ”kanske” går inte att välja för strength; välj must, should, may eller information."),
        Mistake("limit: 1d", "limit: ett dygn",
            "25: ”ett dygn” är ingen tidsgräns; skriv till exempel 240m (bemannade minuter), 1d (arbetsdagar) eller 24h (timmar)."),
        Mistake("limit: 1d", "limit: 0d", "25: Tidsgränsen ”0d” går inte att räkna med; den ska vara större än noll och högst tio år."),
        Mistake("limit: 1d", "limit: 1d\n  limitSetBy: municipality",
            "26: Kommunen har själv satt tiden (municipality); skriv under words vad riktlinjen säger, till exempel ”snabbt”."),
        Mistake("kind: localRule", "kind: otherLaw",
            "31: Grunden påstås finnas i lag; skriv under law vilken lag och paragraf."),
        Mistake("kind: localRule", "kind: otherLaw\n    law: lag\n    evidence: none",
            "35: Bara innehåll som enbart strider mot en egen regel (localRule) får tas bort utan bevis; välj full eller withoutMedia."),
        Mistake("action: mayRemove", "action: mayRemove\n    replyForbidden: kanske",
            "37: replyForbidden ska vara true eller false, inte ”kanske”."),
        Mistake("outcomes:", "  - id: reklam\n    name: R\n    kind: localRule\n    covers: politics\n    clauses: [PRO-2]\n    action: refer\noutcomes:",
            "37: Namnet ”reklam” används redan på rad 31; ge det här ett eget."),
        Mistake("outcomes:", "signature:\n  parts: [firstName, efternamn, firstName]\n  mayBeLeftOut: [unit]\n  clauses: [PRO-2]\noutcomes:",
            "38: ”efternamn” går inte att välja för parts; välj firstName, title eller unit.",
            "38: ”firstName” står två gånger i listan; ta bort en.",
            "39: ”unit” får utelämnas men finns inte bland parts; ta bort den eller lägg till den där."),
        Mistake("outcomes:", "visitorInformation:\n  - id: a\n    text: Hej {namn} {unit}\n    tells: unit\n    clauses: [PRO-2]\noutcomes:",
            "39: ”{namn}” kan inte fyllas i; använd {municipality}, {unit}, {purpose}, {contact}, {prohibited}."),
    ]

    @Test("Rules and clauses", arguments: ruleMistakes)
    func rules(_ mistake: Mistake) {
        #expect(TestProfile.problems(TestProfile.with(mistake.passage, as: mistake.other)) == mistake.answers)
    }

    static let calendarMistakes: [Mistake] = [
        Mistake("[\"08:00-17:00\"]", "[\"8-17\"]",
            "13: Kalendern har ingen bemannad tid; ange minst en veckodag med tider, till exempel mon: [\"08:00-17:00\"].",
            "14: ”8-17” är inga tider; skriv till exempel \"08:00-17:00\"."),
        Mistake("[\"08:00-17:00\"]", "[\"08:00-25:00\"]\n    mon: [\"08:00-12:00\"]", "14: ”08:00-25:00” är inga tider; skriv till exempel \"08:00-17:00\"."),
        Mistake("[\"08:00-17:00\"]", "[]",
            "13: Kalendern har ingen bemannad tid; ange minst en veckodag med tider, till exempel mon: [\"08:00-17:00\"]."),
        Mistake("[\"08:00-17:00\"]", "[\"08:00-12:00\", \"11:00-13:00\"]", "14: Två bemannade tider överlappar varandra för ”weekdays”; slå ihop dem."),
        Mistake("weekdays:", "måndag:", "13: Kalendern har ingen bemannad tid; ange minst en veckodag med tider, till exempel mon: [\"08:00-17:00\"].",
            "14: Nyckeln ”måndag” finns inte i hours; ta bort den."),
        Mistake("  hours:", "  timeZone: Europe/Hallsberg\n  hours:", "13: Tidszonen ”Europe/Hallsberg” finns inte; skriv till exempel Europe/Stockholm."),
        Mistake("  hours:", "  timeZone: ../../etc/passwd\n  hours:", "13: Tidszonen ”../../etc/passwd” finns inte; skriv till exempel Europe/Stockholm."),
        Mistake("  hours:", "  holidays:\n    closed: [2026-02-30]\n    open: igår\n  hours:",
            "14: ”2026-02-30” är inget datum; skriv till exempel 2026-03-27.",
            "15: ”igår” är inget datum; skriv till exempel 2026-03-27."),
        Mistake("  hours:", "  holidays:\n    closed: [2026-03-30]\n    open: [2026-03-30]\n  hours:",
            "15: Dagen 2026-03-30 är angiven både som stängd och som öppen; välj en av dem."),
        Mistake("  hours:", "  halfDays:\n    skärtorsdag: [\"08:00-12:00\"]\n    maundy-thursday: []\n  hours:",
            "14: ”skärtorsdag” är ingen dag; skriv ett datum som 2026-04-02 eller ett namn som maundy-thursday.",
            "15: Halvdagen ”maundy-thursday” saknar tider; ange dem, eller lägg dagen under closed."),
    ]

    @Test("Calendars", arguments: calendarMistakes)
    func calendars(_ mistake: Mistake) {
        #expect(TestProfile.problems(TestProfile.with(mistake.passage, as: mistake.other)) == mistake.answers)
    }

    @Test("Every mistake has an English sentence too, and a place that an editor can jump to")
    func english() {
        for mistake in Self.keyMistakes + Self.ruleMistakes + Self.calendarMistakes {
            let found = TestProfile.found(TestProfile.with(mistake.passage, as: mistake.other))
            #expect(!found.isEmpty)
            for problem in found {
                #expect(problem.english.hasSuffix(".") || problem.english.hasSuffix("?"))
                #expect(problem.english != problem.swedish)
                #expect(problem.located(in: .en) == "prov.yaml:\(problem.line): \(problem.english)")
            }
        }
    }
}
