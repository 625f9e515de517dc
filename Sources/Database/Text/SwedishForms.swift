/// Forms of a word that Snowball's Swedish does not bring to the same stem, though people expect it to:
/// *skola* and *skolan*, *badhus* and *badhuset*, *plats* and *platsen*.
///
/// A search looks for them beside the word itself. Forms that do not exist cost nothing, since no text holds them.
enum SwedishForms {
    /// The word first, then its other forms.
    static func forms(of word: String) -> [String] {
        guard word.count >= 3, word.allSatisfy(\.isLetter) else { return [word] }
        var forms = [word]
        for rule in rules where word.hasSuffix(rule.ending) && word.count >= rule.ending.count + 2 {
            let form = word.dropLast(rule.ending.count) + rule.replacement
            if !forms.contains(String(form)) { forms.append(String(form)) }
        }
        if let last = word.last, !"aeiouyåäö".contains(last) { forms.append(word + "et") }
        return forms
    }

    private static let rules: [(ending: String, replacement: String)] = [
        // en skola, skolan, skolans, skolor, skolorna
        ("a", "an"), ("an", "a"), ("ans", "a"), ("or", "an"), ("orna", "an"),
        // ett hus, huset, husets, husen; ett ställe, stället
        ("et", ""), ("ets", ""), ("en", "et"), ("e", "et"),
        // en plats, platsen, platser, platserna: Snowball takes the last letter for a genitive
        ("s", "sen"), ("sen", "s"), ("sens", "s"), ("ser", "s"), ("serna", "s"),
    ]
}
