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
        return AboutVersion(kind: .full, text: text, leftOut: [], pointsToPage: true)
    }

    /// The versions that fit within a limit.
    public func fitted(to limit: Int?) -> AboutFit {
        let all = version(of: shorts, pointing: true)
        let found = [full, all, shortened(to: limit ?? .max)].compactMap(\.self).filter { $0.length <= limit ?? .max }
        var versions: [AboutVersion] = []
        for version in found where !versions.contains(where: { $0.text == version.text }) { versions.append(version) }
        let lacking = versions.first?.leftOut ?? Array(asked.byLaw)
        return AboutFit(limit: limit, versions: versions, lackingByLaw: lacking.filter(asked.byLaw.contains).sorted { $0.rawValue < $1.rawValue })
    }

    private var pointer: String { language == .sv ? "Mer om kanalen: \(page)" : "More about the channel: \(page)" }
    private var shortPointer: String { language == .sv ? "Mer: \(page)" : "More: \(page)" }

    /// As much as there is room for, what is needed most first. The address of the page comes before all but what the law
    /// asks for, since the rest stands there.
    private func shortened(to limit: Int) -> AboutVersion? {
        let ranked = shorts.sorted { asked.rank($0.topics) < asked.rank($1.topics) }
        let law = ranked.filter { $0.topics.contains(where: asked.byLaw.contains) }
        for pointing in [true, false] {
            guard version(of: pointing ? law : Array(law.prefix(1)), pointing: pointing).length <= limit else { continue }
            var chosen: [AboutShort] = []
            for part in ranked where version(of: chosen + [part], pointing: pointing).length <= limit { chosen.append(part) }
            return version(of: chosen, pointing: pointing)
        }
        return nil
    }

    private func version(of chosen: [AboutShort], pointing: Bool) -> AboutVersion {
        let kept = shorts.filter(chosen.contains)
        let told = Set(kept.flatMap(\.topics))
        let text = (kept.map(\.text) + (pointing ? [shortPointer] : [])).joined(separator: " ")
        let leftOut = asked.all.subtracting(told).subtracting([.logo]).sorted { asked.rank([$0]) < asked.rank([$1]) }
        return AboutVersion(kind: leftOut.isEmpty ? .short : .shortened, text: text, leftOut: leftOut, pointsToPage: pointing)
    }
}
