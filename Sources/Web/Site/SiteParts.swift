import Channels
import Foundation
import Guidelines
import House
import Hummingbird
import WorkingTime
import Wording

/// What every controller works with.
struct SiteParts: Sendable {
    let house: House
    let settings: SiteSettings
    let renderer: Renderer
    let assets: AssetStore
    let shipped: ShippedGuidelines
    let clock: @Sendable () -> Date
    /// The guideline that pages are made by: one version throughout a request, however many acts come between.
    var guideline: Guideline
    /// How the public reaches the municipality, as the coordinator has said it; nil while the guideline's own words hold.
    var keptContacts: PublicContacts?
    /// The register's files, ready to be handed out.
    let dataShelf = DataShelf()

    var directory: DirectoryReader { house.directory }
    var texts: Texts { renderer.texts }
    var cookies: SiteCookie { SiteCookie(isSecure: settings.isSecure) }
    /// How the public reaches the municipality.
    var reach: PublicContacts { keptContacts ?? PublicContacts(guideline.authority) }
    /// Times as people where the municipality is say them.
    var times: Times { Times(timeZone: guideline.timeZone, texts: texts) }
}

extension SiteParts {
    /// The same, by the guideline in force now; where the database does not answer, by the one that was last known.
    func asOfNow() async -> SiteParts {
        by((try? await house.guidelines.current()) ?? house.guideline)
    }

    /// The same for pages that tell the public how to reach the municipality; where the database does not answer, as it was
    /// last known.
    func withContacts() async -> SiteParts {
        with(((try? await directory.current()) ?? directory.last)?.contacts)
    }

    /// The same with other contacts.
    func with(_ contacts: PublicContacts?) -> SiteParts {
        var parts = self
        parts.keptContacts = contacts
        return parts
    }

    /// The same by another guideline.
    func by(_ guideline: Guideline) -> SiteParts {
        var parts = self
        parts.guideline = guideline
        return parts
    }
}
