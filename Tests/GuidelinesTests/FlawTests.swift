import Testing

@testable import Guidelines

/// Where a document says one thing and the law another, or says something that can be read in several ways, the
/// profile keeps what the document says, and the rule carries a note.
@Suite("Where the text and the law differ, the rule says so")
struct FlawTests {
    @Test("KUN-1, KUN-31, KUN-42: a draft with gaps, a stray word, and an act that nobody has found")
    func draft() throws {
        let kungalv = try guideline("kungalv")
        #expect(kungalv.document.status == .draft && kungalv.document.caseNumber == nil && kungalv.document.decidedOn == nil)
        try expect("kungalv", "KUN-1", at: "document", says: "utkast")
        #expect(kungalv.clause("KUN-31")?.note?.text.contains("ett ord hamnat fel") == true)
        try expect("kungalv", "KUN-42", at: "grounds.personuppgifter", says: "ingen lag med det namnet", law: "(2016/679)")
    }

    @Test("KUN-27, KUN-29: to take off a channel is not to dispose of")
    func disposal() throws {
        try expect("kungalv", "KUN-27", at: "removal", says: "Det är två olika saker", law: "arkivlagen (1990:782)")
        try expect("kungalv", "KUN-29", at: "disposal", says: "Det är två olika saker", law: "arkivlagen (1990:782)")
        for profile in ["hallsberg", "ludvika", "osby"] {
            let note = try #require(try guideline(profile).rule(DisposalRule.self)?.basis.note)
            #expect(note.text.contains(" gallr") && note.law?.contains("arkivlagen (1990:782)") == true, "\(profile)")
        }
    }

    @Test("HBG-8.17: the act on terrorism is today's")
    func terrorism() throws {
        try expect(
            "hallsberg", "HBG-8.17", at: "grounds.uppmaning-till-terroristbrott", says: "(2010:299), som är upphävd",
            law: "7 § terroristbrottslagen (2022:666)")
        try expect("hallsberg", "HBG-8.17", at: "removalList", says: "(2010:299)", law: "7 § terroristbrottslagen (2022:666)")
    }

    @Test("LUD-15, GOT-8: the act on personal data is today's, and so is the one on procedure")
    func personalData() throws {
        try expect("ludvika", "LUD-15", at: "publishingPeople", says: "upphörde att gälla 2018", law: "(2016/679)")
        try expect("ludvika", "LUD-15", at: "grounds.personuppgifter", says: "(PUL)", law: "(2016/679)")
        try expect("gotland", "GOT-8", at: "publishingPeople", says: "upphörde att gälla 2018", law: "(2016/679)")
        try expect("gotland", "GOT-8", at: "policies.forvaltningslagen", says: "ersattes 2018", law: "(2017:900)")
    }

    @Test("HBG-11.4, GOT-7: bodies that have closed or changed their names")
    func bodies() throws {
        try expect("hallsberg", "HBG-11.4", at: "policies.e-delegationens-vagledning", says: "eSam")
        try expect("hallsberg", "HBG-11.4", at: "policies.skl-vagledning", says: "SKR")
        try expect("hallsberg", "HBG-11.4", at: "policies.datainspektionen", says: "Integritetsskyddsmyndigheten")
        try expect("gotland", "GOT-7", at: "policies.datainspektionen-personuppgifter", says: "IMY")
    }

    @Test("HBG-8.1, GOT-37, KUN-43, OSB-13: all five are older than 4 a § of the act on bulletin boards")
    func intermediaries() throws {
        for profile in Matrix.profiles {
            let note = try #require(try guideline(profile).watching.basis.note, "\(profile)")
            #expect(note.text.contains("1 december 2024") && note.law?.contains("4 a §") == true, "\(profile)")
        }
    }

    @Test("HBG-8.3: a day and night on weekdays can be read in three ways")
    func day() throws {
        try expect("hallsberg", "HBG-8.3", at: "reply", says: "tre sätt")
        #expect(try guideline("hallsberg").reply.reading == .workingDay)
    }

    @Test("GOT-17: the duty to remove does not reach everything that is written")
    func everything() throws {
        try expect("gotland", "GOT-17", at: "removal", says: "uppenbart", law: "5 § lagen (1998:112)")
    }

    @Test("OSB-43: what falls under secrecy is always registered")
    func searchable() throws {
        try expect("osby", "OSB-43", at: "records", says: "sekretess", law: "5 kap.")
    }

