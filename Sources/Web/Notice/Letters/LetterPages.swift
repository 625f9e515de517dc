/// Letters to people, shelf by shelf.
struct LettersPage: Page {
    static let template: TemplateName = "letters"

    let frame: Frame
    let title: String
    let tabs: [TabPart]
    let isOff: Bool
    let shelves: [TabPart]
    let fault: FaultPart?
    let tryAll: FormPart?
    let letters: [LetterRow]
    let hasLetters: Bool
    let older: String?
}

/// A letter in the list, with what can be done about it.
struct LetterRow: Sendable {
    let subject: String
    let receiver: String
    let when: String
    let state: Tag
    let reason: String?
    let again: FormPart?
    let told: FormPart?
}
