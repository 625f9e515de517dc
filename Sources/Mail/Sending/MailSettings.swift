import Foundation

/// How letters leave the server. See docs/operating/mail.md.
public struct MailSettings: Sendable, Equatable {
    /// The program that takes letters over, with the `sendmail` interface; an absolute path.
    public var command: String
    /// The address that letters come from; nil sends none, and they wait.
    public var sender: String?
    /// The name that letters come from.
    public var senderName: String
    /// Scheme, host and port that people reach the server at, for the links ("https://kanaler.hallsberg.se").
    public var origin: String
    /// How long the program may take with one letter.
    public var patience: Duration

    public init(
        command: String = "/usr/sbin/sendmail", sender: String? = nil, senderName: String = "Kanalvakt",
        origin: String = "http://localhost:8080", patience: Duration = .seconds(60)
    ) {
        self.command = command
        self.sender = sender
        self.senderName = senderName
        self.origin = origin
        self.patience = patience
    }

    /// The same, with letters that come from Kanalvakt at a municipality.
    public func signed(_ municipality: String) -> MailSettings {
        var settings = self
        settings.senderName = "\(senderName), \(municipality)"
        return settings
    }

    /// Letters wait: nothing is set.
    public static let none = MailSettings()
}
