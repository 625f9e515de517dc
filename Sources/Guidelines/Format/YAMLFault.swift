import CYaml

/// Where and why a file is not YAML, in words for whoever wrote it.
struct YAMLFault {
    let line: Int
    let complaint: Complaint

    /// What the parser stopped at.
    init(_ parser: yaml_parser_t, bytes: UnsafeBufferPointer<UInt8>) {
        let problem = parser.problem.map { String(cString: $0) } ?? ""
        if parser.error == YAML_READER_ERROR {
            // The reader names an offset only.
            let before = bytes.prefix(max(0, Int(clamping: parser.problem_offset)))
            line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        } else {
            line = Int(clamping: parser.problem_mark.line) + 1
        }
        complaint = Self.complaint(problem)
    }

    private static func complaint(_ problem: String) -> Complaint {
        let known = [
            ("mapping values are not allowed", Complaint.strayColon),
            ("cannot start any token", .strayCharacter),
            ("unexpected end of stream", .unclosedQuote),
            ("unexpected document indicator", .unclosedQuote),
            ("could not find expected ':'", .missingColon),
            ("control characters", .controlCharacter),
            ("did not find expected key", .badIndent),
            ("did not find expected '-' indicator", .badIndent),
            ("did not find expected ',' or ']'", .unclosedBracket),
            ("did not find expected ',' or '}'", .unclosedBracket),
            ("tab character", .tabIndent),
            ("undefined alias", .alias),
            ("nesting level", .tooDeep),
        ]
        return known.first { problem.contains($0.0) }?.1 ?? .notYAML
    }
}
