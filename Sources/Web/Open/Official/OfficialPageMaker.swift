import Channels

/// Puts the answer to "is this account official?" into words.
struct OfficialPageMaker {
    let parts: SiteParts
    let directory: PublicDirectory

    private var texts: Texts { parts.texts }

    /// Of what was pasted, so much is shown in the answer: enough to know it again, too little to preach.
    private static let longestShown = 120

    /// - Parameter pasted: what stands in the address; anything at all.
    func page(_ pasted: String) -> OfficialPage {
        let authority = parts.guideline.authority
        let published = [parts.reach.phone, parts.reach.email].compactMap(\.self)
        let lookup = OfficialLookup(directory: directory, website: authority.website, published: published)
        let answer = lookup.answer(pasted)
        let part = answer.account.isEmpty ? nil : self.part(answer)
        return OfficialPage(
            frame: parts.publicFrame(at: .open(.official)), title: part?.heading ?? texts("official.heading"),
            heading: texts("official.heading"), action: SiteAddress.open(.official).path, asked: answer.account.text, answer: part)
    }

    private func part(_ answer: OfficialAnswer) -> OfficialAnswerPart {
        let kind = OfficialKind(answer)
        let isOurs = !answer.official.isEmpty || !answer.takenOver.isEmpty
        let former = isOurs || !answer.formerly.isEmpty ? [] : answer.renamed
        let known = (kind == .takenOver ? answer.takenOver : answer.official) + answer.formerly + former.map(\.line)
        let day = kind == .takenOver ? takeoverDay(answer) : closingDay(answer)
        let authority = parts.guideline.authority
        let values = ["municipality": authority.name, "day": day, "website": OutsideLink.shown(authority.website)]
        let asked = answer.account.text
        let ending = former.count > 1 && kind == .renamed ? "several" : "words"
        let contacts = kind.advice.contains { $0.hasPrefix("ask") } ? parts.contacts : []
        return OfficialAnswerPart(
            style: kind.style, mark: MarkPart(kind.urgency), heading: texts("official.\(kind.rawValue).heading", values),
            asked: asked.count > Self.longestShown ? "\(asked.prefix(Self.longestShown))…" : asked,
            words: texts("official.\(kind.rawValue).\(ending)", values),
            channels: known.prefix(20).map { DirectoryEntry($0, parts, directory.platformList) },
            warnings: around(answer) + warnings(answer.warnings) + named(answer) + left(answer),
            advice: kind.advice.map { texts("official.advice.\($0)") }, contacts: contacts, hasContacts: !contacts.isEmpty,
            report: kind.isToReport ? reportAddress(asked) : nil)
    }

    private func closingDay(_ answer: OfficialAnswer) -> String {
        (answer.formerly.compactMap(\.channel.closedOn).max() ?? answer.renamed.first?.until).map(parts.times.date) ?? ""
    }

    private func takeoverDay(_ answer: OfficialAnswer) -> String {
        answer.takenOver.compactMap(\.takenOverSince).min().map(parts.times.date) ?? ""
    }

    private func reportAddress(_ asked: String) -> String {
        "\(SiteAddress.open(.reportAccount).path)?konto=\(PercentText.encode(asked))"
    }

    /// A name may be used on several platforms, by the municipality and by others.
    private func named(_ answer: OfficialAnswer) -> [OfficialWarning] {
        guard answer.isByName, answer.takenOver.isEmpty, !answer.official.isEmpty else { return [] }
        let elsewhere = answer.impostors.isEmpty ? "official.warning.nameOnly" : "official.warning.nameAndFalse"
        return [OfficialWarning(words: texts(elsewhere), channels: [])]
    }

    /// Each account that had the name, where one sentence does not say all: there were several, or the name is in use.
    private func left(_ answer: OfficialAnswer) -> [OfficialWarning] {
        guard answer.renamed.count > 1 || !answer.official.isEmpty || !answer.formerly.isEmpty else { return [] }
        return answer.renamed.prefix(20).map { name in
            let platform = directory.platformList.name(of: name.platform)
            let values = ["channel": name.line.channel.name, "platform": platform, "day": parts.times.date(name.until)]
            return OfficialWarning(words: texts("official.warning.formerName", values), channels: [])
        }
    }

