/// What questions belong together. A clause that an answer makes stands under its theme until somebody writes the
/// section of the real document there.
public enum DraftTheme: String, CaseIterable, Sendable {
    case municipality = "Kommunen"
    case document = "Dokumentet"
    case scope = "Vad riktlinjen gäller"
    case start = "Innan en kanal startar"
    case people = "Vem som ansvarar"
    case register = "Förteckningen"
    case watching = "Bevakning"
    case replies = "Svar"
    case removal = "Vad som tas bort"
    case removing = "När något tas bort"
    case records = "Allmänna handlingar"
    case visitors = "Besökarna"
    case privateUse = "Egen användning"
    case upkeep = "Skötsel"
}
