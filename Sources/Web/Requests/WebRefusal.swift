import Foundation
import HTTPTypes
import Wording

/// Why a request was not done, before any room was asked.
enum WebRefusal: Explained, Equatable {
    /// The form or address is not written as a browser would write it.
    case unreadableForm
    /// The form is from another site, or from before one signed in anew.
    case foreignForm
    /// No page has this address, or one may not know that it has.
    case noSuchPage
    /// The address is there, but not for this method.
    case wrongMethod(allowed: [HTTPRequest.Method])
    /// More than the site takes in one form.
    case tooLarge
    /// The form took too long to arrive.
    case tooSlow
    /// Signed out, or never signed in.
    case notSignedIn

    func sentence(in language: Language) -> String {
        language == .sv ? swedish : english
    }

    private var swedish: String {
        switch self {
        case .unreadableForm: "Det som skickades gick inte att läsa. Gå tillbaka, ladda om sidan och försök igen."
        case .foreignForm: "Sidan var för gammal eller kom från en annan webbplats. Gå tillbaka, ladda om sidan och försök igen."
        case .noSuchPage: "Adressen kan vara felskriven, eller så har sidan flyttat."
        case .wrongMethod: "Så kan den här adressen inte användas. Börja om från startsidan."
        case .tooLarge: "Det du skickade är för stort. Korta texten och försök igen."
        case .tooSlow: "Det tog för lång tid att ta emot det du skickade. Kontrollera din uppkoppling och försök igen."
        case .notSignedIn: "Du behöver logga in för att göra det här."
        }
    }

    private var english: String {
        switch self {
        case .unreadableForm: "What was sent could not be read. Go back, reload the page and try again."
        case .foreignForm: "The page was too old or came from another site. Go back, reload the page and try again."
        case .noSuchPage: "The address may be misspelt, or the page has moved."
        case .wrongMethod: "This address cannot be used so. Start over from the first page."
        case .tooLarge: "What you sent is too large. Shorten the text and try again."
        case .tooSlow: "Receiving what you sent took too long. Check your connection and try again."
        case .notSignedIn: "You need to sign in to do this."
        }
    }
}
