import CXML

/// What an XML document tells while it is read.
protocol XMLStreamHandler: AnyObject {
    /// A start tag. `name` carries its prefix as written ("wp:comment").
    /// - Parameter end: the offset in the file at or just before the tag's last byte.
    func start(_ name: String, namespaces: [String], end: Int64, line: Int) throws(WordPressExportProblem)
    /// - Parameter end: the offset in the file at or just before the tag's last byte.
    func end(_ name: String, end: Int64) throws(WordPressExportProblem)
    /// A piece of text, which may be one of many; the bytes are gone afterwards.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WordPressExportProblem)
}

/// libxml2's push parser: takes a document in pieces and keeps none of it.
///
/// It runs with libxml2's own limits on (names, attributes, look-ahead), reads no other file or address, and ends at a
/// document type before any entity can be declared.
final class XMLStream {
    private var context: xmlParserCtxtPtr?
    private let handler: any XMLStreamHandler
    private(set) var problem: WordPressExportProblem?
    private var depth = 0

    /// Deeper than any export; WordPress's own has six levels.
    private static let deepest = 64

    init(handler: any XMLStreamHandler) {
        self.handler = handler
        var calls = xmlSAXHandler()
        calls.initialized = UInt32(XML_SAX2_MAGIC)
        calls.internalSubset = { data, _, _, _ in XMLStream.from(data)?.stop { line in .documentType(line: line) } }
        calls.startElementNs = { data, local, prefix, _, count, namespaces, _, _, _ in
            XMLStream.from(data)?.start(XMLStream.name(prefix, local), XMLStream.uris(namespaces, count))
        }
        calls.endElementNs = { data, local, prefix, _ in XMLStream.from(data)?.end(XMLStream.name(prefix, local)) }
        calls.characters = { data, bytes, count in XMLStream.from(data)?.text(bytes, count) }
        calls.ignorableWhitespace = calls.characters
        calls.cdataBlock = calls.characters
        context = xmlCreatePushParserCtxt(&calls, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
        if let context { xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue)) }
    }

    deinit {
        if let context { xmlFreeParserCtxt(context) }
    }

    /// How far the parser has come in the document, in bytes.
    var position: Int64 {
        context.map { Int64(xmlByteConsumed($0)) } ?? 0
    }

    /// The line that the parser stands on, from one.
    var line: Int {
        Int(context?.pointee.input?.pointee.line ?? 0)
    }

    func read(_ piece: ArraySlice<UInt8>) throws(WordPressExportProblem) {
        guard let context else { throw .cannotRead }
        piece.withUnsafeBytes { bytes in
            let characters = bytes.bindMemory(to: CChar.self)
            _ = xmlParseChunk(context, characters.baseAddress, Int32(clamping: characters.count), 0)
        }
        if let problem { throw problem }
        if context.pointee.wellFormed == 0 { throw .malformed(line: errorLine) }
    }

    /// Says that nothing more comes.
    func finish() throws(WordPressExportProblem) {
        guard let context else { throw .cannotRead }
        xmlParseChunk(context, nil, 0, 1)
        if let problem { throw problem }
        if context.pointee.wellFormed == 0 || depth > 0 { throw .cutOff(line: line) }
    }

    private var errorLine: Int {
        guard let context, let error = xmlCtxtGetLastError(context) else { return line }
        let said = Int(error.pointee.line)
        return said > 0 ? said : line
    }

    private func start(_ name: String, _ namespaces: [String]) {
        depth += 1
        guard depth <= Self.deepest else { return stop { .tooDeep(line: $0) } }
        attempt { () throws(WordPressExportProblem) in
            try handler.start(name, namespaces: namespaces, end: position, line: line)
        }
    }

    private func end(_ name: String) {
        depth -= 1
        attempt { () throws(WordPressExportProblem) in try handler.end(name, end: position) }
    }

    private func text(_ bytes: UnsafePointer<UInt8>?, _ count: Int32) {
        guard let bytes, count > 0 else { return }
        attempt { () throws(WordPressExportProblem) in
            try handler.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
    }

    private func attempt(_ work: () throws(WordPressExportProblem) -> Void) {
        guard problem == nil else { return }
        do {
            try work()
        } catch {
            stop { _ in error }
        }
    }

    private func stop(_ make: (Int) -> WordPressExportProblem) {
        if problem == nil { problem = make(line) }
        if let context { xmlStopParser(context) }
    }

    private static func from(_ data: UnsafeMutableRawPointer?) -> XMLStream? {
        data.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func name(_ prefix: UnsafePointer<UInt8>?, _ local: UnsafePointer<UInt8>?) -> String {
        let name = local.map { String(cString: $0) } ?? ""
        return prefix.map { String(cString: $0) + ":" + name } ?? name
    }

    /// The addresses of the namespaces that a tag declares: libxml2 gives prefix and address in turn.
    private static func uris(_ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int32) -> [String] {
        guard let pairs, count > 0 else { return [] }
        return (0..<Int(count)).compactMap { pairs[$0 * 2 + 1].map { String(cString: $0) } }
    }
}
