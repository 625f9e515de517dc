extension Strength {
    /// What the product does when something is done against a rule.
    public enum Answer: Sendable, Equatable {
        /// It is refused.
        case refuse
        /// It is let through when the person says why, and that is recorded.
        case askWhy
        /// It is let through.
        case letBe
    }

    /// Ska hindrar, bör frågar varför, får och upplyser låter vara.
    public var answer: Answer {
        switch self {
        case .must: .refuse
        case .should: .askWhy
        case .may, .information: .letBe
        }
    }
}
