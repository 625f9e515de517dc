/// What the law says beside an answer that a guideline may well have. The guideline's rule stays; the note goes with it.
enum DraftNotes {
    static let answering: [AnsweringRule.Extent: Note] = [
        .whatExpectsAnswer: Note(
            "Den som ställer en fråga till kommunen ska få hjälp utan onödigt dröjsmål. Lämna bara det obesvarat som inte är en fråga.",
            law: "6 § förvaltningslagen (2017:900)")
    ]

    static let exempt: [RecordRule.Exempt: Note] = Dictionary(
        uniqueKeysWithValues: RecordRule.Exempt.allCases.map {
            ($0, Note(
                "Hemliga uppgifter diarieförs alltid, vad riktlinjen än säger.",
                law: "5 kap. 1 och 2 §§ offentlighets- och sekretesslagen (2009:400)"))
        })

    static let disposal: [DisposalRule.Decision: Note] = [
        .whenNotCurrent: Note(
            "Att ta bort något från kanalen är inte att gallra det. Det som har kommit in eller upprättats får förstöras först efter ett beslut om gallring.",
            law: "10 § arkivlagen (1990:782)")
    ]

    static let people: [PublishingPeopleRule.LegalGround: Note] = [
        .writtenConsent: Note(
            "Samtycke är sällan rätt grund för en myndighet. Ofta är publiceringen i stället en uppgift av allmänt intresse. Fråga dataskyddsombudet.",
            law: "artikel 6.1 e i EU:s dataskyddsförordning (2016/679); 2 kap. 2 § lagen (2018:218)")
    ]

    static let privateUse: [PrivateUseRule.Point: Note] = [
        .freedomToInform: Note(
            "Meddelarfriheten gäller den som lämnar uppgifter till medier med grundlagsskydd. Den som själv publicerar i sociala medier har yttrandefrihet men inget källskydd.",
            law: "1 kap. 7 § tryckfrihetsförordningen; 1 kap. 10 § och 2 kap. 1 § yttrandefrihetsgrundlagen"),
        .noSourceProtection: Note(
            "Källskyddet gäller när den anställda lämnar uppgifter till medier med grundlagsskydd. För det som man själv skriver i sociala medier gäller yttrandefriheten.",
            law: "1 kap. 7 § tryckfrihetsförordningen; 1 kap. 10 § och 2 kap. 1 § yttrandefrihetsgrundlagen"),
    ]
}
