import Organisation

/// A letter to somebody who works with the channels, in plain Swedish text.
///
/// It says that something has happened and where to read on. What the public has written, passwords and other secrets
/// stay out of it, since mail can be read on its way. A link to the page is put under the text when the letter is sent.
public struct Letter: Sendable, Equatable {
    /// Who it is to. The address is looked up when the letter is sent.
    public let person: Person.ID
    /// What it is about, on one line.
    public let subject: String
    /// The text, without greeting, link or signature.
    public let body: String
    /// What it belongs to, as "room:key" ("application:12"): finds the letters about a thing.
    public let about: String
    /// The page to read on, as a path ("/ansokningar/12"); empty leads to the page to sign in on.
    public let page: String

    /// - Parameters:
    ///   - subject: line breaks and control characters become spaces.
    ///   - page: a path on this site; empty leads to the page to sign in on.
    public init(to person: Person.ID, subject: String, body: String, about: String, page: String = "") {
        self.person = person
        self.subject = LetterText.line(subject)
        self.body = LetterText.lines(body)
        self.about = LetterText.line(about)
        self.page = LetterText.line(page)
    }
}
