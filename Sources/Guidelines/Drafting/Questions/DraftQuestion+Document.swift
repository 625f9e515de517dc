// Which municipality and which document.
extension DraftQuestion {
    static let municipality: [DraftQuestion] = [
        .open(
            "kommun", .municipality, "Vad heter kommunen eller regionen?", otherwise: .needed, path: "municipality.name",
            help: "Skriv hela namnet, så som det ska stå på sidorna.", example: "Provby kommun"),
        .open(
            "kortnamn", .municipality, "Vilket kortnamn ska riktlinjen ha i adresser och kommandon?", .name,
            otherwise: .made { $0.first("kommun").flatMap(DraftNames.short) }, path: "id",
            help: "Bara små bokstäver a–z, siffror och bindestreck.", example: "provby"),
        .open(
            "webbplats", .municipality, "Vilken adress har kommunens webbplats?", .address, otherwise: .needed,
            path: "municipality.website", help: "Hela adressen, med https:// först.", example: "https://www.provby.se"),
        .open(
            "telefon", .municipality, "Vilket nummer har växeln?", path: "municipality.phone",
            help: "Numret visas där någon kan behöva ringa, till exempel vid en kris.", example: "0123-45 60 00"),
        .open(
            "epost", .municipality, "Till vilken e-postadress vänder man sig för att få ut allmänna handlingar?",
            path: "municipality.email", help: "Ofta registratorns eller kommunens gemensamma adress.",
            example: "kommun@provby.se"),
        .open(
            "namnd", .municipality, "Vilken nämnd eller styrelse svarar för kanalerna?", path: "municipality.board",
            help: "Den som är ytterst ansvarig, ofta kommunstyrelsen.", example: "Kommunstyrelsen"),
        .open(
            "samordnare", .municipality, "Vem samordnar sociala medier i kommunen?", path: "municipality.coordinator",
            help: "En avdelning eller en funktion, inte en person med namn. Den kallas ”den som samordnar” i andra frågor.",
            example: "kommunikationsavdelningen"),
    ]

    static let document: [DraftQuestion] = [
        .open(
            "titel", .document, "Vad heter dokumentet?", otherwise: .answer("Riktlinjer för sociala medier"),
            path: "document.title", clause: .information("Dokumentet heter {svar} och gäller i {kommun}."),
            help: "Titeln så som den står överst i dokumentet.", example: "Riktlinjer för sociala medier"),
        .open(
            "bokstaver", .document, "Vilka bokstäver ska punkternas namn börja med?", .prefix,
            otherwise: .made { $0.first("kortnamn").flatMap(DraftNames.prefix) },
            help: "Två till åtta stora bokstäver A–Z. Varje punkt får ett namn av dem och ett nummer, till exempel PRO-1.",
            example: "PRO"),
        .pick(
            "status", .document, "Är dokumentet beslutat, eller är det ett utkast?",
            [DraftOption("beslutat", "adopted"), DraftOption("utkast", "draft")], otherwise: .needed,
            path: "document.status", help: "Beslutat: det gäller redan. Utkast: det är inte beslutat än."),
        .open(
            "beslutades-av", .document, "Vem beslutade dokumentet?", path: "document.decidedBy",
            help: "En nämnd, en styrelse eller en chef.", example: "Kommunstyrelsen"),
        .open(
            "datum", .document, "Vilket datum beslutades det?", .date, path: "document.decidedOn",
            help: "År, månad och dag. Är det ett utkast: det datum som står på det.", example: "2026-03-27"),
        .open(
            "arendenummer", .document, "Vilket ärendenummer har det?", path: "document.caseNumber",
            help: "Det kallas också diarienummer och brukar stå på första sidan.", example: "KS 2026/118"),
        .open(
            "dokumentansvarig", .document, "Vem ansvarar för dokumentet?", path: "document.owner",
            help: "Den som håller det aktuellt, till exempel en avdelning.", example: "Kommunikationsavdelningen"),
        .open(
            "ersatter", .document, "Vilket dokument ersätter det?", path: "document.replaces",
            help: "Titel eller ärendenummer på det som gällde förut.", example: "Riktlinjer från 2019"),
        .open(
            "galler-vilka", .document, "Vilka gäller det?", path: "document.scope",
            help: "Till exempel alla anställda, eller bara vissa förvaltningar.", example: "Alla verksamheter i kommunen"),
    ]

    static let scope: [DraftQuestion] = [
        .tick(
            "medier", .scope, "Vilka slags medier nämner riktlinjen?", DraftOption.all(ScopeRule.Kind.self),
            path: "scope.kinds", clause: .information("Riktlinjen nämner {svar}."),
            help: "Välj alla som står i dokumentet."),
        .flag(
            "anvandarnas", .scope, "Säger riktlinjen att sociala medier är det som användarna själva fyller med innehåll?",
            path: "scope.userContent", clause: .information("Sociala medier är sådant som användarna själva fyller med innehåll."),
            help: "Svara ja om dokumentet beskriver dem så."),
        .flag(
            "bara-dialog", .scope, "Gäller riktlinjen bara medier där man kan föra en dialog?", path: "scope.dialogueOnly",
            clause: .information("Riktlinjen gäller bara medier där man kan föra en dialog."),
            help: "Svara ja om dokumentet undantar medier där ingen kan svara."),
        .open(
            "plattformar", .scope, "Vilka plattformar nämner den?", .texts, path: "scope.platforms",
            clause: .information("Riktlinjen nämner {svar} som exempel."),
            help: "Skriv dem med komma emellan.", example: "Facebook, Instagram"),
    ]
}
