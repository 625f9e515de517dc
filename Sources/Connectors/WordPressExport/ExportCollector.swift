import Platforms

/// Turns the tags of an export into entries, holding one record at a time.
final class ExportCollector: XMLStreamHandler {
    /// The part of the file that raw records are cut out of; filled by whoever reads the file.
    var window = FileWindow()
    private(set) var isExport = false
    private(set) var leftOut: [String: Int] = [:]
    private var depth = 0
    private var authors = ExportAuthors()
    private var item: ExportRecord?
    /// Whether the item's own entry has been handed over, which happens before its first comment.
    private var itemIsDone = false
    private var inner: ExportRecord?
    private var field: String?
    private var seen: Set<WordPressID> = []
    private var entries: [RemoteEntry] = []
    private var refused: [UnreadableEntry] = []
    private(set) var pendingBytes = 0
    private let clock: WordPressClock

    init(clock: WordPressClock) {
        self.clock = clock
    }

    var pendingCount: Int { entries.count + refused.count }

    /// The offset in the file from which bytes are still needed; nil when none are.
    var neededFrom: Int64? {
        inner?.start ?? (itemIsDone ? nil : item?.start)
    }

    func takePage() -> WordPressExportPage {
        defer { (entries, refused, pendingBytes) = ([], [], 0) }
        return WordPressExportPage(entries: entries, refused: refused)
    }

    func start(_ name: String, namespaces: [String], end: Int64, line: Int) throws(WordPressExportProblem) {
        depth += 1
        if depth == 1 {
            isExport = name == "rss" && namespaces.contains { $0.hasPrefix("http://wordpress.org/export/") }
            guard isExport else { throw .notWordPress }
        }
        field = nil
        if let record = inner {
            if depth == record.depth + 1, inner?.begin(name) == true { field = name }
        } else if let record = item {
            startInside(record, name, end: end, line: line)
        } else if depth == 3, name == "item" || name == "wp:author" {
            begin(name == "item" ? .item : .author, end: end, line: line)
        }
    }

    func end(_ name: String, end: Int64) throws(WordPressExportProblem) {
        field = nil
        if let record = inner, depth == record.depth {
            inner = nil
            record.kind == .author ? authors.add(record) : finish(comment: record, end: window.tagEnd(at: end))
        } else if let record = item, depth == record.depth {
            finish(item: record, end: window.tagEnd(at: end))
            item = nil
        }
        depth -= 1
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WordPressExportProblem) {
        guard let field else { return }
        if inner != nil {
            inner?.add(bytes, to: field)
        } else {
            item?.add(bytes, to: field)
        }
    }

    private func begin(_ kind: ExportRecord.Kind, end: Int64, line: Int) {
        let record = ExportRecord(kind: kind, line: line, start: window.tagStart(before: end), depth: depth)
        if kind == .item {
            item = record
            itemIsDone = false
        } else {
            inner = record
        }
    }

    private func startInside(_ record: ExportRecord, _ name: String, end: Int64, line: Int) {
        guard depth == record.depth + 1 else { return }
        if name == "wp:comment" {
            finish(item: record, end: window.tagStart(before: end))
            begin(.comment, end: end, line: line)
        } else if item?.begin(name) == true {
            field = name
        }
    }

    /// Hands over the item itself. Its raw record is what stands before its first comment: the comments have their own.
    private func finish(item record: ExportRecord, end: Int64) {
        guard !itemIsDone else { return }
        itemIsDone = true
        let type = record.text("wp:post_type") ?? "post"
        let status = record.text("wp:status") ?? "publish"
        guard type == "post" || type == "page", status == "publish" else {
            return leaveOut(type == "post" || type == "page" ? status : type)
        }
        let raw = window.bytes(from: record.start, to: end)
        take(record, raw) { () throws(RecordProblem) in try record.post(authors, clock, raw: raw) }
    }

    private func finish(comment record: ExportRecord, end: Int64) {
        guard let item else { return }
        let raw = window.bytes(from: record.start, to: end)
        switch record.text("wp:comment_type") ?? "" {
        case "", "comment":
            take(record, raw) { () throws(RecordProblem) in try record.comment(in: item, authors, clock, raw: raw) }
        case "pingback", "trackback":
            refuse(record, raw, .machineNotice)
        case let other:
            leaveOut(other)
        }
    }

    private func take(_ record: ExportRecord, _ raw: [UInt8], _ make: () throws(RecordProblem) -> RemoteEntry) {
        do throws(RecordProblem) {
            let entry = try make()
            if let id = WordPressID(entry.id), !seen.insert(id).inserted {
                throw RecordProblem.duplicate(of: record.title)
            }
            entries.append(entry)
            pendingBytes += raw.count
        } catch {
            refuse(record, raw, error)
        }
    }

    private func refuse(_ record: ExportRecord, _ raw: [UInt8], _ problem: RecordProblem) {
        refused.append(UnreadableEntry(raw: raw, position: "rad \(record.line), \(record.title)", sentence: problem))
        pendingBytes += raw.count
    }

    /// The words come from the file, so only so many different ones are kept.
    private func leaveOut(_ kind: String) {
        let word = kind.trimmed.cleaned.clipped(to: 40)
        leftOut[leftOut.count < 100 || leftOut[word] != nil ? word : "…", default: 0] += 1
    }
}

extension ExportRecord {
    /// What the record is, with its number as it stands in the file.
    fileprivate var title: String {
        let name = kind == .comment ? "kommentar" : "inlägg"
        let number = text(kind == .comment ? "wp:comment_id" : "wp:post_id")?.trimmed.cleaned.clipped(to: 20) ?? ""
        return number.isEmpty ? name : "\(name) \(number)"
    }
}
