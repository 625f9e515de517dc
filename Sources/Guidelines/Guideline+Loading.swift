import Foundation
import WorkingTime

extension Guideline {
    /// Reads a profile. Throws every mistake in it, with lines.
    ///
    /// - Parameters:
    ///   - yaml: the profile's bytes.
    ///   - file: the name to tell mistakes by.
    public static func load(yaml: some Sequence<UInt8>, file: String) throws(GuidelineProblems) -> Guideline {
        let problems = ProblemList(file: file)
        let guideline = YAMLReader.root(of: Array(yaml.prefix(YAMLReader.largestFile + 1)), problems: problems)
            .flatMap { ProfileReader($0, problems: problems)?.guideline() }
        return try problems.throwing(guideline)
    }

    /// Reads a profile given as text.
    public static func load(yaml: String, file: String) throws(GuidelineProblems) -> Guideline {
        try load(yaml: yaml.utf8, file: file)
    }

    /// Reads a profile from a file. Never reads more of it than a profile may hold.
    public static func load(path: String) throws(GuidelineProblems) -> Guideline {
        try load(yaml: BoundedFile.bytes(path), file: BoundedFile.name(path))
    }
}

extension WorkingCalendar {
    /// Reads a calendar file (YAML or JSON): timeZone, hours, holidays and halfDays. Throws every mistake, with lines.
    public static func load(yaml: some Sequence<UInt8>, file: String) throws(GuidelineProblems) -> WorkingCalendar {
        let problems = ProblemList(file: file)
        let calendar = YAMLReader.root(of: Array(yaml.prefix(YAMLReader.largestFile + 1)), problems: problems)
            .flatMap { SectionReader($0, as: ProfileFormat.calendarFile, problems: problems) }
            .flatMap { CalendarReader(reader: $0).calendar() }
        return try problems.throwing(calendar)
    }

    /// Reads a calendar file. Never reads more of it than such a file may hold.
    public static func load(path: String) throws(GuidelineProblems) -> WorkingCalendar {
        try load(yaml: BoundedFile.bytes(path), file: BoundedFile.name(path))
    }
}

extension ProblemList {
    /// What was read, unless there was any mistake.
    func throwing<Value>(_ value: Value?) throws(GuidelineProblems) -> Value {
        guard let value, isEmpty else {
            if isEmpty { add(line: 1, .notYAML) }
            throw all
        }
        return value
    }
}
