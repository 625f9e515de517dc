import Wording

extension Complaint {
    /// What is wrong with a key or the kind of its value.
    var valueSentences: Sentences? {
        switch self {
        case .unknownKey(let key, let section, let suggestion):
            ("Nyckeln \(quoted(key)) finns inte \(Self.place(section, .sv))"
                + (suggestion.map { "; menade du \($0)?" } ?? "; ta bort den."),
                "There is no key \(quoted(key, in: .en)) \(Self.place(section, .en))"
                    + (suggestion.map { "; did you mean \($0)?" } ?? "; remove it."))
        case .missingKey(let key, let section):
            ("Nyckeln \(label(key)) saknas \(Self.place(section, .sv)); lägg till den.",
                "The key \(label(key)) is missing \(Self.place(section, .en)); add it.")
        case .emptyValue(let key):
            ("\(label(key)) är tom; skriv ett värde eller ta bort raden.",
                "\(label(key)) is empty; write a value or remove the line.")
        case .wrongType(let key, let wanted):
            ("\(label(key)) ska vara \(wanted.swedish).", "\(label(key)) must be \(wanted.english).")
        case .badChoice(let key, let value, let choices):
            ("\(quoted(value)) går inte att välja för \(label(key)); välj \(Self.list(choices, "eller")).",
                "\(quoted(value, in: .en)) cannot be chosen for \(label(key)); choose \(Self.list(choices, "or")).")
        case .badNumber(let key, let value):
            ("\(label(key)) ska vara ett helt tal från 1 och uppåt, inte \(quoted(value)).",
                "\(label(key)) must be a whole number from 1, not \(quoted(value, in: .en)).")
        case .badFlag(let key, let value):
            ("\(label(key)) ska vara true eller false, inte \(quoted(value)).",
                "\(label(key)) must be true or false, not \(quoted(value, in: .en)).")
        case .badName(let key, let value):
            ("\(quoted(value)) går inte som \(label(key)); använd bara a–z, siffror och bindestreck, högst 64 tecken.",
                "\(quoted(value, in: .en)) cannot be a \(label(key)); use a-z, digits and hyphens only, 64 characters at most.")
        case .badAddress(let key, let value):
            ("\(quoted(value)) går inte som \(label(key)); skriv hela adressen, till exempel https://www.hallsberg.se.",
                "\(quoted(value, in: .en)) cannot be a \(label(key)); write the whole address, for instance https://www.hallsberg.se.")
        case .tooLong(let key, let limit):
            ("\(label(key)) är för lång; högst \(limit) tecken får plats.",
                "\(label(key)) is too long; \(limit) characters fit at most.")
        case .emptyList(let key):
            ("Listan \(label(key)) är tom; lägg till minst en rad.", "The list \(label(key)) is empty; add at least one line.")
        default: nil
        }
    }

    private enum Tongue {
        case sv, en
    }

    private static func place(_ section: String, _ tongue: Tongue) -> String {
        switch (section, tongue) {
        case ("", .sv): "överst i filen"
        case ("", .en): "at the top of the file"
        case (_, .sv): "i \(section)"
        case (_, .en): "in \(section)"
        }
    }

    private static func list(_ choices: [String], _ or: String) -> String {
        guard choices.count > 1, let last = choices.last else { return choices.first ?? "" }
        return choices.dropLast().joined(separator: ", ") + " \(or) " + last
    }
}

extension Complaint.Wanted {
    var swedish: String {
        switch self {
        case .text: "en text"
        case .list: "en lista, med ett bindestreck före varje rad"
        case .mapping: "ett block med nycklar och värden"
        }
    }

    var english: String {
        switch self {
        case .text: "a text"
        case .list: "a list, with a hyphen before each line"
        case .mapping: "a block of keys and values"
        }
    }
}

/// A key as it stands in sentences: bare when it is the format's own, in quotation marks when somebody made it up.
private func label(_ key: String) -> String {
    let isOwn = key.utf8.count <= 40 && key.unicodeScalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || $0 == "." || $0 == "-") }
    return isOwn ? key : quoted(key)
}
