import Testing

@testable import Guidelines

@Suite("Every mistake in a rule's block is answered with its line")
struct BlockMistakeTests {
    static let groundMistakes: [Mistake] = [
        Mistake("action: mayRemove", "action: mayRemove\n    evidence: full",
            "37: evidence anges här, men blocket evidence saknas; lägg till det och nämn punkterna som kräver det."),
        Mistake("action: mayRemove", "action: mayRemove\n    register: true",
            "37: register anges här, men blocket removedRecords saknas; lägg till det och nämn punkterna som kräver det."),
        Mistake("action: mayRemove", "action: mayRemove\n    policeReport: ja\n    notifyAuthor: true",
            "37: policeReport anges här, men blocket policeReport saknas; lägg till det och nämn punkterna som kräver det.",
            "38: notifyAuthor anges här, men blocket authorNotice saknas; lägg till det och nämn punkterna som kräver det."),
        Mistake("    covers: [advertising]\n", "", "31: Nyckeln covers saknas i grounds; lägg till den."),
        Mistake("[advertising]", "[]", "34: Listan covers är tom; lägg till minst en rad."),
        Mistake("[advertising]", "[advertising, advertising]", "34: ”advertising” står två gånger i listan; ta bort en."),
        Mistake("mayRemove", "mustRemove\n    note: {law: 1 §}", "37: Nyckeln text saknas i note; lägg till den."),
    ]

    @Test("Grounds", arguments: groundMistakes)
    func grounds(_ mistake: Mistake) {
        #expect(TestProfile.problems(TestProfile.with(mistake.passage, as: mistake.other)) == mistake.answers)
    }

    @Test("What must go is of the kind that the law has it in", arguments: ContentCategory.allCases, GroundKind.allCases)
    func kinds(category: ContentCategory, kind: GroundKind) {
        let ground = TestProfile.with("kind: localRule\n    covers: [advertising]", as: """
            kind: \(kind.rawValue)
                law: en lag
                covers: [\(category.rawValue)]
            """).replacingOccurrences(of: "mayRemove", with: "mustRemove")
        let fitting = GroundKind.allCases.filter(category.lawfulKinds.contains).map(\.rawValue).joined(separator: " eller ")
        let answer = "33: För \(category.rawValue) kan kind bara vara \(fitting); dela grunden i flera om den blandar."
        let isRight = category.lawfulKinds.contains(kind)
        #expect(TestProfile.problems(ground) == (isRight ? [] : [answer]))
        // What may go can rest on another law, but never on 5 § of act 1998:112, which says that it must go.
        let crime = "37: Det som uppenbart är brott enligt 5 § lagen (1998:112) måste tas bort; skriv action: mustRemove."
        for action in ["mayRemove", "refer"] {
            let milder = TestProfile.problems(ground.replacingOccurrences(of: "mustRemove", with: action))
            #expect(milder == (kind != .obviousCrime ? [] : isRight ? [crime] : [answer, crime]))
        }
    }

