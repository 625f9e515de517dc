import Testing

/// Something that must not stand in the code of a room, where it is still right, and what to do instead.
struct ForbiddenWord: Sendable, CustomTestStringConvertible {
    let word: String
    /// Rooms where it is right.
    var allowedRooms: Set<String> = []
    /// A comment on the line before makes it right.
    var allowsReason = false
    /// Only where nothing, or a name that begins with a capital letter, stands before its dot: `.now`, `Date.now`.
    var onlyImplicit = false
    let instead: String

    var testDescription: String { word }

    static let all: [ForbiddenWord] = [
        ForbiddenWord(
            word: "Date()", allowedRooms: ["kanalvakt"],
            instead: "take `now: Date` or a clock as an argument: only Sources/kanalvakt reads the clock."),
        ForbiddenWord(
            word: "Date.init", allowedRooms: ["kanalvakt"],
            instead: "take `now: Date` or a clock as an argument: only Sources/kanalvakt reads the clock."),
        ForbiddenWord(
            word: "Date(timeIntervalSinceNow", allowedRooms: ["kanalvakt"],
            instead: "add to a `now: Date` that is given: only Sources/kanalvakt reads the clock."),
        ForbiddenWord(
            word: ".now", allowedRooms: ["kanalvakt"], onlyImplicit: true,
            instead: "take `now: Date` or a clock as an argument: only Sources/kanalvakt reads the clock."),
        ForbiddenWord(word: "try!", instead: "use `try` and let the caller answer, since a trap stops the whole server."),
        ForbiddenWord(word: "as!", instead: "use `as?` with a guard, since a trap stops the whole server."),
        ForbiddenWord(word: "fatalError", instead: "throw an error, since a trap stops the whole server."),
        ForbiddenWord(word: "preconditionFailure", instead: "throw an error, since a trap stops the whole server."),
        ForbiddenWord(word: "precondition(", instead: "guard and throw an error, since a trap stops the whole server."),
        ForbiddenWord(word: "assertionFailure", instead: "throw an error, or write a test that shows it cannot happen."),
        ForbiddenWord(
            word: "print(", allowedRooms: ["kanalvakt"],
            instead: "log through swift-log: only the command line prints."),
        ForbiddenWord(
            word: "debugPrint(", instead: "log through swift-log: only the command line prints."),
        ForbiddenWord(
            word: "@unchecked Sendable", allowsReason: true,
            instead: "make the type Sendable by its parts, or say on the line before why it is safe."),
        ForbiddenWord(
            word: "nonisolated(unsafe)", allowsReason: true,
            instead: "make the value Sendable, or say on the line before why it is safe."),
        ForbiddenWord(
            word: "unowned(unsafe)", allowsReason: true,
            instead: "use a strong or weak reference, or say on the line before why it is safe."),
    ]

    /// Where a file has the word without the right to.
    func breaches(in file: SwiftFile) -> [Breach] {
        guard !allowedRooms.contains(file.room) else { return [] }
        return file.code.offsets(of: word).compactMap { offset in
            let line = file.line(at: offset)
            if onlyImplicit && !isImplicit(at: offset, in: file.code) { return nil }
            if !onlyImplicit && offset > 0 && file.code[offset - 1] == Byte.dot { return nil }
            if allowsReason && file.isCommented(above: line, by: "//") { return nil }
            return Breach(file.path, line, "uses `\(word)`: \(instead)")
        }
    }

    private func isImplicit(at dot: Int, in code: [UInt8]) -> Bool {
        guard dot > 0 else { return true }
        if ")]}?!".utf8.contains(code[dot - 1]) { return false }
        let receiver = code.word(before: dot)
        return receiver.isEmpty || receiver == "Date"
    }
}

extension SwiftFile {
    /// Every `!` that takes a value out by force: one that stands right after a value, and every `Type!`.
    var forceUnwraps: [Breach] {
        code.indices.compactMap { offset in
            guard code[offset] == Byte.exclamation, offset > 0 else { return nil }
            let before = code[offset - 1]
            let next = offset + 1 < code.count ? code[offset + 1] : Byte.newline
            guard Byte.isWord(before) || ")]}\"?>".utf8.contains(before), next != UInt8(ascii: "=") else { return nil }
            guard !["try", "as"].contains(code.word(before: offset)) else { return nil }
            return Breach(
                path, line(at: offset),
                "takes a value out with `!`: use `guard let`, `??` or throw, since a trap stops the whole server.")
        }
    }

    /// Notes to oneself that were left behind; they belong in an issue.
    var leftNotes: [Breach] {
        ["TODO", "FIXME", "XXX", "HACK"].flatMap { word in
            text.offsets(of: word).map {
                Breach(path, line(at: $0), "says \(word): do it now, or file an issue and take the note away.")
            }
        }
    }
}
