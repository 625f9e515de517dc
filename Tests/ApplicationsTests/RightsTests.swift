import Database
import Organisation
import TestSupport
import Testing

@testable import Applications

@Suite("What each person may do with an application, in each state")
struct RightsTests {
    typealias Part = TownHall.Part

    /// What is tried, with whom it serves under Hallsberg's guideline and in which states. Everyone else is refused.
    enum Deed: String, CaseIterable, Sendable {
        case save, askHelp, handIn, withdraw, advise, sendBack, approve, refuse, change, open

        func does(_ part: Part) -> Bool {
            switch self {
            case .save, .askHelp, .handIn, .withdraw: part == .applicant
            case .advise, .sendBack: part == .coordinator
            case .approve, .refuse, .change: part == .manager
            case .open: part == .applicant || part == .coordinator
            }
        }

        func serves(in state: Application.State) -> Bool {
            switch self {
            case .save, .askHelp, .handIn: state.isBeingWritten
            case .withdraw: state.isBeingWritten || state.isUnderWay
            case .advise, .sendBack, .change: state.isUnderWay
            case .approve, .refuse: state == .advised
            case .open: state == .approved
            }
        }

        func run(_ hall: TownHall, _ id: Application.ID, by part: Part) async throws {
            switch self {
            case .save: try await hall.save(id, by: part, ["beskrivning": "Tips och öppettider, \(part.rawValue)."])
            case .askHelp: try await hall.perform(AskForHelp(id), by: part)
            case .handIn: try await hall.handIn(id, by: part)
            case .withdraw: try await hall.perform(WithdrawApplication(id), by: part)
            case .advise: try await hall.advise(id, .inFavour, by: part)
            case .sendBack: try await hall.advise(id, .change, by: part)
            case .approve: try await hall.decide(id, .approve, by: part)
            case .refuse: try await hall.decide(id, .refuse, by: part)
            case .change: try await hall.decide(id, .change, by: part)
            case .open: _ = try await hall.perform(OpenApprovedChannel(id, address: "@bibblan\(id)"), by: part)
            }
        }

        /// What someone without the right is told, of an application that has been handed in.
        func refusal(of part: Part) -> String {
            let nothing = "\(Refusal.notFound)"
            switch self {
            case .save, .askHelp, .handIn, .withdraw:
                let mayApply = part.post != nil || part.role?.rights.contains(.applyForChannel) == true
                guard mayApply else { return "\(Refusal.missingRight(.applyForChannel, channel: nil))" }
                let knows = part == .manager || part.role?.rights.contains(.seeRegister) == true
                return knows ? "\(ApplicationRefusal.notYours)" : nothing
            case .advise, .sendBack: return "\(Refusal.missingRight(.adviseOnApplications, channel: nil))"
            case .approve, .refuse, .change:
                let knows = part == .applicant || part.role?.rights.contains(.seeRegister) == true
                return knows ? "\(Refusal.missingPost(.manager, unit: "Biblioteket"))" : nothing
            case .open:
                let knows = part == .manager || part.role?.rights.contains(.seeRegister) == true
                if part == .administrator { return "\(Refusal.missingRight(.adviseOnApplications, channel: nil))" }
                return knows ? "\(Refusal.missingRight(.manageChannels, channel: nil))" : nothing
            }
        }
    }

    static let table = TestDatabase.engines.flatMap { engine in Deed.allCases.map { (engine, $0) } }

    @Test("Each deed by everyone without the right is refused, and the missing right or post is named", arguments: table)
    func without(_ engine: Database.Engine, _ deed: Deed) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            for state in Application.State.allCases where state != .draft && state != .withdrawn {
                let id = try await hall.application(state)
                let before = try await hall.acts().count
                for part in Part.allCases where !deed.does(part) {
                    let told = try await hall.refusal(part) { try await deed.run(hall, id, by: $0) }
                    #expect(told == deed.refusal(of: part), "\(deed) by \(part) in \(state)")
                }
                #expect(try await hall.state(id) == state)
                #expect(try await hall.acts().count == before)
            }
        }
    }

    @Test("Each deed by whoever has the right serves in some states, and in the others is refused as done", arguments: table)
    func with(_ engine: Database.Engine, _ deed: Deed) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            for state in Application.State.allCases where state != .draft && state != .withdrawn {
                for part in Part.allCases where deed.does(part) {
                    let id = try await hall.application(state)
                    let told = try await hall.refusal(part) { try await deed.run(hall, id, by: $0) }
                    let isAnswered = [.approve, .refuse].contains(deed) && state == .handedIn
                    if deed.serves(in: state) {
                        #expect(told == nil, "\(deed) by \(part) in \(state)")
                    } else {
                        #expect(told != nil && (isAnswered || told?.contains("missing") == false), "\(deed) by \(part) in \(state)")
                        #expect(try await hall.state(id) == state)
                    }
                }
            }
        }
    }

    @Test("A draft is its applicant's alone: to everyone else it does not exist", arguments: TestDatabase.engines)
    func drafts(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let id = try await hall.application(.draft)
            for part in Part.allCases where part != .applicant {
                await #expect(throws: Refusal.notFound, "\(part)") { try await hall.detail(id, for: part) }
                let list = try await hall.desk.list(for: try await hall.signedIn(part))
                #expect((list.mine + list.waiting + list.all).isEmpty, "\(part)")
                for deed in Deed.allCases {
                    let told = try await hall.refusal(part) { try await deed.run(hall, id, by: $0) }
                    #expect(told != nil, "\(deed) by \(part)")
                }
            }
            #expect(try await hall.state(id) == .draft)
        }
    }

    @Test("HBG-12.7, HBG-12.11: resources and secrecy are read by the applicant, the adviser and whoever decides", arguments: TestDatabase.engines)
    func readers(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            for state in [Application.State.handedIn, .approved, .refused] {
                let id = try await hall.application(state)
                for part in Part.allCases {
                    let told = try await hall.refusal(part) { _ = try await hall.detail(id, for: $0) }
                    let mayRead = [Part.applicant, .coordinator, .manager].contains(part)
                    #expect((told == nil) == mayRead, "\(part) in \(state)")
                }
            }
        }
    }

    @Test("Beginning takes the right to apply, or a post for a unit (HBG-5.5)", arguments: TestDatabase.engines)
    func beginning(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            for part in Part.allCases {
                let told = try await hall.refusal(part) { _ = try await hall.begin(by: $0) }
                let mayBegin = ![Part.registrar, .administrator, .stranger].contains(part)
                #expect(told == (mayBegin ? nil : "\(Refusal.missingRight(.applyForChannel, channel: nil))"), "\(part)")
            }
        }
    }

    @Test("A unit without a holder of the post can be decided by nobody, and it is told who can mend that", arguments: TestDatabase.engines)
    func vacancy(_ engine: Database.Engine) async throws {
        try await TownHall.with(engine, "hallsberg") { hall in
            let id = try await hall.application(.advised)
            let held = HeldPost(unit: hall.unit, post: .manager, person: try hall.id(.manager))
            try await hall.office.perform(EndPost(held), by: TownHall.operatorActor)
            let detail = try await hall.detail(id)
            #expect(detail.decider?.people.isEmpty == true && detail.decider?.authority == .post(.manager))
            #expect(detail.postGivers.map(\.username) == ["administrator"])
            let told = try await hall.refusal(.coordinator) { try await hall.decide(id, .approve, by: $0) }
            #expect(told == "\(Refusal.missingPost(.manager, unit: "Biblioteket"))")
        }
    }
}
