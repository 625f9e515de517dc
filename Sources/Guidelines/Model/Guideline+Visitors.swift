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
                id: line.id, text: PlaceText.fill(line.text, with: values), tells: line.tells, setBy: line.setBy,
                clauses: line.clauses)
        }
    }

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
