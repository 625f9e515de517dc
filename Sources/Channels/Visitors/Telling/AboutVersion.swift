import Guidelines

/// A text of a certain length for a channel's "about" field.
public struct AboutVersion: Sendable, Equatable {
    /// How much of it there is.
    public enum Kind: String, Sendable, CaseIterable {
        /// Every line, in the guideline's words.
        case full
        /// Everything, in short sentences.
        case short
        /// Only what there was room for.
        case shortened
    }

    /// How much of it there is.
    public let kind: Kind
    /// The text.
    public let text: String
    /// What stands in it, in order, before the address of the channel's own page.
    public let lines: [AboutLine]
    /// What was left out and stands on the channel's own page.
    public let leftOut: [VisitorText.Topic]
    /// Whether it has the address of the channel's own page.
    public let pointsToPage: Bool

    /// How long it is as platforms count: in UTF-16 units, which is the most that any of them makes of a text.
    public var length: Int { text.utf16.count }
}

/// The versions of a text that fit a platform.
public struct AboutFit: Sendable, Equatable {
    /// The most characters that the platform takes; nil where there is no limit to mention.
    public let limit: Int?
    /// Those that fit, the fullest first. Empty when not even the sender fits.
    public let versions: [AboutVersion]
    /// What the law asks for and there is no room for: it must stand somewhere else that visitors see.
    public let lackingByLaw: [VisitorText.Topic]
}

extension AboutText {
    /// Every line, and where to read on.
    public var full: AboutVersion {
        let text = (lines.map(\.text) + [pointer]).joined(separator: "\n")
        return made(.full, text, of: lines, pointing: true)
    }

    /// The versions that fit within a limit.
    public func fitted(to limit: Int?) -> AboutFit {
        let found = [full, version(of: wholes, pointing: true), shortened(to: limit ?? .max)].compactMap(\.self)
            .filter { $0.length <= limit ?? .max }
        var versions: [AboutVersion] = []
        for version in found where !versions.contains(where: { $0.text == version.text }) { versions.append(version) }
        let lacking = versions.first?.leftOut ?? Array(asked.byLaw)
        return AboutFit(
            limit: limit, versions: versions,
            lackingByLaw: lacking.filter(asked.byLaw.contains).sorted { $0.rawValue < $1.rawValue })
    }

    /// The version that is to be pasted: the fullest that fits; nil when not even the sender does.
    public func best(within limit: Int?) -> AboutVersion? {
        let limit = limit ?? .max
        let whole = full
        if whole.length <= limit { return whole }
        let short = version(of: wholes, pointing: true)
        return short.length <= limit ? short : shortened(to: limit)
    }

    /// The short sentences, each in its fullest way.
    private var wholes: [AboutLine] { shorts.compactMap(\.first) }

    private var pointer: String { language == .sv ? "Mer om kanalen: \(page)" : "More about the channel: \(page)" }
    private var shortPointer: String { language == .sv ? "Mer: \(page)" : "More: \(page)" }

    /// As much as there is room for, what is needed most first. The address of the page comes before all but what the law
    /// asks for, since the rest stands there.
    private func shortened(to limit: Int) -> AboutVersion? {
        let ranked = ranked
        let law = ranked.filter(\.byLaw)
        for pointing in [true, false] {
            guard version(of: pointing ? law : Array(law.prefix(1)), pointing: pointing).length <= limit else { continue }
            var chosen: [AboutLine] = []
            for line in ranked where !isSaid(line, by: chosen) && version(of: chosen + [line], pointing: pointing).length <= limit {
                chosen.append(line)
            }
            return version(of: chosen, pointing: pointing)
        }
        return nil
    }

    /// Every way to say something, what is needed most first, and of each the fullest before the others.
    private var ranked: [AboutLine] {
        shorts.flatMap(\.self).enumerated()
            .sorted { (asked.rank($0.element.topics), $0.offset) < (asked.rank($1.element.topics), $1.offset) }
            .map(\.element)
    }

    /// Whether the same is said already, in this way or another.
    private func isSaid(_ line: AboutLine, by chosen: [AboutLine]) -> Bool {
        shorts.contains { $0.contains(line) && $0.contains(where: chosen.contains) }
    }

    private func version(of chosen: [AboutLine], pointing: Bool) -> AboutVersion {
        let kept = shorts.flatMap(\.self).filter(chosen.contains)
        let text = (kept.map(\.text) + (pointing ? [shortPointer] : [])).joined(separator: " ")
        return made(.short, text, of: kept, pointing: pointing)
    }

    /// - Parameter kind: what it is when nothing had to be left out.
    private func made(_ kind: AboutVersion.Kind, _ text: String, of lines: [AboutLine], pointing: Bool) -> AboutVersion {
        // Without the channel's own rules, not all that may not be posted has been told.
        let lacksRules = shorts.flatMap { $0.dropFirst() }.contains(where: lines.contains)
        let told = Set(lines.flatMap(\.topics)).subtracting(lacksRules ? [.prohibited] : [])
        let leftOut = asked.all.subtracting(told).subtracting([.logo]).sorted { asked.rank([$0]) < asked.rank([$1]) }
        return AboutVersion(
            kind: leftOut.isEmpty ? kind : .shortened, text: text, lines: lines, leftOut: leftOut, pointsToPage: pointing)
    }
}