    /// What was pasted may hold several addresses, or one within another; the answer is about one.
    private func around(_ answer: OfficialAnswer) -> [OfficialWarning] {
        let several = answer.isOneOfSeveral ? texts("official.warning.oneOfSeveral") : nil
        let within = answer.isWithinAnother ? texts("official.warning.within") : nil
        return [several, within].compactMap(\.self).map { OfficialWarning(words: $0, channels: []) }
    }

    private func warnings(_ warnings: [LookAlike]) -> [OfficialWarning] {
        let alike = warnings.compactMap { warning -> FrameLink? in
            guard case .handle(let slug) = warning, let line = directory.line(slug: slug) else { return nil }
            let platform = directory.platformList.name(of: line.channel.platform)
            return FrameLink(address: SiteAddress.channel(slug).path, name: "\(line.channel.name), \(platform)", current: false)
        }
        let handles = alike.isEmpty ? [] : [OfficialWarning(words: texts("official.warning.handle"), channels: alike)]
        return warnings.compactMap(words).map { OfficialWarning(words: $0, channels: []) } + handles
    }

    private func words(_ warning: LookAlike) -> String? {
        switch warning {
        case .hiddenHost(let real): texts("official.warning.hiddenHost", ["host": real])
        case .host(let shown, let known): texts("official.warning.host", ["host": shown, "known": known])
        case .otherLetters(let shown, let written):
            texts("official.warning.otherLetters", ["host": shown, "written": written])
        case .borrowed(let known, let real): texts("official.warning.borrowed", ["known": known, "host": real])
        case .handle: nil
        }
    }
}

/// The five answers, the one that warns of an address made to deceive, and those about what is no account.
private enum OfficialKind: String {
    case official
    case takenOver
    case formerly
    case renamed
    case impostor
    case deceiving
    case unknown
    case website
    case mail
    case ownMail
    case phone
    case ownPhone
    case platform
    case post
    case shortened

    init(_ answer: OfficialAnswer) {
        if !answer.takenOver.isEmpty {
            self = .takenOver
        } else if !answer.impostors.isEmpty, answer.official.isEmpty {
            self = .impostor
        } else if !answer.official.isEmpty {
            self = .official
        } else if !answer.formerly.isEmpty {
            self = .formerly
        } else if !answer.renamed.isEmpty {
            self = .renamed
        } else {
            self = answer.warnings.isEmpty ? Self.other(answer.other) : .deceiving
        }
    }

    private static func other(_ other: PastedOther?) -> OfficialKind {
        switch other {
        case nil: .unknown
        case .website: .website
        case .mail(let isPublished): isPublished ? .ownMail : .mail
        case .phone(let isPublished): isPublished ? .ownPhone : .phone
        case .platform: .platform
        case .post: .post
        case .shortened: .shortened
        }
    }

    var style: String {
        switch self {
        case .official, .website, .ownMail, .ownPhone: "notice-good"
        case .formerly, .renamed, .unknown, .mail, .phone, .platform, .post, .shortened: "notice-uncertain"
        case .impostor, .deceiving, .takenOver: "notice-bad"
        }
    }

    var urgency: Urgency {
        switch self {
        case .official, .website, .ownMail, .ownPhone: .done
        case .formerly, .renamed, .unknown, .mail, .phone, .platform, .post, .shortened: .soon
        case .impostor, .deceiving, .takenOver: .late
        }
    }

    var advice: [String] {
        switch self {
        case .official, .website: []
        case .mail, .ownMail, .phone, .ownPhone: ["noDetails", "askUs"]
        case .platform: ["findOther"]
        case .post: ["accountPage", "findOther", "askUs"]
        case .shortened: ["askSender", "noDetails", "askUs"]
        case .formerly, .renamed: ["doNotTrust", "findOther"]
        case .takenOver: ["noDetails", "findOther", "police"]
        case .impostor: ["noDetails", "tellPlatform", "police"]
        case .deceiving, .unknown: ["noDetails", "findOther", "ask"]
        }
    }

    var isToReport: Bool { self == .unknown || self == .deceiving || self == .formerly || self == .renamed }
}
