import Foundation

/// Where each part of a guideline is used, and which tests show which clause.
///
/// Nobody types this. A test visits every page, sends every form and runs the work in the background on a guideline
/// that notes what is read of it, and reads the names of the tests. What it found is stored beside this file, and the
/// same test compares the two ever after.
public struct Coverage: Sendable, Equatable {
    /// Every place where some part is used, by address.
    public let screens: [Screen]
    /// What the shipped guidelines ask for and nothing uses yet.
    public let notYet: [RuleKey]

    private let uses: [RuleKey: [Screen]]
    private let tests: [ClauseID: [String]]

    /// As it is recorded.
    ///
    /// - Parameters:
    ///   - readings: what each place was seen to read.
    ///   - tests: the names of the tests that show each clause.
    ///   - set: the parts that the shipped guidelines set.
    init(readings: [Screen: Set<RuleKey>], tests: [ClauseID: [String]], set: Set<RuleKey>) {
        let screens = readings.keys.sorted { $0.address < $1.address }
        let keys = Set(readings.values.flatMap(\.self))
        let uses = Dictionary(uniqueKeysWithValues: keys.map { key in (key, screens.filter { readings[$0]?.contains(key) == true }) })
        self.init(
            screens: screens, uses: uses, tests: tests.mapValues { Set($0).sorted() },
            notYet: set.filter { key in !(uses[key] ?? []).contains { key.isUsed(in: $0) } }.sorted())
    }

    private init(screens: [Screen], uses: [RuleKey: [Screen]], tests: [ClauseID: [String]], notYet: [RuleKey]) {
        self.screens = screens
        self.uses = uses
        self.tests = tests
        self.notYet = notYet
    }

    /// The places that use a part: for most parts those that act by it or show it in its place, which the pages about
    /// the guideline itself do not.
    public func screens(using key: RuleKey) -> [Screen] {
        (uses[key] ?? []).filter(key.isUsed)
    }

    /// The names of the tests that show a clause, in order.
    public func tests(of clause: ClauseID) -> [String] {
        tests[clause] ?? []
    }
}

extension RuleKey {
    /// Whether the part belongs to the document itself or is meant to be read beside it, so that the guideline's own
    /// pages are where it is used.
    var isOfTheDocument: Bool {
        self == .document || self == .policies || self == .texts(.guideline) || self == .texts(.privateUse)
    }

    /// Whether reading the part in a place is using it.
    func isUsed(in screen: Screen) -> Bool {
        screen.kind != .guideline || isOfTheDocument
    }
}

extension Coverage {
    /// As it was recorded when this version of the product was made. Empty, so that nothing is claimed, if the file is
    /// missing.
    public static let shipped = Bundle.module.url(forResource: "coverage", withExtension: "json")
        .flatMap { try? Data(contentsOf: $0) }.flatMap { try? Coverage(file: $0) }
        ?? Coverage(screens: [], uses: [:], tests: [:], notYet: [])

    /// The file's shape: stable keys in order, so that every change can be read as a difference.
    private struct File: Codable {
        let notYet: [RuleKey]
        let screens: [Screen]
        let tests: [String: [String]]
        let uses: [String: [String]]
    }

    init(file: Data) throws {
        let file = try JSONDecoder().decode(File.self, from: file)
        let known = Dictionary(file.screens.map { ($0.address, $0) }) { first, _ in first }
        let tests = file.tests.compactMap { id, names in ClauseID(id).map { ($0, names) } }
        self.init(
            screens: file.screens,
            uses: Dictionary(uniqueKeysWithValues: file.uses.map { (RuleKey($0), $1.compactMap { known[$0] }) }),
            tests: Dictionary(tests) { first, _ in first }, notYet: file.notYet)
    }

    /// The file that it is shipped as.
    func file() throws -> String {
        let tests = Dictionary(uniqueKeysWithValues: tests.map { ($0.text, $1) })
        let uses = Dictionary(uniqueKeysWithValues: uses.map { ($0.name, $1.map(\.address)) })
        return try ReportJSON.text(File(notYet: notYet, screens: screens, tests: tests, uses: uses)) + "\n"
    }
}
