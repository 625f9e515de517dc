@testable import Web

/// Frames round the mock pages.
enum MockFrame {
    static let assets = AssetLinks(style: "/stil/kanalvakt.css", mark: "/stil/marke.svg", script: "/stil/kanalvakt.js")
    static let about =
        "Här visar Hallsbergs kommun sina egna kanaler i sociala medier, "
        + "och vad som gäller för det som skrivs där."

    static let open = Frame(
        municipality: "Hallsbergs kommun", home: "/", about: about, assets: assets,
        links: [
            FrameLink(address: "/", name: "Officiella kanaler", current: true),
            FrameLink(address: "/inkorg", name: "För medarbetare", current: false),
        ],
        more: [FrameLink(address: "/", name: "Alla kanaler", current: true)], signedIn: nil, confirmation: nil)

    static let staff = make(confirmation: nil)
    static let confirming = make(confirmation: "Svaret är på väg till kanalen. Du ser här på sidan när det har kommit fram.")

    private static func make(confirmation: String?) -> Frame {
        Frame(
            municipality: "Hallsbergs kommun", home: "/", about: about, assets: assets,
            links: [
                FrameLink(address: "/inkorg", name: "Inkorg", current: true),
                FrameLink(address: "/liggare", name: "Liggare", current: false),
                FrameLink(address: "/", name: "Kanaler", current: false),
            ],
            more: [FrameLink(address: "/riktlinjer", name: "Riktlinjer", current: false)],
            signedIn: SignedInFrame(name: "Anna Lindqvist", signOut: "/logga-ut", csrf: "0f3a"), confirmation: confirmation)
    }
}
