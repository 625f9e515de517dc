import Database
import Foundation
import Organisation

/// Where letters are handed in.
public enum Outbox {
    /// The kind of the job that sends a letter.
    public static let jobKind = "letter"

    /// Stores a letter in the act's own transaction, to be sent once that has been stored.
    ///
    /// A letter to somebody without an address is stored as such, where those who look after the letters see it; one to
    /// somebody who has left goes to whoever covers, and is one letter with what that person gets anyway. The act that
    /// wants the letter is what stands on the ledger.
    public static func put(_ letter: Letter, _ context: ActContext) throws {
        guard try context.hasLeft(letter.person) else {
            if try LetterStore.bodies(beside: letter, at: [context.now], in: context.session).contains(where: letter.isPassed) { return }
            return try store(letter, context)
        }
        if try passOn(letter, context) { return }
        // Nobody is there to take it: kept where those who look after the letters see it.
        let id = try LetterStore.insert(letter, state: .failed, messageID: UUID(), at: context.now, in: context.session)
        try LetterStore.settle(
            id, as: .failed, problem: MailProblem.left.sentence(in: .sv), at: context.now, in: context.session)
    }

    /// Gives what was for somebody who has left to whoever covers.
    ///
    /// - Parameter writtenAt: when the letter was written; nil for one that is written now.
    /// - Returns: false when there is nobody.
    static func passOn(_ letter: Letter, writtenAt: Date? = nil, _ context: ActContext) throws -> Bool {
        let heirs = try Successors.people(after: letter.person, in: letter.channel, on: context.today, in: context.session)
        guard !heirs.isEmpty else { return false }
        let name = try PersonStore.person(letter.person, in: context.session)?.fullName ?? "någon"
        for heir in heirs {
            let passed = letter.passed(to: heir, from: name)
            let times: Set = [context.now, writtenAt ?? context.now]
            let held = try LetterStore.bodies(beside: passed, at: times, in: context.session)
            if !held.contains(where: { $0 == letter.body || letter.isPassed($0) }) { try store(passed, context) }
        }
        return true
    }

    private static func store(_ letter: Letter, _ context: ActContext) throws {
        let person = try PersonStore.person(letter.person, in: context.session)
        let state: StoredLetter.State = person?.email == nil ? .noAddress : .waiting
        let id = try LetterStore.insert(letter, state: state, messageID: UUID(), at: context.now, in: context.session)
        if state == .waiting { try enqueue(id, at: context.now, in: context.session) }
    }

    /// Asks for the letter's job; does nothing if it is already asked for.
    static func enqueue(_ id: StoredLetter.ID, at: Date, in session: Session) throws {
        try JobQueue.store(kind: jobKind, key: id.description, at: at, in: session)
    }
}

extension Letter {
    /// The key of the channel that it is about; nil for what is about something else.
    fileprivate var channel: Int64? {
        about.hasPrefix("channel:") ? Int64(about.dropFirst("channel:".count)) : nil
    }

    /// The same to somebody else, who is told why.
    fileprivate func passed(to person: Person.ID, from name: String) -> Letter {
        Letter(
            to: person, subject: subject, body: "\(Self.opening)\(name)\(Self.passing)\(body)", about: about, page: page)
    }

    /// Whether a text is this letter's, passed on from somebody.
    fileprivate func isPassed(_ text: String) -> Bool { text.hasPrefix(Self.opening) && text.hasSuffix("\(Self.passing)\(body)") }

    private static let opening = "Det här var till "
    private static let passing = ", som har slutat. Nu kommer det till dig.\n\n"
}
