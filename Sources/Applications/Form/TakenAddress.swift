import Channels
import Database
import Foundation
import Guidelines
import Organisation
import Platforms

/// What else has the address that an application gives, so that it is known before anybody has decided.
public struct TakenAddress: Sendable, Hashable {
    /// How something else has it.
    public enum Holder: Sendable, Hashable {
        /// An open channel of the register.
        case official
        /// A channel that was closed, or that has changed its address since.
        case former
        /// Another application that is waiting or has been approved.
        case applied
    }

    /// How.
    public let holder: Holder
    /// The channel's name; for an application, the unit's.
    public let name: String

    /// What has the address that the answers give, the most telling first; nil when nothing has.
    static func find(
        _ answers: FormAnswers, of application: Application.ID, _ platforms: PlatformList, in session: Session
    ) throws -> TakenAddress? {
        guard let key = platforms.key(of: answers) else { return nil }
        if let open = try ChannelStore.openChannel(atKey: key, in: session) { return TakenAddress(holder: .official, name: open.name) }
        if let name = try applied(key, besides: application, answers.form, platforms, in: session) {
            return TakenAddress(holder: .applied, name: name)
        }
        return try former(key, platforms, in: session).map { TakenAddress(holder: .former, name: $0) }
    }

    /// The unit of another application that gives the address: one that is under way, or approved and not opened.
    private static func applied(
        _ key: String, besides own: Application.ID, _ form: ApplicationForm, _ platforms: PlatformList, in session: Session
    ) throws -> String? {
        let others = try ApplicationStore(session: session).addresses(asked: form, besides: own)
        return others.first { platforms.key(of: $0.address, on: $0.platform) == key }?.name
    }

    private static func former(_ key: String, _ platforms: PlatformList, in session: Session) throws -> String? {
        if let closed = try ChannelStore.closedChannel(atKey: key, in: session) { return closed.name }
        let former = try HandleStore.former(in: session)
        let channel = former.first { $0.value.contains { platforms.key(of: $0.address) == key } }?.key
        return try channel.flatMap { try ChannelStore.channel($0, in: session)?.name }
    }
}

extension TakenAddress {
    var swedish: String {
        switch holder {
        case .official: "Adressen är redan officiell, för ”\(name)”. Två kanaler kan inte ha samma adress. Rätta den, eller lämna tomt."
        case .former: "Adressen har varit officiell, för ”\(name)”. Se efter att kontot är ert i dag."
        case .applied: "En annan ansökan, från \(name), har samma adress. Kom överens med dem om vilken som ska gälla."
        }
    }

    var english: String {
        switch holder {
        case .official: "The address is official already, for \"\(name)\". Two channels cannot share one. Mend it, or leave it empty."
        case .former: "The address has been official, for \"\(name)\". See that the account is yours today."
        case .applied: "Another application, from \(name), has the same address. Agree on which one holds."
        }
    }
}

extension PlatformList {
    /// The key of the address that somebody answered with; nil for what is none.
    fileprivate func key(of answers: FormAnswers) -> String? { key(of: answers[.address], on: answers[.platform]) }

    fileprivate func key(of address: String, on platform: String) -> String? {
        let text = address.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { return nil }
        if let account = recognise(text, on: PlatformKind(rawValue: platform)) ?? recognise(text) { return account.key }
        return (try? WebAddress.clean(text, field: "")).map { key(of: $0) }
    }
}
