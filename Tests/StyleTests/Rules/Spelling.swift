/// One spelling in code and documents: British.
enum Spelling {
    private static let british = [
        "behavior": "behaviour", "organization": "organisation", "organize": "organise", "authorize": "authorise",
        "recognize": "recognise", "neighbor": "neighbour", "honor": "honour", "favor": "favour",
        "canceled": "cancelled", "labeled": "labelled", "normalize": "normalise", "artifact": "artefact",
    ]

    /// Words spelt the American way in the comments of a Swift file.
    static func breaches(in file: SwiftFile) -> [Breach] {
        file.lines.enumerated().flatMap { index, line in
            let comment = line.drop { $0 == " " }
            return comment.hasPrefix("//") ? breaches(in: String(comment), path: file.path, line: index + 1) : []
        }
    }

    /// Words spelt the American way in the prose of a page.
    static func breaches(in page: MarkdownPage) -> [Breach] {
        page.lines.filter { !$0.isFenced }.flatMap { line in
            breaches(in: line.text.replacing(#/`[^`]*`|\]\([^)]*\)/#, with: ""), path: page.path, line: line.number)
        }
    }

    private static func breaches(in text: String, path: String, line: Int) -> [Breach] {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        return words.compactMap { word in
            british[word].map { Breach(path, line, "spells \"\(word)\" the American way: write \"\($0)\".") }
        }
    }
}
