import Channels
import Guidelines

extension SiteParts {
    /// "vardagar 8–17".
    var hours: String { HoursWording(calendar: guideline.calendar, texts: texts).words }

    /// How soon one gets an answer, in a sentence or two.
    var answerPromise: String {
        let limit = LimitWording(limit: guideline.reply.limit, texts: texts).words
        let promise = texts("public.answer", ["hours": hours, "limit": limit])
        guard let signed = guideline.signature.aspects.first?.phrase.words(in: .sv) else { return promise }
        return "\(promise) \(texts("public.signed", ["parts": signed]))"
    }

    /// The same with the clauses behind it and what to keep in mind.
    func answerPart(_ guidance: PageGuidance) -> GuidancePart {
        let (watching, reply, signature) = (guideline.watching, guideline.reply, guideline.signature)
        return guidance.part(
            texts("directory.answerHeading"), answerPromise,
            [reply.clause, watching.basis.clause, signature.clause].compactMap(\.self),
            [reply.note, watching.basis.note, signature.basis.note])
    }

    /// The way to write, where people are used to a number and the municipality has given none.
    var insteadOfPhone: [Fact] { guideline.authority.phone == nil ? [mail].compactMap(\.self) : [] }

    private var mail: Fact? {
        guideline.authority.email.map { Fact(texts("contact.email"), $0, link: "mailto:\($0)") }
    }

    /// How to reach those responsible.
    var contacts: [Fact] {
        let authority = guideline.authority
        var facts = [mail].compactMap(\.self)
        facts += [.phone, .website].compactMap(fact)
        if let coordinator = authority.coordinator {
            facts.append(Fact(texts("contact.coordinator"), coordinator.capitalisedFirst))
        }
        return facts
    }
}

extension OutsideLink {
    init(_ address: WebAddress) {
        self.init(link: address.text, shown: Self.shown(address.text))
    }

    /// An address as people write it: without scheme, "www." and the slash at the end.
    static func shown(_ address: String) -> String {
        var rest = address[...]
        for start in ["https://", "http://", "www."] where rest.hasPrefix(start) { rest = rest.dropFirst(start.count) }
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        return String(rest)
    }
}

extension String {
    /// With a capital letter first; the rest as it is.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
