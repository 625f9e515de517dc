import Foundation
import Glibc

/// One pass through an export file.
final class WordPressExportReading {
    /// The file as it was when the pass began.
    let file: FileIdentity
    private let descriptor: Int32
    private let progress: WordPressExport.Progress?
    private let collector: ExportCollector
    private let stream: XMLStream
    private var check = XMLTextCheck()
    private var buffer = [UInt8](repeating: 0, count: 64 << 10)
    private var bytesRead: Int64 = 0
    private var isFinished = false

    /// How much one page holds before it is handed over: entries, or bytes of raw records.
    private static let pageEntries = 200
    private static let pageBytes = 4 << 20

    init(path: String, zone: TimeZone?, progress: WordPressExport.Progress?) throws(WordPressExportProblem) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotOpen }
        guard let file = FileIdentity(descriptor: descriptor) else {
            close(descriptor)
            throw .cannotOpen
        }
        self.file = file
        self.descriptor = descriptor
        self.progress = progress
        collector = ExportCollector(clock: WordPressClock(zone: zone))
        stream = XMLStream(handler: collector)
    }

    deinit {
        close(descriptor)
    }

    /// How many records of each kind have been left out so far.
    var leftOut: [String: Int] { collector.leftOut }

    /// The next page, or nil at the end of a whole and sound file.
    func next() throws(WordPressExportProblem) -> WordPressExportPage? {
        while !isFinished, collector.pendingCount < Self.pageEntries, collector.pendingBytes < Self.pageBytes {
            try readPiece()
        }
        if isFinished, collector.pendingCount == 0 { return nil }
        return collector.takePage()
    }

    private func readPiece() throws(WordPressExportProblem) {
        let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
        if count < 0 {
            guard errno == EINTR else { throw .cannotRead }
            return
        }
        if bytesRead == 0 { try XMLHead.check(buffer[..<min(count, XMLHead.length)]) }
        guard count > 0 else { return try finish() }
        try take(count)
        bytesRead += Int64(count)
        progress?(bytesRead, max(file.size, bytesRead))
    }

    private func take(_ count: Int) throws(WordPressExportProblem) {
        let piece = buffer[..<count]
        try check.check(piece)
        collector.window.append(piece)
        try stream.read(piece)
        collector.window.forget(before: min(collector.neededFrom ?? .max, stream.position))
        if collector.window.isTooLarge { throw .recordTooLarge(line: stream.line) }
    }

    private func finish() throws(WordPressExportProblem) {
        guard FileIdentity(descriptor: descriptor) == file else { throw .changed }
        try stream.finish()
        guard collector.isExport else { throw .notWordPress }
        isFinished = true
    }
}
