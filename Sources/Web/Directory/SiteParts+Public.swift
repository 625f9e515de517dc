import Channels
import Guidelines

extension SiteParts {
    /// "vardagar 8–17".
    var hours: String { HoursWording(calendar: guideline.calendar, texts: texts).words }

    /// When the channels are watched, as the guideline itself says it: nil where each channel's plan does, and where the
    /// hours only serve to count deadlines.
    var watchedHours: String? {
        let watching = guideline.watching
        return watching.setBy == .guideline ? watching.words ?? hours : nil
    }

    /// How soon one gets an answer, as the guideline itself says it: the number that deadlines are counted by is promised
    /// only where the guideline has it.
    var promisedLimit: String {
        let reply = guideline.reply
        if reply.limitSetBy == .municipality, let words = reply.words { return words }
        return LimitWording(limit: reply.limit, texts: texts, countsEveryDay: guideline.calendar.isStaffedEveryDay).words
    }

    /// How soon one gets an answer, in a sentence or two.
    private var answerPromise: String {
        let (reply, signature) = (guideline.reply, guideline.signature)
        let said = reply.limitSetBy == .municipality && reply.words != nil
        let planned = guideline.watching.setBy == .plan ? texts("public.planned") : nil
        let strength = reply.strength == .must ? "must" : "should"
        let limit = ["limit": promisedLimit]
        let answer = said ? texts("public.answerSaid.\(strength)", limit) : texts("public.answer", limit)
        let signed = signature.aspects.first.map { parts in
            let strength = signature.strength == .must ? "must" : "should"
            return texts("public.signed.\(strength)", ["parts": parts.phrase.words(in: .sv)])
        }
        return [
            watchedHours.map { texts("public.watched", ["hours": $0]) } ?? planned, answer, signed,
        ].compactMap(\.self).joined(separator: " ")
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
    var insteadOfPhone: [Fact] { reach.phone == nil ? [mail].compactMap(\.self) : [] }

    /// When somebody answers and where more ways are told, as the coordinator has said it.
    var moreContacts: [Fact] {
        let reach = reach
        return [
            reach.hours.map { Fact(texts("contact.hours"), $0) },
            reach.page.map { Fact(texts("contact.page"), OutsideLink.shown($0.text), link: $0.text) },
        ].compactMap(\.self)
    }

    private var mail: Fact? {
        reach.email.map { Fact(texts("contact.email"), $0, link: "mailto:\($0)") }
    }

    /// How to reach those responsible.
    var contacts: [Fact] {
        let authority = guideline.authority
        var facts = [mail].compactMap(\.self)
        facts += [fact(.phone)].compactMap(\.self) + moreContacts + [fact(.website)].compactMap(\.self)
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
