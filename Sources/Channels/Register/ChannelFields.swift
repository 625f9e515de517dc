import Foundation
import Organisation
import Platforms

/// What is asked about a channel, as it comes from a form or the command line.
public struct ChannelFields: Sendable {
    /// Left empty, it is made from the name.
    public var slug: String
    /// The name that the public knows it by.
    public var name: String
    /// The word of a platform: "wordpress", "facebook".
    public var platform: String
    /// Where the public finds it.
    public var address: String
    /// The unit that answers for it.
    public var unit: MunicipalUnit.ID
    /// What it is for, in words for the public.
    public var purpose: String
    /// Whom it is for; may be empty.
    public var targetGroup: String
    /// Whether the public can write on it.
    public var openComments: Bool
    /// The day it became an official channel.
    public var openedOn: Date
    /// The guideline that it is run by.
    public var guidelineID: String

    public init(
        slug: String = "", name: String, platform: String, address: String, unit: MunicipalUnit.ID, purpose: String,
        targetGroup: String = "", openComments: Bool = true, openedOn: Date, guidelineID: String
    ) {
        self.slug = slug
        self.name = name
        self.platform = platform
        self.address = address
        self.unit = unit
        self.purpose = purpose
        self.targetGroup = targetGroup
        self.openComments = openComments
        self.openedOn = openedOn
        self.guidelineID = guidelineID
    }

    /// The fields as they are stored.
    struct Cleaned {
        let slug: Slug
        let name: String
        let platform: PlatformKind
        let address: WebAddress
        let unit: MunicipalUnit.ID
        let purpose: String
        let targetGroup: String?
        let openComments: Bool
        let openedOn: Date
        let guidelineID: String
    }

    /// - Throws: `Refusal.invalid` with every mistake.
    func cleaned() throws(Refusal) -> Cleaned {
        var reader = FieldReader()
        let name = reader.read(name, TextRule("Namn", length: 1...120))
        let wanted = slug.isEmpty ? Slug(from: name)?.text ?? "" : slug
        let slug = reader.value { () throws(FieldProblem) in try Slug.clean(wanted) }
        let platform = reader.value { () throws(FieldProblem) in try Slug.clean(self.platform, field: "Plattform") }
        let address = reader.value { () throws(FieldProblem) in try WebAddress.clean(self.address) }
        let purpose = reader.read(purpose, TextRule("Syfte", length: 1...2000, allowsLines: true))
        let targetGroup = reader.read(targetGroup, TextRule("Målgrupp", length: 0...500))
        let guidelineID = reader.read(guidelineID, TextRule("Riktlinje", length: 1...60))
        try reader.finish()
        guard let slug, let platform, let address else { throw .invalid(reader.problems) }
        return Cleaned(
            slug: slug, name: name, platform: PlatformKind(rawValue: platform.text), address: address, unit: unit,
            purpose: purpose, targetGroup: targetGroup.isEmpty ? nil : targetGroup, openComments: openComments,
            openedOn: openedOn, guidelineID: guidelineID)
    }
}
