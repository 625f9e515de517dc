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
    /// The platform's own number of the account; left empty, it is taken from the address where it stands there.
    public var accountID: String
    /// The account's name on the platform; left empty, it is taken from the address where it stands there.
    public var handle: String
    /// Whether it is used when there is a crisis.
    public var inCrisis: Bool
    /// When it is to be evaluated.
    public var evaluateOn: Date?
    /// Who answers for it.
    public var responsible: Person.ID?
    /// Who decided that it may be run, and when.
    public var decision: ChannelDecision
    /// The rules that it adds to what may not be posted, one a line; may be empty.
    public var localAdditions: String

    public init(
        slug: String = "", name: String, platform: String, address: String, unit: MunicipalUnit.ID, purpose: String,
        targetGroup: String = "", openComments: Bool = true, openedOn: Date, guidelineID: String, accountID: String = "",
        handle: String = "", inCrisis: Bool = false, evaluateOn: Date? = nil, responsible: Person.ID? = nil,
        decision: ChannelDecision = ChannelDecision(), localAdditions: String = ""
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
        self.accountID = accountID
        self.handle = handle
        self.inCrisis = inCrisis
        self.evaluateOn = evaluateOn
        self.responsible = responsible
        self.decision = decision
        self.localAdditions = localAdditions
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
        let accountID: String?
        let handle: String?
        let inCrisis: Bool
        let evaluateOn: Date?
        let responsible: Person.ID?
        let decision: ChannelDecision
        let localAdditions: [String]
        let addressKey: String
    }

    /// The fields as they are stored, with the address in its one spelling.
    ///
    /// - Throws: `Refusal.invalid` with every mistake.
    func cleaned(_ platforms: PlatformList) throws(Refusal) -> Cleaned {
        var reader = FieldReader()
        let name = reader.read(name, TextRule("Namn", length: 1...120))
        let wanted = slug.isEmpty ? Slug(from: name)?.text ?? "" : slug
        let slug = reader.value { () throws(FieldProblem) in try Slug.clean(wanted) }
        let place = ChannelPlace.read(platform: platform, address: address, platforms, &reader)
        let purpose = reader.read(purpose, TextRule("Syfte", length: 1...2000, allowsLines: true))
        let targetGroup = reader.read(targetGroup, TextRule("Målgrupp", length: 0...500))
        let guidelineID = reader.read(guidelineID, TextRule("Riktlinje", length: 1...60))
        let handle = reader.read(handle, TextRule("Kontonamn", length: 0...100))
        let accountID = reader.read(accountID, TextRule("Kontots nummer", length: 0...100))
        let decision = decision.cleaned(&reader)
        let localAdditions = LocalAdditions.read(localAdditions, &reader)
        try reader.finish()
        guard let slug, let place else { throw .invalid(reader.problems) }
        return Cleaned(
            slug: slug, name: name, platform: place.platform, address: place.address, unit: unit, purpose: purpose,
            targetGroup: targetGroup.isEmpty ? nil : targetGroup, openComments: openComments, openedOn: openedOn,
            guidelineID: guidelineID, accountID: place.account?.accountID ?? (accountID.isEmpty ? nil : accountID),
            handle: ChannelPlace.handle(handle) ?? place.account?.handle, inCrisis: inCrisis, evaluateOn: evaluateOn,
            responsible: responsible, decision: decision, localAdditions: localAdditions, addressKey: place.key)
    }
}
