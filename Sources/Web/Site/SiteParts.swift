import Channels
import Foundation
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
    let clock: @Sendable () -> Date

    var directory: DirectoryReader { house.directory }
    var texts: Texts { renderer.texts }
    var cookies: SiteCookie { SiteCookie(isSecure: settings.isSecure) }
    /// Times as people where the municipality is say them.
    var times: Times { Times(timeZone: house.guideline.timeZone, texts: texts) }
}
