/// What was just done, told once on the page that follows. Carried in a cookie by its word, so that nobody can have the
/// site say anything else. Each feature names its own.
struct Confirmation: Hashable, Sendable {
    /// The word that travels in the cookie.
    let word: String

    init(_ word: String) { self.word = word }

    /// The sentence's key among the texts; a word that has no sentence says nothing.
    var key: String { "confirmation.\(word)" }
}

extension Confirmation {
    static let replyOnItsWay = Confirmation("svar")
    static let handedOver = Confirmation("overlamnat")
    static let noAnswerNeeded = Confirmation("utan-svar")
    static let removalUnderWay = Confirmation("borttagning")
    static let settled = Confirmation("besked")
    static let guidelineAdopted = Confirmation("antagen")
    static let signedOut = Confirmation("utloggad")
    static let signedInAfterFailures = Confirmation("forsok")
}
