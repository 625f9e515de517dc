import Foundation

/// Reads a line as a pattern, and says what is wrong with one that is not.
struct PatternReader {
    let line: Int

    static let longest = 300
    static let most = 60

    func read(_ text: String) throws(PatternProblem) -> AddressPattern {
        guard text.utf8.count <= Self.longest else { throw problem(.tooLong(atMost: Self.longest)) }
        guard text.utf8.allSatisfy(Self.allowed.contains) else { throw problem(.unsuitableCharacter) }
        let isExclusion = text.hasPrefix("!")
        let halves = text.dropFirst(isExclusion ? 1 : 0).split(separator: "=>", maxSplits: 1).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        guard let source = halves.first else { throw problem(.host) }
        let parts = source.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let steps = parts[0].split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        guard let site = steps.first else { throw problem(.host) }
        let host = try host(site)
        var path: [PatternPiece] = []
        for step in steps.dropFirst() { path.append(try piece(step, words: isExclusion)) }
        let query = try query(parts.count > 1 ? String(parts[1]) : "")
        let names = try names(host: host, pieces: path + query.values)
        if !isExclusion, !names.contains(.handle), !names.contains(.id) { throw problem(.nothingNamed) }
        let target = halves.count > 1 ? halves[1] : try ownTarget(source, path: path)
        return AddressPattern(
            text: text, isExclusion: isExclusion, host: host, path: path, query: query,
            target: try self.target(isExclusion ? "" : target, names: names))
    }

    /// The site that a pattern begins with.
    private func host(_ text: String) throws(PatternProblem) -> AddressPattern.Host {
        if text == "{host}" { return .any }
        if text.hasPrefix("{"), let end = text.firstIndex(of: "}") {
            let name = try name(String(text[text.index(after: text.startIndex)..<end])).name
            let site = String(text[text.index(after: end)...])
            guard site.hasPrefix("."), isSite(site.dropFirst()) else { throw problem(.host) }
            return .named(name, under: String(site.dropFirst()))
        }
        if text.hasPrefix("*.") {
            guard isSite(text.dropFirst(2)) else { throw problem(.host) }
            return .within(String(text.dropFirst(2)))
        }
        let site = text.hasPrefix("www.") ? text.dropFirst(4) : text[...]
        guard isSite(site) else { throw problem(.host) }
        return .exactly(String(site))
    }

    private func isSite(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                !label.isEmpty && label.allSatisfy { ($0.isLetter && $0.isLowercase) || $0.isNumber || $0 == "-" }
            }
    }

    private func query(_ text: String) throws(PatternProblem) -> [String: PatternPiece] {
        var query: [String: PatternPiece] = [:]
        for pair in text.split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            query[String(halves[0])] = try piece(halves.count > 1 ? String(halves[1]) : "", words: false)
        }
        return query
    }

    /// One part of the path, or one value of the query.
    private func piece(_ text: String, words: Bool) throws(PatternProblem) -> PatternPiece {
        if words, text.contains("|") {
            return PatternPiece(tokens: [], words: Set(text.lowercased().split(separator: "|").map(String.init)))
        }
        var tokens: [PatternPiece.Token] = []
        for part in try split(text) {
            switch part {
            case .literal("*"): tokens.append(.any)
            case .literal(let letters): tokens += literals(letters)
            case .braces(let inside):
                let (name, demand) = try name(inside)
                tokens.append(.name(name, demand))
            }
        }
        let stretching = tokens.map { token in if case .literal = token { false } else { true } }
        if zip(stretching, stretching.dropFirst()).contains(where: { $0 && $1 }) { throw problem(.namesTouch) }
        guard stretching.count(where: { $0 }) <= 2 else { throw problem(.namesTouch) }
        return PatternPiece(tokens: tokens, words: nil)
    }

    private func literals(_ letters: String) -> [PatternPiece.Token] {
        var tokens: [PatternPiece.Token] = []
        for (number, part) in letters.lowercased().split(separator: "*", omittingEmptySubsequences: false).enumerated() {
            if number > 0 { tokens.append(.any) }
            if !part.isEmpty { tokens.append(.literal(Array(part))) }
        }
        return tokens
    }

    private enum Part { case literal(String), braces(String) }

    /// The text as what stands outside braces and what stands inside.
    private func split(_ text: String) throws(PatternProblem) -> [Part] {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { throw problem(.unclosed) }
            if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
            parts.append(.braces(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.literal(String(rest))) }
        return parts
    }

    /// `{id}`, `{id #}` and `{id did:}`.
    private func name(_ inside: String) throws(PatternProblem) -> (name: PatternName, demand: PatternPiece.Demand) {
        let words = inside.split(separator: " ")
        guard let word = words.first, words.count <= 2, let name = PatternName(rawValue: String(word)) else {
            throw problem(.unknownName(inside))
        }
        guard words.count == 2 else { return (name, .anything) }
        return (name, words[1] == "#" ? .digits : .prefix(words[1].lowercased()))
    }

    private func names(host: AddressPattern.Host, pieces: [PatternPiece]) throws(PatternProblem) -> Set<PatternName> {
        var names: Set<PatternName> = []
        if case .named(let name, _) = host { names.insert(name) }
        for case .name(let name, _) in pieces.flatMap(\.tokens) where !names.insert(name).inserted {
            throw problem(.repeatedName(name.rawValue))
        }
        if host == .any { names.insert(.host) }
        return names
    }

    /// Without `=>` the address keeps the pattern's own spelling.
    private func ownTarget(_ source: String, path: [PatternPiece]) throws(PatternProblem) -> String {
        if path.contains(where: { $0.tokens.contains(.any) }) { throw problem(.anyWithoutTarget) }
        return source.hasPrefix("*.") ? String(source.dropFirst(2)) : source
    }

    private func target(_ text: String, names: Set<PatternName>) throws(PatternProblem) -> PatternTarget {
        var tokens: [PatternTarget.Token] = []
        for part in try split(text) {
            switch part {
            case .literal(let letters): tokens.append(.literal(letters))
            case .braces(let inside):
                let name = try name(inside).name
                guard names.contains(name) else { throw problem(.notInAddress(name.rawValue)) }
                tokens.append(.name(name))
            }
        }
        return PatternTarget(tokens: tokens)
    }

    private func problem(_ kind: PatternProblem.Kind) -> PatternProblem { PatternProblem(line: line, kind: kind) }

    private static let allowed = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$'()+,;=&%*{}|> ".utf8)
}
