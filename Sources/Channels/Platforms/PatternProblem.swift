import Wording

/// Why a line is not a pattern of addresses.
public struct PatternProblem: Explained, Hashable {
    /// The line in the field, from 1.
    public let line: Int
    /// What is wrong with it.
    public let kind: Kind

    /// The ways in which a pattern can be wrong.
    public enum Kind: Sendable, Hashable {
        case tooLong(atMost: Int)
        case tooMany(atMost: Int)
        case unsuitableCharacter
        case host
        case unclosed
        case unknownName(String)
        case repeatedName(String)
        case namesTouch
        case nothingNamed
        case notInAddress(String)
        case anyWithoutTarget
    }

    public func sentence(in language: Language) -> String {
        switch language {
        case .sv: "Rad \(line): \(swedish)"
        case .en: "Line \(line): \(english)"
        }
    }

    private var swedish: String {
        switch kind {
        case .tooLong(let count): "mönstret är för långt, högst \(count) tecken."
        case .tooMany(let count): "det är för många mönster, högst \(count)."
        case .unsuitableCharacter: "mönstret har tecken som inte finns i adresser. Använd a–z, siffror och - . _ ~ / ? = & @ *."
        case .host: "mönstret börjar inte med en webbplats, till exempel exempel.se/{handle}."
        case .unclosed: "en klammer { saknar sin } eller tvärtom."
        case .unknownName(let name): "{\(name)} finns inte. Använd {handle}, {id} eller {host}."
        case .repeatedName(let name): "{\(name)} står två gånger. Låt den stå en gång."
        case .namesTouch: "två klamrar står intill varandra. Sätt ett tecken emellan."
        case .nothingNamed: "mönstret säger inte var kontots namn står. Skriv {handle} eller {id} där, eller börja raden med ! för adresser som inte är konton."
        case .notInAddress(let name): "{\(name)} står efter => men inte före."
        case .anyWithoutTarget: "mönstret har * i sökvägen. Skriv adressen som den ska bli efter =>."
        }
    }

    private var english: String {
        switch kind {
        case .tooLong(let count): "the pattern is too long, at most \(count) characters."
        case .tooMany(let count): "there are too many patterns, at most \(count)."
        case .unsuitableCharacter: "the pattern has characters that addresses lack. Use a–z, digits and - . _ ~ / ? = & @ *."
        case .host: "the pattern does not begin with a site, such as example.se/{handle}."
        case .unclosed: "a brace { lacks its } or the other way round."
        case .unknownName(let name): "there is no {\(name)}. Use {handle}, {id} or {host}."
        case .repeatedName(let name): "{\(name)} stands twice. Let it stand once."
        case .namesTouch: "two braces stand next to each other. Put a character between them."
        case .nothingNamed: "the pattern does not say where the account's name stands. Write {handle} or {id} there, or begin the line with ! for addresses that are no accounts."
        case .notInAddress(let name): "{\(name)} stands after => but not before."
        case .anyWithoutTarget: "the pattern has * in its path. Write what the address is to become after =>."
        }
    }
}
