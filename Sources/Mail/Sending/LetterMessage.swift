import Foundation

/// A letter as the mailer takes it: a message by RFC 5322 with its text in base64 (RFC 2045), in plain ASCII throughout.
///
/// Lines end in "\n", as the `sendmail` interface has it, and none is longer than 76 characters.
struct LetterMessage {
    let letter: StoredLetter
    /// Who it is to.
    let name: String
    /// Where it goes; has been through `EmailAddress`.
    let address: String
    /// Where it comes from; has been through `EmailAddress`.
    let sender: String
    let settings: MailSettings
    let now: Date

    /// The whole message.
    var text: String { (head + [""] + HeaderText.base64Lines(body)).joined(separator: "\n") + "\n" }

    private var head: [String] {
        [
            HeaderText.field("From", HeaderText.phrase(settings.senderName), "<\(sender)>"),
            HeaderText.field("To", HeaderText.phrase(name), "<\(address)>"),
            HeaderText.field("Subject", HeaderText.phrase(letter.letter.subject)),
            "Date: \(HeaderText.date(now))",
            "Message-ID: <\(letter.messageID)@\(sender.split(separator: "@").last ?? "localhost")>",
            // So that no absence reply comes back (RFC 3834; the second is Exchange's own word for it).
            "Auto-Submitted: auto-generated",
            "X-Auto-Response-Suppress: All",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
        ]
    }

    private var body: String {
        """
        Hej \(name)!

        \(letter.letter.body)

        Läs mer och gå vidare här. Du behöver logga in.
        \(link)

        Brevet kommer från \(settings.senderName). Det går inte att svara på det.

        """
    }

    private var link: String {
        let page = letter.letter.page
        // Anything but a plain path on this site leads to the page to sign in on.
        let isPath = page.hasPrefix("/") && !page.hasPrefix("//") && page.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        return settings.origin + (isPath ? page : "/logga-in")
    }
}
