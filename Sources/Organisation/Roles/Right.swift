/// Something a person, or a part of Kanalvakt itself, may do.
///
/// Rights are never given one by one: they come with a ``Role``. The table that joins the two is
/// ``Role/rights`` and stands for people in `docs/reference/roles.md`.
public enum Right: String, Sendable, CaseIterable, Codable {
    /// See what the public has written in a channel, with its history.
    case seeItems
    /// Answer on the platform in the municipality's name.
    case reply
    /// Close an item without an answer: handed over, or no answer needed.
    case decideOutcome
    /// Take something off the channel, with its evidence kept.
    case remove
    /// Decide what happened when a platform never said whether an act went through.
    case settleUnknown
    /// Read the ledger.
    case seeLedger
    /// Run the checks that prove the ledger and the evidence whole.
    case verify
    /// Put channels in the register and connect them to their platforms.
    case manageChannels
    /// Give and take back roles, within ``Role/mayGive``.
    case giveRoles
    /// Add and deactivate people and units, and set others' passwords.
    case managePeople
    /// Adopt a new version of the guideline, which everything new is then handled by.
    case adoptGuideline
    /// Draft an application for a channel and hand it in.
    case applyForChannel
    /// Say on the communications department's behalf what it thinks of an application (HBG-5.6, OSB-8, KUN-15).
    case adviseOnApplications
    /// Keep the activity plans that a guideline has handed in (OSB-39), and read the applications that they are.
    case keepPlans
    /// See the register with who answers for each channel.
    case seeRegister
    /// Propose a new revision of a channel's entry in the register.
    case proposeChannelChanges
    /// Note that a channel shows what it must, and look whether its links hold.
    case checkChannels
    /// Open a closing case and take its steps.
    case closeChannels
    /// Record that somebody is away or leaves.
    case recordAbsence
    /// Hand in a channel's sign-in, sealed.
    case depositCredentials
    /// Ask for, approve and carry out the opening of a deposit.
    case openDeposits
    /// Send notices to those who answer for channels, and keep the governing documents.
    case sendNotices
    /// See letters that could not be sent, and have them tried again.
    case seeMail
    /// Store what a platform says that the public wrote. Held by Kanalvakt's own parts alone.
    case receiveEntries
    /// Carry out on a platform what a person has decided. Held by Kanalvakt's own parts alone.
    case carryOutDecisions
    /// Note what a check found. Held by Kanalvakt's own parts alone.
    case raiseFindings
    /// Take in what the public reports. Held by Kanalvakt's own parts alone.
    case receiveReports
}

extension Right {
    /// Whether the right is held channel by channel; otherwise it is held for the whole municipality.
    public var isChannelBound: Bool {
        switch self {
        case .seeItems, .reply, .decideOutcome, .remove, .settleUnknown, .manageChannels, .giveRoles,
            .receiveEntries, .carryOutDecisions, .proposeChannelChanges, .checkChannels, .closeChannels, .depositCredentials:
            true
        case .seeLedger, .verify, .managePeople, .adoptGuideline, .applyForChannel, .adviseOnApplications, .keepPlans, .seeRegister,
            .recordAbsence, .openDeposits, .sendNotices, .seeMail, .raiseFindings, .receiveReports:
            false
        }
    }

    /// The right as it reads after "rätten att".
    public var swedish: String {
        switch self {
        case .seeItems: "se inlägg"
        case .reply: "svara"
        case .decideOutcome: "avsluta ärenden utan svar"
        case .remove: "ta bort från kanalen"
        case .settleUnknown: "avgöra ovissa utfall"
        case .seeLedger: "läsa liggaren"
        case .verify: "kontrollera liggare och bevis"
        case .manageChannels: "sköta kanaler"
        case .giveRoles: "ge roller"
        case .managePeople: "sköta personer och enheter"
        case .adoptGuideline: "anta nya versioner av riktlinjen"
        case .applyForChannel: "ansöka om kanaler"
        case .adviseOnApplications: "lämna råd om ansökningar"
        case .keepPlans: "förvara aktivitetsplaner"
        case .seeRegister: "se registret med ansvariga"
        case .proposeChannelChanges: "föreslå ändringar i registret"
        case .checkChannels: "kontrollera kanaler"
        case .closeChannels: "avsluta kanaler"
        case .recordAbsence: "föra in frånvaro"
        case .depositCredentials: "lämna inloggningar i förvar"
        case .openDeposits: "öppna förvar"
        case .sendNotices: "skicka meddelanden till ansvariga"
        case .seeMail: "se utskick"
        case .raiseFindings: "föra upp brister"
        case .receiveReports: "ta emot anmälningar"
        case .receiveEntries: "ta emot inlägg från plattformar"
        case .carryOutDecisions: "verkställa beslut på plattformar"
        }
    }

    /// The right as it reads after "the right to".
    public var english: String {
        switch self {
        case .seeItems: "see items"
        case .reply: "reply"
        case .decideOutcome: "close items without a reply"
        case .remove: "remove from the channel"
        case .settleUnknown: "settle unknown outcomes"
        case .seeLedger: "read the ledger"
        case .verify: "verify the ledger and the evidence"
        case .manageChannels: "manage channels"
        case .giveRoles: "give roles"
        case .managePeople: "manage people and units"
        case .adoptGuideline: "adopt new versions of the guideline"
        case .applyForChannel: "apply for channels"
        case .adviseOnApplications: "advise on applications"
        case .keepPlans: "keep activity plans"
        case .seeRegister: "see the register with its people"
        case .proposeChannelChanges: "propose changes to the register"
        case .checkChannels: "check channels"
        case .closeChannels: "close channels"
        case .recordAbsence: "record absence"
        case .depositCredentials: "deposit sign-ins"
        case .openDeposits: "open deposits"
        case .sendNotices: "send notices to those responsible"
        case .seeMail: "see letters"
        case .raiseFindings: "raise findings"
        case .receiveReports: "receive reports"
        case .receiveEntries: "receive entries from platforms"
        case .carryOutDecisions: "carry out decisions on platforms"
        }
    }
}
