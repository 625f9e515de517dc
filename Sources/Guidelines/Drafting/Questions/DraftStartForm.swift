/// What the paper before a channel's start usually asks.
enum DraftStartForm {
    static let options: [DraftOption] = [
        option("syfte", "syfte", "Varför ska kanalen finnas?"),
        option("mål", "mal", "Vad ska kommunikationen leda till?"),
        option("målgrupp", "malgrupp", "Vilka ska kanalen nå?"),
        option("innehåll", "innehall", "Vad ska kanalen handla om, och stämmer det med det som sägs på andra ställen?"),
        option("vilket medium", "medium", "Vilken plattform ska användas?", .platform),
        option("tid och resurser", "resurser", "Hur mycket tid tar det att starta och sköta kanalen?"),
        option("vem som bevakar", "bevakning", "Vilka bevakar och uppdaterar kanalen?", .people),
        option("ansvarig person", "ansvarig", "Vem är ansvarig för kanalen?", .person),
        option("kontaktuppgifter", "kontakt", "Hur når man den som är ansvarig?", .contact),
        option("tydlig avsändare", "avsandare", "Syns det att kanalen är kommunens?", .yesNo),
        option("risk för hemliga uppgifter", "risk", "Finns det risk att hemliga uppgifter kommer ut?"),
        option("rutiner för handlingar", "rutiner", "Hur diarieförs, arkiveras och gallras det som skrivs?"),
        option("hur besökarna hittar hit", "hitta", "Hur ska besökarna hitta kanalen?"),
    ]

    private static func option(
        _ words: String, _ id: String, _ question: String, _ answer: StartFormRule.Question.Answer = .text
    ) -> DraftOption {
        DraftOption(
            words, id, clause: .must("Underlaget tar upp \(words)."),
            item: .startQuestion(id: id, question: question, answer: answer))
    }
}
