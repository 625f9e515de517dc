import Foundation

extension Int {
    /// The number as one reads it in Swedish: "63 206", with a space that no line breaks at.
    var grouped: String { formatted(.number.locale(Locale(identifier: "sv_SE"))) }
}
