import Channels
import Guidelines

/// Puts a channel into words: what the guideline and 3 § lag (1998:112) ask that visitors are told (HBG-6.1–6.6).
struct ChannelPageMaker {
    let parts: SiteParts
    let line: DirectoryLine

    private var texts: Texts { parts.texts }
    private var guideline: Guideline { parts.guideline }
    private var channel: Channel { line.channel }

    var page: ChannelPage {
        let stamp = ChannelStamp(channel, parts)
        return ChannelPage(
            frame: parts.publicFrame(), title: channel.name, name: channel.name,
            platform: parts.platformName(channel.platform), purpose: channel.purpose,
            address: channel.isOpen ? OutsideLink(channel.address) : nil, isClosed: !channel.isOpen, closed: closed,
            stamp: stamp.word, since: stamp.since, told: told, answer: parts.answerPromise, answerWhy: answerWhy,
            records: guideline.texts(at: .publicRecords).map { Titled(heading: $0.heading, words: $0.text) },
            removedLead: guideline.texts(at: .removedContent).first?.text ?? texts("channel.removedLead"), kinds: kinds,
            facts: facts)
    }

    private var closed: String? {
        guard let day = channel.closedOn else { return nil }
        return texts("channel.closed", ["day": parts.times.date(day), "municipality": guideline.municipality])
    }

    /// What visitors must be told, in the guideline's own words.
    private var told: [String] {
        let contact = ([line.unit.name] + parts.contacts.filter { $0.link != nil }.map(\.words)).joined(separator: ", ")
        return guideline.visitorInformation(unit: line.unit.name, purpose: channel.purpose, contact: contact).map(\.text)
    }

    private var answerWhy: String {
        let clauses = guideline.watching.basis.clauses.prefix(1) + [guideline.reply.clause]
        return texts("channel.answerWhy", ["clauses": clauses.map(\.text).joined(separator: ", ")])
    }

    private var kinds: [RemovedKind] {
        let removed = guideline.grounds.filter { $0.action != .refer }
        let referred = guideline.grounds.filter { $0.action == .refer }
        return GroundKind.allCases.compactMap { kind in
            section("kind.\(kind.rawValue)", removed.filter { $0.kind == kind })
        } + [section("kind.referred", referred)].compactMap(\.self)
    }

    private func section(_ key: String, _ grounds: [Ground]) -> RemovedKind? {
        guard !grounds.isEmpty else { return nil }
        return RemovedKind(
            heading: texts("\(key).heading"), words: texts("\(key).public"),
            grounds: grounds.map { NamedGround(name: $0.name, law: $0.lawBeyondTheAct) })
    }

    private var facts: [Fact] {
        var facts = [
            Fact(texts("channel.runBy"), "\(line.unit.name), \(guideline.municipality)"),
            Fact(texts("channel.board"), line.unit.board),
        ]
        if let group = channel.targetGroup { facts.append(Fact(texts("channel.targetGroup"), group)) }
        facts.append(
            Fact(texts("channel.comments"), texts(channel.openComments ? "channel.commentsOpen" : "channel.commentsClosed")))
        return facts + parts.contacts
    }
}

extension Ground {
    /// The law behind the ground, without the act on electronic bulletin boards that every obvious crime falls under.
    /// Nil for a local rule: what law there is speaks for the one who wrote, and is told in the notes.
    var lawBeyondTheAct: String? {
        if kind == .localRule { return nil }
        guard let law, kind == .obviousCrime else { return law }
        let rest = law.split(separator: ";").filter { !$0.contains("1998:112") }
        return rest.isEmpty ? law : rest.joined(separator: ";").trimmed.description
    }
}
