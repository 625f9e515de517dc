import HTTPTypes

/// An application for a channel, from draft to decision.
enum ApplicationAddress: FeatureAddress {
    /// One's own applications, those that wait for one, and for the coordinator all.
    case list
    /// Before one begins: what it takes, and the beginning itself.
    case start
    /// One application: how far it has come, and what can be done with it.
    case show(Int64)
    /// One step of its form, counted from one.
    case step(Int64, Int64)
    /// Reading it through and handing it in.
    case review(Int64)
    /// Asking the coordinator to help.
    case help(Int64)
    case withdrawal(Int64)
    case advice(Int64)
    case decision(Int64)
    /// Filling in the address of an approved channel.
    case opening(Int64)
    /// Giving the named people their roles.
    case roles(Int64)

    init?(steps: [String]) {
        guard steps.first == "ansokningar" else { return nil }
        if steps.count == 1 { self = .list; return }
        if steps.count == 2, steps[1] == "ny" { self = .start; return }
        guard steps.count >= 2, let id = SiteAddress.number(steps[1]), id > 0 else { return nil }
        switch Array(steps.dropFirst(2)) {
        case []: self = .show(id)
        case ["granska"]: self = .review(id)
        case ["hjalp"]: self = .help(id)
        case ["aterta"]: self = .withdrawal(id)
        case ["rad"]: self = .advice(id)
        case ["beslut"]: self = .decision(id)
        case ["oppna"]: self = .opening(id)
        case ["roller"]: self = .roles(id)
        case let rest where rest.count == 2 && rest[0] == "steg":
            guard let number = SiteAddress.number(rest[1]), number > 0 else { return nil }
            self = .step(id, number)
        default: return nil
        }
    }

    var path: String {
        switch self {
        case .list: "/ansokningar"
        case .start: "/ansokningar/ny"
        case .show(let id): "/ansokningar/\(id)"
        case .step(let id, let number): "/ansokningar/\(id)/steg/\(number)"
        case .review(let id): "/ansokningar/\(id)/granska"
        case .help(let id): "/ansokningar/\(id)/hjalp"
        case .withdrawal(let id): "/ansokningar/\(id)/aterta"
        case .advice(let id): "/ansokningar/\(id)/rad"
        case .decision(let id): "/ansokningar/\(id)/beslut"
        case .opening(let id): "/ansokningar/\(id)/oppna"
        case .roles(let id): "/ansokningar/\(id)/roller"
        }
    }

    var methods: [HTTPRequest.Method] {
        switch self {
        case .list, .show: [.get]
        case .start, .step, .review: [.get, .post]
        case .help, .withdrawal, .advice, .decision, .opening, .roles: [.post]
        }
    }

    var isForStaff: Bool { true }

    /// Where reasons are given, one for each answer that needs it, the profile decides how many there can be.
    var mostFields: Int {
        switch self {
        case .review, .decision: 120
        default: FormFields.most
        }
    }

    /// Whether much is written in the form, so that it is shown again when it cannot be taken.
    var isWrittenIn: Bool {
        switch self {
        case .step, .review, .advice, .decision: true
        default: false
        }
    }
}
