import Channels
import Guidelines

/// Puts a channel into words: what the guideline and 3 § lag (1998:112) ask that visitors are told (HBG-6.1–6.6).
struct ChannelPageMaker {
    let parts: SiteParts
    let line: DirectoryLine
    let directory: PublicDirectory

    private let guidance: PageGuidance

    init(parts: SiteParts, line: DirectoryLine, directory: PublicDirectory) {
        self.parts = parts
        self.line = line
        self.directory = directory
        guidance = PageGuidance(parts, for: .everyone)
    }

    private var texts: Texts { parts.texts }
    private var guideline: Guideline { parts.guideline }
    private var channel: Channel { line.channel }

    var page: ChannelPage {
        let stamp = ChannelStamp(channel, takenOverSince: line.takenOverSince, parts)
        return ChannelPage(
            frame: parts.publicFrame(), title: channel.name, name: channel.name,
            platform: directory.platformList.name(of: channel.platform), purpose: channel.isOpen ? channel.purpose : nil,
            address: stamp.isWarning ? nil : OutsideLink(channel.address), isClosed: stamp.isWarning, stamp: stamp.word,
            since: stamp.since, warning: warning, open: channel.isOpen ? open : nil, closed: closed, facts: facts,
            report: channel.isOpen ? "\(SiteAddress.open(.report).path)?kanal=\(channel.slug)" : nil,
            changes: SiteAddress.open(.file(.atom)).path)
    }

    /// That somebody else may have the account; nil while nothing says so, and once the channel is closed.
    private var warning: String? {
        guard channel.isOpen else { return nil }
        return line.takenOverSince.map { texts("channel.takenOver", ["day": parts.times.date($0)]) }
    }

    private var open: OpenChannelPart {
        let removed = guidance.texts(at: .removedContent)
        return OpenChannelPart(
            told: told, answer: parts.answerPart(guidance), records: guidance.texts(at: .publicRecords), removed: removed,
            removedLead: removed.isEmpty ? texts("channel.removedLead") : nil, kinds: kinds,
            personalData: PersonalDataPart(
                controller: controller, words: texts("channel.personalDataWords"), page: SiteAddress.open(.personalData).path),
            reporting: guidance.texts(at: .contact))
    }

    private var closed: ClosedChannelPart? {
        guard let day = channel.closedOn else { return nil }
        let others = directory.lines(matching: DirectoryQuery(unit: line.unit.id, standing: .open)).prefix(20).map { line in
            let name = "\(line.channel.name), \(directory.platformList.name(of: line.channel.platform))"
            return Fact(line.unit.name, name, link: SiteAddress.channel(line.channel.slug).path)
        }
        return ClosedChannelPart(
            words: texts("channel.closed", ["day": parts.times.date(day)]), others: others, hasOthers: !others.isEmpty)
    }

    /// What visitors must be told, in the guideline's own words.
    private var told: [ToldPart] {
        let contact = ([line.unit.name] + parts.contacts.filter { $0.link != nil }.map(\.words)).joined(separator: ", ")
        return guideline.visitorInformation(unit: line.unit.name, purpose: AboutFacts.sentence(channel.purpose), contact: contact).map {
            ToldPart(words: $0.text, clauses: parts.links($0.clauses))
        }
    }

    private var kinds: [RemovedKind] {
        let removed = guideline.grounds.filter { $0.action != .refer } + guideline.grounds(ofAdditions: channel.localAdditions)
        let referred = guideline.grounds.filter { $0.action == .refer }
        return GroundKind.allCases.compactMap { kind in
            section("kind.\(kind.rawValue)", removed.filter { $0.kind == kind })
        } + [section("kind.referred", referred)].compactMap(\.self)
    }

    private func section(_ key: String, _ grounds: [Ground]) -> RemovedKind? {
        guard !grounds.isEmpty else { return nil }
        return RemovedKind(
            heading: texts("\(key).heading"), words: texts("\(key).public"),
            grounds: grounds.map { ground in
                let notes = guidance.notes([ground.note])
                return NamedGround(
                    name: ground.name, law: ground.lawBeyondTheAct, clauses: parts.links(ground.clauses), notes: notes,
                    hasNotes: !notes.isEmpty)
            })
    }

    /// Who answers for personal data on the channel; where the guideline is silent it is mostly the board (HBG-4.10,
    /// HBG-4.11, KUN-26).
    private var controller: RuleLine {
        let board = ["who": line.unit.board]
        guard let rule = guideline.rule(ControllerRule.self) else {
            return RuleLine(words: texts("channel.controllerUnsaid", board), clauses: [], notes: [])
        }
        let who = rule.controller == .board ? line.unit.board : guideline.municipality
        return guidance.line(texts("channel.controller", ["who": who]), by: rule.basis)
    }

    private var facts: [Fact] {
        var facts = [
            Fact(texts(channel.isOpen ? "channel.runBy" : "channel.wasRunBy"), "\(line.unit.name), \(guideline.municipality)"),
            Fact(texts("channel.board"), line.unit.board),
        ]
        if channel.isOpen, let handle = line.handle { facts.append(Fact(texts("channel.handle"), "@\(handle)")) }
        if channel.isOpen, let group = channel.targetGroup { facts.append(Fact(texts("channel.targetGroup"), group)) }
        if channel.isOpen {
            facts.append(
                Fact(texts("channel.comments"), texts(channel.openComments ? "channel.commentsOpen" : "channel.commentsClosed")))
            facts.append(Fact(texts("channel.crisis"), texts(channel.inCrisis ? "channel.crisisUsed" : "channel.crisisUnused")))
        }
        facts.append(Fact(texts("channel.opened"), parts.times.date(channel.openedOn)))
        if let closed = channel.closedOn { facts.append(Fact(texts("channel.closedFact"), parts.times.date(closed))) }
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
