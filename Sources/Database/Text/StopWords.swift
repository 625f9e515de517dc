/// Swedish words that carry no meaning in a search. The list is Snowball's, which PostgreSQL's `swedish` uses too,
/// so that both engines leave out the same words.
enum StopWords {
    /// Whether a word in lower case is left out.
    static func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.count <= 8 && packed.contains(pack(word))
    }

    /// No word of the list is longer than eight bytes, so each fits in an integer.
    private static func pack(_ word: some Sequence<UInt8>) -> UInt64 {
        word.reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static let packed = Set(list.split(whereSeparator: \.isWhitespace).map { pack($0.utf8) })

    private static let list = """
        och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du
        henne då sin nu har inte hans honom skulle hennes där min man ej vid kunde något från ut när efter
        upp vi dem vara vad över än dig kan sina här ha mot alla under någon eller allt mycket sedan ju denna
        själv detta åt utan varit hur ingen mitt ni bli blev oss din dessa några deras blir mina samma vilken
        er sådan vår blivit dess inom mellan sådant varför varje vilka ditt vem vilket sitta sådana vart dina
        vars vårt våra ert era vilkas
        """
}
