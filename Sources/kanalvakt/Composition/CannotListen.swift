import Foundation
import NIOCore
import Web
import Wording

/// The server could not begin to listen.
struct CannotListen: Explained {
    enum Reason {
        case portTaken(Int)
        case portForbidden(Int)
        case noSuchAddress(String)
        case other
    }

    let reason: Reason

    init(reason: Reason) {
        self.reason = reason
    }

    init(_ error: IOError, _ settings: SiteSettings) {
        reason =
            switch error.errnoCode {
            case EADDRINUSE: .portTaken(settings.port)
            case EACCES: .portForbidden(settings.port)
            case EADDRNOTAVAIL: .noSuchAddress(settings.host)
            default: .other
            }
    }

    func sentence(in language: Language) -> String {
        switch (reason, language) {
        case (.portTaken(let port), .sv): "Port \(port) används redan. Välj en annan med --port."
        case (.portTaken(let port), .en): "Port \(port) is already in use. Choose another with --port."
        case (.portForbidden(let port), .sv): "Kontot får inte lyssna på port \(port). Välj en port från 1024 med --port."
        case (.portForbidden(let port), .en): "The account may not listen on port \(port). Choose one from 1024 with --port."
        case (.noSuchAddress(let host), .sv): "Adressen \(host) finns inte på den här datorn. Ändra --host."
        case (.noSuchAddress(let host), .en): "This computer has no address \(host). Change --host."
        case (.other, .sv): "Servern kunde inte börja lyssna. Kontrollera --host och --port."
        case (.other, .en): "The server could not begin to listen. Check --host and --port."
        }
    }
}
