import Wording

/// Why a file was not taken as a picture.
public enum PictureProblem: Explained, Equatable {
    /// No file, or an empty one.
    case missing
    /// More bytes than are taken.
    case tooLarge
    /// Neither PNG nor JPEG, whatever its name says.
    case unknownFormat
    /// Begins as a picture but is not one, or is cut off; where, in bytes from the start.
    case broken(at: Int)
    /// Something follows where the picture ends; where, in bytes from the start.
    case somethingBehind(at: Int)
    /// Larger sides than can be shown.
    case tooManyPixels
    /// Too small to read anything in.
    case tooSmall
    /// The pixels are not as many as the file says first.
    case notAsHeader

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: swedish
        case .en: english
        }
    }

    private var swedish: String {
        switch self {
        case .missing: "Ingen bild följde med. Välj en bild och skicka igen."
        case .tooLarge: "Bilden är för stor: den får vara högst 8 megabyte. Ta en mindre skärmbild och skicka igen."
        case .unknownFormat: "Filen är ingen bild i formatet PNG eller JPEG. Spara bilden som PNG eller JPEG och skicka igen."
        case .broken(let place):
            "Bilden går inte att läsa: den är skadad eller avklippt vid byte \(place). Ta en ny skärmbild och skicka igen."
        case .somethingBehind(let place):
            "Filen innehåller mer än en bild: bilden slutar vid byte \(place). Ta en ny skärmbild och skicka igen."
        case .tooManyPixels:
            "Bilden har för många bildpunkter: högst 20 000 på längsta sidan och 50 miljoner i allt. Ta en mindre skärmbild."
        case .tooSmall:
            "Bilden är för liten för att det ska gå att läsa vad som står: den ska vara minst 200 bildpunkter bred och 60 hög. Ta en skärmbild av hela sidan."
        case .notAsHeader:
            "Bilden går inte att lita på: den innehåller inte så många bildpunkter som den säger. Ta en ny skärmbild och skicka igen."
        }
    }

    private var english: String {
        switch self {
        case .missing: "No picture came along. Choose a picture and send again."
        case .tooLarge: "The picture is too large: at most 8 megabytes. Take a smaller screenshot and send again."
        case .unknownFormat: "The file is no picture in PNG or JPEG. Save the picture as PNG or JPEG and send again."
        case .broken(let place):
            "The picture cannot be read: it is damaged or cut off at byte \(place). Take a new screenshot and send again."
        case .somethingBehind(let place):
            "The file holds more than a picture: the picture ends at byte \(place). Take a new screenshot and send again."
        case .tooManyPixels:
            "The picture has too many pixels: at most 20,000 on the longest side and 50 million in all. Take a smaller one."
        case .tooSmall:
            "The picture is too small to read what stands there: it must be at least 200 pixels wide and 60 high. Take a screenshot of the whole page."
        case .notAsHeader:
            "The picture cannot be trusted: it does not hold as many pixels as it says. Take a new screenshot and send again."
        }
    }
}
