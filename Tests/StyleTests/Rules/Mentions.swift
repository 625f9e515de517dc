/// What the documents say of files and commands, against what there is.
enum Mentions {
    /// Links of a page that lead nowhere.
    static func brokenLinks(of page: MarkdownPage) -> [Breach] {
        page.links.compactMap { line, target in
            guard !target.contains("://"), !target.hasPrefix("mailto:") else { return nil }
            let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let path = parts[0].isEmpty ? page.path : resolve(String(parts[0]), from: page.folder)
            guard Repository.holds(path) else {
                return Breach(page.path, line, "links to \(target), but there is no \(path): mend the link or write it.")
            }
            guard parts.count == 2, path.hasSuffix(".md"), let linked = Repository.page(path),
                !linked.anchors.contains(String(parts[1]))
            else { return nil }
            return Breach(page.path, line, "links to \(target), but \(path) has no such heading: mend the link.")
        }
    }

    /// Files that a page names between backticks and that do not exist.
    static func missingFiles(of page: MarkdownPage) -> [Breach] {
        page.spans.compactMap { line, text in
            guard isFileName(text), !exists(text, near: page.folder) else { return nil }
            return Breach(page.path, line, "mentions `\(text)`, which does not exist: mend the name or take it away.")
        }
    }

    /// Pages under docs that a Swift file names and that do not exist.
    static func missingPages(of file: SwiftFile) -> [Breach] {
        file.lines.enumerated().flatMap { index, line in
            line.matches(of: #/docs\/[\w\/-]+\.md/#).map { String($0.output) }.filter { !Repository.holds($0) }.map {
                Breach(file.path, index + 1, "mentions \($0), which does not exist: mend the name or write the page.")
            }
        }
    }

    /// The clauses that a text names ("HBG-8.3").
    static func clauses(in text: String) -> Set<String> {
        Set(text.matches(of: #/\b[A-ZÅÄÖ]{3}-\d+\.\d+/#).map { String($0.output) })
    }

    /// Commands that a page names and that the reference of the command line does not.
    static func unknownCommands(of page: MarkdownPage, known: Set<String>) -> [Breach] {
        page.code.flatMap { line, text in
            commands(in: text).filter { !$0.isKnown(among: known) }.map {
                Breach(
                    page.path, line,
                    "names the command `kanalvakt \($0.words.joined(separator: " "))`, "
                        + "which docs/reference/command-line.md does not have: mend the name, or describe the command there.")
            }
        }
    }

    /// Every command, alone and with its subcommand, that a text names.
    static func knownCommands(in page: MarkdownPage) -> Set<String> {
        let named = page.code.flatMap { commands(in: $0.text) }.flatMap(\.names)
        let shortened = page.lines.filter { $0.text.hasPrefix("|") }.flatMap { shortenedCommands(in: $0.text) }
        return Set(named + shortened)
    }

    /// In a row of a table a command's sisters may stand without its name: `kanalvakt channel list`, `show ID`.
    private static func shortenedCommands(in row: String) -> [String] {
        let spans = row.matches(of: #/`([^`]+)`/#).map { String($0.output.1) }
        guard let first = spans.first.flatMap({ commands(in: $0).first?.words.first }) else { return [] }
        return spans.dropFirst().compactMap { span in
            let words = span.split(separator: " ").drop { $0 == first }
            return words.first?.wholeMatch(of: #/[a-z][a-z-]*/#).map { "\(first) \($0.output)" }
        }
    }

    /// The first words after the program's name: at most the command and its subcommand.
    struct Command {
        let words: [String]
        var names: [String] { (1...words.count).map { words.prefix($0).joined(separator: " ") } }

        /// A command is known by its first word; a second word must be known too where the first has subcommands.
        func isKnown(among known: Set<String>) -> Bool {
            guard known.contains(words[0]) else { return false }
            let hasSubcommands = known.contains { $0.hasPrefix(words[0] + " ") }
            return words.count == 1 || !hasSubcommands || known.contains(words.joined(separator: " "))
        }
    }

    static func commands(in text: String) -> [Command] {
        text.matches(of: #/(?:^|[\s\/`$"'(])kanalvakt +([a-z][a-z-]*)(?: +([a-z][a-z-]*)(?=[\s`"')|]|$))?/#).compactMap {
            guard $0.output.1 != "kanalvakt" else { return nil }
            return Command(words: [String($0.output.1)] + ($0.output.2.map { [String($0)] } ?? []))
        }
    }

    private static func isFileName(_ text: String) -> Bool {
        guard text.wholeMatch(of: #/[\w.*\/+-]+/#) != nil else { return false }
        let folders = ["Sources/", "Tests/", "docs/", "Scripts/", "Benchmarks/", ".ci/"]
        if folders.contains(where: { text.hasPrefix($0) }) { return true }
        let endings = [".swift", ".md", ".mustache", ".css", ".js", ".sh", ".png"]
        return endings.contains { text.hasSuffix($0) && text.count > $0.count }
    }

    private static func exists(_ name: String, near folder: String) -> Bool {
        if name.contains("*") {
            let parts = name.split(separator: "*", omittingEmptySubsequences: false)
            return Repository.paths.contains { $0.hasPrefix(parts[0]) && $0.hasSuffix(parts[parts.count - 1]) }
        }
        return Repository.holds(name) || Repository.holds(resolve(name, from: folder))
            || Repository.paths.contains { $0.hasSuffix("/" + name) }
    }

    private static func resolve(_ target: String, from folder: String) -> String {
        var parts = folder.split(separator: "/").map(String.init)
        for part in target.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}
