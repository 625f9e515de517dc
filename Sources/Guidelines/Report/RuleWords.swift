import Wording
import WorkingTime

extension Strength {
    /// "ska", "bör", "får" or "upplyser".
    public func word(in language: Language) -> String {
        switch (self, language) {
        case (.must, .sv): "ska"
        case (.should, .sv): "bör"
        case (.may, .sv): "får"
        case (.information, .sv): "upplyser"
        case (.must, .en): "must"
        case (.should, .en): "should"
        case (.may, .en): "may"
        case (.information, .en): "informs"
        }
    }
}

extension GroundKind {
    /// What lets the municipality remove it, in a few words.
    public func word(in language: Language) -> String {
        switch (self, language) {
        case (.obviousCrime, .sv): "uppenbart brott"
        case (.otherLaw, .sv): "annan lag"
        case (.localRule, .sv): "egen regel"
        case (.obviousCrime, .en): "obvious crime"
        case (.otherLaw, .en): "other law"
        case (.localRule, .en): "local rule"
        }
    }
}

extension GroundAction {
    /// What is done with it, in both languages.
    var phrase: Phrase { Phrase(word(in: .sv), word(in: .en)) }

    /// What is done with it, in a few words.
    public func word(in language: Language) -> String {
        switch (self, language) {
        case (.mustRemove, .sv): "tas bort"
        case (.mayRemove, .sv): "får tas bort"
        case (.refer, .sv): "hänvisas vidare"
        case (.mustRemove, .en): "is removed"
        case (.mayRemove, .en): "may be removed"
        case (.refer, .en): "is referred elsewhere"
        }
    }
}

extension EvidenceRule {
    /// What is kept, in a few words.
    public func word(in language: Language) -> String {
        switch (self, language) {
        case (.full, .sv): "sparas först"
        case (.withoutMedia, .sv): "sparas först, utan bilder"
        case (.none, .sv): "sparas inte"
        case (.full, .en): "kept first"
        case (.withoutMedia, .en): "kept first, without pictures"
        case (.none, .en): "not kept"
        }
    }
}

extension Outcome {
    /// How an item was settled, in a few words.
    public func word(in language: Language) -> String {
        switch (self, language) {
        case (.answered, .sv): "besvarat"
        case (.handedOver, .sv): "överlämnat"
        case (.noAnswerNeeded, .sv): "behöver inget svar"
        case (.removed, .sv): "borttaget"
        case (.answered, .en): "answered"
        case (.handedOver, .en): "handed over"
        case (.noAnswerNeeded, .en): "no answer needed"
        case (.removed, .en): "removed"
        }
    }
}

extension TimeLimit {
    /// "1 arbetsdag", "4 bemannade timmar", "24 timmar".
    public func words(in language: Language) -> String {
        let (amount, unit) = amountAndUnit
        let words: (one: String, many: String)
        switch (unit, language) {
        case (.minutes, .sv): words = ("bemannad minut", "bemannade minuter")
        case (.staffedHours, .sv): words = ("bemannad timme", "bemannade timmar")
        case (.days, .sv): words = ("arbetsdag", "arbetsdagar")
        case (.hours, .sv): words = ("timme", "timmar")
        case (.minutes, .en): words = ("staffed minute", "staffed minutes")
        case (.staffedHours, .en): words = ("staffed hour", "staffed hours")
        case (.days, .en): words = ("working day", "working days")
        case (.hours, .en): words = ("hour", "hours")
        }
        return "\(amount) \(amount == 1 ? words.one : words.many)"
    }

    private enum Unit {
        case minutes, staffedHours, days, hours
    }

    private var amountAndUnit: (Int, Unit) {
        switch self {
        case .staffedMinutes(let amount): amount % 60 == 0 ? (amount / 60, .staffedHours) : (amount, .minutes)
        case .workingDays(let amount): (amount, .days)
        case .wallClockHours(let amount): (amount, .hours)
        }
    }
}
