import Channels
import Database
import Evidence
import HTTPTypes
import Ledger
import Organisation
import Wording

/// What a person is told when something could not be done: a status, a heading and one sentence.
struct Problem: Sendable {
    let status: HTTPResponse.Status
    let sentence: String
    /// Whether it is a fault of the server's own, to be found in the log by a number.
    let isFault: Bool

    /// Every error has a page; what is not meant for people becomes a fault that says nothing of itself.
    init(_ error: any Error) {
        switch error {
        case let refusal as WebRefusal: self.init(refusal.status, refusal)
        case let refusal as Refusal: self.init(refusal.status, refusal)
        case ReportRefusal.tooMany(let minutes): self.init(.tooManyRequests, ReportRefusal.tooMany(minutes: minutes))
        case let refusal as any MatterRefusal: self.init(.conflict, refusal)
        case let problem as PictureProblem: self.init(.unprocessableContent, problem)
        case DatabaseError.busy, DatabaseError.unreachable:
            self.init(status: .serviceUnavailable, sentence: "", isFault: true)
        case LedgerError.noSuchEntry: self.init(.notFound, WebRefusal.noSuchPage)
        case LedgerError.damaged:
            self.init(status: .serviceUnavailable, sentence: LedgerError.damaged.sentence(in: .sv), isFault: true)
        default: self.init(status: .internalServerError, sentence: "", isFault: true)
        }
    }

    private init(_ status: HTTPResponse.Status, _ refusal: any Explained) {
        self.init(status: status, sentence: refusal.sentence(in: .sv), isFault: false)
    }

    private init(status: HTTPResponse.Status, sentence: String, isFault: Bool) {
        self.status = status
        self.sentence = sentence
        self.isFault = isFault
    }

    /// Whether a refusal is about what was written in a form or how its matter stands, so that it is best told beside the
    /// form, with everything that was written still there.
    static func isAboutTheForm(_ error: any Explained) -> Bool {
        switch error {
        case is any MatterRefusal, is PictureProblem: true
        case let refusal as Refusal:
            switch refusal {
            case .againstRule, .invalid, .taken, .personInactive, .formExpired: true
            default: false
            }
        default: false
        }
    }
}

extension WebRefusal {
    var status: HTTPResponse.Status {
        switch self {
        case .unreadableForm: .badRequest
        case .foreignForm: .forbidden
        case .noSuchPage: .notFound
        case .wrongMethod: .methodNotAllowed
        case .tooLarge: .contentTooLarge
        case .tooSlow: .requestTimeout
        case .notSignedIn: .unauthorized
        }
    }
}

extension Refusal {
    var status: HTTPResponse.Status {
        switch self {
        case .notSignedIn: .unauthorized
        case .waitBeforeSignIn: .tooManyRequests
        case .signInsBusy: .serviceUnavailable
        case .wrongNameOrPassword, .hasLeft: .unauthorized
        case .formExpired: .forbidden
        case .notFound: .notFound
        case .missingRight, .missingPost, .mayNotGive, .systemMayNot: .forbidden
        case .invalid: .unprocessableContent
        case .againstRule, .taken, .roleIsForAllChannels, .personInactive, .lastAdministrator: .conflict
        }
    }
}
