import Channels
import Guidelines
import Mail
import Organisation
import Wording

/// The letters that go with an application: to whoever has the next step, and to the applicant. Answers, advice and
/// reasons are read on the page, not in the mail.
struct ApplicationLetters {
    let application: Application
    let context: ActContext

    init(_ application: Application, _ context: ActContext) {
        self.application = application
        self.context = context
    }

    private var title: String { application.name.isEmpty ? "en ny kanal" : "”\(application.name)”" }

    func helpAsked() throws {
        try send(
            to: advisers, "Hjälp med en ansökan: \(title)",
            "\(try context.signedIn().fullName) vill ha hjälp att fylla i ansökan om \(title). Du kan läsa den och skriva i den.")
    }

    /// To whoever is consulted and to where the paper is handed; where nobody is consulted, to whoever decides.
    func handedIn() throws {
        let guideline = try context.guideline
        let isConsulted = guideline.rule(ConsultationRule.self) != nil
        if isConsulted {
            try send(
                to: advisers, "Ansökan att ge råd om: \(title)",
                "En ansökan om \(title) är inlämnad. Läs den och säg vad du tycker. Sedan fattas beslutet.")
            let wait = try AdviceWait.load(application, by: guideline, at: context.now, in: context.session)
            if wait?.ways.contains(.away) == true {
                try toDecide("En ansökan om \(title) är inlämnad. Den som ger råd är borta, så du behöver inte vänta på rådet.")
            }
        } else {
            let deciders = try toDecide("En ansökan om \(title) är inlämnad.")
            if guideline.rule(StartFormRule.self)?.handedTo == .coordinator {
                let others = try advisers.filter { !deciders.contains($0) }
                try send(to: others, "Ansökan inlämnad: \(title)", "En ansökan om \(title) är inlämnad och väntar på beslut.")
            }
        }
    }

    func withdrawn() throws {
        let told = try advisers + context.decider(of: application).people.map(\.id)
        try send(to: told, "Ansökan är återtagen: \(title)", "Ansökan om \(title) är återtagen. Du behöver inte göra något.")
    }

    func returned() throws {
        try toApplicant(
            "Ansökan behöver ändras: \(title)",
            "Din ansökan om \(title) har kommit tillbaka. Läs vad som behöver ändras, ändra det och lämna in den igen.")
    }

    func advised() throws {
        try toDecide("Samordnaren har lämnat sitt råd om \(title).")
        try toApplicant("Råd om din ansökan: \(title)", "Samordnaren har lämnat sitt råd. Nu väntar ansökan på beslut.")
    }

    func refused() throws {
        try toApplicant("Ansökan är avslagen: \(title)", "Din ansökan om \(title) är avslagen. På sidan står skälen.")
    }

    func approved() throws {
        try toApplicant(
            "Ansökan är godkänd: \(title)",
            "Din ansökan om \(title) är godkänd. På sidan står vad som återstår innan kanalen är officiell.")
        try toKeepers()
    }

    /// An approved activity plan, to those who keep it (OSB-39). Whoever coordinates has read it already, and is told only
    /// where nobody else keeps plans.
    private func toKeepers() throws {
        guard application.paper == .activityPlan else { return }
        let keepers = try GrantStore.people(with: .keepPlans, in: context.session).map(\.id)
        let others = Set(keepers).subtracting(try advisers)
        try send(
            to: others.isEmpty ? keepers : Array(others), "Aktivitetsplan att förvara: \(title)",
            "Ansökan om \(title) är godkänd. Den är kanalens aktivitetsplan, som ni ska förvara. Läs den i Kanalvakt eller skriv ut den.")
    }

    /// The notice that a channel has started, to whoever coordinates (HBG-4.14, HBG-12.14, LUD-30, LUD-31, GOT-39).
    func opened(_ channel: Channel, _ answers: FormAnswers) throws {
        guard let rule = try context.guideline.rule(ReportingRule.self), rule.when.contains(.start) else { return }
        let unit = try UnitStore.unit(channel.unitID, in: context.session)?.name ?? ""
        var lines = ["\(channel.name) finns nu i registret.", "", "Adress: \(channel.address)", "Enhet: \(unit)"]
        for name in rule.names {
            switch name {
            case .contact: lines.append("Kontakt: \(answers[.contact])")
            case .responsiblePerson: lines.append("Ansvarig: \(answers[.responsible])")
            case .administrators: lines.append("Sköter kanalen: \(answers.names(.watchers).joined(separator: ", "))")
            }
        }
        try send(to: advisers, "Ny kanal: \(channel.name)", lines.joined(separator: "\n"))
    }

    private var advisers: [Person.ID] {
        get throws { try GrantStore.people(with: .adviseOnApplications, in: context.session).map(\.id) }
    }

    /// Asks whoever decides; where nobody who is there holds the post, whoever can appoint somebody to it. Never whoever
    /// gets the letters of somebody who has left, since that person decides nothing.
    @discardableResult
    private func toDecide(_ what: String) throws -> [Person.ID] {
        let decider = try context.decider(of: application)
        if decider.people.isEmpty {
            let givers = try GrantStore.people(with: .managePeople, in: context.session).map(\.id)
            try send(
                to: givers, "Ingen kan besluta om \(title)",
                "\(what) Beslutet fattas av \(decider.words), men \(decider.lack)", page: "")
            return givers
        }
        let deciders = decider.people.map(\.id)
        try send(to: deciders, "Ansökan att besluta om: \(title)", "\(what) Nu väntar den på beslut av \(decider.words).")
        return deciders
    }

    private func toApplicant(_ subject: String, _ body: String) throws {
        try send(to: [application.applicant], subject, body)
    }

    /// One letter each; none to whoever acts, who knows already.
    private func send(to people: [Person.ID], _ subject: String, _ body: String, page: String? = nil) throws {
        for person in Set(people).sorted() where person != context.actor.person?.id {
            let letter = Letter(
                to: person, subject: subject, body: body, about: "application:\(application.id)",
                page: page ?? "/ansokningar/\(application.id)")
            try Outbox.put(letter, context)
        }
    }
}

extension DecisionMaker {
    /// Right for whoever reads it, also once it has been passed on: "Bibliotekets chef", "samordnaren".
    fileprivate var words: String {
        switch authority {
        case .post(let post): "\(unit.name)s \(post.swedish)"
        case .coordinator: "\(Role.coordinator.swedish)n"
        }
    }

    /// Why nobody can decide, and what mends it.
    fileprivate var lack: String {
        guard !leavers.isEmpty else { return "ingen är utsedd. Utse någon." }
        return "\(leavers.map(\.fullName).listed(.and, in: .sv)) har slutat. Utse någon annan."
    }
}
