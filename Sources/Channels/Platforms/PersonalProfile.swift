import Guidelines
import Organisation
import Platforms

extension ActContext {
    /// Notices an address that is a person's own profile, where the guideline has the channels sent as the municipality or
    /// private profiles avoided (GOT-13, KUN-53): ska hindrar, bör frågar varför.
    ///
    /// - Parameters:
    ///   - address: as it was written; the one spelling that is kept may be a page's too.
    ///   - reason: why the profile is used, where the guideline asks.
    ///   - field: what the field for the reason is called where it was written.
    /// - Returns: what to keep of the reason; nil where nobody had to say why.
    /// - Throws: `Refusal.invalid` that says what is wrong with the address, by which clause.
    @discardableResult
    func passPersonalProfile(_ address: String, because reason: String, field: String) throws -> PassedOver? {
        guard try PlatformList.load(in: session).isPersonalProfile(address),
            let basis = try guideline.rule(AccountRule.self)?.basis, let clause = basis.clause
        else { return nil }
        switch basis.strength.answer {
        case .letBe: return nil
        case .refuse:
            throw Refusal.invalid([FieldProblem(field: "Adress", kind: .unsuitable(allowed: PersonalProfile.hindered(by: clause)))])
        case .askWhy where reason.allSatisfy(\.isWhitespace):
            throw Refusal.invalid([FieldProblem(field: field, kind: .unsuitable(allowed: PersonalProfile.questioned(by: clause)))])
        case .askWhy: return try passOver(basis, because: reason, field: field, [:])
        }
    }
}

/// What is said of an address that is a person's own profile.
public enum PersonalProfile {
    /// What the field for the reason is called in the register's form for a new channel.
    public static let reasonField = "Varför en privat profil"

    static func hindered(by clause: ClauseID) -> FieldProblem.Wish {
        FieldProblem.Wish(
            swedish: "adressen går till en privat profil, och kanalen ska ha kommunen som avsändare (\(clause)). Gör en sida "
                + "för verksamheten och skriv dess adress. Är det redan en sida, ge den ett eget namn hos plattformen först.",
            english: "the address leads to a private profile, and the channel's sender is to be the municipality (\(clause)). Make a "
                + "page for the unit and write its address. If it is a page already, give it a name of its own first.")
    }

    static func questioned(by clause: ClauseID) -> FieldProblem.Wish {
        FieldProblem.Wish(
            swedish: "adressen går till en privat profil, och sådana bör inte användas i arbetet (\(clause)). Skriv en annan adress, "
                + "eller varför just den ska användas.",
            english: "the address leads to a private profile, which should not be used at work (\(clause)). Write another address, "
                + "or why this one is to be used.")
    }
}
