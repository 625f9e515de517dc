/// What the protocols of the house ask for and explain, and which types have promised to give it.
struct Promises: Sendable {
    /// The names that each protocol asks for.
    private var requirements: [String: Set<String>] = [:]
    /// The protocols that each type conforms to, in whichever file it says so, and that each protocol refines.
    private var conformances: [String: Set<String>] = [:]

    init(files: [SwiftFile]) {
        for file in files {
            for type in file.protocols { requirements[type.name, default: []].formUnion(file.names(in: type.body)) }
            for type in file.types + file.protocols { conformances[type.name, default: []].formUnion(type.conformances) }
        }
    }

    /// Whether a declaration gives what a protocol of its type asks for.
    func explain(_ declaration: String, onLine number: Int, of file: SwiftFile) -> Bool {
        guard let name = Self.name(of: declaration) else { return false }
        let around = file.types.last { type in
            file.line(at: type.body.lowerBound) <= number && number <= file.line(at: type.body.upperBound - 1)
        }
        return around.map { protocols(of: $0.name).contains { requirements[$0]?.contains(name) == true } } ?? false
    }

    /// The type itself, since a protocol's extension gives what the protocol asks for, and everything above it.
    private func protocols(of name: String) -> Set<String> {
        var (found, waiting): (Set<String>, [String]) = ([], [name])
        while let next = waiting.popLast() {
            if found.insert(next).inserted { waiting += conformances[next, default: []] }
        }
        return found
    }

    fileprivate static func name(of declaration: String) -> String? {
        let words = declaration.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
        guard let keyword = words.firstIndex(where: { ["func", "var", "let", "typealias", "associatedtype"].contains($0) })
        else { return words.contains("init") ? "init" : nil }
        return keyword + 1 < words.count ? words[keyword + 1] : nil
    }
}

extension SwiftFile {
    /// The names of everything declared between two braces, one a line.
    fileprivate func names(in body: Range<Int>) -> [String] {
        (line(at: body.lowerBound)...line(at: body.upperBound - 1)).compactMap { Promises.name(of: codeLine($0)) }
    }
}
