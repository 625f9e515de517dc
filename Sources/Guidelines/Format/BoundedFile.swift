import Foundation

/// Reads files that somebody names, however large they claim to be.
enum BoundedFile {
    /// The bytes of a file, one more than may be read when it is too large.
    static func bytes(_ path: String) throws(GuidelineProblems) -> [UInt8] {
        // Folders, pipes and devices are no profiles, and some of them never end.
        let kind = try? URL(fileURLWithPath: path).resolvingSymlinksInPath()
            .resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
        guard kind == true, let handle = FileHandle(forReadingAtPath: path) else { throw unreadable(path) }
        defer { try? handle.close() }
        do {
            return try handle.read(upToCount: YAMLReader.largestFile + 1).map(Array.init) ?? []
        } catch {
            throw unreadable(path)
        }
    }

    /// The last part of a path, which is how messages name the file.
    static func name(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private static func unreadable(_ path: String) -> GuidelineProblems {
        let problems = ProblemList(file: name(path))
        problems.add(line: 1, .unreadable)
        return problems.all
    }
}
