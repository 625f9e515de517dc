/// What was just done, told once on the page that follows. Carried in a cookie by its word, so that nobody can have the
/// site say anything else.
enum Confirmation: String, CaseIterable, Sendable {
    case replyOnItsWay = "svar"
    case handedOver = "overlamnat"
    case noAnswerNeeded = "utan-svar"
    case removalUnderWay = "borttagning"
    case settled = "besked"
    case guidelineAdopted = "antagen"
    case signedOut = "utloggad"
    case signedInAfterFailures = "forsok"

    /// The sentence's key among the texts.
    var key: String { "confirmation.\(rawValue)" }
}
