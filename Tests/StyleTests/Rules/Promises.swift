/// What the protocols of the house ask for and explain, and which types have promised to give it.
struct Promises: Sendable {
    /// The names that each protocol asks for.
    private var requirements: [String: Set<String>] = [:]
    /// The protocols that each type conforms to, in whichever file it says so.
    private var conformances: [String: Set<String>] = [:]

    init(files: [SwiftFile]) {
        for file in files {
            for type in file.protocols { requirements[type.name, default: []].formUnion(file.names(in: type.body)) }
            for type in file.types { conformances[type.name, default: []].formUnion(type.conformances) }
        }
    }

    /// Whether a declaration gives what a protocol of its type asks for.
    func explain(_ declaration: String, onLine number: Int, of file: SwiftFile) -> Bool {
        guard let name = Self.name(of: declaration) else { return false }
        let around = file.types.last { type in
            file.line(at: type.body.lowerBound) <= number && number <= file.line(at: type.body.upperBound - 1)
        }
        let protocols = around.flatMap { conformances[$0.name] } ?? []
        return protocols.contains { requirements[$0]?.contains(name) == true }
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
