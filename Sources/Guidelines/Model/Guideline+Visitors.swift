extension Guideline {
    /// The information for visitors of one channel, line by line, each with the clauses that ask for it.
    ///
    /// - Parameters:
    ///   - unit: the unit that runs the channel.
    ///   - purpose: what the channel is for.
    ///   - contact: how to reach those responsible.
    public func visitorInformation(unit: String, purpose: String, contact: String) -> [VisitorText] {
        let values = [
            "municipality": municipality, "unit": unit, "purpose": purpose, "contact": contact,
            "prohibited": prohibited,
        ]
        return visitorInformation.map { line in
            VisitorText(
                id: line.id, text: PlaceText.fill(line.text, with: values), english: line.english, tells: line.tells,
                setBy: line.setBy, clauses: line.clauses)
        }
    }

    /// A line in English; nil where nobody has written it so, or where it would enumerate what has no English name.
    ///
    /// - Parameters: as in ``visitorInformation(unit:purpose:contact:)``, in English.
    public func english(
        _ line: VisitorText, municipality: String, unit: String, purpose: String, contact: String
    ) -> String? {
        guard let english = line.english else { return nil }
        var values = ["municipality": municipality, "unit": unit, "purpose": purpose, "contact": contact]
        if PlaceText.places(in: english).contains("prohibited") {
            guard let prohibitedInEnglish else { return nil }
            values["prohibited"] = prohibitedInEnglish
        }
        return PlaceText.fill(english, with: values)
    }

    /// What may not be posted, in English: only the grounds that somebody has named in English, since a translation may not
    /// forbid more than the guideline does. Nil when none is.
    public var prohibitedInEnglish: String? {
        let names = removingGrounds.compactMap(\.english?.lowercasedFirst)
        guard let last = names.last else { return nil }
        return names.count > 1 ? "\(names.dropLast().joined(separator: ", ")) and \(last)" : last
    }

    /// The grounds whose content goes, or may go.
    public var removingGrounds: [Ground] { grounds.filter { $0.action != .refer } }

    /// What may not be posted, as an enumeration: "olaga hot, uppvigling och reklam".
    public var prohibited: String { prohibited(in: grounds) }

    func prohibited(in grounds: [Ground]) -> String {
        let names = grounds.filter { $0.action != .refer }.map(\.name.lowercasedFirst)
        guard names.count > 1, let last = names.last else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " och " + last
    }
}

extension String {
    /// As it reads inside a sentence.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
