import Channels
import HTTPTypes
import Organisation

extension HTTPFields {
    /// What a refusal tells programs besides its status: when to come back (RFC 6585, section 4) and what the address
    /// takes (RFC 9110, section 15.5.6).
    init(telling error: any Error) {
        switch error {
        case Refusal.waitBeforeSignIn(let seconds): self = [.retryAfter: String(seconds)]
        case ReportRefusal.tooMany(let minutes): self = [.retryAfter: String(minutes * 60)]
        case WebRefusal.wrongMethod(let allowed):
            // HEAD is answered wherever GET is.
            let methods = allowed.flatMap { $0 == .get ? [.get, .head] : [$0] }
            self = [.allow: methods.map(\.rawValue).joined(separator: ", ")]
        default: self = [:]
        }
    }
}
