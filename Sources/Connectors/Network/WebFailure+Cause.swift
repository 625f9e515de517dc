import AsyncHTTPClient
import Glibc
import NIOCore

/// Sorts what the HTTP client throws by the one question that matters: can the other end have got the request?
/// When in doubt, it can.
extension WebFailure {
    init(_ error: any Error) {
        switch error {
        case let failure as WebFailure: self = failure
        case is CancellationError: self = .cancelled
        case let failure as HTTPClientError: self = Self.sorted(failure)
        case let failure as IOError: self = Self.sorted(failure)
        default: self = .lost
        }
    }

    private static func sorted(_ error: HTTPClientError) -> WebFailure {
        switch error {
        case .cancelled: .cancelled
        case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout, .invalidURL, .emptyHost: .notSent
        case .readTimeout, .writeTimeout, .deadlineExceeded: .timedOut
        default: .lost
        }
    }

    private static func sorted(_ error: IOError) -> WebFailure {
        [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EADDRNOTAVAIL].contains(error.errnoCode) ? .notSent : .lost
    }
}
