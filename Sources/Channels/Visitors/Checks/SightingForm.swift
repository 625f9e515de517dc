import Database
import Evidence
import Guidelines
import Ledger
import Organisation

/// What somebody sends who has looked at a channel, and what is asked of it whatever they looked for.
struct SightingForm: Sendable {
    let outcome: Sighting.Outcome
    let note: String
    /// Of the text that the person compared with.
    let digest: String
    let site: String
    /// The picture, already on disk.
    let kept: KeptEvidence?
    let store: EvidenceStore

    /// The note as it is stored: it says what is missing when something is.
    ///
    /// - Throws: `Refusal.invalid`.
    func read() throws -> String {
        var fields = FieldReader()
        let note = fields.read(note, TextRule("Vad saknas", length: (outcome == .lacking ? 5 : 0)...1000, allowsLines: true))
        try fields.finish()
        return note
    }

    /// What is to be stored, with the picture entered on the ledger.
    ///
    /// - Parameters:
    ///   - note: as it was read.
    ///   - current: what tells the text as it is now.
    ///   - changed: why nothing is stored when the text has changed meanwhile.
    ///   - clause: what the picture is entered with, where it names no clause of its own.
    func sighting(
        of channel: Channel.ID, _ note: String, showing current: String, orElse changed: any Error, by clause: ClauseID?,
        _ context: ActContext
    ) throws -> Sighting {
        guard let person = context.actor.person else { throw Refusal.notSignedIn }
        guard current == digest else { throw changed }
        if outcome == .shown, kept == nil { throw VisitorRefusal.pictureMissing }
        let evidence = try kept.map { kept in
            try store.record(kept, in: context.session) { act, own, data in
                try context.record(act, clause: own.flatMap { ClauseID($0) } ?? clause, data)
            }
        }
        return Sighting(
            channel: channel, checkedBy: person.id, checkedAt: context.now, outcome: outcome, note: note, digest: digest, site: site,
            evidence: evidence)
    }
}

extension Sighting {
    /// What the ledger says of it.
    ///
    /// - Parameter check: the key that it is stored under.
    func entry(_ check: Int64, by guideline: Guideline) -> [String: LedgerValue] {
        [
            "channel": .integer(channel.rawValue), "check": .integer(check), "outcome": .string(outcome.rawValue),
            "text": .string(digest), "evidence": .init(evidence?.rawValue), "guideline": .string(guideline.id),
            "guidelineVersion": .integer(Int64(guideline.version)),
        ]
    }
}
