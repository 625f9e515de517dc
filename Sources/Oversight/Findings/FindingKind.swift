/// What can be wrong with how a channel is kept. The words are stored in answers and shown in JSON, so they never change.
public enum FindingKind: String, Sendable, CaseIterable, Codable {
    /// Somebody else may have taken over the account. It comes before everything else.
    case takenOver
    case noResponsible
    case responsibleDeactivated
    case noEditor
    case politicianAnswers
    case noDeputy
    case absenceUncovered
    case tooFewWithAccess
    case leaverListed
    case privateProfile
    case documentsUnread
    case decisionMissing
    case evaluationPassed
    case evaluationUndated
    case reviewDue
    case graphicProfileUnchecked
    case graphicProfileBroken
    case credentialsNotDeposited
    case noCustodianKey
    case activityPlanMissing
    case visitorInformationUnchecked
    case visitorInformationMissing
    case visitorInformationOutdated
    /// The list of channels is not known to stand on the channel that speaks for the municipality.
    case listNotShown
    /// The list has changed since it was seen there.
    case listOutdated
    case notLinkedToWebsite
    case notListedOnWebsite
    case linksNeedLook
    case identityChanged
    case reportWaiting
    case inactive
    case activityUnknown
    case contactLost
    case answersLate
    case illKept
    case closingStalled
}

/// The parts that findings are told in.
public enum FindingGroup: String, Sendable, CaseIterable, Codable {
    /// Who answers, who stands in, who has access.
    case people
    /// What the channel shows and keeps in order.
    case account
    /// Whether it can be known as the municipality's.
    case links
    /// Whether it is alive and minded, and what becomes of it.
    case upkeep
}

extension FindingKind {
    /// The part that it belongs to.
    public var group: FindingGroup {
        switch self {
        case .noResponsible, .responsibleDeactivated, .noEditor, .politicianAnswers, .noDeputy, .absenceUncovered,
            .tooFewWithAccess, .leaverListed, .privateProfile:
            .people
        case .decisionMissing, .graphicProfileUnchecked, .graphicProfileBroken, .credentialsNotDeposited,
            .noCustodianKey, .activityPlanMissing, .visitorInformationUnchecked, .visitorInformationMissing, .visitorInformationOutdated,
            .listNotShown, .listOutdated:
            .account
        case .takenOver, .notLinkedToWebsite, .notListedOnWebsite, .linksNeedLook, .identityChanged: .links
        case .documentsUnread, .evaluationPassed, .evaluationUndated, .reviewDue, .reportWaiting, .inactive, .activityUnknown, .contactLost, .answersLate, .illKept,
            .closingStalled:
            .upkeep
        }
    }

    /// Whether a letter tells of it when it appears. What is left to read is seen here, and notices have reminders; missing
    /// deposits and reports from the public have letters of their own, so that nobody gets two about one thing.
    var isWrittenOf: Bool { ![.documentsUnread, .credentialsNotDeposited, .noCustodianKey, .reportWaiting].contains(self) }

    /// Another kind that is the same matter for whoever leaves it: what the guideline asks for is missing either way, so a
    /// reason for one holds for the other.
    var sameMatter: FindingKind? {
        switch self {
        case .credentialsNotDeposited: .noCustodianKey
        case .noCustodianKey: .credentialsNotDeposited
        default: nil
        }
    }

    /// Whether those above are told when it stands.
    var escalates: Bool { self != .documentsUnread }

    /// Where one goes to put it right.
    public var nextStep: FindingStep {
        switch self {
        case .decisionMissing, .evaluationUndated, .graphicProfileUnchecked, .graphicProfileBroken: .register
        case .noResponsible, .responsibleDeactivated, .politicianAnswers, .noEditor, .noDeputy, .absenceUncovered,
            .tooFewWithAccess, .leaverListed, .privateProfile:
            .people
        case .takenOver: .takeover
        case .documentsUnread: .library
        case .credentialsNotDeposited: .deposit
        case .noCustodianKey: .custodianKey
        case .reportWaiting: .reports
        case .visitorInformationUnchecked, .visitorInformationMissing, .visitorInformationOutdated: .visitorInformation
        case .listNotShown, .listOutdated: .listing
        case .notLinkedToWebsite, .notListedOnWebsite, .linksNeedLook, .identityChanged: .links
        case .evaluationPassed, .reviewDue, .activityPlanMissing, .activityUnknown: .checks
        case .contactLost, .answersLate: .inbox
        case .inactive, .illKept, .closingStalled: .closing
        }
    }
}

/// Where one goes to put a finding right.
public enum FindingStep: String, Sendable, CaseIterable, Codable {
    /// The channel's entry in the register.
    case register
    /// Who is behind the channel.
    case people
    /// Its deposited sign-in.
    case deposit
    /// The custodians' keys, without which nothing can be deposited.
    case custodianKey
    /// Who the custodians are.
    case custodians
    /// What the public has reported.
    case reports
    /// What its visitors are told.
    case visitorInformation
    /// The list of channels that is to stand on it.
    case listing
    /// Its links, on its page here.
    case links
    /// Its reviews, on its page here.
    case checks
    /// What is written on it.
    case inbox
    /// Its closing.
    case closing
    /// The governing documents.
    case library
    /// What to do when the account may have been taken over, on its page here.
    case takeover
}
