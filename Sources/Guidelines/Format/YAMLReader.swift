// Yams' parser, by its events. Yams' own composer follows aliases, stops at the first doubled key and traps where
// it thinks nobody can come; a file from outside needs every mistake answered, with its line, in bounded memory.
import CYaml

/// Reads one YAML document into nodes, without ever holding more than the file asks for.
///
/// Anchors, aliases and tags are refused: no profile needs them, and they are how a small file becomes a huge one.
struct YAMLReader {
    /// The largest file that is read, in bytes.
    static let largestFile = 1_048_576
    /// The deepest nesting that is read. The format itself needs six levels.
    static let deepestNesting = 24

    private let problems: ProblemList
    private var builder: YAMLBuilder

    private init(problems: ProblemList) {
        self.problems = problems
        builder = YAMLBuilder(problems: problems)
    }

    /// The document's root; nil when there is none or the file cannot be read as YAML. Mistakes go to the list.
    static func root(of bytes: [UInt8], problems: ProblemList) -> YAMLNode? {
        guard bytes.count <= largestFile else {
            problems.add(line: 1, .tooLarge(limit: largestFile))
            return nil
        }
        guard !bytes.isEmpty else {
            problems.add(line: 1, .empty)
            return nil
        }
        if let line = UTF8Check.firstInvalidLine(of: bytes) {
            problems.add(line: line, .notUTF8)
            return nil
        }
        var reader = YAMLReader(problems: problems)
        return bytes.withUnsafeBufferPointer { bytes in
            // Some editors put a byte order mark first; it says nothing.
            let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            return reader.read(UnsafeBufferPointer(rebasing: bytes[mark...]))
        }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> YAMLNode? {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { return nil }
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
        while builder.wantsMore {
            var event = yaml_event_t()
            guard yaml_parser_parse(&parser, &event) == 1 else {
                problems.add(YAMLFault(parser, bytes: bytes))
                return nil
            }
            defer { yaml_event_delete(&event) }
            if event.type == YAML_STREAM_END_EVENT { break }
            take(event)
        }
        return builder.finished()
    }

    private mutating func take(_ event: yaml_event_t) {
        let line = Int(clamping: event.start_mark.line) + 1
        switch event.type {
        case YAML_DOCUMENT_START_EVENT:
            builder.startDocument(line: line)
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            refuse(anchor: scalar.anchor, tag: scalar.tag, line: line)
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            builder.add(.scalar(String(decoding: bytes, as: UTF8.self)), line: line)
        case YAML_ALIAS_EVENT:
            problems.add(line: line, .alias)
            builder.add(.scalar(""), line: line)
        case YAML_SEQUENCE_START_EVENT:
            refuse(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, line: line)
            builder.open(.sequence, line: line)
        case YAML_MAPPING_START_EVENT:
            refuse(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, line: line)
            builder.open(.mapping, line: line)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            builder.close()
        default:
            break
        }
    }

    private func refuse(anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, line: Int) {
        if anchor != nil { problems.add(line: line, .anchor) }
        if tag != nil { problems.add(line: line, .tag) }
    }
}
