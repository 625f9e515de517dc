/// A question that the register needs an answer to, or that a rule of the guideline makes Kanalvakt ask. The
/// guideline's own questions come beside these.
public enum OwnQuestion: String, CaseIterable, Sendable {
    /// What the channel will be called.
    case name = "namn"
    /// The unit that will answer for it.
    case unit = "enhet"
    /// The platform; asked only where the guideline does not ask it itself.
    case platform = "plattform"
    /// Where the channel is, when that is known already.
    case address = "adress"
    /// What the public will read that it is for.
    case purpose = "beskrivning"
    /// Whom it is for.
    case targetGroup = "vilka"
    /// Whether the public can write on it.
    case openComments = "kommentarer"
    /// Hours that it takes to get started (HBG-5.1, HBG-12.7).
    case hoursToStart = "tid-start"
    /// Hours a week to watch it (HBG-5.2, HBG-12.7).
    case hoursToWatch = "tid-bevaka"
    /// Hours a week to write for it (HBG-5.1).
    case hoursToWrite = "tid-skriva"
    /// When it is looked at whether the channel does what it is for (HBG-5.3).
    case evaluation = "utvarderas"
    /// Whether something secret may come out; asked only where the guideline does not ask it itself (HBG-12.11).
    case secrecy = "sekretess"
    /// Whether those who will run it know how (KUN-14).
    case knowledge = "kunskap"
    /// Whether there are routines (KUN-14).
    case routines = "rutiner"
    /// The person who answers for it (LUD-31).
    case responsible = "ansvarig"
    /// Those who watch and write; asked only where the guideline does not ask it itself (HBG-12.8, GOT-39).
    case watchers = "skoter"
    /// Who covers when they are away (HBG-12.9, LUD-37, GOT-36, KUN-45).
    case cover = "ersattare"
    /// What kind of account they sign in with (GOT-13, GOT-14).
    case account = "inloggning"
    /// Whether any of them is a politician (OSB-14).
    case politicians = "fortroendevalda"
    /// How those who run it are reached; asked only where the guideline does not ask it itself (LUD-31).
    case contact = "kontakt"
}

extension OwnQuestion {
    /// The question as it is put.
    public var prompt: String {
        switch self {
        case .name: "Vad ska kanalen heta?"
        case .unit: "Vilken enhet är det som ansöker?"
        case .platform: "Var ska kanalen finnas?"
        case .address: "Vilken adress har kanalen?"
        case .purpose: "Vad är kanalen till för?"
        case .targetGroup: "Vilka är den till för?"
        case .openComments: "Ska besökarna kunna skriva i kanalen?"
        case .hoursToStart: "Hur många timmar tar det att komma i gång?"
        case .hoursToWatch: "Hur många timmar i veckan går åt till att bevaka och svara?"
        case .hoursToWrite: "Hur många timmar i veckan går åt till att skriva inlägg?"
        case .evaluation: "Vilken dag ser ni efter hur det har gått?"
        case .secrecy: "Kan något hemligt komma fram i kanalen?"
        case .knowledge: "Kan de som ska sköta kanalen det de behöver?"
        case .routines: "Har ni rutiner för hur ni svarar och tar bort?"
        case .responsible: "Vem ansvarar för kanalen?"
        case .watchers: "Vilka ska sköta kanalen?"
        case .cover: "Vem tar över när de är borta?"
        case .account: "Hur loggar de in i kanalen?"
        case .politicians: "Är någon av dem förtroendevald?"
        case .contact: "Hur når man er som sköter kanalen?"
        }
    }

    /// Help under the question, with an example where one helps.
    public var help: String? {
        switch self {
        case .name: "Börja gärna med kommunens namn, så att avsändaren syns. Till exempel ”Hallsbergs kommun – Biblioteket”."
        case .unit: nil
        case .platform: "Vet du inte än? Välj det som ligger närmast. Det går att ändra ända tills du lämnar in."
        case .address: "Lämna tomt om kanalen inte finns än. Då fyller ni i adressen när ansökan är godkänd."
        case .purpose: "Det här läser allmänheten. Till exempel ”Boktips och öppettider från biblioteken i kommunen”."
        case .targetGroup: "Det här läser också allmänheten. Till exempel ”Barn och deras föräldrar”. Du kan lämna det tomt."
        case .openComments: "Kan de det behöver någon läsa och svara varje dag som riktlinjen säger."
        case .hoursToStart: "Räkna med allt som görs en gång: skapa kontot, bild och text, och att lära sig. Till exempel 10."
        case .hoursToWatch:
            "Också när ingen skriver måste någon titta. En kvart varje vardag blir ungefär 1,5 timmar i veckan."
        case .hoursToWrite: "Två inlägg i veckan på en halvtimme var blir 1 timme."
        case .evaluation: "Ett halvår efter starten brukar passa. Kanalvakt påminner er."
        case .secrecy:
            "Tänk på vad besökare kan skriva om sig själva eller andra, till exempel om hälsa, skola eller socialtjänst. Skriv hur "
                + "ni gör om det händer."
        case .knowledge: "Till exempel hur plattformen fungerar och vad riktlinjen säger."
        case .routines: "Till exempel vem som svarar, vem som tar bort och vart ni vänder er när det är svårt."
        case .responsible: "Skriv för- och efternamn."
        case .watchers: "Skriv för- och efternamn, en person på varje rad."
        case .cover: "Skriv för- och efternamn, en person på varje rad. Täcker de upp för varandra kan du lämna det tomt."
        case .account: "Ett privat konto är ett som någon också använder på sin fritid."
        case .politicians: "Räkna alla som du har nämnt, också den som tar över när någon är borta."
        case .contact: "Till exempel en e-postadress som ni läser varje dag."
        }
    }

    /// What the answer looks like.
    public var kind: AnswerKind {
        switch self {
        case .name: .line
        case .unit: .unit
        case .platform: .platform
        case .address: .address
        case .purpose, .targetGroup, .secrecy: .text
        case .openComments, .knowledge, .routines, .politicians: .yesNo
        case .hoursToStart, .hoursToWatch, .hoursToWrite: .hours
        case .evaluation: .date
        case .responsible: .person
        case .watchers, .cover: .people
        case .account: .account
        case .contact: .contact
        }
    }
}
