/// The words that the sample's people write: a few common ones, and many rare ones made as Swedish makes them.
enum Vocabulary {
    /// Stands in about every other text.
    static let common = "kommunen"
    /// Stands in the same number of texts however many there are.
    static let rare = "fjärilshåv"

    /// A word as it might come next: mostly one of the short list, and the earlier in it the likelier; otherwise one of
    /// some thirteen thousand compounds.
    static func word(_ dice: inout Dice) -> String {
        if Int.random(in: 0..<100, using: &dice) < 18 {
            return pick(firsts, &dice) + pick(lasts, &dice) + pick(endings, &dice)
        }
        // The lower of two throws: a rough Zipf.
        let place = min(Int.random(in: 0..<words.count, using: &dice), Int.random(in: 0..<words.count, using: &dice))
        return words[place]
    }

    /// A visitor's first name.
    static func name(_ dice: inout Dice) -> String { pick(names, &dice) }

    private static func pick(_ list: [String], _ dice: inout Dice) -> String {
        list[Int.random(in: 0..<list.count, using: &dice)]
    }

    private static let words = """
        hej tack när ska vägen plogas snön ligger kvar utanför skolan barnen väntar bussen stannar inte längre torget \
        biblioteket öppnar sent lördag varför är belysningen släckt gångbanan halt väldigt igen sopbilen kom aldrig \
        hämtningen flyttad utan besked badhuset stängt renovering hela sommaren föreningen behöver lokal träning kvällar \
        matsedeln förskolan allergi personal saknas avdelning kö bygglov handläggning veckor svar mejl telefon växeln \
        parkering avgift kyrkogatan trafik fara hastighet övergångsställe rondell cykelväg grus hål lagas snarast park \
        gräsmatta klipps lekplats gunga trasig papperskorg full hundar koppel skog stig märkt karta turism sommarjobb \
        ungdomar ansökan sista dag beslut nämnden protokoll möte medborgare förslag fråga budget skatt vatten läcka \
        avstängt tryck lågt brunn elnät avbrott fjärrvärme räkning fel belopp äldreboende besök tider hemtjänst schema \
        musik konsert marknad loppis midsommar flagga hissad fest tält plats anmälan ledig hallen bokning fotboll
        """.split(separator: " ").map(String.init)

    private static let firsts = list(
        """
        skol bad sport vatten väg torg park bygg lek cykel buss kyrk stads mark miljö vinter sommar natt musei biblioteks \
        fritids idrotts marknads sop hund ung barn äldre vård mat kök trafik gatu bro damm skogs strand hamn stations kultur
        """)
    private static let lasts = list(
        """
        hus plats väg bana grupp plan möte avgift kort tid personal chef park gård stig tavla skylt ljus bord dörr nyckel \
        arbete fråga svar lista karta resa vecka kväll dag form bild frist vakt lag nämnd rum område sal bod kö verk
        """)
    private static let endings = ["", "en", "et", "er", "erna", "ens", "s", "ar"]
    private static let names = list(
        """
        Anna Bo Cecilia David Elin Fatima Göran Hanna Ivar Jenny Karim Lena Mats Nils Olga Pär Rut Sven Tove Ulla Viktor \
        Åsa Östen
        """)

    private static func list(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
