import Channels
import HTTPTypes
import Hummingbird
import Inbox
import Moderation
import Organisation
import Wording

/// One item, and what is done with it short of removing it.
struct ItemController: Sendable {
    let parts: SiteParts

    func show(_ id: Item.ID, _ visit: Visit) async throws -> Response {
        try await page(id, visit, trial: nil)
    }

    /// Asks for a reply to be sent.
    func reply(_ id: Item.ID, _ visit: Visit) async throws -> Response {
        let act = parts.house.inbox.answer(
            id, text: visit.form["svar"], formToken: visit.form["blankett"], seenRevision: Int(visit.form["lydelse"]),
            again: visit.form["igen"] == "ja",
            unsignedBecause: visit.form["osignerad"] == "ja" ? visit.form["osignerad-skal"] : nil)
        return try await perform(act, .reply, .replyOnItsWay, id, visit)
    }

    func handOver(_ id: Item.ID, _ visit: Visit) async throws -> Response {
        let colleague = visit.form["kollega"]
        let recipient: HandOver.Recipient
        if !colleague.isEmpty, !visit.form["mottagare"].isEmpty {
            return try await page(id, visit, trial: ItemTrial(form: .handOver, fields: visit.form, refusal: Self.twoRecipients))
        }
        if colleague.isEmpty {
            recipient = .outside(visit.form["mottagare"])
        } else {
            guard let person = Person.ID(colleague) else { throw WebRefusal.unreadableForm }
            recipient = .person(person)
        }
        let act = parts.house.inbox.handOver(id, to: recipient, note: visit.form["anteckning"])
        return try await perform(act, .handOver, .handedOver, id, visit)
    }

    func noAnswer(_ id: Item.ID, _ visit: Visit) async throws -> Response {
        let act = parts.house.inbox.noAnswerNeeded(id, reason: visit.form["skal"])
        return try await perform(act, .noAnswer, .noAnswerNeeded, id, visit)
    }

    /// Says how to go on with a reply or a removal whose outcome is not known.
    func settle(_ id: Item.ID, _ visit: Visit) async throws -> Response {
        let decision = visit.form["beslut"]
        switch StateMatter(rawValue: visit.form["galler"]) {
        case .reply:
            guard let decision = SettleReply.Decision(rawValue: decision) else { throw WebRefusal.unreadableForm }
            return try await perform(parts.house.inbox.settleReply(of: id, decision), .settle, .settled, id, visit)
        case .removal:
            guard let decision = SettleRemoval.Decision(rawValue: decision) else { throw WebRefusal.unreadableForm }
            return try await perform(parts.house.moderation.settleRemoval(of: id, decision), .settle, .settled, id, visit)
        case nil: throw WebRefusal.unreadableForm
        }
    }

    /// Carries out an act and sends the browser back to the item; what the act refuses is told on the item's page, with
    /// everything that was written still there.
    private func perform<A: Act>(
        _ act: A, _ form: ItemTrial.Form, _ confirmation: Confirmation, _ id: Item.ID, _ visit: Visit
    ) async throws -> Response {
        do {
            _ = try await parts.house.office.perform(act, by: visit.signedIn().actor)
            return parts.redirect(to: SiteAddress.item(id.rawValue).path, confirming: confirmation)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return try await page(id, visit, trial: ItemTrial(form: form, fields: visit.form, refusal: error))
        }
    }

    private static let twoRecipients = Refusal.invalid([
        FieldProblem(
            field: "Mottagare",
            kind: .unsuitable(
                allowed: FieldProblem.Wish(
                    swedish: "välj en kollega eller skriv ett namn, inte båda.",
                    english: "choose a colleague or write a name, not both.")))
    ])

    /// Offers only colleagues who may see the item: what is handed over must not fall between chairs.
    private func page(_ id: Item.ID, _ visit: Visit, trial: ItemTrial?) async throws -> Response {
        let person = try visit.signedIn().signedIn
        let detail = try await parts.house.inbox.item(id, for: person)
        let moderation = try await parts.house.moderation.view(of: id, for: person)
        let colleagues = try await parts.house.database.read { session in
            try PersonStore.people(in: session).filter { person in
                try person.active && PersonStore.grants(of: person.id, in: session).contains {
                    $0.gives(.seeItems, channel: detail.channel.id.rawValue)
                }
            }
        }
        let maker = ItemPageMaker(
            parts: parts, visit: visit, open: try visit.signedIn(), detail: detail, moderation: moderation,
            colleagues: colleagues, versions: try await DeadlineVersions(of: [detail.item.deadline].compactMap(\.self), parts),
            trial: trial, guidance: PageGuidance(parts))
        return parts.answer(maker.page, refused: trial.map { Refused($0.refusal) })
    }
}

/// A form that was sent and refused: shown again with what was written, and why.
struct ItemTrial: Sendable {
    enum Form: Sendable { case reply, handOver, noAnswer, settle }

    let form: Form
    let fields: FormFields
    let refusal: any Explained
}

/// What an unknown outcome is about, by its word in forms.
enum StateMatter: String, Sendable {
    case reply = "svar"
    case removal = "borttagning"
}
