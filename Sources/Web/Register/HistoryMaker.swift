import Channels

/// Every revision of a channel, with what each changed.
struct HistoryPage: Page {
    static let template: TemplateName = "register-history"

    let frame: Frame
    let title: String
    let channel: String
    let heading: String
    let revisions: [ChannelRevisionPart]
    let names: [Titled]
    let hasNames: Bool
}

/// One revision in the history.
struct ChannelRevisionPart: Sendable {
    let heading: String
    let address: String
    let when: String
    let state: Tag
    let comment: String?
    let answer: String?
    let changes: [FieldChange]
    /// What to say where nothing is compared.
    let first: String?
}

/// Puts a channel's history into words.
struct HistoryMaker {
    let parts: SiteParts
    let visit: Visit
    let file: ChannelFile
    let revisions: [ChannelRevision]

    private var texts: Texts { parts.texts }

    var page: HistoryPage {
        let names = file.names.map { name in
            let until = name.until.map(parts.times.date) ?? texts("register.now")
            return Titled(
                heading: "@\(name.handle)",
                words: texts("register.formerName", ["from": parts.times.date(name.from), "until": until]))
        }
        return HistoryPage(
            frame: parts.staffFrame(visit), title: texts("register.history.title", ["name": file.channel.name]),
            channel: SiteAddress.register(.channel(file.channel.slug)).path,
            heading: texts("register.history.title", ["name": file.channel.name]), revisions: revisions.map(part),
            names: names, hasNames: !names.isEmpty)
    }

    private func part(_ revision: ChannelRevision) -> ChannelRevisionPart {
        let words = file.words(parts)
        let before = before(revision)
        let content = revision.published ?? revision.proposed
        return ChannelRevisionPart(
            heading: revision.number.map { texts("register.revision", ["number": String($0)]) }
                ?? texts("register.proposal.heading"),
            address: SiteAddress.register(.proposal(revision.id.rawValue)).path, when: when(revision, words),
            state: Tag(words: texts("register.state.\(revision.state.rawValue)"), tone: Self.tone(revision.state)),
            comment: revision.comment.isEmpty ? nil : revision.comment, answer: revision.answer,
            changes: before.map { old in content.changes(since: old).map { words.change($0, from: old, to: content) } } ?? [],
            first: before == nil ? texts("register.history.first") : nil)
    }

    /// What was published before a revision was; what it was based on, for one that never was.
    private func before(_ revision: ChannelRevision) -> ChannelContent? {
        let number = revision.number.map { $0 - 1 } ?? revision.basedOn
        return revisions.first { $0.number == number }?.published
    }

    private func when(_ revision: ChannelRevision, _ words: RegisterWords) -> String {
        let proposed = words.proposed(revision)
        guard revision.basedOn > 0, let decider = revision.decidedBy, let day = revision.decidedAt else { return proposed }
        let decided = texts(
            "register.decidedBy.\(revision.state.rawValue)", ["name": words.actor(decider), "day": parts.times.date(day)])
        return "\(proposed). \(decided)"
    }

    static func tone(_ state: ChannelRevision.State) -> String? {
        switch state {
        case .proposed: "soon"
        case .published: "good"
        case .refused: "late"
        case .withdrawn: nil
        }
    }
}
