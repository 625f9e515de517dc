import Foundation

/// The word that stands before the last of several.
public enum Conjunction: Sendable {
    /// All of them: "Anna, Bo och Kim".
    case and
    /// Any of them: "Anna, Bo eller Kim".
    case or
}

extension Sequence<String> {
    /// Several names or phrases as one reads them in a sentence: "Anna", "Anna och Bo", "Anna, Bo och Kim". Empty of none.
    ///
    /// In English without a comma before the last, as the Swedish has none.
    public func listed(_ conjunction: Conjunction, in language: Language) -> String {
        let type: ListFormatStyle<StringStyle, [String]>.ListType =
            switch conjunction {
            case .and: .and
            case .or: .or
            }
        let locale =
            switch language {
            case .sv: Locale(identifier: "sv_SE")
            case .en: Locale(identifier: "en_GB")
            }
        return Array(self).formatted(.list(type: type, width: .standard).locale(locale))
    }
}