    @Test("HBG-8.30, KUN-38: political content is weighed against freedom of expression, alike for all")
    func politics() throws {
        try expect("hallsberg", "HBG-8.30", at: "grounds.politiska-budskap", says: "lika för alla", law: "JO 1248-2008")
        for (profile, ground) in [("hallsberg", "politiska-budskap"), ("kungalv", "partipolitik")] {
            let laws = try #require(guideline(profile).ground(ground)).notes.compactMap(\.law).joined()
            #expect(laws.contains("2 kap. 1 § regeringsformen") && laws.contains("5 § förvaltningslagen (2017:900)"))
        }
    }

    @Test("HBG-10.2, GOT-43: to inform the media is one right, to post something yourself is another")
    func sources() throws {
        try expect("hallsberg", "HBG-10.2", at: "privateUse", says: "inget källskydd", law: "1 kap. 7 § tryckfrihetsförordningen")
        try expect("gotland", "GOT-43", at: "privateUse", says: "inget källskydd", law: "1 kap. 7 § tryckfrihetsförordningen")
    }

    @Test("GOT-37: whether every day means weekends too is not said")
    func weekends() throws {
        try expect("gotland", "GOT-37", at: "calendar", says: "inte om lördagar, söndagar och helgdagar räknas")
    }

    @Test("OSB-1: the document has no date and no one who decided")
    func undated() throws {
        let osby = try guideline("osby")
        #expect(osby.document.decidedOn == nil && osby.document.decidedBy == nil)
        try expect("osby", "OSB-1", at: "document", says: "inte när det antogs eller vem som beslutade")
    }

    @Test("HBG-6.10: consent is seldom the right ground for an authority")
    func consent() throws {
        try expect("hallsberg", "HBG-6.10", at: "publishingPeople", says: "samtycke är sällan rätt grund", law: "artikel 6.1 e")
    }

    @Test("A ground that is only a local rule asks for a reason, and shows objectivity and freedom of expression", arguments: Matrix.profiles)
    func localRules(profile: String) throws {
        let grounds = try guideline(profile).grounds
        #expect(grounds.contains { $0.kind == .localRule })
        for ground in grounds {
            #expect(ground.needsReason == (ground.kind != .obviousCrime), "\(ground.id)")
            #expect(ground.notes.contains(LegalNote.localRule) == (ground.kind == .localRule), "\(ground.id)")
            #expect((ground.law != nil) == (ground.kind != .localRule), "\(ground.id)")
        }
    }

    @Test("HBG-8.15, OSB-29, KUN-32: pictures of child abuse are never copied, whatever the guideline says", arguments: Matrix.profiles)
    func childAbuse(profile: String) throws {
        for ground in try guideline(profile).grounds(covering: .childAbuse) {
            #expect(ground.evidence == .withoutMedia, "\(ground.id)")
            #expect(ground.note?.law?.contains("16 kap. 10 a § brottsbalken") == true, "\(ground.id)")
        }
    }

    private func guideline(_ profile: String) throws -> Guideline {
        try GuidelineLibrary.shipped.guideline(profile)
    }

    /// The part of the profile carries the clause, and its note has the words and the law.
    private func expect(
        _ profile: String, _ clause: ClauseID, at path: String, says words: String, law: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let guideline = try guideline(profile)
        #expect(guideline.carriers[clause]?.contains { $0.path == path } == true, sourceLocation: sourceLocation)
        let found = notes(at: path, in: guideline).contains { note in
            note.text.contains(words) && law.map { note.law?.contains($0) == true } ?? true
        }
        #expect(found, "\(path): \(notes(at: path, in: guideline))", sourceLocation: sourceLocation)
    }

    private func notes(at path: String, in guideline: Guideline) -> [Note] {
        let parts = guideline.parts
        let name = String(path.drop { $0 != "." }.dropFirst())
        let notes: [Note?] =
            switch path.prefix(while: { $0 != "." }) {
            case "document": [parts.document.note]
            case "calendar": [parts.watching.basis.note]
            case "reply": [parts.reply.note]
            case "removal": [parts.removal.note]
            case "grounds": guideline.ground(name)?.notes ?? []
            case "policies": parts.policies.filter { $0.id == name }.map(\.note)
            default: [parts.rules[RuleKey(path)]?.basis.note]
            }
        return notes.compactMap(\.self)
    }
}
