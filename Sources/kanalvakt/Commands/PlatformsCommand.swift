import ArgumentParser
import Channels
import House

/// `kanalvakt channel platforms`: the platforms that channels can be on, and what an address turns out to be.
struct PlatformsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "platforms", abstract: "Plattformarna, eller vilket konto en adress hör till.")

    @Option(help: "Adressen eller kontonamnet, som det är skrivet.") var address: String?
    @Flag(help: "Svara med JSON.") var json = false
    @OptionGroup var installation: InstallationOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let platforms = try await installation.use { house in try await house.database.read { try PlatformList.load(in: $0) } }
        guard let address else {
            let views = platforms.entries.map(PlatformView.init)
            if json { return try Output.json(["platforms": views]) }
            for view in views { Output.line("\(view.kind)\t\(view.name)") }
            return
        }
        guard let account = platforms.recognise(address) else {
            throw NothingNamed(name: address, swedish: "plattform för", english: "platform for")
        }
        let view = AccountView(account)
        if json { return try Output.json(view) }
        Output.line([view.platform, view.handle ?? view.accountID ?? "", view.address].joined(separator: "\t"))
    }
}

/// A platform as the command line tells of it.
struct PlatformView: Encodable {
    let kind: String
    let name: String
    let category: String
    let patterns: [String]
    let aboutLength: Int?
    let wikidataProperty: String?

    init(_ entry: PlatformEntry) {
        kind = entry.kind.rawValue
        name = entry.name
        category = entry.category.rawValue
        patterns = entry.patterns.map(\.text)
        aboutLength = entry.aboutLength
        wikidataProperty = entry.wikidataProperty
    }
}

/// A recognised account as the command line tells of it.
struct AccountView: Encodable {
    let platform: String
    let handle: String?
    let accountID: String?
    let address: String
    let key: String

    init(_ account: RecognisedAccount) {
        platform = account.platform.rawValue
        handle = account.handle
        accountID = account.accountID
        address = account.address.text
        key = account.key
    }
}
