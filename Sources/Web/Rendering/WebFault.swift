import Wording

/// The web part could not be started.
public enum WebFault: Explained, Equatable {
    /// A file that is installed beside the program is not there or not readable; the path is within the room.
    case missingFile(String)

    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.missingFile(let path), .sv):
            "Webbens fil \(path) saknas eller går inte att läsa. Installera Kanalvakt på nytt."
        case (.missingFile(let path), .en):
            "The web file \(path) is missing or cannot be read. Install Kanalvakt again."
        }
    }
}
