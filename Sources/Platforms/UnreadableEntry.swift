import Wording

/// A record that came but could not be understood. It is kept and shown, never dropped.
public struct UnreadableEntry: Sendable {
    /// The record as it came; empty when not even its bounds could be found.
    public let raw: [UInt8]
    /// Where it stood in what came: a line, an offset or the platform's ID, in words.
    public let position: String
    /// What was wrong with it.
    public let sentence: any Explained

    public init(raw: [UInt8], position: String, sentence: any Explained) {
        self.raw = raw
        self.position = position
        self.sentence = sentence
    }
}
