/// Evidence whose files are on disk but which is not recorded yet. Only `EvidenceStore.keep` makes one.
public struct KeptEvidence: Sendable {
    let draft: EvidenceDraft
    let parts: [EvidencePart]
}
