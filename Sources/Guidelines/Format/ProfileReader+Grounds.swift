extension ProfileReader {
    func grounds() -> [Ground] {
        var names = NameList(problems: problems)
        return blocks("grounds", as: ProfileFormat.ground).compactMap { ground($0, names: &names) }
    }

    private func ground(_ reader: SectionReader, names: inout NameList) -> Ground? {
        let (id, name) = (reader.name("id"), reader.text("name"))
        let english = reader.text("english")
        let (law, note) = (reader.text("law"), reader.note())
        let (limit, words) = (reader.limit("limit"), reader.text("words"))
        let kind = reader.choice("kind", of: GroundKind.self)
        let covers = reader.choices("covers", of: ContentCategory.self)
        let action = reader.choice("action", of: GroundAction.self)
        let evidence = reader.choice("evidence", of: EvidenceRule.self)
        let clauses = references(in: reader, rule: id.map { "grounds (\($0))" } ?? "grounds")
        let (police, register) = (flag("policeReport", reader), flag("register", reader))
        let (notify, silent) = (flag("notifyAuthor", reader), flag("replyForbidden", reader))
        if let id { names.take(id, line: reader.line(of: "id")) }
        checkLaw(reader, kind: kind, evidence: evidence)
        checkKind(reader, kind: kind, covers: covers, action: action)
        checkSteps(reader, evidence: evidence)
        checkCrime(reader, kind: kind, covers: covers, action: action, evidence: evidence)
        guard let id, let name, let kind, let action else { return nil }
        return Ground(
            id: id, name: name, english: english, kind: kind, covers: covers, clauses: clauses, law: law, action: action,
            evidence: evidence ?? silentEvidence(covers), isEvidenceAsked: evidence != nil && evidence != EvidenceRule.none,
            policeReport: police, register: register, notifyAuthor: notify, replyForbidden: silent, limit: limit,
            words: words, note: note)
    }

    /// What is kept where the guideline is silent: everything, but never images of child abuse.
    private func silentEvidence(_ covers: [ContentCategory]) -> EvidenceRule {
        covers.contains(.childAbuse) ? .withoutMedia : .full
    }

    private func flag(_ key: String, _ reader: SectionReader) -> Bool {
        reader.flag(key, otherwise: false)
    }

    /// What must be removed must be of a kind that the law has it in, and only what the law calls a crime may pass for
    /// one. What the guideline merely lets go may rest on a law or rule of its own choice.
    private func checkKind(
        _ reader: SectionReader, kind: GroundKind?, covers: [ContentCategory], action: GroundAction?
    ) {
        guard let kind, action == .mustRemove || kind == .obviousCrime else { return }
        for category in covers where !category.lawfulKinds.contains(kind) {
            let kinds = GroundKind.allCases.filter(category.lawfulKinds.contains).map(\.rawValue)
            problems.add(line: reader.line(of: "kind"), .kindDoesNotFit(category.rawValue, kinds: kinds))
        }
    }

    /// A ground says whether something is done; the block of that step says by which clauses.
    private func checkSteps(_ reader: SectionReader, evidence: EvidenceRule?) {
        let isKept = evidence != nil && evidence != EvidenceRule.none
        let steps: [(key: String, isTaken: Bool, block: RuleKey)] = [
            ("evidence", isKept, EvidenceKeepingRule.key), ("register", flag("register", reader), RemovedRecordsRule.key),
            ("policeReport", flag("policeReport", reader), PoliceReportRule.key),
            ("notifyAuthor", flag("notifyAuthor", reader), AuthorNoticeRule.key),
        ]
        for step in steps where step.isTaken && !top.has(step.block.name) {
            problems.add(line: reader.line(of: step.key), .stepNeedsBlock(step.key, block: step.block.name))
        }
    }

    /// What the law demands of a ground, whatever the guideline says.
    private func checkLaw(_ reader: SectionReader, kind: GroundKind?, evidence: EvidenceRule?) {
        guard let kind, kind != .localRule else { return }
        if evidence == EvidenceRule.none { problems.add(line: reader.line(of: "evidence"), .evidenceNeeded) }
        if !reader.has("law") { problems.add(line: reader.line, .lawNeeded) }
    }

    /// What 5 § of act 1998:112 lists must go, and images of child abuse may never be copied.
    private func checkCrime(
        _ reader: SectionReader, kind: GroundKind?, covers: [ContentCategory], action: GroundAction?, evidence: EvidenceRule?
    ) {
        if kind == .obviousCrime, let action, action != .mustRemove {
            problems.add(line: reader.line(of: "action"), .crimeMustGo)
        }
        if covers.contains(.childAbuse), evidence == .full {
            problems.add(line: reader.line(of: "evidence"), .abuseNeverCopied)
        }
    }
}
