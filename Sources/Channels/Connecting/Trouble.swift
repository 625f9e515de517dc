import Foundation
import Platforms
import Wording

/// A connection that has stopped working: stored and shown until it works again, since silence from a channel would
/// otherwise look like a public with nothing to say.
public struct Trouble: Sendable, Hashable {
    /// Why there is no contact.
    public let kind: TroubleKind
    /// The platform's own reason, if it gave one. Text from outside.
    public let reason: String?
    /// When contact was lost; not when it was last tried.
    public let since: Date

    /// What happened and what to do, for the people who mind the channel.
    public func sentence(in language: Language) -> String {
        switch kind {
        case .signInAgain: PlatformError.signInAgain.sentence(in: language)
        case .notFound: language == .sv ? Self.goneSwedish : Self.goneEnglish
        case .refused: PlatformError.refused(reason).sentence(in: language)
        case .slowDown: PlatformError.slowDown(until: since).sentence(in: language)
        case .unreachable: PlatformError.unreachable.sentence(in: language)
        case .outcomeUnknown: PlatformError.outcomeUnknown.sentence(in: language)
        case .unreadableAnswer: PlatformError.unreadableAnswer.sentence(in: language)
        case .addressNotAllowed: PlatformError.addressNotAllowed.sentence(in: language)
        case .unsupported: PlatformError.unsupported([]).sentence(in: language)
        case .secretUnreadable: language == .sv ? Self.sealedSwedish : Self.sealedEnglish
        case .unexpected: language == .sv ? Self.unexpectedSwedish : Self.unexpectedEnglish
        }
    }

    private static let goneSwedish = "Adressen svarar, men där finns ingen sådan kanal. Kontrollera kanalens adress."
    private static let goneEnglish = "The address answers, but has no such channel. Check the channel's address."
    private static let sealedSwedish = "Den sparade inloggningen går inte att öppna. Anslut kanalen på nytt."
    private static let sealedEnglish = "The stored sign-in cannot be opened. Connect the channel again."
    private static let unexpectedSwedish =
        "Hämtningen stannade av ett fel i Kanalvakt. Tala med den som sköter Kanalvakt."
    private static let unexpectedEnglish = "Fetching stopped on a fault in Kanalvakt. Tell whoever runs Kanalvakt."
}