    @Test("HBG-8.15 A profile that would copy images of child abuse is refused")
    func abuse() {
        let ground = TestProfile.with("kind: localRule\n    covers: [advertising]", as: """
            kind: obviousCrime
                law: en lag
                covers: [childAbuse]
                evidence: full
            """).replacingOccurrences(of: "mayRemove", with: "mustRemove")
            .replacingOccurrences(of: "reply:\n", with: "evidence: {saves: [content], clauses: [PRO-2]}\nreply:\n")
        #expect(TestProfile.problems(ground).map { $0.drop { $0 != " " } }
            == [" Bilder av övergrepp mot barn får inte kopieras; skriv evidence: withoutMedia."])
        #expect(TestProfile.problems(ground.replacingOccurrences(of: "evidence: full", with: "evidence: withoutMedia")) == [])
    }

    @Test("A guideline may not be called what one of Kanalvakt's own pages is called", arguments: Guideline.reservedIDs.sorted())
    func reserved(_ id: String) {
        #expect(TestProfile.problems(TestProfile.with("id: provby", as: "id: \(id)")).first?.hasPrefix("2: ”\(id)” används redan") == true)
    }

    static let calendarMistakes: [Mistake] = [
        Mistake("  clauses: [PRO-2]\n  hours", "  hours", "12: Nyckeln clauses saknas i calendar; lägg till den."),
        Mistake("  clauses: [PRO-2]\n  hours", "  setBy: plan\n  hours", "12: Nyckeln clauses saknas i calendar; lägg till den."),
        Mistake("  clauses: [PRO-2]\n  hours", "  setBy: kommunen\n  clauses: [PRO-2]\n  hours",
            "12: ”kommunen” går inte att välja för setBy; välj guideline, municipality eller plan."),
        Mistake("  clauses: [PRO-2]\n  hours", "  setBy: municipality\n  hours"),
        Mistake("limit: 1d", "limit: 1d\n  strength: must", "26: Nyckeln ”strength” finns inte i reply; ta bort den."),
        Mistake("limit: 1d", "limit: 1d\n  answerEverything: false", "26: Nyckeln ”answerEverything” finns inte i reply; ta bort den."),
        Mistake("limit: 1d", "limit: 1d\n  escalatesTo: chefen", "26: ”chefen” går inte att välja för escalatesTo; välj manager."),
        Mistake("limit: 1d", "limit: 1d\n  note: []", "26: note ska vara en text."),
        Mistake("limit: 1d", "limit: 1d\n  note:\n    text: Tänk på det.\n    lag: 1 §", "28: Nyckeln ”lag” finns inte i note; menade du law?"),
        Mistake("limit: 1d", "limit: 1d\n  note: {}", "26: Nyckeln text saknas i note; lägg till den."),
    ]

    @Test("Calendar, limits and notes", arguments: calendarMistakes)
    func calendars(_ mistake: Mistake) {
        #expect(TestProfile.problems(TestProfile.with(mistake.passage, as: mistake.other)) == mistake.answers)
    }

    /// Blocks at the end of the small profile: the first line of each is 40.
    static let blockMistakes: [Mistake] = [
        Mistake("", "accounts:\n  clauses: PRO-2\n", "41: Blocket accounts säger inget än; ange minst en av privateProfilesAvoided, asMunicipality."),
        Mistake("", "directMessages:\n  clauses: PRO-2\n",
            "41: Blocket directMessages säger inget än; ange minst en av are, movedToOrdinarySystem, personalDataMayGo, othersInformationExcluded."),
        Mistake("", "records:\n  clauses: PRO-2\n", "41: Blocket records säger inget än; ange minst en av register, exempt."),
        Mistake("", "closure:\n  clauses: PRO-2\n", "41: Blocket closure säger inget än; ange minst en av when, endReported."),
        Mistake("", "lawWatch:\n  clauses: PRO-2\n", "41: Blocket lawWatch säger inget än; ange minst en av by, spreads, knows."),
        Mistake("", "websiteFirst: ja\n", "40: websiteFirst ska vara ett block med nycklar och värden."),
        Mistake("", "activity:\n  note: Hej.\n", "41: Nyckeln clauses saknas i activity; lägg till den."),
        Mistake("", "activity:\n  clauses: []\n",
            "41: Listan clauses är tom; lägg till minst en rad.",
            "41: activity nämner ingen punkt; ange under clauses vilken punkt regeln kommer från."),
        Mistake("", "activity:\n  clauses: [PRO-2, PRO-7]\n", "41: Punkten PRO-7 finns inte under clauses; lägg till den där eller rätta namnet."),
        Mistake("", "approvals:\n  decidedBy: unitManager\n  clauses: PRO-2\n", "40: Nyckeln ”approvals” finns inte överst i filen; menade du approval?"),
        Mistake("", "approval:\n  decidedBy: chefen\n  clauses: PRO-2\n",
            "41: ”chefen” går inte att välja för decidedBy; välj unitManager, nearestManager, department, headOfDepartment eller sectorHead."),
        Mistake("", "capture:\n  timesAYear: två\n  clauses: PRO-2\n", "41: timesAYear ska vara ett helt tal från 1 och uppåt, inte ”två”."),
        Mistake("", "access:\n  people: 0\n  clauses: PRO-2\n", "41: people ska vara ett helt tal från 1 och uppåt, inte ”0”."),
        Mistake("", "tone:\n  is: [glad, personal, personal]\n  clauses: PRO-2\n",
            "41: ”glad” går inte att välja för is; välj factual, friendly, personal, notPrivate, plain, light eller wellKept.",
            "41: ”personal” står två gånger i listan; ta bort en."),
        Mistake("", "politicians:\n  mayAnswerForChannels: kanske\n  clauses: PRO-2\n",
            "41: mayAnswerForChannels ska vara true eller false, inte ”kanske”."),
        Mistake("", "policies:\n  - id: a\n    name: A\n    kind: lag\n    link: a.se\n    clauses: PRO-2\n",
            "43: ”lag” går inte att välja för kind; välj law, policy eller guidance.",
            "44: ”a.se” går inte som link; skriv hela adressen, till exempel https://www.hallsberg.se."),
        Mistake("", "policies:\n  - {id: a, name: A, kind: law, clauses: PRO-2}\n  - {id: a, name: B, kind: law, clauses: PRO-2}\n",
            "42: Namnet ”a” används redan på rad 41; ge det här ett eget."),
        Mistake("", "visitorInformation:\n  - id: a\n    text: Hej.\n    clauses: PRO-2\n",
            "41: Nyckeln tells saknas i visitorInformation; lägg till den."),
        Mistake("", "visitorInformation:\n  - id: a\n    text: Hej {unit}.\n    english: Hi {unit}, {prohibited}.\n    tells: unit\n    clauses: PRO-2\n",
            "43: ”{prohibited}” finns inte i den svenska texten; den engelska får inte säga mer."),
        Mistake("", "visitorInformation:\n  - id: a\n    text: Hej.\n    english: []\n    tells: unit\n    clauses: PRO-2\n",
            "43: english ska vara en text."),
        Mistake("", "activity:\n  note: {text: Hej., audience: alla}\n  clauses: PRO-2\n",
            "41: ”alla” går inte att välja för audience; välj staff eller everyone."),
    ]

    @Test("Blocks", arguments: blockMistakes)
    func blocks(_ mistake: Mistake) {
        #expect(TestProfile.problems(TestProfile.and(mistake.other)) == mistake.answers)
    }

    /// Start forms at the end of the small profile: the first question begins on line 44.
    static let questionMistakes: [Mistake] = [
        Mistake("", "", "41: Nyckeln questions saknas i startForm; lägg till den."),
        Mistake("", "  questions: []\n", "43: Listan questions är tom; lägg till minst en rad."),
        Mistake("", "  questions:\n    - id: a\n      question: Varför?\n", "44: Nyckeln clauses saknas i startForm.questions; lägg till den."),
        Mistake("", "  questions:\n    - id: a\n      question: Varför?\n      clauses: []\n",
            "46: Listan clauses är tom; lägg till minst en rad.",
            "46: startForm.questions nämner ingen punkt; ange under clauses vilken punkt regeln kommer från."),
        Mistake("", "  questions:\n    - id: Å\n      question: Varför?\n      answer: bild\n      clauses: PRO-2\n",
            "44: ”Å” går inte som id; använd bara a–z, siffror och bindestreck, högst 64 tecken.",
            "46: ”bild” går inte att välja för answer; välj text, yesNo, person, people, platform eller contact."),
        Mistake("", "  questions:\n    - {id: a, question: V?, clauses: PRO-2}\n    - {id: a, question: H?, clauses: PRO-2}\n",
            "45: Namnet ”a” används redan på rad 44; ge det här ett eget."),
        Mistake("", "  questions:\n    - {id: a, question: V?, clauses: PRO-2, wanted: yes}\n",
            "44: Bara en fråga som besvaras med ja eller nej kan ha ett önskat svar; skriv answer: yesNo eller ta bort wanted."),
        Mistake("", "  questions:\n    - {id: a, question: V?, clauses: PRO-2, answer: yesNo, wanted: kanske}\n",
            "44: wanted ska vara true eller false, inte ”kanske”."),
        Mistake("", "  questions:\n    - Varför?\n", "44: startForm.questions ska vara ett block med nycklar och värden."),
    ]

    @Test("The start form's questions", arguments: questionMistakes)
    func questions(_ mistake: Mistake) {
        let yaml = TestProfile.and("startForm:\n  kind: notice\n  clauses: PRO-2\n" + mistake.other)
        #expect(TestProfile.problems(yaml) == mistake.answers)
    }

    @Test("Every one of these has an English sentence of its own too")
    func english() {
        let files = (Self.groundMistakes + Self.calendarMistakes).map { TestProfile.with($0.passage, as: $0.other) }
            + Self.blockMistakes.map { TestProfile.and($0.other) }
        for problem in files.flatMap(TestProfile.found) {
            #expect(problem.english.hasSuffix(".") || problem.english.hasSuffix("?"))
            #expect(problem.english != problem.swedish)
        }
    }
}
