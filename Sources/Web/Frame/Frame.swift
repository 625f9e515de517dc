/// What stands round every page: the municipality's name, the way to other pages, who is signed in.
struct Frame: Sendable {
    /// "Hallsbergs kommun".
    let municipality: String
    /// The address of the public directory.
    let home: String
    /// One sentence at the foot on what this place is.
    let about: String
    let assets: AssetLinks
    let links: [FrameLink]
    /// Ways that are gone more seldom, at the foot.
    let more: [FrameLink]
    /// Nil on public pages, and for whoever is not signed in.
    let signedIn: SignedInFrame?
    /// What was just done, shown once.
    let confirmation: String?
}

/// A way to another page.
struct FrameLink: Sendable {
    let address: String
    let name: String
    let current: Bool
}

/// Who is signed in, and the way out.
struct SignedInFrame: Sendable {
    let name: String
    let signOut: String
    let csrf: String
}

/// Addresses of style and script; each holds a digest of its content, so that it can be kept for ever.
struct AssetLinks: Sendable {
    let style: String
    let mark: String
    /// Only on staff pages.
    let script: String?
}
