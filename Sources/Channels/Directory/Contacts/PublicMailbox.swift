import Foundation
import Guidelines
import Organisation

/// Judges whether a mail address may stand on public pages: it must be the municipality's own, and never a person's.
struct PublicMailbox {
    private let domains: [String]
    private let people: [Person]

    init(_ authority: Authority, _ people: [Person]) {
        let website = PastedHost(authority.website).map { PastedHost.bare($0.written) }
        let mail = authority.email.flatMap { $0.split(separator: "@").last }.map { $0.lowercased() }
        domains = [website, mail].compactMap(\.self)
        self.people = people
    }

    /// The address as it is stored.
    ///
    /// - Parameter isShared: whether somebody has said that several read it, though it looks like a person's.
    func clean(_ raw: String, isShared: Bool) throws(FieldProblem) -> String {
        let address = try EmailAddress.clean(raw, field: Self.field)
        let halves = address.lowercased().split(separator: "@").map(String.init)
        guard let domain = halves.last, domains.contains(where: { domain == $0 || domain.hasSuffix(".\($0)") }) else {
            throw problem("skriv en av era egna brevlådor, som slutar på \(ends).", "write the municipality's own mailbox, which ends in \(ends).")
        }
        if people.contains(where: { isTheirs(address, halves[0], $0) }) {
            throw problem(
                "adressen är en medarbetares. Den får inte visas för alla, så skriv en brevlåda som flera läser.",
                "the address is an employee's and may not be shown to everybody. Write a mailbox that several read.")
        }
        if !isShared, looksPersonal(halves[0]) {
            throw problem(
                "adressen ser ut som en persons. Skriv en brevlåda som flera läser, eller kryssa i att den är gemensam.",
                "the address looks like a person's. Write a mailbox that several read, or tick that it is shared.")
        }
        return address
    }

    private var ends: String { domains.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.map { "@\($0)" }.joined(separator: " / ") }

    private func isTheirs(_ address: String, _ name: String, _ person: Person) -> Bool {
        if person.email?.lowercased() == address.lowercased() { return true }
        let (first, last) = (Self.plain(person.firstName), Self.plain(person.lastName))
        guard !first.isEmpty, !last.isEmpty else { return false }
        return Self.plain(name) == first + last || Self.plain(name) == last + first
    }

    /// "anna.lundqvist" is how people's addresses are made; "kontaktcenter" and "social-service" are not.
    private func looksPersonal(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return (2...3).contains(parts.count) && parts.allSatisfy { $0.count >= 1 && $0.allSatisfy { $0.isLetter || $0 == "-" } }
    }

    /// Lower case, letters alone, without the marks above them.
    private static func plain(_ text: String) -> String { DirectoryQuery.folded(text).filter(\.isLetter) }

    private func problem(_ swedish: String, _ english: String) -> FieldProblem {
        FieldProblem(field: Self.field, kind: .unsuitable(allowed: FieldProblem.Wish(swedish: swedish, english: english)))
    }

    private static let field = "E-post"
}
