import Channels
import Foundation
import Guidelines
import Organisation
import Wording

/// Puts one channel's information to visitors into words.
struct VisitorPageMaker {
    let parts: SiteParts
    let visit: Visit
    let person: SignedInPerson
    let detail: VisitorDetail

    private var texts: Texts { parts.texts }
    private var channel: Channel { detail.telling.channel }
    /// Scheme and host of the public site, for links that work where they are pasted.
    var site: String { parts.settings.origin ?? "http://\(parts.settings.host):\(parts.settings.port)" }
    /// What is to stand on the platform.
    var pasted: PastedTexts { detail.telling.pasted(site: site) }

    func page(
        note: String = "", outcome: String = "", fault: String? = nil, english: EnglishWording? = nil, englishFault: String? = nil
    ) -> VisitorPage {
        let state = VisitorStateWords(detail.need, detail.checks.first, parts)
        let changes = changes
        return VisitorPage(
            frame: parts.staffFrame(visit), title: texts("visitor.channel.title", ["channel": channel.name]),
            list: VisitorAddress.list.path, name: channel.name, publicPage: SiteAddress.channel(channel.slug).path,
            tag: state.tag, stateWords: state.words, csrf: visit.open?.token.formToken ?? "",
            lacking: detail.need == .lacking ? detail.checks.first?.note : nil, changes: changes, hasChanges: !changes.isEmpty,
            noAddress: parts.settings.origin == nil ? texts("visitor.channel.noAddress") : nil, room: room,
            texts: [language(.sv), language(.en)], lines: reasons,
            check: channel.isOpen
                ? VisitorCheckPart(
                    action: VisitorAddress.channel(channel.slug).path, digest: pasted.digest, fault: fault, note: note,
                    isLacking: outcome == VisitorCheck.Outcome.lacking.rawValue) : nil,
            checks: checks, hasChecks: !checks.isEmpty, english: englishPart(english, englishFault))
    }

    private var room: String {
        guard let limit = detail.telling.aboutLength else { return texts("visitor.channel.noLimit", ["platform": detail.platform]) }
        return texts("visitor.channel.limit", ["platform": detail.platform, "limit": limit.grouped])
    }

    private func text(_ language: Language) -> AboutText {
        detail.telling.text(in: language, site: site)
    }

    private func language(_ language: Language) -> VisitorLanguage {
        let fit = text(language).fitted(to: detail.telling.aboutLength)
        let missing = language == .en ? untranslated : nil
        let versions = fit.versions.enumerated().map { version($1, place: $0, in: language, fit) }
        return VisitorLanguage(
            heading: texts("visitor.language.\(language.rawValue)"), code: language.rawValue, warning: warning(fit) ?? missing,
            best: versions.first, others: Array(versions.dropFirst()), hasOthers: versions.count > 1,
            othersHeading: texts("visitor.channel.others"))
    }

    private func warning(_ fit: AboutFit) -> String? {
        if fit.versions.isEmpty { return texts("visitor.channel.nothingFits") }
        guard !fit.lackingByLaw.isEmpty else { return nil }
        return texts("visitor.channel.lacksLaw", ["what": listed(fit.lackingByLaw)])
    }

    /// What the English text leaves out because the guideline has no English words for it.
    private var untranslated: String? {
        guard parts.guideline.visitorInformation.contains(where: { $0.tells.contains(.prohibited) }) else { return nil }
        let names = parts.guideline.removingGrounds.filter { $0.english == nil }.map(\.name)
        return names.isEmpty ? nil : texts("visitor.channel.untranslated", ["what": names.listed(.and, in: .sv)])
    }

    private func version(_ version: AboutVersion, place: Int, in language: Language, _ fit: AboutFit) -> VisitorVersion {
        let count = fit.limit.map { texts("visitor.channel.countOf", ["count": version.length.grouped, "limit": $0.grouped]) }
        let words = version.pointsToPage ? "visitor.channel.leftOut" : "visitor.channel.leftOutUnlinked"
        return VisitorVersion(
            id: "text-\(language.rawValue)-\(place)",
            label: "\(texts("visitor.language.\(language.rawValue)")): \(texts("visitor.version.\(version.kind.rawValue)"))",
            count: count ?? texts("visitor.channel.count", ["count": version.length.grouped]), text: version.text,
            rows: String(min(14, version.length / 70 + version.text.split(separator: "\n").count + 1)),
            leftOut: version.leftOut.isEmpty ? nil : texts(words, ["what": listed(version.leftOut)]))
    }

    private func listed(_ topics: [VisitorText.Topic]) -> String { topics.map { $0.phrase.words(in: .sv) }.listed(.and, in: .sv) }

    private var reasons: [VisitorReason] {
        text(.sv).lines.map { line in
            let added = isShipped(line) ? "profile" : "municipality"
            let key = line.byLaw ? (line.byGuideline ? "both" : "law") : line.byGuideline ? "guideline" : added
            return VisitorReason(text: line.text, why: texts("visitor.why.\(key)"), clauses: parts.links(line.clauses))
        }
    }

    /// Whether a line came with the guideline's profile as Kanalvakt ships it, so that nobody here has added it.
    private func isShipped(_ line: AboutLine) -> Bool {
        let shipped = try? GuidelineLibrary.shipped.guideline(parts.guideline.id).visitorInformation
        return parts.guideline.visitorInformation.contains { $0.id == line.line && shipped?.contains($0) == true }
    }

    private var changes: [VisitorChange] {
        guard detail.need == .changed, let newest = detail.checks.first else { return [] }
        let now = detail.telling.pasted(site: newest.site)
        let pairs = [(Language.sv, newest.swedishText, now.swedishText), (.en, newest.englishText, now.englishText)]
        return pairs.filter { $0.1 != $0.2 }.map { language, old, new in
            VisitorChange(
                heading: texts("visitor.language.\(language.rawValue)"), pieces: TextDifference(from: old, to: new).pieces)
        }
    }

    private var checks: [VisitorCheckLine] {
        detail.checks.prefix(20).map { check in
            let name = detail.people[check.checkedBy]?.fullName ?? ""
            return VisitorCheckLine(
                words: texts("visitor.checks.\(check.outcome.rawValue)", ["day": parts.times.date(check.checkedAt), "who": name]),
                note: check.note.isEmpty ? nil : check.note,
                picture: check.evidence.map { _ in VisitorAddress.picture(channel.slug, check.id.rawValue).path })
        }
    }

    private func englishPart(_ wording: EnglishWording?, _ fault: String?) -> VisitorEnglish? {
        guard person.may(.manageChannels, in: channel.id) else { return nil }
        let wording = wording ?? detail.telling.english
        return VisitorEnglish(
            action: VisitorAddress.english(channel.slug).path, fault: fault, municipality: wording.municipality ?? "",
            unit: wording.unit ?? "", purpose: wording.purpose ?? "")
    }
}
