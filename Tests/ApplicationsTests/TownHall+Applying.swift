import Channels
import Database
import Guidelines
import Organisation

@testable import Applications

extension TownHall {
    var desk: ApplicationDesk { ApplicationDesk(database: database, guidelines: guidelines) { clock.now } }

    func detail(_ id: Application.ID, for part: Part = .applicant) async throws -> ApplicationDetail {
        try await desk.application(id, for: try await signedIn(part))
    }

    func state(_ id: Application.ID) async throws -> Application.State? {
        try await database.read { try ApplicationStore(session: $0).application(id)?.state }
    }

    func begin(by part: Part = .applicant) async throws -> Application.ID {
        try await perform(BeginApplication(), by: part)
    }

    @discardableResult
    func save(_ id: Application.ID, seen: Int64? = nil, by part: Part = .applicant, _ given: [String: String]) async throws
        -> SaveAnswers.Outcome
    {
        let revision = try await database.read { try ApplicationStore(session: $0).application(id)?.revision ?? 0 }
        return try await perform(SaveAnswers(id, seen: seen ?? revision, given), by: part)
    }

    /// Answers that serve for every question of the form.
    func goodAnswers() async throws -> [String: String] {
        let form = ApplicationForm(try await guidelines.current())
        return Dictionary(uniqueKeysWithValues: form.questions.map { ($0.id, good($0)) })
    }

    private func good(_ question: FormQuestion) -> String {
        if question.own == .politicians { return "nej" }
        if question.own == .address { return "" }
        return switch question.kind {
        case .text: "För att fler ska hitta till oss."
        case .line: "Biblioteket"
        case .yesNo: "ja"
        case .person: Part.manager.fullName
        case .people: question.own == .cover ? Part.manager.fullName : "\(Part.applicant.fullName)\n\(Part.colleague.fullName)"
        case .platform: "facebook"
        case .contact: "biblioteket@exempel.se"
        case .address: "https://www.facebook.com/biblioteket"
        case .unit: unit.description
        case .hours: "1,5"
        case .date: "2027-03-01"
        case .account: AccountChoice.service.rawValue
        }
    }

    func handIn(_ id: Application.ID, by part: Part = .applicant, reasons: [String: String] = [:]) async throws {
        let revision = try await database.read { try ApplicationStore(session: $0).application(id)?.revision ?? 0 }
        try await perform(HandInApplication(id, seen: revision, reasons: reasons), by: part)
    }

    /// An application that has come as far as the state.
    func application(_ state: Application.State, address: String = "", by part: Part = .applicant) async throws -> Application.ID {
        let id = try await begin(by: part)
        if state == .draft { return id }
        var answers = try await goodAnswers()
        if !address.isEmpty { answers[OwnQuestion.address.rawValue] = address }
        try await save(id, by: part, answers)
        if state == .withdrawn {
            try await perform(WithdrawApplication(id), by: part)
            return id
        }
        try await handIn(id, by: part)
        switch state {
        case .returned: try await advise(id, .change)
        case .advised: try await advise(id, .inFavour)
        case .approved, .refused:
            try await advise(id, .inFavour)
            try await decide(id, state == .approved ? .approve : .refuse, by: try await decider())
        case .draft, .handedIn, .withdrawn: break
        }
        return id
    }

    func advise(_ id: Application.ID, _ advice: AdviseOnApplication.Advice, by part: Part = .coordinator, comment: String = "Läs igenom.")
        async throws
    {
        try await perform(AdviseOnApplication(id, round: try await round(id), advice, comment: comment), by: part)
    }

    @discardableResult
    func decide(
        _ id: Application.ID, _ decision: DecideOnApplication.Decision, by part: Part, reason: String = "Så beslutar jag.",
        withoutAdvice: String = ""
    ) async throws -> RowID<Channels.Channel>? {
        let act = DecideOnApplication(id, round: try await round(id), decision, reason: reason, withoutAdvice: withoutAdvice)
        return try await perform(act, by: part)
    }

    func round(_ id: Application.ID) async throws -> Int64 {
        try await database.read { try ApplicationStore(session: $0).application(id)?.round ?? 0 }
    }

    /// Whoever decides under the guideline in force.
    func decider() async throws -> Part {
        switch try await guidelines.current().rule(ApprovalRule.self)?.decidedBy {
        case .unitManager, .nearestManager: .manager
        case .department, .headOfDepartment: .headOfDepartment
        case .sectorHead: .sectorHead
        case nil: .coordinator
        }
    }

    /// What an act is refused with; nil when it is carried out.
    func refusal(_ part: Part, _ body: (Part) async throws -> Void) async throws -> String? {
        do {
            try await body(part)
            return nil
        } catch let refusal as Refusal {
            return "\(refusal)"
        } catch let refusal as ApplicationRefusal {
            return "\(refusal)"
        }
    }
}

extension TownHall {
    /// The acts on the ledger, the newest first.
    func acts() async throws -> [String] {
        let ledger = ledger
        return try await database.read { try ledger.entries(limit: 1000, in: $0).map(\.act) }
    }
}
