import Channels
import Hummingbird
import Organisation
import Wording

/// A custodian's own key: made, given another passphrase, or made anew.
struct DepositKeyController: Sendable {
    let parts: SiteParts

    func show(_ visit: Visit) async throws -> Response { parts.answer(try await maker(visit).page(fault: nil)) }

    func change(_ visit: Visit) async throws -> Response {
        let maker = try await maker(visit)
        let form = visit.form
        do {
            guard form.untouched("ny") == form.untouched("igen") else { throw KeyFormRefusal.notAlike }
            guard form["byt"].isEmpty else {
                try await parts.house.deposits.changePassphrase(
                    of: maker.person, from: form.untouched("nuvarande"), to: form.untouched("ny"))
                return parts.redirect(to: DepositAddress.key.path, confirming: .passphraseChanged)
            }
            guard form["forstar"] == "ja" else { throw KeyFormRefusal.notUnderstood }
            try await parts.house.deposits.makeKey(
                for: maker.person, passphrase: form.untouched("ny"), replacing: CustodianKey.ID(form["ersatter"]))
            return parts.redirect(to: DepositAddress.key.path, confirming: .keyMade)
        } catch let error as any Explained where Problem.isAboutTheForm(error) {
            return parts.answer(maker.page(fault: error.sentence(in: .sv)), refused: Refused(error))
        }
    }

    private func maker(_ visit: Visit) async throws -> DepositKeyMaker {
        let person = try visit.signedIn().signedIn
        try Actor.person(person).require(.openDeposits)
        let today = parts.today(visit.now)
        let custodians = try await parts.house.database.read { try DepositCustodian.all(on: today, in: $0) }
        return DepositKeyMaker(
            parts: parts, visit: visit, person: person, key: custodians.first { $0.person.id == person.person.id }?.key)
    }
}

/// What is wrong with the form for a key, before anything is tried.
enum KeyFormRefusal: MatterRefusal, Equatable {
    /// The two new passphrases differ.
    case notAlike
    /// The box that says what a lost passphrase means was not ticked.
    case notUnderstood

    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.notAlike, .sv): "De två lösenfraserna är inte lika. Skriv samma lösenfras två gånger."
        case (.notUnderstood, .sv): "Kryssa i att du förstår vad som händer om du glömmer lösenfrasen."
        case (.notAlike, .en): "The two passphrases differ. Write the same one twice."
        case (.notUnderstood, .en): "Tick that you understand what happens if you forget the passphrase."
        }
    }
}
