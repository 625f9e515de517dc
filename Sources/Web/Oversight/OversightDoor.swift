import Hummingbird
import Wording

/// Answers the addresses of one feature: findings, checks, reviews and closures.
struct OversightDoor: Sendable {
    let parts: SiteParts

    func answer(_ address: OversightAddress, _ visit: Visit) async throws -> Response {
        let board = BoardController(parts: parts)
        let channel = ChannelOversightController(parts: parts)
        let closing = ClosingController(parts: parts)
        switch address {
        case .board: return try await board.show(visit, fault: nil)
        case .listing: return try await board.nameListing(visit)
        case .channel(let slug): return try await channel.show(slug, visit, .none)
        case .reason(let slug): return try await channel.answer(slug, visit)
        case .links(let slug): return try await channel.lookAtLinks(slug, visit)
        case .account(let slug): return try await channel.settleAccount(slug, visit)
        case .check(let slug): return try await channel.noteCheck(slug, visit)
        case .closing(let slug): return try await visit.isPost ? closing.open(slug, visit) : closing.show(slug, visit, .none)
        case .step(let slug): return try await closing.takeStep(slug, visit)
        case .ending(let slug): return try await closing.end(slug, visit)
        case .capture(let slug): return try await closing.capture(slug, visit)
        }
    }
}

extension Confirmation {
    static let listingNamed = Confirmation("listsida")
    static let findingLeft = Confirmation("skal-noterat")
    static let linksSeen = Confirmation("lankar-sedda")
    static let accountSettled = Confirmation("konto-klart")
    static let takeoverNoted = Confirmation("konto-kapat")
    static let takeoverEnded = Confirmation("konto-tillbaka")
    static let accountReported = Confirmation("konto-noterat")
    static let channelChecked = Confirmation("oversyn-noterad")
    static let evaluationProposed = Confirmation("oversyn-foreslagen")
    static let closingBegun = Confirmation("avslut-borjat")
    static let closingStepTaken = Confirmation("avslut-steg")
    static let channelClosed = Confirmation("kanal-avslutad")
    static let closingAbandoned = Confirmation("avslut-installt")
    static let channelReopened = Confirmation("kanal-oppnad-igen")
}

/// What was sent in a form that could not be taken, to be shown again with why.
struct RefusedForm: Sendable {
    /// Nil where nothing was refused.
    let refusal: (any Explained)?
    let form: FormFields
    /// The id of the part of the page that the form belongs to.
    var place = Refused.besideForm

    static let none = RefusedForm(refusal: nil, form: .none)

    /// The refusal, to be told at the top of the page.
    var told: Refused? { refusal.map { Refused($0, at: place) } }

    var fault: String? { refusal?.sentence(in: .sv) }

    /// What was written in a field of the form that was about something; empty for the other forms of the page.
    func value(_ name: String, about matter: String, in field: String) -> String {
        form[field] == matter ? form[name] : ""
    }
}
