extension ProfileReader {
    func authority() -> Authority? {
        guard let reader = block("municipality", as: ProfileFormat.municipality) else { return nil }
        let (name, website) = (reader.text("name"), reader.address("website"))
        let (board, coordinator) = (reader.text("board"), reader.text("coordinator"))
        let (phone, email) = (reader.text("phone"), reader.text("email"))
        guard let name, let website else { return nil }
        return Authority(
            name: name, board: board, coordinator: coordinator, website: website, phone: phone, email: email)
    }

    func document() -> GuidelineDocument? {
        guard let reader = block("document", as: ProfileFormat.document) else { return nil }
        let (title, status) = (reader.text("title"), reader.choice("status", of: GuidelineDocument.Status.self))
        let (decidedBy, decidedOn) = (reader.text("decidedBy"), reader.date("decidedOn"))
        let (caseNumber, owner) = (reader.text("caseNumber"), reader.text("owner"))
        let (replaces, scope, note) = (reader.text("replaces"), reader.text("scope"), reader.note())
        let clauses = references(in: reader, rule: "document")
        guard let title, let status else { return nil }
        return GuidelineDocument(
            title: title, status: status, decidedBy: decidedBy, decidedOn: decidedOn, caseNumber: caseNumber,
            owner: owner, replaces: replaces, scope: scope, note: note, clauses: clauses)
    }

    func visitorInformation() -> [VisitorText] {
        var names = NameList(problems: problems)
        return blocks("visitorInformation", as: ProfileFormat.visitorText).compactMap { reader in
            let (id, text, english) = (reader.name("id"), reader.text("text"), reader.text("english"))
            let tells = reader.choices("tells", of: VisitorText.Topic.self)
            let source = reader.choice("setBy", of: Duty.LimitSource.self) ?? .guideline
            let clauses = references(in: reader, rule: "visitorInformation")
            guard let id, let text else { return nil }
            names.take(id, line: reader.line(of: "id"))
            checkPlaces(of: text, line: reader.line(of: "text"))
            if let english { checkPlaces(of: english, against: text, line: reader.line(of: "english")) }
            return VisitorText(id: id, text: text, english: english, tells: tells, setBy: source, clauses: clauses)
        }
    }

    func texts() -> [GuidanceText] {
        var names = NameList(problems: problems)
        return blocks("texts", as: ProfileFormat.text).compactMap { reader in
            let (id, place) = (reader.name("id"), reader.choice("place", of: GuidanceText.Place.self))
            let (heading, text, note) = (reader.text("heading"), reader.text("text"), reader.note())
            let clauses = references(in: reader, rule: "texts")
            if let id { names.take(id, line: reader.line(of: "id")) }
            guard let id, let place, let heading, let text else { return nil }
            return GuidanceText(id: id, place: place, heading: heading, text: text, clauses: clauses, note: note)
        }
    }

    func policies() -> [Policy] {
        var names = NameList(problems: problems)
        return blocks("policies", as: ProfileFormat.policy).compactMap { reader in
            let (id, name, kind) = (reader.name("id"), reader.text("name"), reader.choice("kind", of: Policy.Kind.self))
            let (reference, replacedBy) = (reader.text("reference"), reader.text("replacedBy"))
            let (link, note) = (reader.address("link"), reader.note())
            let clauses = references(in: reader, rule: "policies")
            if let id { names.take(id, line: reader.line(of: "id")) }
            guard let id, let name, let kind else { return nil }
            return Policy(
                id: id, name: name, kind: kind, reference: reference, replacedBy: replacedBy, link: link, clauses: clauses,
                note: note)
        }
    }

    private func checkPlaces(of text: String, line: Int) {
        for name in PlaceText.places(in: text) where !VisitorText.places.contains(name) {
            problems.add(line: line, .unknownPlace(name, places: VisitorText.places))
        }
    }

    /// The English of a line may hold less than the Swedish, never more: nobody is bound by a translation.
    private func checkPlaces(of english: String, against text: String, line: Int) {
        let places = PlaceText.places(in: text)
        for name in PlaceText.places(in: english) where !places.contains(name) {
            problems.add(line: line, .englishSaysMore(name))
        }
    }
}
