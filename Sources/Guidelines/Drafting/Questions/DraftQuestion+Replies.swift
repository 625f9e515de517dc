// When somebody is there, and how the public gets an answer.
extension DraftQuestion {
    static let watching: [DraftQuestion] = [
        .pick(
            "bevakning", .watching, "Vad säger riktlinjen om när kanalerna bevakas?",
            [
                DraftOption("den anger tider", "guideline", clause: .must("Kanalerna bevakas {bevakningsdagar} {bevakningstider}.")),
                DraftOption("det står i varje kanals plan", "plan", clause: .must("Hur kanalen bevakas står i dess plan.")),
            ],
            path: "calendar.setBy",
            help: "Säger dokumentet inget väljer ni själva tider i de två nästa frågorna. Tidsgränserna räknas i den tiden."),
        .open(
            "bevakningstider", .watching, "Vilka tider är någon på plats?", .hours, otherwise: .answer("08:00-17:00"),
            help: "Skriv två tider med komma emellan om det är en lunchrast: 08:00-12:00, 13:00-17:00.",
            example: "08:00-17:00"),
        .tick(
            "bevakningsdagar", .watching, "Vilka dagar?",
            [
                DraftOption("vardagar", "weekdays"), DraftOption("alla dagar", "everyDay"), DraftOption("måndagar", "mon"),
                DraftOption("tisdagar", "tue"), DraftOption("onsdagar", "wed"), DraftOption("torsdagar", "thu"),
                DraftOption("fredagar", "fri"), DraftOption("lördagar", "sat"), DraftOption("söndagar", "sun"),
            ],
            otherwise: .answer("vardagar"), help: "Vardagar är måndag till fredag. Olika tider olika dagar skriver du in i filen efteråt.",
            isSilentAllowed: false),
        .pick(
            "helgdagar", .watching, "Är det stängt på helgdagar, midsommarafton, julafton och nyårsafton?",
            [DraftOption("ja", "true"), DraftOption("nej", "false")], otherwise: .answer("ja"),
            path: "calendar.holidays.swedish", help: "Svarar du nej räknas de dagarna som andra."),
        .open(
            "stangda-dagar", .watching, "Vilka andra dagar har ni stängt?", .dates, path: "calendar.holidays.closed",
            help: "Klämdagar och andra dagar då ingen är på plats. Skriv datum med komma emellan.", example: "2027-05-07"),
        .flag(
            "oppna-kommentarer", .watching, "Ska konton med öppna kommentarer hållas under uppsikt?",
            path: "calendar.openComments", clause: .must("Konton med öppna kommentarer hålls under uppsikt."),
            help: "Svara ja om dokumentet nämner det."),
    ]

    static let replies: [DraftQuestion] = [
        .pick(
            "svarstid-sagd", .replies, "Vad säger riktlinjen om hur snart den som skriver får svar?",
            [
                DraftOption("en bestämd tid", "guideline", clause: DraftStrength.clause("Den som skriver får svar inom {svarstid}.", "svarstid-styrka")),
                DraftOption("att det ska gå fort", "municipality", clause: DraftStrength.clause("Den som skriver får svar {svarstid-ord}.", "svarstid-styrka")),
            ],
            path: "reply.limitSetBy",
            help: "Står det bara ”snabbt” eller liknande, eller inget alls, väljer ni själva en tid i nästa fråga."),
        .open(
            "svarstid", .replies, "Hur lång tid får det ta?", .limit, otherwise: .answer("1d"), path: "reply.limit",
            help: "Samma ord kan läsas på tre sätt. 1d är till samma klockslag nästa arbetsdag. 240m är 240 minuter när någon är på plats. 24h är 24 timmar på klockan, dag och natt.",
            example: "1d"),
        .open(
            "svarstid-ord", .replies, "Vilket ord använder riktlinjen?", otherwise: .answer("snabbt"), path: "reply.words",
            help: "Ett eller några få ord.", example: "skyndsamt", when: .chosen(["att det ska gå fort"], among: ["svarstid-sagd"])),
        .pick(
            "svarstid-styrka", .replies, "Hur bindande är svarstiden?", DraftStrength.options, otherwise: .answer("ska"),
            help: "Ska är en fast gräns. Bör är ”helst”, ”gärna” eller ”om möjligt”: Kanalvakt påminner men räknar det inte som ett brott mot riktlinjen.",
            when: .said("svarstid-sagd")),
        .open(
            "svarstid-lasning", .replies, "Kan svarstiden läsas på flera sätt? Skriv hur ni läser den.", path: "reply.note",
            help: "Visas för den som svarar. Till exempel kan ”ett dygn på vardagar” läsas på tre sätt.",
            example: "Ett dygn läses som samma klockslag nästa arbetsdag."),
        .flag(
            "svar-plats", .replies, "Ska svaret ges där frågan ställdes?", path: "answerPlace",
            clause: .should("Svaret ges där frågan ställdes."), help: "Svara ja om dokumentet säger det."),
        .flag(
            "svar-chef", .replies, "Är chefen ytterst ansvarig för att frågor får svar?", value: "manager",
            path: "reply.escalatesTo", clause: .must("Chefen är ytterst ansvarig för att frågor får svar."),
            help: "Svara ja om dokumentet säger det."),
        .pick(
            "svara-allt", .replies, "Måste allt besvaras?", DraftOption.all(AnsweringRule.Extent.self, notes: DraftNotes.answering),
            path: "answering.extent", clause: .must("För det som kommer in gäller att {svar}."),
            help: "Välj det som ligger närmast dokumentet."),
        .pick(
            "lamna-over", .replies, "Får en fråga lämnas över till någon annan?",
            [DraftOption("ja", "true", clause: .may("Den som inte själv kan svara lämnar över frågan."))],
            otherwise: .answer("ja"), path: "outcomes.handedOver",
            help: "Svara ja om det ska gå att välja i inkorgen. Den som tar över svarar inom samma tid."),
        .pick(
            "utan-svar", .replies, "Får ett inlägg avslutas utan svar, med ett skäl?",
            [DraftOption("ja", "true", clause: .may("Det som inte väntar på ett svar får avslutas utan, med ett skäl."))],
            otherwise: .answer("ja"), path: "outcomes.noAnswerNeeded",
            help: "Till exempel ett tack. Utan den möjligheten måste varje inlägg besvaras, lämnas över eller tas bort."),
        .tick(
            "underskrift", .replies, "Hur undertecknas ett svar?", DraftOption.all(SignatureRule.Part.self),
            path: "signature.parts", clause: .must("Svaret undertecknas med {svar}."),
            help: "Välj delarna i den ordning de ska stå."),
        .tick(
            "underskrift-utelamnas", .replies, "Vad i underskriften får utelämnas?", DraftOption.all(SignatureRule.Part.self),
            path: "signature.mayBeLeftOut", help: "Bara sådant som du valde i förra frågan.", when: .said("underskrift")),
        .tick(
            "ton", .replies, "Hur ska svaren låta?", DraftOption.all(ToneRule.Quality.self), path: "tone.is",
            clause: .must("Tonen i svaren är {svar}."), help: "Välj det som står i dokumentet."),
    ]
}

/// How binding something is, as people say it.
enum DraftStrength {
    static let options = [DraftOption("ska", Strength.must.rawValue), DraftOption("bör", Strength.should.rawValue)]

    /// A clause that is as binding as another question's answer says.
    static func clause(_ summary: String, _ question: String) -> DraftClause {
        DraftClause(summary: summary, strength: .must, strengthAsked: question)
    }
}
