extension DraftQuestion {
    private init(
        _ id: String, _ theme: DraftTheme, _ text: String, _ kind: DraftAnswerKind, otherwise: DraftDefault = .silent,
        path: String? = nil, clause: DraftClause? = nil, help: String, example: String? = nil,
        when condition: DraftCondition? = nil, carries: [String] = [], isSilentAllowed: Bool = false
    ) {
        (self.id, self.theme, self.text, self.kind, self.otherwise) = (id, theme, text, kind, otherwise)
        (self.path, self.clause, self.help, self.example) = (path, clause, help, example)
        (self.condition, self.carries, self.isSilentAllowed) = (condition, carries, isSilentAllowed)
    }

    /// A question answered in one's own words, or with a value of its own shape.
    static func open(
        _ id: String, _ theme: DraftTheme, _ text: String, _ kind: DraftAnswerKind = .text,
        otherwise: DraftDefault = .silent, path: String? = nil, clause: DraftClause? = nil, help: String, example: String,
        when condition: DraftCondition? = nil, carries: [String] = []
    ) -> DraftQuestion {
        DraftQuestion(
            id, theme, text, kind, otherwise: otherwise, path: path, clause: clause, help: help, example: example,
            when: condition, carries: carries)
    }

    /// A question answered with one of some options.
    static func pick(
        _ id: String, _ theme: DraftTheme, _ text: String, _ options: [DraftOption], otherwise: DraftDefault = .silent,
        path: String? = nil, clause: DraftClause? = nil, help: String, when condition: DraftCondition? = nil,
        carries: [String] = []
    ) -> DraftQuestion {
        DraftQuestion(
            id, theme, text, .one(options), otherwise: otherwise, path: path, clause: clause, help: help, when: condition,
            carries: carries, isSilentAllowed: options.count == 1)
    }

    /// A question answered with some of the options.
    static func tick(
        _ id: String, _ theme: DraftTheme, _ text: String, _ options: [DraftOption], otherwise: DraftDefault = .silent,
        path: String? = nil, clause: DraftClause? = nil, help: String, when condition: DraftCondition? = nil,
        isSilentAllowed: Bool = true
    ) -> DraftQuestion {
        DraftQuestion(
            id, theme, text, .several(options), otherwise: otherwise, path: path, clause: clause, help: help,
            when: condition, isSilentAllowed: isSilentAllowed)
    }

    /// A question answered with yes, or that the document says nothing about.
    static func flag(
        _ id: String, _ theme: DraftTheme, _ text: String, value: String = "true", otherwise: DraftDefault = .silent,
        path: String, clause: DraftClause, help: String, when condition: DraftCondition? = nil, carries: [String] = []
    ) -> DraftQuestion {
        DraftQuestion(
            id, theme, text, .one([DraftOption("ja", value)]), otherwise: otherwise, path: path, clause: clause, help: help,
            when: condition, carries: carries, isSilentAllowed: true)
    }
}
