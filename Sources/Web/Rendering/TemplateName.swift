/// Every template file in Templates, by its name without the ending.
enum TemplateName: String, CaseIterable, Sendable {
    case layout
    case mark
    case fault
    case piece
    case clauses
    case note
    case strength
    case notes
    case guidance
    case comparisonRows = "comparison-rows"
    case removalQuote = "removal-quote"
    case directory
    case channel
    case signIn = "signin"
    case inbox
    case item
    case removalGround = "removal-ground"
    case removalConfirm = "removal-confirm"
    case evidence
    case ledger
    case ledgerEntry = "ledger-entry"
    case guidelines
    case guideline
    case comparison
    case coverage
    case check
    case problem
}
