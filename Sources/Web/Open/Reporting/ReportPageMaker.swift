import Channels
import Guidelines

/// Puts the public form for reports into words. The same for everyone, so it needs no cookie.
struct ReportPageMaker {
    let parts: SiteParts
    let directory: PublicDirectory
    let kind: Report.Kind

    /// The choice that is none of the guideline's.
    static let otherGround = "annat"
    /// More channels than this are not put in a list to choose from.
    private static let longestList = 300

    private var texts: Texts { parts.texts }
    private var key: String { "report.\(kind.rawValue)" }

    func page(_ draft: ReportDraft, fault: String?) -> ReportPage {
        let guidance = PageGuidance(parts, for: .everyone)
        let isContent = kind == .content
        let line = isContent ? directory.line(slug: draft.channel).flatMap { $0.channel.isOpen ? $0 : nil } : nil
        let open = isContent && line == nil ? directory.lines.filter(\.channel.isOpen) : []
        let channels = open.count <= Self.longestList ? open.map { option($0, chosen: false) } : []
        let heading = texts("\(key).heading")
        return ReportPage(
            frame: parts.publicFrame(at: .open(isContent ? .report : .reportAccount)), title: heading, heading: heading,
            lead: texts("\(key).lead"), action: SiteAddress.open(isContent ? .report : .reportAccount).path, fault: fault,
            channel: line.map { option($0, chosen: true) }, channels: channels, hasChannels: !channels.isEmpty,
            linkName: texts("\(key).link"), linkHint: texts("\(key).linkHint"), pasted: draft.pasted,
            grounds: isContent ? grounds(draft, guidance) : [], asksForGround: isContent,
            other: Option(value: Self.otherGround, name: texts("report.other"), chosen: draft.ground == Self.otherGround),
            words: draft.words, contact: draft.contact,
            personalData: SiteAddress.open(.personalData).path,
            guidance: guidance.texts(at: .contact) + guidance.texts(at: .publicRecords), contacts: parts.contacts)
    }

    private func option(_ line: DirectoryLine, chosen: Bool) -> Option {
        let platform = directory.platformList.name(of: line.channel.platform)
        return Option(value: line.channel.slug, name: "\(line.channel.name), \(platform)", chosen: chosen)
    }

    /// What the municipality takes away, kind by kind, in the guideline's words.
    private func grounds(_ draft: ReportDraft, _ guidance: PageGuidance) -> [ReportGroundGroup] {
        GroundKind.allCases.compactMap { kind in
            let grounds = parts.guideline.grounds.filter { $0.kind == kind && $0.action != .refer }
            guard !grounds.isEmpty else { return nil }
            return ReportGroundGroup(
                heading: texts("kind.\(kind.rawValue).heading"),
                choices: grounds.map { ground in
                    let notes = guidance.notes([ground.note])
                    return ReportGround(
                        value: ground.id, name: ground.name, chosen: draft.ground == ground.id, notes: notes, hasNotes: !notes.isEmpty)
                })
        }
    }
}
