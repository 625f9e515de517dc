/// A kind of content, the same in every municipality, so that what they do about it can be compared.
public enum ContentCategory: String, RuleWord {
    case unlawfulThreat
    case privacyBreach
    case incitement
    case agitation
    case childAbuse
    case unlawfulViolence
    case terrorism
    case copyright
    case secrecy
    case personalData
    case defamation
    case harassment
    case pornography
    case swearwords
    case advertising
    case politics
    case unsuitable

    public var phrase: Phrase {
        switch self {
        case .unlawfulThreat: Phrase("olaga hot", "unlawful threat")
        case .privacyBreach: Phrase("olaga integritetsintrång", "unlawful breach of privacy")
        case .incitement: Phrase("uppvigling", "incitement")
        case .agitation: Phrase("hets mot folkgrupp", "agitation against a population group")
        case .childAbuse: Phrase("bilder av övergrepp mot barn", "images of child abuse")
        case .unlawfulViolence: Phrase("olaga våldsskildring", "unlawful depiction of violence")
        case .terrorism: Phrase("uppmaning till terroristbrott", "provocation to terrorism")
        case .copyright: Phrase("intrång i upphovsrätt", "copyright infringement")
        case .secrecy: Phrase("uppgifter under sekretess", "data under secrecy")
        case .personalData: Phrase("personuppgifter", "personal data")
        case .defamation: Phrase("förtal och förolämpning", "defamation and insult")
        case .harassment: Phrase("trakasserier", "harassment")
        case .pornography: Phrase("pornografi", "pornography")
        case .swearwords: Phrase("svordomar", "swearwords")
        case .advertising: Phrase("reklam", "advertising")
        case .politics: Phrase("politik", "politics")
        case .unsuitable: Phrase("annat olämpligt", "other unsuitable content")
        }
    }

    /// What may let a municipality remove it, as the law stands: only what 5 § of act 1998:112 lists is an obvious crime.
    public var lawfulKinds: Set<GroundKind> {
        switch self {
        case .unlawfulThreat, .privacyBreach, .incitement, .agitation, .childAbuse, .unlawfulViolence, .terrorism,
            .copyright:
            [.obviousCrime]
        case .secrecy, .personalData, .defamation: [.otherLaw]
        case .harassment, .unsuitable: [.otherLaw, .localRule]
        case .pornography, .swearwords, .advertising, .politics: [.localRule]
        }
    }
}
