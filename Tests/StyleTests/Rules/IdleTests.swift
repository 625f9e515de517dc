extension SwiftFile {
    /// Tests that cannot fail: neither they nor a function they call checks anything.
    ///
    /// - Parameter checkers: names of functions of the same target, or of the tests' support, that check something themselves.
    func idleTests(checkers: Set<String>) -> [Breach] {
        let functions = functions
        return code.offsets(of: "@Test").compactMap { offset in
            guard let test = functions.first(where: { $0.start > offset }) else { return nil }
            guard !checks(test), !calls(test).contains(where: checkers.contains) else { return nil }
            return Breach(
                path, test.firstLine,
                "has the test \(test.name), which cannot fail: add #expect, #require or Issue.record, or take it away.")
        }
    }

    /// Names of the functions here that check something.
    var checkers: [String] {
        functions.filter { checks($0) }.map(\.name)
    }

    private func checks(_ function: SwiftFunction) -> Bool {
        let body = Array(code[function.body])
        return ["#expect", "#require", "Issue.record", "confirmation"].contains { !body.offsets(of: $0).isEmpty }
    }

    /// Every name right before a bracket or brace: what the function may call.
    private func calls(_ function: SwiftFunction) -> [String] {
        function.body.compactMap { offset in
            guard code[offset] == Byte.open || code[offset] == Byte.openBrace else { return nil }
            var end = offset
            while end > 0 && Byte.isSpace(code[end - 1]) { end -= 1 }
            let name = code.word(before: end)
            return name.isEmpty ? nil : name
        }
    }
}
