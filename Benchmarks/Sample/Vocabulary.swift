/// The words that the sample's people write.
enum Vocabulary {
    /// Stands in about every other text.
    static let common = "kommunen"
    /// Stands in the same number of texts however many there are.
    static let rare = "fjärilshåv"

    static let words = """
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

    static let names = [
        "Anna", "Bo", "Cecilia", "David", "Elin", "Fatima", "Göran", "Hanna", "Ivar", "Jenny", "Karim", "Lena", "Mats",
        "Nils", "Olga", "Pär", "Rut", "Sven", "Tove", "Ulla", "Viktor", "Åsa", "Östen",
    ]
}
