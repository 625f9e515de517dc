import Foundation

/// A rule's own fields, as it is told in JSON.
enum OscalFields {
    /// The fields that hold a text, a number, a list of texts, or a flag that is set; in order of their names.
    static func values(of rule: any Rule) -> [OscalRule.Value] {
        guard let data = try? JSONEncoder().encode(rule),
            let fields = try? JSONDecoder().decode([String: Field].self, from: data)
        else { return [] }
        return fields.sorted { $0.key < $1.key }.compactMap { name, field in
            let values = field.texts.map(OscalText.string).filter { !$0.isEmpty }
            return name == "basis" || values.isEmpty ? nil : OscalRule.Value(name: name, values: values)
        }
    }

    /// A value of a field; whatever is no simple value has no texts.
    private struct Field: Decodable {
        let texts: [String]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let flag = try? container.decode(Bool.self) {
                texts = flag ? ["true"] : []
            } else if let number = try? container.decode(Int.self) {
                texts = [String(number)]
            } else if let text = try? container.decode(String.self) {
                texts = [text]
            } else {
                texts = (try? container.decode([String].self)) ?? []
            }
        }
    }
}
